// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/pull_sheets/pull_book.h"

namespace views {

/// How wide the columns of texts are, mm.
struct RowRooms {
    double ends = 0;
    double way = 0;
    double stock = 0;
    double fill = 0;
};

/// The table of pulls within a sheet's room; all in mm.
class PullPage {
public:
    PullPage(const PullBook& book, const QRectF& room);

    /// Between the columns' heads and the note at the foot.
    double roomForRows() const;
    double heightOf(const model::Pull& pull) const;

    void drawHeads(Drawing& sheet) const;
    void drawNote(Drawing& sheet) const;
    /// The name of a shift, with its sums, or that it goes on.
    void drawBand(Drawing& sheet, const PullShift& shift, bool goesOn, double top) const;
    void drawPull(Drawing& sheet, const model::Pull& pull, double top) const;
    double top() const { return m_room.top() + kHeads; }

    static constexpr double kBand = 11;  ///< high, the name of a shift

private:
    enum Place { kNumber, kEnds, kWay, kStock, kFill, kTicks, kWho, kPlaces };

    QRectF cell(Place place, double top, double height) const;
    RowRooms rooms() const;

    static constexpr double kHeads = 7;

    const PullBook& m_book;
    QRectF m_room;
    std::array<double, kPlaces + 1> m_edges{};  ///< of the columns, from the left
};

}  // namespace views
