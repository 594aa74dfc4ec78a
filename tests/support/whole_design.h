// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/translated.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"

namespace tests {

inline model::Result<model::Tables> readText(const QByteArray& text)
{
    return model::readPlan({text.constData(), static_cast<std::size_t>(text.size())});
}

namespace detail {

/// Whether all that the record refers to is there.
template <class Record>
bool refersToWhatIsThere(const model::Tables& plan, const Record& record)
{
    using namespace model;
    bool whole = true;
    const auto look = [&]<class Other>(Id<Other> id) {
        whole = whole && plan.of<Other>().contains(id);
        return id;
    };
    translated(record, look, [](auto id) { return id; });
    if constexpr (std::is_same_v<Record, Cable>) {
        forEachLeg(record, [&](const PortRef& port, CableEnd, std::size_t) {
            const Device* device = plan.devices.find(port.device);
            whole = whole && device && port.number <= portCount(plan.deviceTypes.at(device->type));
        });
    } else if constexpr (std::is_same_v<Record, Hose>) {
        const Device* device = plan.devices.find(record.device);
        whole = whole && device
            && static_cast<std::size_t>(record.coupling) <= plan.deviceTypes.at(device->type).couplings.size();
    }
    return whole;
}

}  // namespace detail

/// What a file can hold of a design that random edits have made: units from 1 on, nothing that refers to what is gone.
inline model::Tables wholeDesign(model::Tables plan)
{
    using namespace model;
    std::vector<Device> low;
    plan.devices.forEach([&](const Device& device) {
        if (device.unit < 1)
            low.push_back(device);
    });
    for (Device& device : low) {
        device.unit = 1;
        plan.devices.put(device);
    }
    // In the order in which one refers to another.
    const auto sweep = [&]<class... Record>(std::tuple<Record*...>) {
        const auto sweepOne = [&]<class One>(One*) {
            std::vector<Id<One>> gone;
            plan.of<One>().forEach([&](const One& record) {
                if (!detail::refersToWhatIsThere(plan, record))
                    gone.push_back(record.id);
            });
            for (const Id<One> id : gone)
                plan.of<One>().erase(id);
        };
        (sweepOne(static_cast<Record*>(nullptr)), ...);
    };
    sweep(std::tuple<Rack*, Device*, Tray*, Route*, Cable*, Cdu*, Manifold*, Hose*, Guide*>());
    auto read = readText(writePlan(plan));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return std::move(read).value();
}

}  // namespace tests
