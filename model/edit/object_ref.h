// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <variant>

namespace model {

/// Any object a person can point at.
using ObjectRef = std::variant<Id<Row>, Id<Rack>, Id<Device>, Id<Tray>, Id<Cable>, Id<Cdu>, Id<Manifold>, PortRef>;

/// The object's name as the design says it: "A03-T14:nic-2", "F-00041". Empty for an object that is gone.
QString nameOf(const Tables& plan, const ObjectRef& object);

/// The cable's name under the design's naming: "F-00041".
QString cableName(const Naming& naming, const Cable& cable);
/// The machine-readable word of a role: "nic-leaf".
QString roleKey(CableRole role);
/// `DEVICE:PORT`.
QString portText(const Tables& plan, const PortRef& port);
/// `RACK-UU:PORT`, UU the device's lowest unit: one end of a label.
QString endText(const Tables& plan, const PortRef& port);
/// The label's text at end a: own end first, `RACK-UU:PORT/RACK-UU:PORT`.
QString labelText(const Tables& plan, const Cable& cable);

}  // namespace model
