// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/fiber_colour.h"
#include "model/optics/fiber_trace.h"

#include <QStringList>

namespace model {

/// The machine-readable word: "laser", "pm_fiber", "engine", "port", "cable", "panel", "nic".
QString hopKey(HopKind kind);
/// What a hop passes, as the design says it: "L1-03:els-6.3", "L1-03:41", "F-00041".
QString hopName(const Tables& plan, const Hop& hop);
/// Of a cable: its label as read where the light goes in, near end first.
QString hopLabel(const Tables& plan, const Hop& hop);
/// The colour of the fiber at a hop; nothing for lasers and engines. A cable's colours count from its end a.
std::optional<FiberColour> hopColour(const Hop& hop);

/// Why the fiber carries no light from end to end, as a sentence that says where; empty where it does.
QString faultText(const Tables& plan, const FiberTrace& trace);
/// Why no laser lights the engine that sends, as a sentence; empty where one does or the type does not say.
QString feedFaultText(const Tables& plan, const FiberTrace& trace);
/// Why the loss of a fiber that arrives is not known, as a sentence; empty where it is.
QString lossUnknownText(const Tables& plan, const FiberTrace& trace);
/// The parts of the type that a trace can be asked for, "els-1 to els-18", of each sort; of `name`'s sort only, where there
/// is such a sort.
QStringList partsLike(const DeviceType& type, const QString& name);

}  // namespace model
