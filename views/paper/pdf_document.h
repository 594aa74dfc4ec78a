// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/sheet_set.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace views {

/// The sheets as a tagged PDF 1.7 with bookmarks: text can be searched, copied and read aloud in order. The same sheets give
/// the same bytes, on every machine. Pages are made on all cores; `goesOn` is told how much is done, 0 to 1, and stops it by
/// answering false: then there is no document. Needs no window system and no font of the machine.
std::optional<QByteArray> pdfOf(const SheetSet& set, const std::function<bool(double done)>& goesOn = {});

}  // namespace views
