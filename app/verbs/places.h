// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/geometry.h"
#include "model/core/result.h"

#include <QStringList>

#include <vector>

namespace app {

/// A length written as a number of `unit`s: "1.25". `what` names it in the error.
model::Result<model::Length> lengthFrom(const QString& text, model::Length unit, const QString& what);
/// Places written in metres: "X,Y,Z" each.
model::Result<std::vector<model::Point>> pointsFrom(const QStringList& words);
/// Places on the plan written in metres: "X,Y" each.
model::Result<std::vector<model::Spot>> spotsFrom(const QStringList& words);

}  // namespace app
