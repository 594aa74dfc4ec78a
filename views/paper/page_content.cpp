// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/page_content.h"

#include "views/paper/page_scribe.h"
#include "views/paper/pdf_objects.h"

namespace views {

PageContent pageContentOf(const Drawing& sheet, QSizeF size)
{
    constexpr double kPointsPerMm = 72 / 25.4;
    PageContent content;
    PageScribe scribe(content, sheet.hairline);
    // Millimetres from the upper left corner, y down.
    const QByteArray scale = QByteArray::number(kPointsPerMm, 'f', 6);
    scribe.raw(scale + " 0 0 -" + scale + " 0 " + QByteArray::number(size.height() * kPointsPerMm, 'f', 4) + " cm\n");
    if (sheet.background.isValid() && sheet.background != QColor(Qt::white)) {
        scribe.raw("/Artifact BMC\n");
        scribe(Rects{{sheet.background, {}, 0, false}, 0, {sheet.bounds}});
        scribe.end();
    }
    for (const Part& part : sheet.parts) {
        scribe.begin(part);
        for (const Shape& shape : part.shapes)
            std::visit(scribe, shape);
        scribe.end();
    }
    content.stream = PdfObjects::compressed(scribe.take());
    return content;
}

}  // namespace views
