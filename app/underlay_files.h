// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/floor/floor_drawing.h"

namespace app {

/// The underlay of a design, read now. What cannot be read has a note in place of a drawing.
views::FloorUnderlay readUnderlayOf(const model::Tables& plan);
/// The same of a file that has been read, or of why it could not be.
views::FloorUnderlay underlayOf(const model::Underlay& underlay,
                                const model::Result<std::shared_ptr<const views::UnderlayDrawing>>& read);
/// Reads a file for drawing.
model::Result<std::shared_ptr<const views::UnderlayDrawing>> readForDrawing(const QString& path);

}  // namespace app
