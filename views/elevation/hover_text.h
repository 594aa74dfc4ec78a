// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/plan_index.h"
#include "views/drawing/drawing.h"

namespace views {

/// What a thing is, in one line: "L1-03:41 · F-00123 to A03-T14:nic-2 · 15.2 m".
QString hoverText(const model::Tables& plan, const model::PlanIndex& index, const Hit& hit);

/// "U17" or "U17-U20".
QString unitText(int unit, int height);

}  // namespace views
