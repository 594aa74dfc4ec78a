// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plan_builder.h"

namespace tests {

PlanBuilder::PlanBuilder() : PlanBuilder(model::Catalog::builtIn().types()) {}

PlanBuilder::PlanBuilder(const std::vector<model::CatalogType>& types) : m_plan(model::emptyDesign())
{
    for (const model::CatalogType& type : types)
        std::visit([&](const auto& held) { add(held); }, type);
}

model::Id<model::Row> PlanBuilder::row(const QString& name) { return add(model::Row{kNew<model::Row>, name}); }

model::Id<model::Rack> PlanBuilder::rack(const QString& name, const QString& typeKey, model::Id<model::Row> row,
                                         model::Length x, model::Length y, model::Facing facing)
{
    return add(model::Rack{kNew<model::Rack>, name, type<model::RackType>(typeKey), row, x, y, facing});
}

model::Id<model::Device> PlanBuilder::device(const QString& name, const QString& typeKey, model::Id<model::Rack> rack,
                                             int unit, bool clipped)
{
    return add(model::Device{kNew<model::Device>, name, type<model::DeviceType>(typeKey), rack, unit, clipped,
                             model::FabricRole::None, 0, 0});
}

model::Id<model::Device> PlanBuilder::fabricSwitch(const QString& name, const QString& typeKey,
                                                   model::Id<model::Rack> rack, int unit, model::FabricRole role,
                                                   int pod, int index)
{
    return add(
        model::Device{kNew<model::Device>, name, type<model::DeviceType>(typeKey), rack, unit, true, role, pod, index});
}

model::Id<model::Tray> PlanBuilder::tray(const QString& name, const QString& typeKey, model::Point from,
                                         model::Point to, model::Length width, model::Length depth, int layers)
{
    return add(model::Tray{kNew<model::Tray>, name, type<model::TrayType>(typeKey), from, to, width, depth, layers});
}

model::Id<model::Route> PlanBuilder::route(model::Id<model::Rack> from, model::Id<model::Rack> to,
                                           std::vector<model::Id<model::Tray>> trays, model::Length length)
{
    return add(model::Route{kNew<model::Route>, from, to, std::move(trays), length});
}

model::Id<model::Cable> PlanBuilder::cable(const QString& typeKey, model::CableRole role, model::PortRef a,
                                           model::PortRef b, model::Length length,
                                           std::optional<model::Id<model::Route>> route)
{
    const int number = static_cast<int>(m_plan.cables.nextId().value());
    return add(model::Cable{kNew<model::Cable>, type<model::CableType>(typeKey), role, number, a, b, route, length});
}

model::Id<model::Cdu> PlanBuilder::cdu(const QString& name, const QString& typeKey, model::Length x, model::Length y)
{
    return add(model::Cdu{kNew<model::Cdu>, name, type<model::CduType>(typeKey), x, y});
}

model::Id<model::Manifold> PlanBuilder::manifold(const QString& name, model::Id<model::Rack> rack, const QString& loop,
                                                 std::optional<model::Id<model::Cdu>> cdu)
{
    return add(model::Manifold{kNew<model::Manifold>, name, rack, loop, cdu});
}

model::Id<model::Hose> PlanBuilder::hose(model::Id<model::Device> device, int coupling,
                                         model::Id<model::Manifold> manifold, model::FlowDirection riser,
                                         const QString& typeKey)
{
    model::Hose hose{kNew<model::Hose>, device, coupling, manifold, riser, {}};
    if (!typeKey.isEmpty())
        hose.type = type<model::HoseType>(typeKey);
    return add(hose);
}

}  // namespace tests
