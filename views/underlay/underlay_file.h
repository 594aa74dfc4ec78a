// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/underlay/underlay_picture.h"

namespace views {

/// Reads a DXF drawing, or a PNG or JPEG image, by what stands in the file. Error: a sentence without the file's name.
model::Result<UnderlayPicture> readUnderlay(const QString& path);

/// What a file dialog offers, and whether a dropped file is one of these.
QString underlayFilter();
bool isUnderlayName(const QString& path);

/// What was left out of a drawing and what was taken for granted, a sentence each.
QStringList underlayNotes(const UnderlayPicture& picture);

}  // namespace views
