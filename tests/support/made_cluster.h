// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/generate.h"

#include <map>
#include <utility>

namespace tests {

/// The cluster the generator makes for that many GPUs at its defaults; made once a program.
inline const model::Generated& madeCluster(int gpus, model::Tiers tiers = model::Tiers::Auto)
{
    static std::map<std::pair<int, model::Tiers>, model::Generated> made;
    const auto found = made.find({gpus, tiers});
    if (found != made.end())
        return found->second;
    model::ClusterSpec spec;
    spec.gpus = gpus;
    spec.tiers = tiers;
    auto cluster = model::generateCluster(spec);
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().message));
    return made.emplace(std::pair(gpus, tiers), std::move(cluster).value()).first->second;
}

inline const model::Device& deviceCalled(const model::Tables& plan, const QString& name)
{
    const model::Device* found = nullptr;
    plan.devices.forEach([&](const model::Device& device) {
        if (device.name == name)
            found = &device;
    });
    if (!found)
        qFatal("there is no device %s", qPrintable(name));
    return *found;
}

}  // namespace tests
