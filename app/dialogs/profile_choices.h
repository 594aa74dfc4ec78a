// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/design.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>

namespace app {

/// Fill a field with the choices of a profile, `chosen` picked; a combo box's data is the choice as a number.
void fillCopper(QComboBox& box, model::CopperProfile chosen);
void fillOptics(QComboBox& box, model::OpticsProfile chosen);
void fillRedundancy(QComboBox& box, model::Redundancy chosen);
void fillExcess(QComboBox& box, model::ExcessAt chosen);
void fillPairs(QComboBox& box, model::PairProfile chosen);
void fillWater(QDoubleSpinBox& box, model::Temperature chosen);
model::Temperature waterOf(const QDoubleSpinBox& box);

}  // namespace app
