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
inline constexpr std::size_t kRowsOfAGrey = 6;

/// Left edges of the columns, from the left of the table; on wide paper they have more room.
struct Columns {
    explicit Columns(double stretch)
        : port(8.5 * stretch),
          cable(26.5 * stretch),
          thisEnd(42 * stretch),
          farEnd(66.5 * stretch),
          type(99 * stretch),
          stock(111 * stretch),
          loss(122 * stretch),
          ticks(133.5 * stretch),
          tick(8.2 * stretch),
          by(ticks + kTicks * tick)
    {
    }

    double port;
    double cable;
    double thisEnd;
    double farEnd;
    double type;
    double stock;
    double loss;
    double ticks;
    double tick;
    double by;
};

/// Draws one page from top to bottom.
class PortTable {
public:
    PortTable(const model::PortBook& book, const PortOwner& owner, const model::PortList& list, const PortPage& page,
              const QRectF& room, const ChangeMarks* marks);

    void addNotes(Drawing& sheet, const PlatePages& plates);
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
    bool isOnPlate(std::size_t i) const { return m_block > 1 && m_grid && m_grid->has(m_list.lines[i].port.number); }
    /// From 0, in the plate's grid.
    std::size_t placeOnPlate(std::size_t i) const
    {
        return std::size_t(m_list.lines[i].port.number - m_grid->firstPort);
    }
    /// Grey and white take turns: by the plate's columns, else every six rows.
    bool isGrey(const PortRun& run, std::size_t i) const
    {
        return (isOnPlate(i) ? placeOnPlate(i) / m_block : (i - run.first) / kRowsOfAGrey) % 2;
    }
    void addPortName(PartBuilder& part, std::size_t i, double middle);
    QString blockName(std::size_t i) const;
    std::size_t blockEnd(std::size_t i, std::size_t end) const;
    QString bundleName(const model::PortLine& line) const;
    bool isMarked(const model::PortLine& line) const { return m_marks && m_marks->has(line.port); }
    /// Whether one end of the cable, which must be there, leads to several.
    bool isBreakout(const model::PortLine& line) const
    {
        return line.isOptical && typeOf(line).legsA != typeOf(line).legsB;
    }
    bool onPage(const std::function<bool(const model::PortLine& line)>& isSo) const;
    /// How many connectors the cable has at this end.
    int legsAt(const model::PortLine& line) const
    {
        return line.end == model::CableEnd::A ? typeOf(line).legsA : typeOf(line).legsB;
    }
    const model::CableType& typeOf(const model::PortLine& line) const
    {
        return m_plan.cableTypes.at(m_plan.cables.at(*line.cable).type);
    }

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const PortOwner& m_owner;
    const model::PortList& m_list;
    const PortPage& m_page;
    QRectF m_room;
    Columns m_at;
    double m_y;
    const ChangeMarks* m_marks;
    const model::DeviceType* m_type = nullptr;  ///< of the owner, if it is one device
    std::optional<PlateGrid> m_grid;            ///< of the page's first port
    std::size_t m_block = 1;                    ///< rows of a column of the plate
};

}  // namespace views
