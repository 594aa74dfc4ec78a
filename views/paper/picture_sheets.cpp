// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/picture_sheets.h"

#include "model/deliver/label_stock.h"
#include "views/drawing/painter_output.h"

namespace views {

using namespace model;

namespace {

constexpr double kMargin = 8;  ///< mm round the picture

Drawing fitted(Drawing picture, QSizeF size)
{
    const QRectF page(QPointF(), size);
    const Camera camera = fittingCamera(picture.bounds, page.adjusted(kMargin, kMargin, -kMargin, -kMargin));
    picture.scale(camera.scale);
    Drawing sheet;
    sheet.title = picture.title;
    sheet.hairline = picture.hairline;
    sheet.append(std::move(picture), camera.origin);
    sheet.bounds = page;
    return sheet;
}

}  // namespace

Theme paperTheme()
{
    Theme theme = lightTheme();
    theme.canvas = Qt::white;
    return theme;
}

QSizeF sizeOf(model::Paper paper, bool across)
{
    const model::PaperSize upright = model::sizeOf(paper);
    const QSizeF size(upright.width / 1_mm, upright.height / 1_mm);
    return across ? size.transposed() : size;
}

SheetSet pictureSheets(std::vector<Drawing> pictures, model::Paper paper)
{
    SheetSet set;
    if (pictures.empty())
        return set;
    const QRectF& first = pictures.front().bounds;
    const QSizeF size = sizeOf(paper, first.width() > first.height());
    set.title = pictures.front().title;
    for (Drawing& picture : pictures) {
        set.sheets.push_back(
            {{picture.title}, size, [picture = std::move(picture), size] { return fitted(picture, size); }});
    }
    return set;
}

}  // namespace views
