// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"
#include "app/fiber_picture.h"
#include "app/floor_picture.h"
#include "app/underlay_files.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/png_output.h"

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

model::Result<QByteArray> pictureOf(const views::Drawing& drawing, QSize size)
{
    const QByteArray bytes = views::pngOf(views::renderDrawing(drawing, size));
    if (bytes.isEmpty())
        return model::Error{Text::tr("the picture could not be made")};
    return bytes;
}

std::vector<views::ColourBy> coloursOf(const QString& view)
{
    if (view == QLatin1String("fiber"))
        return {views::kCableColours.begin(), views::kCableColours.end()};
    std::vector<views::ColourBy> all;
    for (int i = 0; i < views::kColourChoices; ++i)
        all.push_back(static_cast<views::ColourBy>(i));
    return all;
}

model::Result<views::ColourBy> colourFrom(const QString& text, const QString& view)
{
    QStringList known;
    for (const views::ColourBy by : coloursOf(view)) {
        known.append(views::colourKey(by));
        if (known.last() == text)
            return by;
    }
    return model::Error{
        Text::tr("--colour of a %1 view is one of %2, not \"%3\"").arg(view, known.join(QStringLiteral(", ")), text)};
}

model::Result<views::Theme> themeFrom(const QString& text)
{
    if (text == QLatin1String("light"))
        return views::lightTheme();
    if (text == QLatin1String("dark"))
        return views::darkTheme();
    return model::Error{Text::tr("--theme is light or dark, not \"%1\"").arg(text)};
}

/// What is asked for, whichever view it is of.
struct Wish {
    QString view;
    QString of;
    QSize size;
    views::ElevationFace face = views::ElevationFace::Front;
    std::optional<views::ColourBy> colour;
    views::Theme theme;
};

const QStringList kViews{QStringLiteral("floor"), QStringLiteral("elevation"), QStringLiteral("fiber")};

model::Result<Wish> wishFrom(const Arguments& words)
{
    Wish wish;
    wish.view = words.value(QStringLiteral("--view"));
    if (!kViews.contains(wish.view))
        return model::Error{Text::tr("--view is floor, elevation or fiber, not \"%1\"").arg(wish.view)};
    if (words.value(QStringLiteral("-o")).isEmpty())
        return model::Error{Text::tr("-o OUT.png is missing: where shall it be written?")};
    wish.of = words.value(QStringLiteral("--of"));
    if (words.has(QStringLiteral("--of")) && wish.of.isEmpty())
        return model::Error{Text::tr("--of needs the name of what is wanted")};
    const auto size = sizeFrom(words.value(QStringLiteral("--size"), QStringLiteral("1600x1000")));
    if (!size)
        return size.error();
    wish.size = size.value();
    if (wish.view != QLatin1String("elevation") && words.has(QStringLiteral("--face")))
        return model::Error{Text::tr("--face is for elevations; a %1 view has none").arg(wish.view)};
    const auto face = faceFrom(words.value(QStringLiteral("--face"), QStringLiteral("front")));
    if (!face)
        return face.error();
    wish.face = face.value();
    const auto theme = themeFrom(words.value(QStringLiteral("--theme"), QStringLiteral("light")));
    if (!theme)
        return theme.error();
    wish.theme = theme.value();
    if (const QString colour = words.value(QStringLiteral("--colour")); !colour.isEmpty()) {
        const auto known = colourFrom(colour, wish.view);
        if (!known)
            return known.error();
        wish.colour = known.value();
    }
    return wish;
}

/// With so much detail that the smallest part still has some pixels.
model::Result<views::Drawing> elevation(const model::Tables& plan, const Wish& wish)
{
    const auto coarse = elevationOf(plan, wish.of, wish.face, views::ElevationDetail::Racks, wish.theme);
    if (!coarse)
        return coarse;
    const views::Camera camera = views::fittingCamera(coarse.value().bounds, QRectF(QPointF(), QSizeF(wish.size)));
    return elevationOf(plan, wish.of, wish.face, views::detailFor(camera.scale), wish.theme, wish.colour, camera.scale);
}

model::Result<views::Drawing> floor(const model::Tables& plan, const Wish& wish, Console& console)
{
    const views::FloorUnderlay underlay = readUnderlayOf(plan);
    if (!underlay.note.isEmpty())
        console.err << QStringLiteral("rackloom: ") << underlay.note << '\n';
    return floorOf(plan, {wish.of, wish.colour.value_or(views::ColourBy::Fill), wish.theme, wish.size, &underlay});
}

model::Result<views::Drawing> drawingOf(const model::Tables& plan, const Wish& wish, Console& console)
{
    if (wish.view == QLatin1String("floor"))
        return floor(plan, wish, console);
    if (wish.view == QLatin1String("fiber"))
        return fiberOf(plan, wish.of, wish.theme, wish.colour);
    return elevation(plan, wish);
}

}  // namespace

int runRender(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--view"), QStringLiteral("--of"),     QStringLiteral("--size"),
                     QStringLiteral("--face"), QStringLiteral("--colour"), QStringLiteral("--theme"),
                     QStringLiteral("-o")};
    shape.usage = findVerb(QStringLiteral("render"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto wish = wishFrom(given.value());
    if (!wish)
        return complain(console, wish.error());
    const QString in = given.value().positional.first();
    const QString out = given.value().value(QStringLiteral("-o"));
    const auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    const auto drawing = drawingOf(*plan, wish.value(), console);
    if (!drawing)
        return complain(console, drawing.error(), in);
    const auto png = pictureOf(drawing.value(), wish.value().size);
    if (!png)
        return complain(console, png.error(), out);
    if (const auto written = writeWhole(out, png.value()); !written)
        return complain(console, written.error(), out);
    return kFine;
}

}  // namespace app
