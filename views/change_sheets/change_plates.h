// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/change_sheets/change_page.h"

namespace views {

/// The order's device as one of the designs has it; null where it is not there.
const model::Device* deviceOf(const model::Tables& plan, const model::DeviceOrder& order);

/// Millimetres that the two plates of a device's order take, before and after; 0 where neither design has one.
double platesHeight(const ChangeJob& job, const model::DeviceOrder& order, const QRectF& room);
/// Draws both from the top of `room` down: struck what is taken out, black what must be in when the crew leaves.
void addPlates(Drawing& sheet, const ChangeJob& job, const model::DeviceOrder& order, const QRectF& room);

}  // namespace views
