// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/entry_reader.h"

namespace model {

/// Each reads the members of one kind; what is wrong goes to the reader's list of problems.
DeviceType readDeviceType(EntryReader& entry);
RackType readRackType(EntryReader& entry);
CableType readCableType(EntryReader& entry);
CouplingType readCouplingType(EntryReader& entry);
HoseType readHoseType(EntryReader& entry);
CduType readCduType(EntryReader& entry);
FluidType readFluidType(EntryReader& entry);
TrayType readTrayType(EntryReader& entry);

/// Words that several kinds share.
Mounting readMounting(EntryReader& mounting);
Medium readMedium(EntryReader& entry);
QString readAxis(EntryReader& entry);

/// The lanes of a group of ports, their cage and budget; its fibers and lanes are read already.
void readLanes(EntryReader& entry, PortGroup& group);
/// What joins the ports of a panel; its ports are read already.
void readThrough(EntryReader& entry, DeviceType& type);
/// The ends, legs and map of a cable; its connector and fibers are read already.
void readEnds(EntryReader& entry, CableType& type);

/// The id each entry has until its owner gives it one.
template <class Type>
Type blankType()
{
    return Type{.id = Id<Type>(1)};
}

}  // namespace model
