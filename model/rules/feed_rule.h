// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/power_map.h"
#include "model/rules/rule.h"

namespace model {

/// A rule on the whole design that reads its hall, its rows, its CDUs with their manifolds, and the power map.
class FeedRule : public Rule {};

/// What is asked of a feed or of the hall's air, and how a finding says it.
struct Supply {
    const Sum<Milliwatts>& asked;
    std::optional<Power> limit;
    QLatin1String path;  ///< of the hall: "feed"
    QString owner;       ///< "hall", "row"
    QString where;       ///< the place as a person says it
    std::optional<ObjectRef> place;
    QString unknown;  ///< with %1 for the power that is needed, with its unit
    QString over;     ///< with %1 for those asked for and %2 for the limit
    QString near;     ///< the same where the limit is nearly reached
    QString enter;    ///< what to do where the limit is not known
    QString fix;
    bool readsLiquidShare = false;
};

/// Nothing where nothing is asked for; *unknown* with the need where the limit is not known; else how both compare.
void checkSupply(const CheckContext& context, const Supply& supply, const std::vector<Id<DeviceType>>& types,
                 std::vector<Finding>& findings);

}  // namespace model
