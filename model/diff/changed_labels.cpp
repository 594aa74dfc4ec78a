// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/changed_labels.h"

#include "model/diff/change_order.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace model {

namespace {

using Place = std::tuple<Id<Cable>, CableEnd, std::size_t>;

std::set<Place> printedPlaces(const ChangeOrder& order)
{
    std::set<Place> places;
    for (const DeviceOrder& each : order.orders) {
        for (const ChangeStep& step : each.steps) {
            for (const auto* printed : {&step.labels.printThis, &step.labels.printFar}) {
                for (const LabelPlace& place : *printed)
                    places.emplace(place.cable, place.end, place.leg);
            }
        }
    }
    return places;
}

std::vector<BundleTag> tagsOf(const Tables& plan)
{
    auto labels = cableLabels(plan);
    return labels ? std::move(labels.value().tags) : std::vector<BundleTag>();
}

}  // namespace

LabelSet changedLabels(const Tables& a, const Tables& b, LabelSet labels)
{
    const std::set<Place> printed = printedPlaces(changeOrder(a, b, diffPlans(a, b)));
    std::erase_if(labels.labels, [&](const CableLabel& label) {
        return !printed.contains({label.place.cable, label.place.end, label.place.leg});
    });
    std::set<QString> bundles;
    for (const CableLabel& label : labels.labels)
        bundles.insert(label.bundle);
    std::map<QString, std::vector<BundleTag>> before;
    if (!bundles.empty()) {
        for (BundleTag& tag : tagsOf(a))
            before[tag.bundle].push_back(std::move(tag));
    }
    std::erase_if(labels.tags, [&](const BundleTag& tag) {
        const std::vector<BundleTag>& known = before[tag.bundle];
        return !bundles.contains(tag.bundle) || std::find(known.begin(), known.end(), tag) != known.end();
    });
    return labels;
}

}  // namespace model
