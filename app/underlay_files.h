// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/floor/floor_drawing.h"

namespace app {

/// How the design names a file: as seen from its own folder, so that both can travel; whole where it has no folder yet.
QString underlayName(const QString& path, const QString& folder);
/// The file of that name.
QString underlayPath(const QString& name, const QString& folder);

/// The underlay of a design that lies in `folder`, read now. What cannot be read has a note in place of a drawing.
views::FloorUnderlay readUnderlayOf(const model::Tables& plan, const QString& folder);
/// The same of a file that has been read, or of why it could not be.
views::FloorUnderlay underlayOf(const model::Underlay& underlay,
                                const model::Result<std::shared_ptr<const views::UnderlayDrawing>>& read);
/// Reads a file for drawing.
model::Result<std::shared_ptr<const views::UnderlayDrawing>> readForDrawing(const QString& path);

}  // namespace app
