// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/impact.h"

#include "model/impact/lane_web.h"
#include "model/impact/light_reach.h"

#include <algorithm>

namespace model {

namespace {

const DeviceType& typeOf(const Tables& plan, Id<Device> device)
{
    return plan.deviceTypes.at(plan.devices.at(device).type);
}

const PortGroup& groupOf(const Tables& plan, const PortRef& port)
{
    return *portPlace(typeOf(plan, port.device), port.number).group;
}

bool isNic(const Tables& plan, const PortRef& port) { return groupOf(plan, port).use == PortUse::Nic; }

/// How far from the GPUs a switch stands: leaf 1, spine 2, core 3. One without a role counts as a leaf.
int tierOf(const Tables& plan, Id<Device> device)
{
    switch (plan.devices.at(device).role) {
    case FabricRole::Core:
        return 3;
    case FabricRole::Spine:
        return 2;
    case FabricRole::Leaf:
    case FabricRole::None:
        break;
    }
    return 1;
}

/// Follows what a failure does to links and, through switches tier by tier, to GPUs.
class Spread {
public:
    Spread(const Tables& plan, const PlanIndex& index, const Failure& failure, Impact& impact)
        : m_plan(plan), m_index(index), m_failure(failure), m_impact(impact), m_web(plan, index, failure)
    {
    }

    void run()
    {
        countPorts();
        findHurtLinks();
        climbDown();
        findHurtGpus();
    }

private:
    void countPorts();
    std::set<Id<Device>> begin() const;
    void findHurtLinks();
    void readLinks(Id<Device> device);
    void climbDown();
    double leftAbove(Id<Device> device);
    double leftOf(const PortRef& nic);
    void findHurtGpus();

    struct LinkLanes {
        int all = 0;
        int working = 0;
    };

