// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/cover_sheet.h"
#include "views/fiber_map/rack_counts.h"

namespace views {

/// Draws the cover of one rack.
class Cover {
public:
    Cover(const model::PortBook& book, const RackMap& map, const QRectF& room)
        : m_book(book), m_plan(book.plan()), m_map(map), m_room(room), m_counts(countsOf(book, map))
    {
    }

    void addTitle(Drawing& sheet, const SheetHead& head);
    void addNumbers(Drawing& sheet);
    /// Both give how far down they reach, mm.
    double addPages(Drawing& sheet, const QRectF& room);
    double addLegend(Drawing& sheet, const QRectF& room);
    /// Room that is left: the rack itself where it is large enough, and lines to write on.
    void addRest(Drawing& sheet, const QRectF& room);
    void addCrew(Drawing& sheet, const QRectF& room);

private:
    /// Cables of one type: its name, and how many of which length.
    struct BringGroup {
        QString name;
        std::vector<std::pair<QString, QString>> lengths;
    };
    std::vector<BringGroup> bringGroups() const;
    /// What `addBring` takes, mm.
    double bringHeight(double width) const;
    double addBring(PartBuilder& part, QPointF topLeft, double width) const;
    /// "4 × Q3450-LD, 18 × GB300 compute tray".
    QStringList deviceSums() const;

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const RackMap& m_map;
    QRectF m_room;
    RackCounts m_counts;
};

}  // namespace views
