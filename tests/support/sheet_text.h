// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"

namespace tests {

/// What a sheet says in the order in which it is read: a line a part, headings marked.
inline QByteArray textLayerOf(const views::Drawing& sheet)
{
    QByteArray text;
    for (const views::Part& part : sheet.parts) {
        if (part.readAs == views::ReadAs::Nothing)
            continue;
        QStringList said;
        for (const views::Shape& shape : part.shapes) {
            if (const auto* each = std::get_if<views::Text>(&shape))
                said << each->text;
        }
        if (part.readAs == views::ReadAs::Heading)
            text += "# ";
        if (!said.isEmpty())
            text += said.join(QStringLiteral(" | ")).toUtf8() + '\n';
    }
    return text;
}

}  // namespace tests
