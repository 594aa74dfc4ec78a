// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/picture_sheets.h"

#include "views/drawing/painter_output.h"

namespace views {

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
    constexpr QSizeF kA4(210, 297);
    constexpr QSizeF kA3(297, 420);
    constexpr QSizeF kLetter(215.9, 279.4);
    const QSizeF size = paper == model::Paper::A4 ? kA4 : paper == model::Paper::A3 ? kA3 : kLetter;
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
