// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/bom/bom_table.h"
#include "views/sheets/sheet_frame.h"

namespace views {

/// The table of a bill of materials within a sheet's room; all in mm.
class BomPage {
public:
    BomPage(const model::BomTable& table, const QRectF& room);

    /// Between the columns' heads and the note at the foot.
    double roomForRows() const;
    double heightOf(const model::BomTableRow& row) const;
    /// The rows from `first` to before `end`, under the columns' heads and, where they go on within one, their group's name.
    void draw(Drawing& sheet, std::size_t first, std::size_t end) const;

    static constexpr double kBand = 6.6;  ///< high, the name of a group

private:
    enum Place { kCategory, kNumber, kDescription, kUnit, kQuantity, kSpares, kTotal, kPrice, kAmount, kRule, kPlaces };

    QRectF cell(Place place, double top, double height) const;
    void drawHeads(Drawing& sheet) const;
    void drawNote(Drawing& sheet) const;
    void drawBand(Drawing& sheet, const QString& group, bool goesOn, double top) const;
    void drawPart(Drawing& sheet, const model::BomTableRow& row, double top) const;
    void drawSum(Drawing& sheet, const model::BomTableRow& row, double top) const;
    /// Lines that separate the columns of a row and end it.
    void rule(PartBuilder& part, double top, double height) const;

    const model::BomTable& m_table;
    QRectF m_room;
    std::array<double, kPlaces + 1> m_edges{};  ///< of the columns, from the left
};

}  // namespace views
