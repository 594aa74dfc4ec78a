// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/port_field.h"

#include "views/elevation/port_colours.h"

#include <map>

namespace views {

namespace {

using Fields = std::map<QRgb, std::vector<QRectF>>;

/// The ports of one group that stand on the face being drawn.
struct GroupView {
    const model::PortGroup& group;
    int first;  ///< number of its first port
    QPointF corner;
    const std::vector<PortUseColour>& uses;
    QColor empty;

    const PortUseColour& use(int index) const { return uses[std::size_t(first + index - 2)]; }
    QColor colour(int index) const { return use(index).farEnd ? use(index).colour : empty; }
    QRectF rect(int index) const { return connectorRect(group.grid, index).translated(corner); }
};

/// Runs of ports of one colour, as the areas they fill.
void addAreas(const GroupView& view, Fields& fields)
{
    const int stride = std::max(1, view.group.grid.columnMajor ? view.group.grid.rows : view.group.grid.columns);
    QRectF area;
    QRgb last = 0;
    bool wholeLine = false;
    for (int first = 1; first <= view.group.count; first += stride) {
        const int end = std::min(first + stride, view.group.count + 1);
        bool even = true;
        for (int i = first + 1; i < end; ++i)
            even = even && view.colour(i) == view.colour(first);
        if (even && wholeLine && view.colour(first).rgb() == last) {
            area = area.united(view.rect(first)).united(view.rect(end - 1));
            fields[last].back() = area;
            continue;
        }
        wholeLine = even;
        for (int i = first; i < end; ++i) {
            const QRgb colour = view.colour(i).rgb();
            if (i > first && colour == last) {
                area = area.united(view.rect(i));
                fields[colour].back() = area;
            } else {
                area = view.rect(i);
                fields[colour].push_back(area);
            }
            last = colour;
        }
    }
}

void addPorts(const GroupView& view, Fields& fields)
{
    for (int i = 1; i <= view.group.count; ++i)
        fields[view.colour(i).rgb()].push_back(view.rect(i));
}

/// The number in the port's middle: of the first and last as soon as ports show, of all from the numbers' level on.
void addNumbers(const RackScene& scene, PartBuilder& part, const GroupView& view)
{
    const bool all = scene.shows(ElevationDetail::Numbers);
    const QRectF first = view.rect(1);
    const double size = std::min(first.height() * 0.66, first.width() * 0.5);
    for (int i = 1; i <= view.group.count; i += (all || i == view.group.count) ? 1 : view.group.count - 1) {
        const bool edge = i == 1 || i == view.group.count;
        part.text(view.rect(i).center(), QString::number(i),
                  {size, inkOn(view.colour(i)), Qt::AlignHCenter, edge ? QFont::Bold : QFont::Medium, 0, 5.5, 13});
    }
}

/// The far end under each port: device, then port.
void addFarEnds(const RackScene& scene, PartBuilder& part, const GroupView& view)
{
    const double gap = millimetres(view.group.grid.pitchY) - millimetres(view.group.grid.height);
    if (gap < 6)
        return;
    const double room = millimetres(view.group.grid.pitchX) - 1;
    for (int i = 1; i <= view.group.count; ++i) {
        const std::optional<model::PortRef>& far = view.use(i).farEnd;
        const model::Device* device = far ? scene.plan.devices.find(far->device) : nullptr;
        if (!device)
            continue;
        const QString port = portName(scene.plan.deviceTypes.at(device->type), far->number);
        const QPointF below(view.rect(i).center().x(), view.rect(i).bottom());
        const QColor ink = mixed(scene.theme.chassis, scene.theme.chassisInk, 0.85);
        part.text(below + QPointF(0, 2.6), device->name, {2.6, ink, Qt::AlignHCenter, QFont::Medium, room, 7, 12});
        part.text(below + QPointF(0, 6.2), port, {2.6, ink, Qt::AlignHCenter, QFont::Normal, room, 7, 12});
    }
}

}  // namespace

void drawPortField(RackScene& scene, PartBuilder& part, const model::Device& device, const model::DeviceType& type,
                   const QRectF& body, model::Face face)
{
    const std::vector<PortUseColour> uses = portColours(scene.plan, scene.index, scene.theme, device, scene.colouring);
    const QColor empty = type.deviceClass == model::DeviceClass::Switch
        ? scene.theme.portEmpty
        : mixed(bodyColour(scene, device), QColor(Qt::black), 0.35);
    int first = 1;
    for (const model::PortGroup& group : type.ports) {
        const GroupView view{group, first, body.topLeft(), uses, empty};
        first += group.count;
        if (group.face != face || group.count == 0 || group.grid.width <= model::Length())
            continue;
        const bool ports = scene.shows(ElevationDetail::Ports);
        Fields fields;
        ports ? addPorts(view, fields) : addAreas(view, fields);
        for (auto& [colour, rects] : fields)
            part.field(std::move(rects), filled(QColor::fromRgb(colour)), ports ? 1.2 : 0);
        if (ports && group.use != model::PortUse::Management)
            addNumbers(scene, part, view);
        if (scene.shows(ElevationDetail::Labels))
            addFarEnds(scene, part, view);
    }
}

}  // namespace views
