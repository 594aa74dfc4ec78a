// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <map>
#include <vector>

namespace model {

/// How many of something stand in each rack, by the rack's id.
using PerRack = std::map<Id<Rack>, std::int64_t>;

/// One part to buy and where it goes, before anybody thinks of spares and prices.
struct Part {
    QString number;
    QString description;
    /// "switch", "rack", "tray", "cable", "trunk", "panel", "hose", "coupling", "power", "cooling", "label", "other"
    QString category;
    QString unit = QStringLiteral("each");  ///< "each", "m", "sheet"
    bool isAssumed = true;                  ///< no maker's part of that number is known
    QString source;                         ///< what number and count stand on, as a sentence; empty: the catalog
    PerRack perRack{};                      ///< bought for a rack
    std::int64_t forHall = 0;               ///< bought for what belongs to no rack
    std::int64_t included = 0;              ///< stands in the design too, but comes with another part
    int spareFor = 0;                       ///< one spare for so many of those bought and included; 0: none

    /// How many are bought, without spares.
    std::int64_t quantity() const;
};

/// All parts of the design that are bought or kept as spares, in order of category. What comes with a compute rack (its
/// trays, shelves, manifold and blind-mate couplings) and what comes with a device (its laser modules, its busbar clip, its
/// halves of the couplings) is not bought again.
std::vector<Part> partsOf(const Tables& plan);

// What partsOf puts together, by what the parts belong to.

/// Devices by type and rack, less what comes with the compute racks, wherever it stands now.
std::map<Id<DeviceType>, PerRack> boughtDevices(const Tables& plan);
/// Whether a rack is bought with its devices in it.
bool comesWithContents(const Tables& plan, Id<Rack> rack);

void addRackParts(const Tables& plan, std::vector<Part>& parts);
void addDeviceParts(const Tables& plan, std::vector<Part>& parts);
void addCoolantParts(const Tables& plan, std::vector<Part>& parts);
void addCableParts(const Tables& plan, std::vector<Part>& parts);
void addTrayParts(const Tables& plan, std::vector<Part>& parts);
void addLabelParts(const Tables& plan, std::vector<Part>& parts);

/// The part number of a type, or its key where it has none.
template <class Type>
const QString& partNumberOf(const Type& type)
{
    return type.partNumber.isEmpty() ? type.key : type.partNumber;
}

}  // namespace model
