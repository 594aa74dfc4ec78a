// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"
#include "views/sheets/change_marks.h"

namespace views {

/// Whose ports a table lists: one device's, or those of all compute trays of a rack.
struct PortOwner {
    model::Id<model::Rack> rack{1};
    std::optional<model::Id<model::Device>> device;
};
/// Where in the folder a device's plates are; 0: it has none.
struct PlatePages {
    int front = 0;
    int rear = 0;
};
model::PortList portListOf(const model::PortBook& book, const PortOwner& owner);
/// Runs and pages of an owner's table, on a sheet of this frame. A page has ports of one plate.
std::vector<PortPage> portTablePages(const model::PortBook& book, const PortOwner& owner, const model::PortList& list,
                                     const SheetFrame& frame);

/// One page of a port table: find at the left, read in the middle, mark at the right. Without marks no row is marked.
Drawing portTableSheet(const model::PortBook& book, const PortOwner& owner, const model::PortList& list,
                       const PortPage& page, const PlatePages& plates, const SheetFrame& frame, const SheetHead& head,
                       const ChangeMarks* marks = nullptr);

}  // namespace views
