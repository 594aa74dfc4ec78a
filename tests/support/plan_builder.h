// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/edit/tables.h"

#include <utility>

namespace tests {

/// Makes small designs by hand. All built-in types are on board, so that types are named by their keys.
class PlanBuilder {
public:
    PlanBuilder() : PlanBuilder(model::Catalog::builtIn().types()) {}
    /// With these types only, in the order of their keys.
    explicit PlanBuilder(const std::vector<model::CatalogType>& types) : m_plan(model::emptyDesign())
    {
        for (const model::CatalogType& type : types)
            std::visit([&](const auto& held) { add(held); }, type);
    }

    const model::Tables& plan() const { return m_plan; }
    /// For what no helper is there for.
    model::Tables& tables() { return m_plan; }

    /// Adds any record under its table's next id.
    template <class Record>
    model::Id<Record> add(Record record)
    {
        auto& table = m_plan.of<Record>();
        record.id = table.nextId();
        table.put(record);
        return record.id;
    }

    /// The id of the type of that key, which must be on board.
    template <class Type>
    model::Id<Type> type(const QString& key) const
    {
        const Type* found = model::findType<Type>(m_plan, key);
        MODEL_ASSERT(found);
        return found->id;
    }

    model::Id<model::Row> row(const QString& name) { return add(model::Row{kNew<model::Row>, name}); }

    model::Id<model::Rack> rack(const QString& name, const QString& typeKey, model::Id<model::Row> row,
                                model::Length x = {}, model::Length y = {}, model::Facing facing = model::Facing::North)
    {
        return add(model::Rack{kNew<model::Rack>, name, type<model::RackType>(typeKey), row, x, y, facing});
    }

    model::Id<model::Device> device(const QString& name, const QString& typeKey, model::Id<model::Rack> rack, int unit,
                                    bool clipped = false)
    {
        return add(model::Device{kNew<model::Device>, name, type<model::DeviceType>(typeKey), rack, unit, clipped,
                                 model::FabricRole::None, 0, 0});
    }

    model::Id<model::Device> fabricSwitch(const QString& name, const QString& typeKey, model::Id<model::Rack> rack,
                                          int unit, model::FabricRole role, int pod, int index)
    {
        return add(model::Device{kNew<model::Device>, name, type<model::DeviceType>(typeKey), rack, unit, true, role,
                                 pod, index});
    }

    model::Id<model::Tray> tray(const QString& name, const QString& typeKey, model::Point from, model::Point to,
                                model::Length width, model::Length depth, int layers = 1)
    {
        return add(
            model::Tray{kNew<model::Tray>, name, type<model::TrayType>(typeKey), from, to, width, depth, layers});
    }

    model::Id<model::Route> route(model::Id<model::Rack> from, model::Id<model::Rack> to,
                                  std::vector<model::Id<model::Tray>> trays, model::Length length)
    {
        return add(model::Route{kNew<model::Route>, from, to, std::move(trays), length});
    }

    /// Numbered like its id.
    model::Id<model::Cable> cable(const QString& typeKey, model::CableRole role, model::PortRef a, model::PortRef b,
                                  model::Length length = {}, std::optional<model::Id<model::Route>> route = {})
    {
        const int number = static_cast<int>(m_plan.cables.nextId().value());
        return add(
            model::Cable{kNew<model::Cable>, type<model::CableType>(typeKey), role, number, a, b, route, length});
    }

    model::Id<model::Cdu> cdu(const QString& name, const QString& typeKey, model::Length x = {}, model::Length y = {})
    {
        return add(model::Cdu{kNew<model::Cdu>, name, type<model::CduType>(typeKey), x, y});
    }

    model::Id<model::Manifold> manifold(const QString& name, model::Id<model::Rack> rack, const QString& loop,
                                        std::optional<model::Id<model::Cdu>> cdu = {})
    {
        return add(model::Manifold{kNew<model::Manifold>, name, rack, loop, cdu});
    }

    /// Without a type of hose the coupling is blind-mate.
    model::Id<model::Hose> hose(model::Id<model::Device> device, int coupling, model::Id<model::Manifold> manifold,
                                model::FlowDirection riser, const QString& typeKey = {})
    {
        model::Hose hose{kNew<model::Hose>, device, coupling, manifold, riser, {}};
        if (!typeKey.isEmpty())
            hose.type = type<model::HoseType>(typeKey);
        return add(hose);
    }

private:
    template <class Record>
    static constexpr model::Id<Record> kNew{1};  ///< replaced as the record is added

    model::Tables m_plan;
};

}  // namespace tests
