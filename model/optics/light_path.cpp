// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/light_path.h"

#include "model/routing/stock_length.h"

namespace model {

namespace {
constexpr std::size_t kMostSteps = 200;
}

std::optional<Id<Cable>> cableIn(const PlanIndex& index, const PortRef& port)
{
    const auto& plugged = index.cablesOf(port.device);
    const auto found = std::lower_bound(plugged.begin(), plugged.end(), port.number,
                                        [](const PlanIndex::Plugged& each, int number) { return each.port < number; });
    return found != plugged.end() && found->port == port.number ? std::optional(found->cable) : std::nullopt;
}

PluggedEnd pluggedEnd(const Cable& cable, const PortRef& port)
{
    std::optional<PluggedEnd> found;
    forEachLeg(cable, [&](const PortRef& leg, CableEnd end, std::size_t number) {
        if (!found && leg == port)
            found = PluggedEnd{end, static_cast<int>(number)};
    });
    MODEL_ASSERT(found);
    return *found;
}

std::optional<Length> glassLength(const Tables& plan, const Cable& cable)
{
    if (cable.length <= Length())
        return std::nullopt;
    return stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length).length;
}

const Figure<Loss>& matedLoss(const Tables& plan, const CableType& type)
{
    return plan.profile().pairs == PairProfile::Standard ? type.matedLossStandard : type.matedLoss;
}

const Figure<Loss>& throughLoss(const Tables& plan, const Through& through)
{
    return plan.profile().pairs == PairProfile::Standard ? through.lossStandard : through.loss;
}

const LightPath& LightWalk::follow(FiberRef from)
{
    m_path.from = from;
    m_path.to = from;
    m_path.steps.clear();
    m_path.start = m_path.loss = {};
    std::optional<Id<Cable>> cable = cableIn(m_index, from.port);
    if (!cable) {
        finish(PathStop::Uncabled, from);
        return m_path;
    }
    m_path.loss.add(matedLoss(m_plan, m_plan.cableTypes.at(m_plan.cables.at(*cable).type)));
    m_path.start = m_path.loss;
    while (crossCable(*cable, m_path.to)) {
        const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(m_path.to.port.device).type);
        if (!throughOf(type, m_path.to.port.number)) {
            m_path.loss.add(matedLoss(m_plan, m_plan.cableTypes.at(m_plan.cables.at(*cable).type)));
            finish(PathStop::Port, m_path.to);
            break;
        }
        if (!crossPanel(type, m_path.to))
            break;
        cable = cableIn(m_index, m_path.to.port);
        if (!cable || m_path.steps.size() > kMostSteps) {
            finish(cable ? PathStop::Circle : PathStop::OpenPanel, m_path.to);
            break;
        }
    }
    return m_path;
}

bool LightWalk::crossCable(Id<Cable> id, FiberRef from)
{
    const Cable& cable = m_plan.cables.at(id);
    const CableType& type = m_plan.cableTypes.at(cable.type);
    const PluggedEnd in = pluggedEnd(cable, from.port);
    const auto out = acrossCable(type, in.end, {in.leg, from.position});
    if (!out) {
        finish(knowsItsMap(type) ? PathStop::NoFiber : PathStop::NoMap, from);
        return false;
    }
    const PortRef* port = legOf(cable, otherEnd(in.end), static_cast<std::size_t>(out->leg));
    if (!port) {
        finish(PathStop::NoLeg, from);
        return false;
    }
    m_path.to = {*port, out->position};
    m_path.loss.addFiber(type.attenuation, glassLength(m_plan, cable));
    m_path.steps.push_back({id, from, m_path.to, in.end, in.leg, out->leg, m_path.loss});
    return true;
}

bool LightWalk::crossPanel(const DeviceType& type, FiberRef from)
{
    const auto out = acrossPanel(type, {from.port.number, from.position});
    if (!out) {
        finish(PathStop::NoFiber, from);
        return false;
    }
    m_path.to = {{from.port.device, out->port}, out->position};
    m_path.loss.add(throughLoss(m_plan, *throughOf(type, from.port.number)));
    m_path.steps.push_back({std::nullopt, from, m_path.to, CableEnd::A, 0, 0, m_path.loss});
    return true;
}

void LightWalk::finish(PathStop stop, FiberRef to)
{
    m_path.stop = stop;
    m_path.to = to;
}

}  // namespace model
