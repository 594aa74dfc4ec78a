// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/deliver/port_book.h"
#include "views/fiber_map/port_runs.h"
#include "views/paper/sheet_set.h"
#include "views/sheets/change_marks.h"

#include <memory>

namespace views {

enum class MapPage { Cover, KeyPlan, Elevation, Faceplate, Ports, Lasers };

/// One sheet of a rack's fiber map; its page number is its place in the rack's list, from 1.
struct MapSheet {
    MapPage kind = MapPage::Cover;
    std::optional<model::Id<model::Device>> device;  ///< none: the rack, or its compute trays
    std::size_t part = 0;                            ///< of several sheets of a kind, from 0
    std::size_t parts = 1;
    model::Face face = model::Face::Front;  ///< of a plate
    PortPage rows{};                        ///< of a port table
    QString span{};                         ///< of a device's port table: "73–108"
};

/// What a crew carries to one rack. It is the same whether it is printed alone or with others.
struct RackMap {
    model::Id<model::Rack> rack{1};
    std::vector<MapSheet> sheets;
    std::shared_ptr<const ChangeMarks> marks{};  ///< none: nothing is marked
};
RackMap rackMap(const model::PortBook& book, model::Id<model::Rack> rack);

/// The fiber maps of some racks, one after the other in the order given; before several a list of them. Racks without
/// any cable or switch are left out. Where there are marks, rows and cells of these ports have them. Error: all are.
model::Result<SheetSet> fiberMap(const std::shared_ptr<const model::PortBook>& book,
                                 const std::vector<model::Id<model::Rack>>& racks,
                                 const std::shared_ptr<const ChangeMarks>& marks = {});

}  // namespace views
