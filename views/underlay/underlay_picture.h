// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace views {

/// One line of text of a drawing.
struct UnderlayText {
    QPointF at;         ///< centred in height
    double height = 0;  ///< of a capital
    Qt::AlignmentFlag align = Qt::AlignLeft;
    QString text;

    friend bool operator==(const UnderlayText&, const UnderlayText&) = default;
};

/// A layer of a drawing: lines end to end, all their points in one list.
struct UnderlayLayer {
    QString name;
    bool on = true;  ///< as the drawing has it: neither off nor frozen
    std::vector<QPointF> points;
    std::vector<std::uint32_t> ends;  ///< of each line: one behind its last point
    std::vector<UnderlayText> texts;

    friend bool operator==(const UnderlayLayer&, const UnderlayLayer&) = default;
};

/// What lies under a floor plan: a drawing in millimetres or an image in pixels, y up, from the file's own origin; of an
/// image that is its lower left corner.
struct UnderlayPicture {
    std::vector<UnderlayLayer> layers;  ///< as the drawing has them, those that hold something
    QImage image;                       ///< null: it is a drawing
    QRectF bounds;                      ///< from the least x and y on: its top is the lower edge
    QString unit;                       ///< of the drawing, "mm"; empty: it does not say, and millimetres are taken
    bool endsEarly = false;             ///< the file of a drawing has no end mark: it may have been cut off
    std::map<QString, int> leftOut;     ///< what could not be shown, by the file's word for it

    bool isImage() const { return !image.isNull(); }
};

}  // namespace views
