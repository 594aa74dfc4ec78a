// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_colour.h"

#include "model/core/assert.h"

#include <QCoreApplication>

#include <array>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberColour)
};

/// In the order of TIA-598-D; the standard names the colours, the screen's shades are ours.
const std::array<NamedColour, 12>& standardColours()
{
    static const std::array<NamedColour, 12> colours{{
        {QStringLiteral("blue"), 0x1f, 0x6f, 0xd6},
        {QStringLiteral("orange"), 0xf0, 0x82, 0x1e},
        {QStringLiteral("green"), 0x2e, 0x9e, 0x4f},
        {QStringLiteral("brown"), 0x8b, 0x5a, 0x2b},
        {QStringLiteral("slate"), 0x7d, 0x8a, 0x97},
        {QStringLiteral("white"), 0xf4, 0xf4, 0xf0},
        {QStringLiteral("red"), 0xd6, 0x33, 0x33},
        {QStringLiteral("black"), 0x1c, 0x1c, 0x1e},
        {QStringLiteral("yellow"), 0xf2, 0xcf, 0x1f},
        {QStringLiteral("violet"), 0x7a, 0x4f, 0xb5},
        {QStringLiteral("rose"), 0xf2, 0x9a, 0xb5},
        {QStringLiteral("aqua"), 0x3f, 0xc4, 0xc9},
    }};
    return colours;
}

}  // namespace

FiberColour fiberColour(int number)
{
    MODEL_ASSERT(number >= 1);
    return {standardColours()[static_cast<std::size_t>((number - 1) % 12)], (number - 1) / 12};
}

QString colourText(const FiberColour& colour)
{
    if (colour.tracers == 0)
        return colour.colour.key;
    if (colour.tracers == 1)
        return Text::tr("%1 with tracer").arg(colour.colour.key);
    return Text::tr("%1 with %2 tracers").arg(colour.colour.key).arg(colour.tracers);
}

NamedColour jacketColour(Medium medium)
{
    if (medium == Medium::SingleMode)
        return standardColours()[8];
    if (medium == Medium::PolarizationMaintaining)
        return standardColours()[0];
    return standardColours()[7];
}

}  // namespace model
