// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/colouring.h"
#include "views/fiber/fiber_drawing.h"

namespace app {

/// What `name` asks the fiber view for: a device "L1-03", a port "L1-03:41", a cable "F-00041", a rack or row for its first
/// switch, or two devices or a device and a rack "L1-01,S1-01"; empty for the design's first switch.
/// Error: nothing is called so, and what was probably meant.
model::Result<views::FiberSubject> fiberSubjectCalled(const model::Tables& plan, const model::PlanIndex& index,
                                                      const QString& name);

/// The fiber sheet of what is called so: face, trace and inside, or two devices face to face. Without `colour` ports
/// have the colours of their far ends.
model::Result<views::Drawing> fiberOf(const model::Tables& plan, const QString& name,
                                      const views::Theme& theme = views::lightTheme(),
                                      std::optional<views::ColourBy> colour = std::nullopt);

}  // namespace app
