// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/thing_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ChangeOrder)
};

QString metres(Length length) { return QString::number(static_cast<double>(length.base()) / 1e6, 'g', 9); }
QString millimetres(Length length) { return QString::number(static_cast<double>(length.base()) / 1e3, 'g', 9); }

QString pointText(const Point& point)
{
    return Text::tr("%1, %2, %3 m").arg(metres(point.x), metres(point.y), metres(point.z));
}

QString facingText(Facing facing)
{
    switch (facing) {
    case Facing::North:
        return Text::tr("north");
    case Facing::East:
        return Text::tr("east");
    case Facing::South:
        return Text::tr("south");
    case Facing::West:
        break;
    }
    return Text::tr("west");
}

}  // namespace

QString placeText(const Tables& plan, const Device& device)
{
    return plan.racks.at(device.rack).name + QStringLiteral(" U") + QString::number(device.unit);
}

QString placeText(const Tables&, const Rack& rack)
{
    return Text::tr("x %1 m, y %2 m, front %3").arg(metres(rack.x), metres(rack.y), facingText(rack.facing));
}

QString placeText(const Tables&, const Cdu& cdu)
{
    return Text::tr("x %1 m, y %2 m").arg(metres(cdu.x), metres(cdu.y));
}

QString placeText(const Tables&, const Tray& tray)
{
    QStringList corners{pointText(tray.from)};
    for (const Point& corner : tray.via)
        corners << pointText(corner);
    corners << pointText(tray.to);
    const QString size = Text::tr("%1 × %2 mm").arg(millimetres(tray.width), millimetres(tray.depth));
    const QString layers = tray.layers > 1 ? Text::tr("%1 layers of %2").arg(tray.layers).arg(size) : size;
    return layers + QStringLiteral(" · ") + corners.join(QStringLiteral(" › "));
}

QString busbarText(const Tables& plan, const Device& device)
{
    return Text::tr("busbar of %1").arg(plan.racks.at(device.rack).name);
}

QString couplingText(const Tables& plan, const Hose& hose)
{
    const auto& couplings = plan.deviceTypes.at(plan.devices.at(hose.device).type).couplings;
    const auto at = static_cast<std::size_t>(hose.coupling);
    return at >= 1 && at <= couplings.size() ? couplings[at - 1].name : QString::number(hose.coupling);
}

QString hoseText(const Tables& plan, const Hose& hose)
{
    const QString riser = hose.riser == FlowDirection::Supply ? Text::tr("supply") : Text::tr("return");
    const QString by = hose.type ? plan.hoseTypes.at(*hose.type).name : Text::tr("blind-mate");
    return Text::tr("to %1 %2, %3").arg(plan.manifolds.at(hose.manifold).name, riser, by);
}

QString manifoldText(const Tables& plan, const Manifold& manifold)
{
    return manifold.cdu
        ? Text::tr("loop %1 to %2, supply and return").arg(manifold.loop, plan.cdus.at(*manifold.cdu).name)
        : Text::tr("loop %1, the design feeds it from nowhere").arg(manifold.loop);
}

}  // namespace model
