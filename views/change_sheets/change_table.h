// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/change_sheets/change_page.h"

#include <map>

namespace views {

// Heights of what a sheet of a change order is made of, mm.
inline constexpr double kChangeFacts = 16;
inline constexpr double kChangeHeads = 6.5;
inline constexpr double kChangeLine = 7.4;
inline constexpr double kVisitHead = 9;
inline constexpr double kVisit = 6.4;
inline constexpr double kSignatures = 16;
double heightOf(const model::ChangeStep& step);
/// Of the ports listed in a step `UnplugAll`.
double plugsHeight(const model::ChangeStep& step);

/// Left edges of the columns, mm from the left of the table.
struct ChangeColumns {
    double word = 9;
    double cable = 19;
    double thisEnd = 36.5;
    double farEnd = 62;
    double stock = 101;  ///< right edge
    double route = 104;
    double ticks = 144;
    double tick = 8.2;
};

/// Whether it is done to hoses or a clip.
inline bool isJoint(model::StepVerb verb)
{
    using model::StepVerb;
    return verb == StepVerb::Uncouple || verb == StepVerb::Unclip || verb == StepVerb::ClipOn
        || verb == StepVerb::Couple;
}
/// "port 97", "ports rear-1–12".
QString portsText(const std::vector<QString>& names);
/// Whether a cable stays plugged in here and only its far end goes elsewhere.
bool isFarOnly(const model::ChangeStep& step);

/// Draws one sheet of a device's order.
class ChangeTable {
public:
    ChangeTable(const ChangeJob& job, const ChangePage& page, const QRectF& room)
        : m_job(job), m_page(page), m_order(job.order.orders[page.order]), m_room(room), m_y(room.top())
    {
        markShapes(*job.from, m_shapesWas);
        markShapes(*job.to, m_shapesNow);
    }

    void addFacts(Drawing& sheet);
    void addPlates(Drawing& sheet);
    void addColumnHeads(Drawing& sheet);
    void addStep(Drawing& sheet, std::size_t index);
    void addVisits(Drawing& sheet);
    void addSignatures(Drawing& sheet);

private:
    double x(double column) const { return m_room.left() + column; }
    void markShapes(const model::PortBook& book, std::map<QString, int>& shapes) const;
    void addLine(PartBuilder& part, const model::ChangeStep& step, const model::CableLine& line, bool isNow);
    void addPlace(PartBuilder& part, const model::ChangeStep& step, const model::StepPlace& place, bool isNow);
    void addPlugs(PartBuilder& part, const model::ChangeStep& step);
    void addMark(PartBuilder& part, bool isNow, double height);
    struct CellState {
        bool struck = false;
        bool changed = false;
    };
    void cell(PartBuilder& part, const QRectF& place, const QStringList& lines, Type type, CellState state);

    const ChangeJob& m_job;
    const ChangePage& m_page;
    const model::DeviceOrder& m_order;
    QRectF m_room;
    double m_y;
    std::map<QString, int> m_shapesWas;  ///< of the far end, by port
    std::map<QString, int> m_shapesNow;
};

}  // namespace views
