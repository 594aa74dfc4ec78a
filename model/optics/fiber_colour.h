// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/device_type.h"

#include <QString>

namespace model {

/// What a fiber or a jacket looks like: a name, and red, green and blue of 0 to 255 each for a screen.
struct NamedColour {
    QString key;  ///< machine-readable and English: "slate"
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const NamedColour&, const NamedColour&) = default;
};

/// The colour of a fiber by its number in the sheath, from 1 (TIA-598-D): twelve colours, which repeat with one tracer
/// stripe from 13, with two from 25, and so on.
struct FiberColour {
    NamedColour colour;
    int tracers = 0;

    friend bool operator==(const FiberColour&, const FiberColour&) = default;
};
FiberColour fiberColour(int number);
/// As a person reads it: "blue", "blue with tracer", "blue with 2 tracers".
QString colourText(const FiberColour& colour);

/// The jacket's colour: yellow for single-mode, blue for polarization-maintaining; copper's is the maker's, here black.
NamedColour jacketColour(Medium medium);

}  // namespace model
