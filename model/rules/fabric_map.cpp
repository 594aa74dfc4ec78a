// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fabric_map.h"

#include "model/optics/links.h"

#include <map>
#include <numeric>

namespace model {

namespace {

bool isSwitch(const DeviceType& type) { return type.deviceClass == DeviceClass::Switch; }

/// Calls `visit(far)` for every port that light comes to from `port` over the cable plugged there.
template <class Visit>
void forEachFar(const Tables& plan, LightWalk& walk, const PlanIndex::Plugged& plugged, Id<Device> device,
                Visit&& visit)
{
    const PortRef near{device, plugged.port};
    const Cable& cable = plan.cables.at(plugged.cable);
    if (cable.furtherA.empty() && cable.furtherB.empty()) {
        const PortRef& far = cable.a == near ? cable.b : cable.a;
        if (plan.deviceTypes.at(plan.devices.at(far.device).type).through.empty())
            return visit(far);
    }
    for (const Link& link : linksFrom(walk, plan, near)) {
        if (link.arrives())
            visit(link.b);
    }
}

/// Moved or renamed, a device is linked as it was, and so it is by a cable that is led elsewhere.
bool staysWhatItIs(const Change<Device>& change)
{
    return change.before && change.after && change.before->type == change.after->type;
}
bool joinsTheSame(const Change<Cable>& change)
{
    if (!change.before || !change.after)
        return false;
    const Cable& a = *change.before;
    const Cable& b = *change.after;
    return a.type == b.type && a.a == b.a && a.b == b.b && a.furtherA == b.furtherA && a.furtherB == b.furtherB;
}

/// Which things are joined, directly or over others.
class Parts {
public:
    explicit Parts(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::size_t(0)); }
    std::size_t of(std::size_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }
    void join(std::size_t a, std::size_t b)
    {
        a = of(a);
        b = of(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

}  // namespace

int railOf(const DeviceType& type, int port)
{
    int before = 0;
    int rail = 0;
    for (const PortGroup& group : type.ports) {
        const bool nic = group.use == PortUse::Nic;
        if (port <= before + group.count)
            return nic ? rail + port - before : 0;
        before += group.count;
        rail += nic ? group.count : 0;
    }
    return 0;
}

FabricMap::Entry FabricMap::entryOf(const Tables& plan, const PlanIndex& index, const Device& device)
{
    const DeviceType& type = plan.deviceTypes.at(device.type);
    Entry entry{device.id, 0, {}, {}};
    std::vector<bool> isData(1, false);
    for (const PortGroup& group : type.ports) {
        const bool data = group.use == PortUse::Data;
        isData.insert(isData.end(), static_cast<std::size_t>(group.count), data);
        entry.ports += data ? group.count : 0;
    }
    entry.links.empty = entry.ports;
    LightWalk walk(plan, index);
    const DeviceType* lastType = nullptr;
    Id<Device> last = device.id;
    int lastPort = 0;
    for (const PlanIndex::Plugged& plugged : index.cablesOf(device.id)) {
        if (!isData[static_cast<std::size_t>(plugged.port)])
            continue;
        entry.links.empty -= plugged.port != lastPort ? 1 : 0;
        lastPort = plugged.port;
        forEachFar(plan, walk, plugged, device.id, [&](const PortRef& far) {
            if (far.device != last || !lastType) {
                last = far.device;
                lastType = &plan.deviceTypes.at(plan.devices.at(far.device).type);
            }
            if (isSwitch(*lastType)) {
                auto& list = entry.links.neighbours;
                if (!list.empty() && list.back().device == far.device)
                    ++list.back().links;
                else
                    list.push_back({far.device, 1});
            } else if (const int rail = railOf(*lastType, far.number); rail > 0) {
                auto same = std::find_if(entry.nicsByRail.begin(), entry.nicsByRail.end(),
                                         [&](const auto& other) { return other.first == rail; });
                if (same == entry.nicsByRail.end())
                    same = entry.nicsByRail.insert(same, {rail, 0});
                ++same->second;
                ++entry.links.nics;
                entry.links.rails |= std::uint64_t(1) << std::min(rail - 1, 63);
            }
        });
    }
    auto& list = entry.links.neighbours;
    const auto byId = [](const Neighbour& a, const Neighbour& b) { return a.device < b.device; };
    if (!std::is_sorted(list.begin(), list.end(), byId))
        std::sort(list.begin(), list.end(), byId);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list[i].device == list[kept].device)
            list[kept].links += list[i].links;
        else
            list[++kept] = list[i];
    }
    list.resize(list.empty() ? 0 : kept + 1, {device.id, 0});
    std::sort(entry.nicsByRail.begin(), entry.nicsByRail.end());
    return entry;
}

FabricMap::FabricMap(const Tables& plan, const PlanIndex& index)
{
    plan.devices.forEach([&](const Device& device) {
        m_hasSpines |= device.role == FabricRole::Spine;
        m_hasCores |= device.role == FabricRole::Core;
        if (isSwitch(plan.deviceTypes.at(device.type)))
            m_entries.push_back(entryOf(plan, index, device));
    });
    m_whole = seenWhole();
}

void FabricMap::update(const Tables& plan, const PlanIndex& index, const ChangeSet& changes,
                       const std::vector<Id<Device>>& touched)
{
    const auto& devices = changes.of<Device>();
    const auto& cables = changes.of<Cable>();
    if (std::all_of(devices.begin(), devices.end(), staysWhatItIs)
        && std::all_of(cables.begin(), cables.end(), joinsTheSame))
        return;
    bool other = false;
    for (const Id<Device> id : touched) {
        const std::size_t at = find(id);
        const auto place = m_entries.begin() + static_cast<std::ptrdiff_t>(at);
        const bool was = at < m_entries.size() && place->device == id;
        const Device* device = plan.devices.find(id);
        if (!device || !isSwitch(plan.deviceTypes.at(device->type))) {
            if (was)
                m_entries.erase(place);
            other |= was;
            continue;
        }
        Entry entry = entryOf(plan, index, *device);
        if (was && *place == entry)
            continue;
        if (was)
            *place = std::move(entry);
        else
            m_entries.insert(place, std::move(entry));
        other = true;
    }
    if (other)
        m_whole = seenWhole();
}

std::size_t FabricMap::find(Id<Device> device, std::size_t hint) const
{
    if (hint < m_entries.size() && m_entries[hint].device == device)
        return hint;
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), device,
                                        [](const Entry& entry, Id<Device> id) { return entry.device < id; });
    return static_cast<std::size_t>(found - m_entries.begin());
}

