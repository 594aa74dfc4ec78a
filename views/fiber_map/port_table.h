// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/port_table_sheet.h"

namespace views {

/// Measures of a port table, mm.
inline constexpr double kNotes = 14.8;  ///< over the table
inline constexpr double kColumnHeads = 6.5;
inline constexpr double kBand = 11.4;  ///< with the gaps round it
inline constexpr double kRow = 5.72;
inline constexpr double kMixedRow = 6.4;
inline constexpr std::size_t kLeastRun = 4;  ///< a far end with fewer ports side by side gets no band of its own
inline constexpr int kTicks = 5;

/// Left edges of the columns, from the left of the table.
struct Columns {
    double port = 8.5;
    double cable = 26.5;
    double thisEnd = 42;
    double farEnd = 66.5;
    double type = 99;
    double stock = 111;
    double loss = 122;
    double ticks = 133.5;
    double tick = 8.2;
    double by = 133.5 + 5 * 8.2;
};
inline constexpr Columns kAt;

/// Rows that stay together: as many as a column of the plate has; 1 where there is no plate.
std::size_t blockOf(const model::PortBook& book, const PortOwner& owner);

/// Draws one page from top to bottom.
class PortTable {
public:
    PortTable(const model::PortBook& book, const PortOwner& owner, const model::PortList& list, const SheetFrame& frame,
              const ChangeMarks* marks)
        : m_book(book),
          m_plan(book.plan()),
          m_owner(owner),
          m_list(list),
          m_room(frame.room()),
          m_y(m_room.top()),
          m_block(blockOf(book, owner)),
          m_marks(marks)
    {
        if (m_owner.device)
            m_type = &m_plan.deviceTypes.at(m_plan.devices.at(*m_owner.device).type);
    }

    void addNotes(Drawing& sheet, const PortPage& page);
    void addColumnHeads(Drawing& sheet);
    void addPiece(Drawing& sheet, const PortPage::Piece& piece);

private:
    double x(double column) const { return m_room.left() + column; }
    QRectF rowRect(double height) const { return {m_room.left(), m_y, m_room.width(), height}; }
    void addBand(Drawing& sheet, const PortPage::Piece& piece);
    void addRow(Drawing& sheet, const PortRun& run, std::size_t i);
    void addCable(PartBuilder& part, const PortRun& run, const model::PortLine& line, double middle);
    void addBlocks(Drawing& sheet, const PortRun& run, double top);
    /// RACK-UNIT:PORT; of a rack whose name is too long for `room` what follows it, which is what tells rows apart.
    QString shownEnd(const QString& whole, const model::PortRef& port, const Type& type, double room) const;
    /// Whether the line is a port of the plate's grid, which columns and letters count.
    bool isOnPlate(std::size_t i) const;
    QString blockName(std::size_t i) const;
    std::size_t blockEnd(std::size_t i, std::size_t end) const;
    QString bundleName(const model::PortLine& line) const;
    bool isMarked(const model::PortLine& line) const { return m_marks && m_marks->has(line.port); }
    /// Whether one end of a cable here leads to several.
    bool hasBreakout(const PortPage& page) const;
    const model::CableType& typeOf(const model::PortLine& line) const
    {
        return m_plan.cableTypes.at(m_plan.cables.at(*line.cable).type);
    }

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const PortOwner& m_owner;
    const model::PortList& m_list;
    QRectF m_room;
    double m_y;
    std::size_t m_block;
    const ChangeMarks* m_marks;
    const model::DeviceType* m_type = nullptr;
};

}  // namespace views
