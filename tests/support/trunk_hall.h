// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/trunk_cables.h"
#include "model/commands/untrunk_cables.h"
#include "model/optics/links.h"
#include "model/routing/reroute.h"
#include "tests/support/plan_builder.h"

namespace tests {

/// Two racks under one tray of 100 x 100 mm, 20 m apart, with a switch each: leaf L1 and spine S1.
class TrunkHall {
public:
    TrunkHall()
    {
        using namespace model;
        const Id<Row> row = m_builder.row(QStringLiteral("A"));
        const QString rackType = QStringLiteral("network-48ru");
        left = m_builder.rack(QStringLiteral("A01"), rackType, row, 1_m, 1_m);
        right = m_builder.rack(QStringLiteral("A02"), rackType, row, 21_m, 1_m);
        m_builder.tray(QStringLiteral("TR-A"), QStringLiteral("fiber-tray"), {0_m, 1_m, 3_m}, {22_m, 1_m, 3_m}, 100_mm,
                       100_mm);
        const QString type = QStringLiteral("q3450-ld");
        leaf = m_builder.fabricSwitch(QStringLiteral("L1"), type, left, 5, FabricRole::Leaf, 1, 1);
        spine = m_builder.fabricSwitch(QStringLiteral("S1"), type, right, 5, FabricRole::Spine, 1, 1);
    }

    model::Tables& tables() { return m_builder.tables(); }
    const model::Tables& plan() const { return m_builder.plan(); }
    PlanBuilder& builder() { return m_builder; }

    /// So many jumpers from leaf port 73 up to spine port 1 up.
    std::vector<model::Id<model::Cable>> jumpers(int count, const QString& type = QStringLiteral("mpo12-apc-smf"))
    {
        std::vector<model::Id<model::Cable>> made;
        for (int i = 0; i < count; ++i)
            made.push_back(
                m_builder.cable(type, model::CableRole::LeafSpine, {leaf, 73 + m_next + i}, {spine, 1 + m_next + i}));
        m_next += count;
        routeDesign(plan()).step.applyTo(tables());
        return made;
    }
    void pairs(model::PairProfile pairs)
    {
        model::Profile profile = plan().profile();
        profile.pairs = pairs;
        tables().profiles.put(profile);
    }

    model::Id<model::Rack> left{1};
    model::Id<model::Rack> right{1};
    model::Id<model::Device> leaf{1};
    model::Id<model::Device> spine{1};

private:
    PlanBuilder m_builder;
    int m_next = 0;
};

inline model::Tables after(const model::Tables& plan, const model::TrunkPlan& made)
{
    model::Tables result = plan;
    made.step.applyTo(result);
    return result;
}

/// Where the fibers of all links come out: by port and position, all twelve of them.
inline std::map<model::FiberRef, model::FiberRef> fiberEnds(const model::Tables& plan)
{
    const model::PlanIndex index(plan);
    model::LightWalk walk(plan, index);
    std::map<model::FiberRef, model::FiberRef> ends;
    for (const model::Link& link : linksOf(plan, index)) {
        for (int position = 1; position <= 12; ++position) {
            const model::LightPath& path = walk.follow({link.a, position});
            if (path.arrives())
                ends.emplace(model::FiberRef{link.a, position}, path.to);
        }
    }
    return ends;
}

}  // namespace tests