const FabricMap::Switch* FabricMap::of(Id<Device> device) const
{
    const std::size_t at = find(device);
    return at < m_entries.size() && m_entries[at].device == device ? &m_entries[at].links : nullptr;
}

FabricMap::Whole FabricMap::seenWhole() const
{
    Whole whole;
    whole.hasSpines = m_hasSpines;
    whole.hasCores = m_hasCores;
    Parts parts(m_entries.size());
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const Entry& entry = m_entries[at];
        std::size_t next = at;
        for (const Neighbour& neighbour : entry.links.neighbours) {
            next = find(neighbour.device, next + 1);
            if (next < m_entries.size() && m_entries[next].device == neighbour.device)
                parts.join(at, next);
        }
        whole.ports += entry.ports;
        whole.emptyPorts += entry.links.empty;
        if (entry.links.empty > 0)
            whole.withEmptyPorts.push_back(entry.device);
    }
    // By rail, the NICs of each part; a part is called by its switch with the lowest id that has NICs of the rail.
    struct Part {
        Id<Device> first;
        int nics;
    };
    std::map<int, std::map<std::size_t, Part>> rails;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        for (const auto& [rail, nics] : m_entries[at].nicsByRail)
            rails[rail].try_emplace(parts.of(at), Part{m_entries[at].device, 0}).first->second.nics += nics;
    }
    for (const auto& [rail, found] : rails) {
        if (found.size() < 2)
            continue;
        const auto fewer = [](const auto& a, const auto& b) { return a.second.nics < b.second.nics; };
        const auto largest = std::max_element(found.begin(), found.end(), fewer);
        const auto other = largest == found.begin() ? std::next(found.begin()) : found.begin();
        int nics = 0;
        for (const auto& [root, part] : found)
            nics += part.nics;
        whole.splits.push_back({rail, static_cast<int>(found.size()), largest->second.first, other->second.first,
                                nics - largest->second.nics});
    }
    return whole;
}

}  // namespace model
