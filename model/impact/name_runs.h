// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace model {

/// Names in order, those that count on drawn together: "A01-T01 to A01-T18, A02-T01". Longer than `most` runs, it stops
/// and says how many names more there are.
QString nameRuns(const QStringList& names, int most);
/// How many runs that would be.
int countRuns(const QStringList& names);

}  // namespace model
