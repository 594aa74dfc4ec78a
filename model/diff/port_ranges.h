// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace model {

/// Names of ports in the order given, those that count on as one: "97", "rear-1–12", "1–4, 7".
QString portRanges(const std::vector<QString>& names);

/// Where the legs of one end are plugged in, in their order, what is in one device as one: "A05-42:97",
/// "A01-48:rear-1–12", "A01-03:nic-1 A01-04:nic-1".
QString endRanges(const Tables& plan, const Cable& cable, CableEnd end);

/// The names of the ports of one end that are in the same device as its first leg.
std::vector<QString> portNames(const Tables& plan, const Cable& cable, CableEnd end);

}  // namespace model
