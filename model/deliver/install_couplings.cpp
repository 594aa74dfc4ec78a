// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_scene.h"
#include "model/rules/rack_contents.h"

#include <algorithm>

namespace model::install {

namespace {

QString nameOf(const Scene& scene, const Coupling& coupling)
{
    const CouplingType* type = typeOf(scene, coupling);
    return type ? type->name : coupling.type;
}

const Hose* hoseAt(const Scene& scene, const Device& device, int coupling)
{
    for (const Id<Hose> id : scene.index.hosesOf(device.id)) {
        const Hose& hose = scene.plan.hoses.at(id);
        if (hose.coupling == coupling)
            return &hose;
    }
    return nullptr;
}

/// Whether where the couplings sit is an assumption.
bool placesAssumed(const DeviceType& type) { return type.json.contains("\"position_source\":\"assumption"); }

InstallStep coupling(const Scene& scene, const Device& device, const QString& loop)
{
    const DeviceType& type = scene.typeOf(device);
    InstallStep step;
    step.device = device.id;
    QStringList names;
    QStringList places;
    for (std::size_t i = 0; i < type.couplings.size(); ++i) {
        const Coupling& each = type.couplings[i];
        if (each.loop != loop)
            continue;
        names << each.name;
        step.boxes << Text::tr("%1 clicks").arg(each.name);
        const Hose* hose = hoseAt(scene, device, static_cast<int>(i) + 1);
        const QString to =
            hose ? scene.plan.manifolds.at(hose->manifold).name : Text::tr("nothing in the design: ask first");
        const auto millimetres = [&](Length place) {
            return inWords({number(inMillimetres(place)), placesAssumed(type)}, QStringLiteral("mm"));
        };
        places << Text::tr("%1 (%2), from the rear %3 from the left edge and %4 from the top, to %5")
                      .arg(each.name, nameOf(scene, each), millimetres(each.x), millimetres(each.top), to);
    }
    step.what = Text::tr("Couple loop %1 of %2: %3").arg(loop, device.name, names.join(Text::tr(", then ")));
    step.how = Text::tr("Wipe both faces. Push straight until the collar clicks, then pull back by hand: it must hold.")
        + u' ' + places.join(QStringLiteral("; ")) + u'.';
    return step;
}

QStringList loopsOf(const DeviceType& type)
{
    QStringList loops;
    for (const Coupling& each : type.couplings) {
        if (!loops.contains(each.loop))
            loops << each.loop;
    }
    return loops;
}

/// On which side supplies are, seen from the rear; nothing where they are on both.
QString sidesText(const std::vector<const DeviceType*>& types)
{
    int right = 0;
    int left = 0;
    bool assumed = false;
    for (const DeviceType* type : types) {
        assumed |= placesAssumed(*type);
        for (const Coupling& a : type->couplings) {
            for (const Coupling& b : type->couplings) {
                if (a.direction != FlowDirection::Supply || b.direction != FlowDirection::Return || a.x == b.x)
                    continue;
                (a.x > b.x ? right : left) += 1;
            }
        }
    }
    if ((right > 0) == (left > 0))
        return {};
    const QString sides = right > 0 ? Text::tr("seen from the rear: supply right, return left")
                                    : Text::tr("seen from the rear: supply left, return right");
    return assumed ? sides + QStringLiteral(" ~") : sides;
}

}  // namespace

QString couplingTitle(const Scene& scene)
{
    std::vector<const DeviceType*> types;
    for (const Device* device : wetDevices(scene)) {
        const DeviceType* type = &scene.typeOf(*device);
        if (std::find(types.begin(), types.end(), type) == types.end())
            types.push_back(type);
    }
    const QString sides = sidesText(types);
    return sides.isEmpty() ? Text::tr("Couplings") : Text::tr("Couplings, %1").arg(sides);
}

std::vector<InstallStep> couplingSteps(const Scene& scene)
{
    std::vector<InstallStep> steps;
    for (const Manifold* manifold : wetManifolds(scene)) {
        InstallStep step;
        const Cdu* cdu = manifold->cdu ? scene.plan.cdus.find(*manifold->cdu) : nullptr;
        step.what =
            cdu ? Text::tr("Join %1 to %2").arg(manifold->name, cdu->name) : Text::tr("Join %1").arg(manifold->name);
        step.how = cdu
            ? Text::tr("Loop %1; valves stay closed.").arg(manifold->loop)
            : Text::tr("Loop %1. The design feeds it from nowhere: ask before you go on.").arg(manifold->loop);
        step.boxes = {Text::tr("supply"), Text::tr("return")};
        steps.push_back(std::move(step));
    }
    for (const Fitted& fitted : scene.fitted) {
        if (fitted.type->couplings.empty())
            continue;
        InstallStep step;
        step.what = Text::tr("Couplings seated: %1").arg(fittedText(scene, fitted));
        step.how =
            Text::tr("%1 each, %2.")
                .arg(QString::number(fitted.type->couplings.size()), nameOf(scene, fitted.type->couplings.front()));
        step.boxes = {Text::tr("seated"), Text::tr("dry")};
        steps.push_back(std::move(step));
    }
    for (const Device* device : scene.own) {
        for (const QString& loop : loopsOf(scene.typeOf(*device)))
            steps.push_back(coupling(scene, *device, loop));
    }
    return steps;
}

}  // namespace model::install
