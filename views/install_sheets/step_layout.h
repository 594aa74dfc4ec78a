// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/install_steps.h"
#include "views/sheets/cell_text.h"

#include <vector>

namespace views {

/// What stands right of a step's words, under each other: a line to write on, or a row of small boxes; or below the words a
/// row of readings.
struct StepItem {
    const model::InstallField* field = nullptr;
    std::vector<std::pair<double, CellText>> boxes;  ///< how far right, mm, and what each says; empty: a field
    double height = 0;                               ///< mm
    std::size_t reading = 0;                         ///< of the step, the first of the row
    std::size_t readingEnd = 0;                      ///< 0: no row of readings
};

/// How a step is set in a given width; all in mm. It borrows the step.
struct StepLayout {
    StepLayout(const model::InstallStep& step, double width);

    CellText what;
    CellText how;  ///< no lines: nothing is said
    std::vector<StepItem> items;
    double wordsHeight = 0;
    bool isBelow = false;  ///< the items stand below the words, as wide as these and the box

    /// Of the items from `first` to before `end`, with the words beside them where `first` is 0.
    double height(std::size_t first, std::size_t end) const;
    /// The items in pieces of which each is no higher than `most`.
    std::vector<std::size_t> pieces(double most) const;

    static constexpr double kNumber = 11;   ///< wide
    static constexpr double kWords = 13.5;  ///< from the left
    static constexpr double kItems = 62;    ///< wide
    static constexpr double kBox = 8;       ///< wide and high, at the right
    static constexpr double kBoxRoom = 13;
    static constexpr double kWhat = 4.9;  ///< from line to line
    static constexpr double kHow = 4.1;
    static constexpr double kAir = 2.4;  ///< above and below
    static constexpr int kReadings = 9;  ///< in a row
};

/// What the limit of a field says: "≤ 100 ~".
QString limitText(const model::InstallField& field);
/// Whether name and limit of a field stand under each other: too wide for one line.
bool takesTwoLines(const model::InstallField& field);
/// Where the line to write on begins and ends, from the left of the items; the unit stands behind it.
inline constexpr double kPenFrom = 32.5;
inline constexpr double kPenTo = 52;

}  // namespace views
