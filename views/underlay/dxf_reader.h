// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/underlay/underlay_picture.h"

#include <string_view>

namespace views {

/// The lines and texts of an ASCII DXF file, blocks and curves resolved. Error: binary DXF, DWG, no DXF at all, damaged,
/// nothing to see in it, or larger than an underlay may be; each says what to do.
///
/// This reads what a floor plan needs and no more: of the libraries we looked at, dxflib is under the GPL, and dime dates
/// from 2011 and dies on bad input.
model::Result<UnderlayPicture> readDxf(std::string_view file);

}  // namespace views