    const Tables& m_plan;
    const PlanIndex& m_index;
    const Failure& m_failure;
    Impact& m_impact;
    LaneWeb m_web;
    std::map<std::pair<PortRef, PortRef>, LinkLanes> m_hurt;  ///< by both ends, the lower one first
    std::set<Id<Device>> m_touched;  ///< switches that have, or see above them, less than before
    std::map<Id<Device>, double> m_left;
    std::set<PortRef> m_nics;
};

void Spread::countPorts()
{
    for (const Id<Device> device : m_failure.devices) {
        const DeviceType& type = typeOf(m_plan, device);
        for (int number = 1; type.through.empty() && number <= portCount(type); ++number) {
            if (carriesData(*portPlace(type, number).group))
                m_impact.portsLost.push_back({device, number});
            if (portPlace(type, number).group->use == PortUse::Nic)
                m_nics.insert({device, number});
        }
    }
    for (const auto& [port, lanes] : m_failure.lanes) {
        const PortGroup& group = groupOf(m_plan, port);
        if (m_failure.devices.count(port.device) > 0 || !carriesData(group)
            || !typeOf(m_plan, port.device).through.empty())
            continue;
        auto& list = lanes == allLanes(group) ? m_impact.portsLost : m_impact.portsDegraded;
        list.push_back(port);
    }
    std::sort(m_impact.portsLost.begin(), m_impact.portsLost.end());
}

/// The devices whose links must be looked at.
std::set<Id<Device>> Spread::begin() const
{
    std::set<Id<Device>> devices;
    const auto addEnds = [&](const std::vector<PortRef>& ends) {
        for (const PortRef& end : ends)
            devices.insert(end.device);
    };
    const auto add = [&](Id<Device> device) {
        devices.insert(device);
        if (!typeOf(m_plan, device).through.empty())
            addEnds(endsOfPanel(m_plan, m_index, device));
    };
    for (const Id<Device> device : m_failure.devices)
        add(device);
    for (const auto& [port, lanes] : m_failure.lanes)
        add(port.device);
    for (const Id<Cable> cable : m_failure.cables)
        addEnds(endsOf(m_plan, m_index, cable));
    return devices;
}

void Spread::readLinks(Id<Device> device)
{
    const auto isSeenFromFar = [&](const LaneLink& link) { return m_touched.count(link.far.device) > 0; };
    for (const LaneLink& link : m_web.of(device)) {
        if (isSeenFromFar(link) && link.far.device != device)
            continue;
        const auto ends = std::minmax(link.port, link.far);
        if (link.port.device == link.far.device && link.port != ends.first)
            continue;
        LinkLanes& lanes = m_hurt[ends];
        ++lanes.all;
        lanes.working += link.works ? 1 : 0;
    }
    m_touched.insert(device);
}

void Spread::findHurtLinks()
{
    for (const Id<Device> device : begin())
        readLinks(device);
    std::erase_if(m_hurt, [](const auto& link) { return link.second.working == link.second.all; });
    m_touched.clear();
    for (const auto& [ends, lanes] : m_hurt) {
        if (!carriesData(groupOf(m_plan, ends.first))) {
            m_impact.managementLinksLost += lanes.working == 0 ? 1 : 0;
            continue;
        }
        m_impact.links.push_back({ends.first, ends.second, static_cast<double>(lanes.working) / lanes.all});
        for (const PortRef& end : {ends.first, ends.second}) {
            if (isNic(m_plan, end))
                m_nics.insert(end);
            else
                m_touched.insert(end.device);
            const bool isWell = m_failure.devices.count(end.device) == 0 && m_failure.lanes.count(end) == 0;
            if (isWell && lanes.working == 0)
                m_impact.portsDark.push_back(end);
        }
    }
    std::sort(m_impact.portsDark.begin(), m_impact.portsDark.end());
}

/// A switch that has less above it hurts those below it.
void Spread::climbDown()
{
    for (int tier = 3; tier > 1; --tier) {
        const std::set<Id<Device>> touched = m_touched;
        for (const Id<Device> device : touched) {
            if (tierOf(m_plan, device) != tier || leftAbove(device) == 1)
                continue;
            for (const LaneLink& link : m_web.of(device)) {
                if (!isNic(m_plan, link.far) && carriesData(groupOf(m_plan, link.far))
                    && tierOf(m_plan, link.far.device) < tier)
                    m_touched.insert(link.far.device);
            }
        }
    }
}

/// The share of a switch's equal ways to the top of the fabric that is left.
double Spread::leftAbove(Id<Device> device)
{
    if (m_failure.devices.count(device) > 0)
        return 0;
    if (m_touched.count(device) == 0)
        return 1;
    if (const auto known = m_left.find(device); known != m_left.end())
        return known->second;
    std::map<Id<Device>, LinkLanes> above;
    int all = 0;
    for (const LaneLink& link : m_web.of(device)) {
        if (isNic(m_plan, link.far) || !carriesData(groupOf(m_plan, link.far))
            || tierOf(m_plan, link.far.device) <= tierOf(m_plan, device))
            continue;
        LinkLanes& lanes = above[link.far.device];
        ++lanes.all;
        lanes.working += link.works ? 1 : 0;
        ++all;
    }
    double left = all == 0 ? 1 : 0;
    bool isWhole = true;
    for (const auto& [far, lanes] : above) {
        const double share = std::min(static_cast<double>(lanes.working) / lanes.all, leftAbove(far));
        isWhole = isWhole && share == 1;
        left += share * lanes.all / all;
    }
    // Sums of shares may miss one by a rounding, and what is whole must say so.
    return m_left[device] = isWhole ? 1 : left;
}

double Spread::leftOf(const PortRef& nic)
{
    std::map<Id<Device>, LinkLanes> above;
    int all = 0;
    for (const LaneLink& link : m_web.of(nic.device)) {
        if (link.port != nic)
            continue;
        LinkLanes& lanes = above[link.far.device];
        ++lanes.all;
        lanes.working += link.works ? 1 : 0;
        ++all;
    }
    double left = 0;
    for (const auto& [far, lanes] : above)
        left += std::min(static_cast<double>(lanes.working) / lanes.all, leftAbove(far)) * lanes.all / all;
    return left;
}

void Spread::findHurtGpus()
{
    for (const Id<Device> device : m_touched) {
        for (const LaneLink& link : m_web.of(device)) {
            if (link.lane == 1 && isNic(m_plan, link.far) && (leftAbove(device) < 1 || !link.works))
                m_nics.insert(link.far);
        }
    }
    for (const PortRef& nic : m_nics) {
        const double left = m_failure.devices.count(nic.device) > 0 ? 0 : leftOf(nic);
        if (left < 1)
            m_impact.gpus.push_back({nic, left});
    }
}

}  // namespace

int Impact::linksLost() const
{
    return static_cast<int>(
        std::count_if(links.begin(), links.end(), [](const HurtLink& link) { return link.left == 0; }));
}

int Impact::linksDegraded() const { return static_cast<int>(links.size()) - linksLost(); }

int Impact::gpusCut() const
{
    return static_cast<int>(std::count_if(gpus.begin(), gpus.end(), [](const HurtGpu& gpu) { return gpu.left == 0; }));
}

double Impact::bandwidthLost() const
{
    double sum = 0;
    for (const HurtGpu& gpu : gpus)
        sum += 1 - gpu.left;
    return gpus.empty() ? 0 : sum / static_cast<double>(gpus.size());
}

Impact impactOf(const Tables& plan, const PlanIndex& index, const Lost& lost)
{
    const Failure failure = failureOf(plan, index, lost);
    Impact impact;
    impact.lost = lost;
    impact.devicesLost.assign(failure.devices.begin(), failure.devices.end());
    impact.cablesCut = failure.cables;
    impact.causes = failure.causes;
    impact.stays = failure.stays;
    impact.unknown = failure.unknown;
    impact.unknown.removeDuplicates();
    impact.assumes = failure.assumes;
    Spread(plan, index, failure, impact).run();
    return impact;
}

Impact impactOf(const Tables& plan, const Lost& lost) { return impactOf(plan, PlanIndex(plan), lost); }

Lost replacedFor(const Tables& plan, const Lost& lost)
{
    Lost replaced = lost;
    if (lost.part && lost.part->kind == PartKind::Laser) {
        replaced.part = InnerPart{PartKind::LaserModule, lost.part->number, 0};
    } else if (lost.part && lost.part->kind != PartKind::LaserModule) {
        const DeviceType& type = typeOf(plan, std::get<Id<Device>>(lost.object));
        const bool isOutside =
            lost.part->kind == PartKind::PmConnector && type.inside && type.inside->pmLocation != PmLocation::Inside;
        if (!isOutside)
            replaced.part.reset();
    }
    return replaced;
}

}  // namespace model
