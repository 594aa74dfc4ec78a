// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/floor_parts.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::floorDrawing)
};

}  // namespace

void drawUnderlay(FloorPicture& picture)
{
    const FloorUnderlay* underlay = picture.scene.underlay;
    if (!underlay || !underlay->drawing || !underlay->place || !picture.options.layers.underlay)
        return;
    // The sheet counts down from the hall's far wall.
    const double top = picture.scene.floor.frame().at({}, {}).y();
    UnderlayDrawing::Look look;
    look.place = *underlay->place * QTransform(1, 0, 0, -1, 0, top);
    look.visible = picture.visible;
    look.pixel = picture.pixel;
    look.hiddenLayers = underlay->hiddenLayers;
    look.forScreen = !picture.options.furniture;
    for (Part& part : underlay->drawing->parts(look, picture.scene.theme))
        picture.drawing.parts.push_back(std::move(part));
}

void noteUnderlay(FloorPicture& picture)
{
    const FloorUnderlay* underlay = picture.scene.underlay;
    if (!underlay || underlay->note.isEmpty() || !picture.options.layers.underlay)
        return;
    PartBuilder part(Words::tr("note"), picture.visible);
    part.text(picture.visible.bottomRight() - QPointF(16, 14) * picture.pixel,
              Words::tr("Underlay: %1").arg(underlay->note),
              {11 * picture.pixel, picture.scene.theme.warning, Qt::AlignRight, QFont::Medium, 0, 1, 11});
    picture.drawing.parts.push_back(std::move(part).take());
}

}  // namespace views
