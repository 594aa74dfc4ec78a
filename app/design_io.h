// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

namespace app {

/// Reads a design. A file names its underlay as seen from its own folder, so that both can travel together; once read the
/// underlay goes by its whole path.
model::Result<model::Tables> readDesign(const QString& path);
/// Writes it as it is read, through a temporary file and an atomic rename.
model::Result<model::Done> writeDesign(const model::Tables& plan, const QString& path);

}  // namespace app
