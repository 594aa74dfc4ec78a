// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace model {

/// The known word that `word` was probably meant to be; empty where none is near. Of several as near, the first.
QString nearMiss(const QString& word, const std::vector<QString>& known);

/// " Did you mean WORD?" for the end of a sentence, or nothing.
QString nearMissQuestion(const QString& word, const std::vector<QString>& known);

}  // namespace model
