// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"

#include <vector>

namespace views {

/// Ports one after the other that go to one far end, or to none; or to many, a few to each.
struct PortRun {
    std::size_t first = 0;  ///< in the list's lines
    std::size_t count = 0;
    int farEnd = -1;       ///< none: no cable
    bool isMixed = false;  ///< `farEnd` says nothing

    std::size_t end() const { return first + count; }
    friend bool operator==(const PortRun&, const PortRun&) = default;
};

/// The runs of a list. Those shorter than `least` are put together with their neighbours.
std::vector<PortRun> portRuns(const model::PortList& list, std::size_t least);

/// The runs between two lines of their list, counted from the first of these.
std::vector<PortRun> runsWithin(const std::vector<PortRun>& runs, std::size_t first, std::size_t end);

/// What one page of a port table shows.
struct PortPage {
    struct Piece {
        PortRun run;
        bool isContinued = false;  ///< its beginning is on the page before
    };
    std::vector<Piece> pieces;

    std::size_t first() const { return pieces.front().run.first; }
    std::size_t last() const { return pieces.back().run.end() - 1; }
};

/// How much goes on a page of a port table.
struct PageRoom {
    double height = 0;      ///< mm for bands and rows
    double band = 0;        ///< mm that the head of a run takes
    double row = 0;         ///< mm
    double mixedRow = 0;    ///< mm of a row that names its own far end
    int mostRows = 0;       ///< 0: as many as fit
    bool fill = false;      ///< pages are filled rather than ended between two far ends
    std::size_t block = 1;  ///< rows that stay together: a column of the plate
};

/// Runs over pages: rather between far ends than within one, and never within a block. A run that would fit whole on the
/// next page goes there, unless more than a third of this one would stay empty.
std::vector<PortPage> portPages(const std::vector<PortRun>& runs, const PageRoom& room);

}  // namespace views
