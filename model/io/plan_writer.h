// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <QByteArray>

#include <functional>

namespace model {

/// The design as a `.rackloom` file: the same design always gives the same bytes.
QByteArray writePlan(const Tables& plan);
/// Writes it to `path` through a temporary file beside it and an atomic rename; on any failure the old file stays whole, and
/// also where `mayReplace`, asked when all is written, says no.
Result<Done> writePlanFile(const Tables& plan, const QString& path, const std::function<bool()>& mayReplace = {});

}  // namespace model
