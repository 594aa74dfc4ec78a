// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/cable.h"
#include "model/entities/design.h"

namespace model {

/// The names the design's scheme gives; `n`, `pod` and `column` count from 1.
QString rowName(const Naming& naming, int n);
QString rackName(const Naming& naming, const QString& row, int n);
QString cduName(const Naming& naming, int n);
QString manifoldName(const Naming& naming, const QString& rack, const QString& loop);
/// Ways for copper and power hang beside or below those for fiber and have the same names with a letter behind: "TR-A-C".
QString rowTrayName(const Naming& naming, const QString& row, TrayKind kind = TrayKind::Fiber);
QString crossTrayName(const Naming& naming, int column, int n, TrayKind kind = TrayKind::Fiber);
/// Of a switch with a role in the fabric.
QString switchName(const Naming& naming, FabricRole role, int podOrPlane, int n);
/// Of anything else in a rack: `n` counts its class from the bottom of the rack.
QString deviceName(const Naming& naming, DeviceClass deviceClass, const QString& rack, int n);

}  // namespace model
