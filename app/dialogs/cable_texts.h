// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"

#include <QStringList>

class QComboBox;

namespace app {

/// "F-00041, A03-T05:nic-1 to L1-01:41".
QString cableText(const model::Tables& plan, const model::Cable& cable);

/// What the cables of a step will be: ends, length and the length to buy, one sentence each.
QStringList textsAfter(const model::Tables& plan, const model::ChangeSet& step);

/// The two ends of a cable as a choice, end b first; the data is a model::CableEnd.
void fillEnds(QComboBox& box, const model::Tables& plan, model::Id<model::Cable> cable);

}  // namespace app
