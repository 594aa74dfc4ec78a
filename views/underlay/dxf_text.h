// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace views {

/// A name or text of a DXF file: UTF-8, or Windows' Western letters where it is none; \U+ codes and %% signs undone.
QString dxfText(std::string_view value);
/// An MTEXT as it reads, without its formatting; lines are parted by line feeds.
QString plainMText(const QString& text);

}  // namespace views
