// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/pdf_objects.h"
#include "views/paper/typeface.h"

#include <map>

namespace views {

/// Puts a typeface into the file as `object`, with no more than the glyphs used and what they say (ISO 32000-1, 9.7 and
/// 9.10.3).
void putFont(PdfObjects& objects, int object, const Typeface& typeface, const std::map<quint16, QString>& used);

}  // namespace views
