// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/rack_around.h"

namespace views {

using namespace model;

namespace {

struct Finder {
    const Tables& plan;

    std::optional<Id<Rack>> operator()(Id<Rack> id) const
    {
        return plan.racks.contains(id) ? std::optional(id) : std::nullopt;
    }
    std::optional<Id<Rack>> operator()(Id<Device> id) const
    {
        const Device* device = plan.devices.find(id);
        return device ? std::optional(device->rack) : std::nullopt;
    }
    std::optional<Id<Rack>> operator()(const PortRef& port) const { return (*this)(port.device); }
    std::optional<Id<Rack>> operator()(Id<Manifold> id) const
    {
        const Manifold* manifold = plan.manifolds.find(id);
        return manifold ? std::optional(manifold->rack) : std::nullopt;
    }
    std::optional<Id<Rack>> operator()(Id<Cable> id) const
    {
        const Cable* cable = plan.cables.find(id);
        return cable ? (*this)(cable->a.device) : std::nullopt;
    }
    std::optional<Id<Rack>> operator()(Id<Row>) const { return {}; }
    std::optional<Id<Rack>> operator()(Id<Tray>) const { return {}; }
    std::optional<Id<Rack>> operator()(Id<Cdu>) const { return {}; }
};

}  // namespace

std::optional<Id<Rack>> rackAround(const Tables& plan, const ObjectRef& object)
{
    return std::visit(Finder{plan}, object);
}

}  // namespace views
