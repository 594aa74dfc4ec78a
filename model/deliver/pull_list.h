// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/pull_schedule.h"
#include "model/edit/object_ref.h"

#include <QByteArray>

namespace model {

/// Whether a pull begins or ends at a row, rack or device, lies in a tray, or holds a cable.
bool concerns(const Tables& plan, const Pull& pull, const ObjectRef& object);

/// "12 x 10 m, 12 x 15 m (cut to order)".
QString stockText(const std::vector<StockCount>& stock);
/// "U5" or "U5-17": lowest units.
QString unitsText(const PullEnd& end);

/// Where the pull's fullest tray is filled as `fullest` says: from where the pull comes into it to where it leaves it, each a
/// rack or another tray. The rest of that tray may be fuller or emptier. Empty where nothing is known of its fill.
struct FillStretch {
    QString from;
    QString to;
};
FillStretch fillStretch(const Tables& plan, const Pull& pull);

/// One row a pull, in their order: pull,shift,crew,bundle,cables,type,packing,start_rack,start_units,far_rack,far_units,trays,
/// shortest_m,longest_m,stock,fill_pct,fill_tray,fill_from,fill_to. With an object, the rows that concern it, numbered as in the whole.
QByteArray pullScheduleCsv(const Tables& plan, const PullSchedule& schedule, const std::optional<ObjectRef>& of = {});

}  // namespace model
