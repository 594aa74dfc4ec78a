// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_pressure.h"

#include "model/rules/coolant_flow.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace model {

namespace {

constexpr QLatin1String kCv("cv");
constexpr QLatin1String kDeviceDrop("coolant.pressure_drop");
constexpr QLatin1String kHoseLength("length");
constexpr QLatin1String kHoseBore("inner_diameter");
constexpr QLatin1String kDensity("density");
constexpr QLatin1String kViscosity("viscosity");
constexpr QLatin1String kRatedFlow("coolant.manifolds.rated_flow");
constexpr QLatin1String kManifoldDrop("coolant.manifolds.pressure_drop");
constexpr QLatin1String kFlowTable("coolant.flow_table");

constexpr double kLitresPerGallon = 3.785411784;
constexpr double kPascalsPerPsi = 6894.757293168;
constexpr double kTurbulent = 2'300;
/// Far above anything built, and far enough below overflow that sums of many stay whole.
constexpr double kMost = 1e12;

Pressure fromPascals(double pascals) { return Pressure::fromBase(std::llround(std::min(pascals, kMost))); }

/// Adds up the drop of one device's way, and what is missing of it.
class DeviceWay {
public:
    DeviceWay(const Tables& plan, const PlanIndex& index, const Device& device)
        : m_plan(plan),
          m_index(index),
          m_device(device),
          m_type(plan.deviceTypes.at(device.type)),
          m_flow(deviceFlow(plan, index, device))
    {
    }

    /// Over the couplings that are joined to `manifold`.
    Sum<Pascals> over(Id<Manifold> manifold)
    {
        for (const Gap& gap : m_flow.gaps)
            m_drop.add(gap);
        if (m_type.pressureDrop.known())
            m_drop.add(*m_type.pressureDrop.value);
        else
            lacks(m_type.key, kDeviceDrop);
        for (const Id<Hose> id : m_index.hosesOf(m_device.id)) {
            const Hose& hose = m_plan.hoses.at(id);
            const auto place = static_cast<std::size_t>(hose.coupling - 1);
            if (hose.manifold == manifold && place < m_type.couplings.size())
                joint(m_type.couplings[place], hose);
        }
        return m_drop;
    }

private:
    void joint(const Coupling& coupling, const Hose& hose)
    {
        const Flow flow = couplingFlow(m_type, coupling, m_flow.known);
        const auto id = m_index.typeCalled<CouplingType>(coupling.type);
        const CouplingType* type = id ? m_plan.couplingTypes.find(*id) : nullptr;
        if (type && type->cvMilli.value.value_or(0) > 0)
            m_drop.add(couplingDrop(*type->cvMilli.value, flow));
        else
            lacks(coupling.type, kCv);
        if (hose.type)
            pipe(m_plan.hoseTypes.at(*hose.type), flow);
    }
    void pipe(const HoseType& type, Flow flow)
    {
        const Length bore = type.innerDiameter.value.value_or(Length());
        if (!type.length.known())
            lacks(type.key, kHoseLength);
        if (bore <= Length())
            lacks(type.key, kHoseBore);
        const auto id = m_index.typeCalled<FluidType>(m_plan.profile().fluid);
        const FluidType* found = id ? m_plan.fluidTypes.find(*id) : nullptr;
        const Fluid fluid{found ? found->densityMilligramsPerLitre.value.value_or(0) : 0,
                          found ? found->microPascalSeconds.value.value_or(0) : 0};
        if (fluid.milligramsPerLitre <= 0 || fluid.microPascalSeconds <= 0) {
            lacks(m_plan.profile().fluid, fluid.milligramsPerLitre <= 0 ? kDensity : kViscosity);
            return;
        }
        if (type.length.known() && bore > Length())
            m_drop.add(pipeDrop(*type.length.value, bore, flow, fluid));
    }
    void lacks(const QString& typeKey, QLatin1String path) { m_drop.add(Gap{typeKey, path, m_device.id}); }

