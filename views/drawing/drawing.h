// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <optional>
#include <variant>
#include <vector>

namespace views {

/// How a shape is filled and outlined. A colour that is not valid means none.
struct Style {
    QColor fill;
    QColor stroke;
    double width = 0;  ///< of the outline, mm; 0 is a hairline, one pixel at any zoom
    bool dashed = false;

    friend bool operator==(const Style&, const Style&) = default;
};

/// Many rectangles of one style.
struct Rects {
    Style style;
    double radius = 0;  ///< of the corners, mm
    std::vector<QRectF> rects;
};

/// Many straight lines of one style.
struct Lines {
    Style style;
    std::vector<QLineF> lines;
};

/// Many circles of one style and size.
struct Circles {
    Style style;
    double radius = 0;
    std::vector<QPointF> centres;
};

struct PathShape {
    Style style;
    QPainterPath path;
};

/// What a line is set in: the window's type, or on sheets of paper a narrow one, or one whose letters are all of a width.
/// On paper the window's type is set in the narrow one.
enum class Family { Window, Sheet, Mono };

/// One line of text, centred in height on `anchor`. On a screen it is hidden below `minPixels` and grows no larger
/// than `maxPixels`; with `leastPixels` it grows at least to that while it fits its room whole; `room` is where it is cut with an ellipsis, 0 for never.
struct Text {
    QPointF anchor;
    QString text;
    QColor colour;
    double size = 0;  ///< mm
    Qt::AlignmentFlag align = Qt::AlignLeft;
    QFont::Weight weight = QFont::Normal;
    double room = 0;  ///< mm
    double minPixels = 6.5;
    double maxPixels = 13;
    double leastPixels = 0;
    Family family = Family::Window;
    double stretch = 1;     ///< of the letters' width
    bool isSilent = false;  ///< drawn nowhere: on paper it can be searched, copied and read aloud
};

/// A raster image, as on a ground that shines through.
struct Image {
    QImage image;
    QTransform place;  ///< from its pixels to millimetres
    double opacity = 1;
};

using Shape = std::variant<Rects, Lines, Circles, PathShape, Text, Image>;

/// How a part is read aloud, in order: a picture by its title, texts as they come. What only repeats on every sheet is not.
enum class ReadAs { Texts, Heading, Row, Picture, Nothing };

/// Shapes that belong together and are skipped together when they are out of sight.
struct Part {
    QString title;
    QRectF bounds;
    std::vector<Shape> shapes;
    ReadAs readAs = ReadAs::Texts;
};

/// Where an object is drawn. `note` tells of a detail that is no object of its own: a coupling, a laser module.
struct Hit {
    QRectF rect;
    model::ObjectRef object;
    QString note = {};
};

/// A picture as a value, in millimetres of the real world, y down: the same one goes to screen, file and test.
struct Drawing {
    QString title;
    QString description;
    QRectF bounds;
    QColor background;
    double hairline = 1.5;    ///< mm, how thick a line of width 0 is on paper: small things want finer ones
    std::vector<Part> parts;  ///< back to front
    std::vector<Hit> hits;    ///< back to front

    /// Adds all of `other`, moved by `offset`, in front.
    void append(Drawing other, QPointF offset);
    /// Makes all of it `factor` times as large, from the origin.
    void scale(double factor);
    /// The front-most object at `point`.
    const Hit* hitAt(QPointF point) const;
    /// The place where `object` is drawn first.
    const Hit* find(const model::ObjectRef& object) const;
};

}  // namespace views
