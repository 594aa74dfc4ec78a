// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <initializer_list>
#include <utility>

namespace model {

/// Fills a naming pattern: {n}, {nn}, {nnn}.. count with at least as many digits, {A} counts A..Z, AA.., and any other
/// {word} is replaced by its value among `words`. Unknown words stay as they are, so that a typing error shows.
QString expandPattern(const QString& pattern, int n,
                      std::initializer_list<std::pair<QLatin1String, QString>> words = {});

/// 1 is A, 26 is Z, 27 is AA.
QString letters(int n);

}  // namespace model
