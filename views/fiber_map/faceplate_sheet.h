// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/map_words.h"
#include "views/sheets/change_marks.h"

namespace views {

/// Whether a device has ports enough in a grid on that face that a page of it is of use.
bool hasFaceplateSheet(const model::PortBook& book, model::Id<model::Device> device, model::Face face);

/// The scale of the plate on this sheet, as in 1 : 1.6.
double plateScale(const model::DeviceType& type, const SheetFrame& frame);

/// Which page of the folder has the table of some lines of a device's list of ports.
struct TablePage {
    std::size_t first;
    std::size_t last;
    int page;
};

/// A face of a device to scale, every port with its number, its far end's shape and what it is there; over it a band for
/// each far end, which says where its table is, under it the laser modules. Without marks nothing is marked.
Drawing faceplateSheet(const model::PortBook& book, model::Id<model::Device> device, model::Face face,
                       const std::vector<TablePage>& tables, const SheetFrame& frame, const SheetHead& head,
                       const ChangeMarks* marks = nullptr);

/// "1–8, 17–24".
QString numberRuns(const std::vector<int>& ascending);
/// The data ports that a laser module feeds, ascending.
std::vector<int> portsFedBy(const model::PortBook& book, const model::DeviceType& type, int laserModule);

}  // namespace views
