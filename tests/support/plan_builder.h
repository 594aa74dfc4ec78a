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
    PlanBuilder();
    /// With these types only, in the order of their keys.
    explicit PlanBuilder(const std::vector<model::CatalogType>& types);

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

    model::Id<model::Row> row(const QString& name);

    model::Id<model::Rack> rack(const QString& name, const QString& typeKey, model::Id<model::Row> row,
                                model::Length x = {}, model::Length y = {},
                                model::Facing facing = model::Facing::North);

    model::Id<model::Device> device(const QString& name, const QString& typeKey, model::Id<model::Rack> rack, int unit,
                                    bool clipped = false);

    model::Id<model::Device> fabricSwitch(const QString& name, const QString& typeKey, model::Id<model::Rack> rack,
                                          int unit, model::FabricRole role, int pod, int index);

    model::Id<model::Tray> tray(const QString& name, const QString& typeKey, model::Point from, model::Point to,
                                model::Length width, model::Length depth, int layers = 1);

    model::Id<model::Route> route(model::Id<model::Rack> from, model::Id<model::Rack> to,
                                  std::vector<model::Id<model::Tray>> trays, model::Length length);

    /// Numbered like its id.
    model::Id<model::Cable> cable(const QString& typeKey, model::CableRole role, model::PortRef a, model::PortRef b,
                                  model::Length length = {}, std::optional<model::Id<model::Route>> route = {});

    model::Id<model::Cdu> cdu(const QString& name, const QString& typeKey, model::Length x = {}, model::Length y = {});

    model::Id<model::Manifold> manifold(const QString& name, model::Id<model::Rack> rack, const QString& loop,
                                        std::optional<model::Id<model::Cdu>> cdu = {});

    /// Without a type of hose the coupling is blind-mate.
    model::Id<model::Hose> hose(model::Id<model::Device> device, int coupling, model::Id<model::Manifold> manifold,
                                model::FlowDirection riser, const QString& typeKey = {});

private:
    template <class Record>
    static constexpr model::Id<Record> kNew{1};  ///< replaced as the record is added

    model::Tables m_plan;
};

}  // namespace tests
