// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <functional>

namespace app {

/// Reads a design. A file names its underlay as seen from its own folder, so that both can travel together; once read the
/// underlay goes by its whole path.
model::Result<model::Tables> readDesign(const QString& path);
/// The design of a file at `path` as it is when open: its underlay by the whole path.
model::Tables asOpened(model::Tables plan, const QString& path);
/// The design as its file at `path` has it: its underlay as seen from there.
model::Tables asInFile(model::Tables plan, const QString& path);
/// Writes it as it is read, through a temporary file and an atomic rename. `mayReplace` is asked when all is written; where
/// it says no the old file stays, and that is an error.
model::Result<model::Done> writeDesign(const model::Tables& plan, const QString& path,
                                       const std::function<bool()>& mayReplace = {});

}  // namespace app