    const Tables& m_plan;
    const PlanIndex& m_index;
    const Device& m_device;
    const DeviceType& m_type;
    Sum<MicrolitresPerMinute> m_flow;
    Sum<Pascals> m_drop;
};

void addManifold(const Tables& plan, const Manifold& manifold, const Device& first, Flow flow, Sum<Pascals>& drop)
{
    const RackType& rack = plan.rackTypes.at(plan.racks.at(manifold.rack).type);
    const auto type = std::find_if(rack.manifolds.begin(), rack.manifolds.end(),
                                   [&](const ManifoldType& each) { return each.loop == manifold.loop; });
    const bool there = type != rack.manifolds.end();
    const Flow rated = there ? type->ratedFlow.value.value_or(Flow()) : Flow();
    if (!there || !type->pressureDrop.known())
        drop.add(Gap{rack.key, kManifoldDrop, first.id});
    else if (rated <= Flow())
        drop.add(Gap{rack.key, kRatedFlow, first.id});
    else {
        const double share = static_cast<double>(flow.base()) / static_cast<double>(rated.base());
        drop.add(fromPascals(static_cast<double>(type->pressureDrop.value->base()) * share * share));
    }
}

}  // namespace

Pressure couplingDrop(std::int64_t cvMilli, Flow flow)
{
    const double gallons = static_cast<double>(flow.base()) / 1e6 / kLitresPerGallon;
    const double root = gallons * 1000 / static_cast<double>(cvMilli);
    return fromPascals(root * root * kPascalsPerPsi);
}

Pressure pipeDrop(Length length, Length bore, Flow flow, const Fluid& fluid)
{
    if (flow <= Flow())
        return {};
    const double metres = static_cast<double>(bore.base()) / 1e6;
    const double density = static_cast<double>(fluid.milligramsPerLitre) / 1e3;  // kg/m3
    const double viscosity = static_cast<double>(fluid.microPascalSeconds) / 1e6;
    const double speed = static_cast<double>(flow.base()) / 1e9 / 60 / (std::numbers::pi / 4 * metres * metres);
    const double reynolds = density * speed * metres / viscosity;
    const double factor = reynolds <= kTurbulent ? 64 / reynolds : 0.316 / std::pow(reynolds, 0.25);
    return fromPascals(factor * static_cast<double>(length.base()) / 1e6 / metres * density * speed * speed / 2);
}

std::optional<Pressure> rackDrop(const RackType& type, Temperature supply)
{
    return betweenRows(type, supply, &FlowPoint::drop);
}

Sum<Pascals> loopDrop(const Tables& plan, const PlanIndex& index, Id<Manifold> id, Flow flow)
{
    const Manifold& manifold = plan.manifolds.at(id);
    const RackType& rack = plan.rackTypes.at(plan.racks.at(manifold.rack).type);
    Sum<Pascals> most;
    const Device* first = nullptr;
    for (const Device* device : kindsOn(plan, index, id)) {
        const DeviceType& type = plan.deviceTypes.at(device->type);
        if (followsTable(rack, type)) {
            // The table is that of the whole rack, with its manifold, couplings and trays.
            if (const auto drop = rackDrop(rack, plan.profile().water))
                most.known = std::max(most.known, *drop);
            else
                most.add(Gap{rack.key, kFlowTable, device->id});
            continue;
        }
        first = first ? first : device;
        const Sum<Pascals> way = DeviceWay(plan, index, *device).over(id);
        for (const Gap& gap : way.gaps)
            most.add(gap);
        most.known = std::max(most.known, way.known);
    }
    if (first)
        addManifold(plan, manifold, *first, flow, most);
    return most;
}

void noteDropAssumptions(const Tables& plan, const PlanIndex& index, Id<Manifold> id, QStringList& assumes)
{
    const RackType& rack = plan.rackTypes.at(plan.racks.at(plan.manifolds.at(id).rack).type);
    for (const Device* device : kindsOn(plan, index, id)) {
        const DeviceType& type = plan.deviceTypes.at(device->type);
        noteFlowAssumptions(plan, index, *device, assumes);
        if (followsTable(rack, type))
            continue;
        noteAssumption(assumes, type.pressureDrop, type.key, kDeviceDrop);
        for (const Id<Hose> hose : index.hosesOf(id)) {
            if (plan.hoses.at(hose).device != device->id || !plan.hoses.at(hose).type)
                continue;
            const HoseType& hoseType = plan.hoseTypes.at(*plan.hoses.at(hose).type);
            noteAssumption(assumes, hoseType.length, hoseType.key, kHoseLength);
            noteAssumption(assumes, hoseType.innerDiameter, hoseType.key, kHoseBore);
        }
    }
    for (const ManifoldType& type : rack.manifolds)
        noteAssumption(assumes, type.pressureDrop, rack.key, kManifoldDrop);
}

}  // namespace model
