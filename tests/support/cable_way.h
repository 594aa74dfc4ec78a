// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace tests {

/// A design of trays, with one rack type of 600 x 1,000 x 2,000 mm and racks to hang from the trays; heights are one.
class CableWay {
public:
    model::Tables plan = model::emptyDesign();

    CableWay()
    {
        using namespace model;
        plan.trayTypes.put(TrayType{Id<TrayType>(1)});
        plan.rows.put({Id<Row>(1), QStringLiteral("A")});
        RackType type{Id<RackType>(1)};
        type.heightUnits = 40;
        type.width.value = 600_mm;
        type.height.value = 2000_mm;
        type.depth.value = 1000_mm;
        plan.rackTypes.put(type);
    }

    model::Id<model::Tray> tray(model::Length x1, model::Length y1, model::Length x2, model::Length y2)
    {
        using namespace model;
        const Id<Tray> id = plan.trays.nextId();
        plan.trays.put(
            {id, QStringLiteral("T%1").arg(id.value()), Id<TrayType>(1), {x1, y1, 3_m}, {x2, y2, 3_m}, 300_mm, 100_mm});
        return id;
    }

    model::Id<model::Rack> rack(model::Length x, model::Length y)
    {
        using namespace model;
        const Id<Rack> id = plan.racks.nextId();
        plan.racks.put({id, QStringLiteral("R%1").arg(id.value()), Id<RackType>(1), Id<Row>(1), x, y});
        return id;
    }
};

}  // namespace tests
