// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_flow.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <set>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectCooling)
};

std::set<Id<Rack>> racksFedBy(const LiveDesign& design, Id<Cdu> cdu)
{
    std::set<Id<Rack>> racks;
    for (const Id<Manifold> id : design.index().manifoldsOf(cdu))
        racks.insert(design.plan().manifolds.at(id).rack);
    return racks;
}

template <class Dimension>
void addLimit(InspectorField& field, const Sum<Dimension>& sum, const Figure<Quantity<Dimension>>& limit,
              QString (*toText)(Quantity<Dimension>), Gauge::Kind kind)
{
    if (!limit.known()) {
        field.note = Text::tr("limit not known");
        field.tooltip = limit.note;
        return;
    }
    field.value = Text::tr("%1 of %2").arg(field.value, toText(*limit.value));
    field.tooltip += (field.tooltip.isEmpty() ? QString() : QStringLiteral("\n")) + limit.source;
    field.gauge = GaugeValue{sum.known / *limit.value, kind};
}

}  // namespace

Inspection inspectCdu(const LiveDesign& design, const Cdu& cdu)
{
    const CduType& type = design.plan().cduTypes.at(cdu.type);
    const std::set<Id<Rack>> racks = racksFedBy(design, cdu.id);
    Inspection inspection;
    inspection.kind = Text::tr("CDU");
    inspection.title = cdu.name;
    inspection.subtitle = type.name;
    inspection.object = cdu.id;
    InspectorSection place;
    place.fields.push_back(plainField(Text::tr("Name"), cdu.name));
    place.fields.back().edit = FieldEdit::Name;
    place.fields.push_back(
        plainField(Text::tr("Centre at"), QStringLiteral("%1, %2").arg(distanceText(cdu.x), distanceText(cdu.y))));
    place.fields.push_back(plainField(Text::tr("Feeds"), rackCountText(static_cast<std::int64_t>(racks.size()))));
    inspection.sections.push_back(std::move(place));

    InspectorSection heat;
    heat.title = Text::tr("Heat and flow");
    Sum<Milliwatts> carried;
    Sum<MicrolitresPerMinute> flow;
    for (const Id<Manifold> id : design.index().manifoldsOf(cdu.id)) {
        carried.add(loopHeat(design.plan(), design.index(), id));
        flow.add(loopFlow(design.plan(), design.index(), id));
    }
    heat.fields.push_back(sumField(Text::tr("Heat"), carried, powerText));
    addLimit(heat.fields.back(), carried, type.capacity, powerText, Gauge::Kind::Plain);
    heat.fields.push_back(sumField(Text::tr("Flow"), flow, flowText));
    addLimit(heat.fields.back(), flow, type.maxFlow, flowText, Gauge::Kind::Supply);
    heat.fields.push_back(figureField(Text::tr("Head"), type.head, pressureText));
    heat.fields.push_back(
        plainField(Text::tr("Supply"), temperatureText(design.plan().profile().water), Text::tr("profile")));
    inspection.sections.push_back(std::move(heat));
    return inspection;
}

Inspection inspectManifold(const LiveDesign& design, const Manifold& manifold)
{
    const Tables& plan = design.plan();
    Inspection inspection;
    inspection.kind = Text::tr("manifold");
    inspection.title = manifold.name;
    inspection.subtitle = Text::tr("Loop %1 of rack %2").arg(manifold.loop.toUpper(), nameOf(plan, manifold.rack));
    inspection.object = manifold.id;
    InspectorSection section;
    section.fields.push_back(plainField(Text::tr("Name"), manifold.name));
    section.fields.back().edit = FieldEdit::Name;
    InspectorField cdu =
        plainField(Text::tr("Fed by"), manifold.cdu ? nameOf(plan, *manifold.cdu) : Text::tr("no CDU"));
    cdu.state = manifold.cdu ? FieldState::Plain : FieldState::Wrong;
    section.fields.push_back(cdu);
    const auto joined = static_cast<std::int64_t>(design.index().hosesOf(manifold.id).size());
    section.fields.push_back(plainField(Text::tr("Couplings"), countText(joined)));
    const auto flow = loopFlow(plan, design.index(), manifold.id);
    section.fields.push_back(sumField(Text::tr("Flow"), flow, flowText));
    for (const ManifoldType& type : plan.rackTypes.at(plan.racks.at(manifold.rack).type).manifolds) {
        if (type.loop == manifold.loop)
            addLimit(section.fields.back(), flow, type.ratedFlow, flowText, Gauge::Kind::Supply);
    }
    inspection.sections.push_back(std::move(section));
    return inspection;
}

}  // namespace views
