// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "views/drawing/painter_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runRender)
};

constexpr int kLargestSide = 16384;

model::Result<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() < 16 || size.height() < 16 || size.width() > kLargestSide
        || size.height() > kLargestSide) {
        return model::Error{
            Text::tr("--size is WIDTHxHEIGHT in pixels, each from 16 to %1, not \"%2\"").arg(kLargestSide).arg(text)};
    }
    return size;
}

model::Result<views::ElevationFace> faceFrom(const QString& text)
{
    if (text == QLatin1String("front"))
        return views::ElevationFace::Front;
    if (text == QLatin1String("rear"))
        return views::ElevationFace::Rear;
    if (text == QLatin1String("both"))
        return views::ElevationFace::Both;
    return model::Error{Text::tr("--face is front, rear or both, not \"%1\"").arg(text)};
}

model::Result<QByteArray> pngOf(const views::Drawing& drawing, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!views::renderDrawing(drawing, size).save(&buffer, "PNG"))
        return model::Error{Text::tr("the picture could not be made")};
    return bytes;
}

/// How much to draw: so much that the smallest part still has some pixels.
views::ElevationDetail detailOf(const views::Drawing& coarse, QSize size)
{
    const views::Camera camera = views::fittingCamera(coarse.bounds, QRectF(QPointF(), QSizeF(size)));
    return views::detailFor(camera.scale);
}

}  // namespace

int runRender(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--view"), QStringLiteral("--of"), QStringLiteral("--size"),
                     QStringLiteral("--face"), QStringLiteral("-o")};
    shape.usage = findVerb(QStringLiteral("render"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const Arguments& words = given.value();
    const QString view = words.value(QStringLiteral("--view"));
    if (view != QLatin1String("elevation"))
        return complain(console, {Text::tr("--view is elevation, not \"%1\"").arg(view)});
    const QString out = words.value(QStringLiteral("-o"));
    if (out.isEmpty())
        return complain(console, {Text::tr("-o OUT.png is missing: where shall it be written?")});
    const auto size = sizeFrom(words.value(QStringLiteral("--size"), QStringLiteral("1600x1000")));
    if (!size)
        return complain(console, size.error());
    const auto face = faceFrom(words.value(QStringLiteral("--face"), QStringLiteral("front")));
    if (!face)
        return complain(console, face.error());
    const QString in = words.positional.first();
    const auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    const QString of = words.value(QStringLiteral("--of"));
    const auto coarse = elevationOf(*plan, of, face.value(), views::ElevationDetail::Racks);
    if (!coarse)
        return complain(console, coarse.error(), in);
    const auto drawing = elevationOf(*plan, of, face.value(), detailOf(coarse.value(), size.value()));
    const auto png = pngOf(drawing.value(), size.value());
    if (!png)
        return complain(console, png.error(), out);
    if (const auto written = writeWhole(out, png.value()); !written)
        return complain(console, written.error(), out);
    return kFine;
}

}  // namespace app
