// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/inside_drawing.h"

#include "views/fiber/inside_painter.h"
#include "views/fiber/port_light.h"
#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::insideDrawing)
};

constexpr double kQuiet = 0.42;  ///< what is left of a colour that is not picked

void pick(InsidePainter& painter)
{
    for (const int port : painter.options.ports) {
        painter.pickedPorts.insert(port);
        for (int lane = 1; lane <= painter.inside.lanes(); ++lane) {
            const LaneParts parts = painter.inside.behind({port, lane});
            painter.picked.insert({PartKind::LaserModule, parts.laserModule, 0});
            painter.picked.insert({PartKind::Laser, parts.laserModule, parts.laser});
            painter.picked.insert({PartKind::PmConnector, parts.pmConnector, 0});
            painter.picked.insert({PartKind::Engine, parts.engine, 0});
            painter.picked.insert({PartKind::Asic, parts.asic, 0});
        }
    }
}

/// The row that is drawn line by line: that of the first port picked, else the first.
const InsideRow& rowToOpen(const InsidePainter& painter)
{
    for (const InsideRow& row : painter.rows) {
        for (const int port : row.ports) {
            if (painter.pickedPorts.count(port) > 0)
                return row;
        }
    }
    return painter.rows.front();
}

QString profileText(const Tables& plan)
{
    return plan.profile().optics == OpticsProfile::PortAligned
        ? Words::tr("port-aligned: a laser a port")
        : Words::tr("lane-striped: an engine a lane of eight ports");
}

double drawNothing(InsidePainter& painter, double top)
{
    PartBuilder part(Words::tr("inside"), {0, top, painter.width, 10});
    const QString text = painter.inside.isCoPackaged()
        ? Words::tr("The figures of its type do not say which laser lights which port.")
        : Words::tr("No optics stand inside: %1 is no co-packaged switch and no laser shelf.").arg(painter.type.name);
    part.text({0, top + 4}, text, aligned(noteType(painter.options.theme), Qt::AlignLeft, painter.width));
    painter.drawing.parts.push_back(std::move(part).take());
    return 10;
}

}  // namespace

void InsidePainter::cell(PartBuilder& part, const QRectF& rect, const QString& text, const QColor& colour,
                         bool chosen) const
{
    const Theme& theme = options.theme;
    const QColor fill = isQuiet(chosen) ? mixed(theme.canvas, colour, kQuiet) : colour;
    part.rect(rect, filled(fill), 1.4);
    if (chosen && !pickedPorts.empty())
        part.rect(rect.adjusted(-0.8, -0.8, 0.8, 0.8), outlined(theme.accent, 1.1), 2);
    const double size = std::min(rect.height() * 0.56, kNoteSize);
    part.text(
        rect.center(), text,
        {size, inkOn(fill), Qt::AlignHCenter, chosen ? QFont::DemiBold : QFont::Medium, rect.width() - 0.8, 4.5, 12});
}

void InsidePainter::partCell(PartBuilder& part, const QRectF& rect, const InnerPart& inner, const QString& text,
                             const QColor& colour)
{
    cell(part, rect, text, colour, isPicked(inner));
    std::set<int> ports;
    for (const PortLane& lane : inside.lanesOf(inner))
        ports.insert(lane.port);
    const QString name = partName(inner);
    drawing.hits.push_back(
        {rect, device.id,
         ports.empty() ? name
                       : Words::tr("%1, carries ports %2").arg(name, numberRuns({ports.begin(), ports.end()}, 3))});
}

void InsidePainter::portCell(PartBuilder& part, const QRectF& rect, int port)
{
    const PortFamily* family = options.key.of(port);
    cell(part, rect, portName(type, port), family ? family->colour : options.theme.portEmpty,
         pickedPorts.count(port) > 0);
    drawing.hits.push_back({rect, PortRef{device.id, port}});
}

QColor InsidePainter::engineColour() const { return options.theme.dark ? QColor(0x4a5a6b) : QColor(0x5d7288); }

QColor InsidePainter::asicColour() const { return options.theme.dark ? QColor(0x3d4650) : QColor(0x39424b); }

QString InsidePainter::moduleName(const InsideRow& row) const
{
    if (hasOwnLasers(type))
        return partName({PartKind::LaserModule, row.module, 0});
    for (const int connector : row.connectors) {
        if (std::size_t(connector) > runs.size() || !runs[std::size_t(connector) - 1].module)
            continue;
        const PmRun& run = runs[std::size_t(connector) - 1];
        return run.shelf ? plan.devices.at(*run.shelf).name + u':' + partName(*run.module) : partName(*run.module);
    }
    return {};
}

Drawing insideDrawing(const Tables& plan, const PlanIndex& index, Id<Device> id, const InsideOptions& options,
                      double width)
{
    const Device& device = plan.devices.at(id);
    const DeviceType& type = plan.deviceTypes.at(device.type);
    const SwitchInside inside(type, plan.profile().optics);
    InsidePainter painter{
        plan, index,  options, device,
        type, inside, width,   insideRows(type, inside),
        {},   {},     {},      emptySheet(options.theme, Words::tr("Inside %1").arg(device.name), {0, 0, width, 0})};
    if (!hasOwnLasers(type))
        painter.runs = pmRunsOf(plan, index, id);
    pick(painter);
    PartBuilder head(device.name, {0, 0, width, kTitleHeight});
    const bool isSwitch = !painter.rows.empty();
    const QString lit = isSwitch && options.ports.size() == 1 ? litByText(plan, index, {id, options.ports.front()})
        : isSwitch                                            ? profileText(plan)
                                                              : QString();
    addHeading(head, options.theme, width, Words::tr("%1 · inside").arg(device.name), lit);
    painter.drawing.parts.push_back(std::move(head).take());
    double top = kTitleHeight;
    if (isSwitch) {
        top += drawInsideRows(painter, top) + 6;
        top += drawInsideModule(painter, rowToOpen(painter), top);
    } else if (!inside.isCoPackaged() && inside.pmConnectors() > 0) {
        top += drawShelfRows(painter, top);
    } else {
        top += drawNothing(painter, top);
    }
    painter.drawing.bounds.setHeight(top);
    return std::move(painter.drawing);
}

}  // namespace views
