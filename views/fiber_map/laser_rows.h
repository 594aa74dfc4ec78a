// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"

namespace views {

/// A laser module, with what it feeds.
struct LaserRow {
    QString module;       ///< "7"; of several shelves "LS-2:7"; "?" where no cable leads to one
    std::vector<int> pm;  ///< PM connectors here
    QString
        feeds;  ///< engines here, "OE 1-4"; of a shelf the switch and its PM connectors, "L1-06 pm 1-2", where a line may break before pm
    std::vector<int> ports;  ///< data ports of that switch; none: not known, or nothing
    bool isDoneHere = true;  ///< whether the module is seated and lit here: it stands in this device and has a cable
};

/// What the page of a device's lasers lists.
struct LaserRows {
    QString title;
    QString feedsHead;
    std::vector<LaserRow> rows;
};

/// Of a switch its own modules, in the order of its plate; of a switch without, those in shelves that light its PM
/// connectors, as they are cabled; of a shelf its modules and the switches their cables lead to.
LaserRows laserRowsOf(const model::PortBook& book, model::Id<model::Device> device);

}  // namespace views
