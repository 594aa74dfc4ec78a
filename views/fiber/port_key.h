// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "views/theme.h"

#include <vector>

namespace views {

class Colouring;

/// The ports of a device that share a colour, and why.
struct PortFamily {
    QString name;    ///< "A01", "S1-02", "rail 2"
    QString letter;  ///< says what the colour says, without it
    QColor colour;
    std::vector<int> ports;  ///< by number, ascending
};

/// Which family each port of one device belongs to.
struct PortKey {
    std::vector<PortFamily> families;  ///< by their first ports
    std::vector<int> familyOf;         ///< by port number - 1: a place in `families`, or -1 for a port without cable

    const PortFamily* of(int port) const;
};

/// Ports by what their cables lead to: NICs by the rack they stand in, everything else by device. What serves one rail has
/// shades of its hue, what goes up to another tier shades of grey.
PortKey farEndKey(const model::Tables& plan, const model::PlanIndex& index, const Theme& theme,
                  const model::Device& device);

/// Ports by the colour that `colouring` gives their cables.
PortKey colouredKey(const model::Tables& plan, const model::PlanIndex& index, const Colouring& colouring,
                    const model::Device& device);

/// "1–18, 37–54": numbers in order, those that count on drawn together; beyond `most` runs it ends with "…".
QString numberRuns(const std::vector<int>& numbers, int most);
/// A, B .. Z, AA ..: the letter of family `place` (from 0).
QString familyLetter(int place);

}  // namespace views
