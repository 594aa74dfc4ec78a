// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/match_objects.h"

#include "model/diff/matcher.h"
#include "model/diff/translated.h"

#include <map>

namespace model {

namespace {

template <class Type>
auto placeKey(const std::optional<Id<Type>>& type, Length x, Length y)
{
    return type ? std::optional(std::tuple(*type, x, y)) : std::nullopt;
}

template <class Value>
auto inRack(const std::optional<Id<Rack>>& rack, const Value& value)
{
    return rack ? std::optional(std::pair(*rack, value)) : std::nullopt;
}

class ObjectMatch {
public:
    ObjectMatch(const Tables& a, const Tables& b) : m_a(a), m_b(b) {}

    IdMaps find()
    {
        single<DesignHeader>();
        single<Profile>();
        single<Naming>();
        single<Hall>();
        single<Underlay>();
        single<Deliverables>();
        types<DeviceType>();
        types<RackType>();
        types<CableType>();
        types<CouplingType>();
        types<HoseType>();
        types<CduType>();
        types<FluidType>();
        types<TrayType>();
        racks();
        rows();
        devices();
        trays();
        cdus();
        manifolds();
        hoses();
        obstacles();
        revisions();
        matchCables(m_a, m_b, m_maps);
        waivers();
        return std::move(m_maps);
    }

private:
    template <class Record>
    Matcher<Record> matcher()
    {
        return Matcher<Record>(m_a, m_b, m_maps.of<Record>());
    }
    /// Whether a reference of `a` and one of `b` mean the same.
    template <class Record>
    bool same(Id<Record> a, Id<Record> b) const
    {
        return m_maps.of<Record>().to(a) == b;
    }
    template <class Record>
    std::optional<Id<Record>> to(Id<Record> a) const
    {
        return m_maps.of<Record>().to(a);
    }

    template <class Record>
    void single()
    {
        matcher<Record>().byId([](const Record&, const Record&) { return true; });
    }

    template <class Type>
    void types()
    {
        const auto key = [](const Type& type) { return std::optional(type.key); };
        auto match = matcher<Type>();
        match.byId([](const Type& a, const Type& b) { return a.key == b.key; });
        match.byKeyInOrder(key, key);
    }

    template <class Record>
    static bool sameName(const Record& a, const Record& b)
    {
        return a.name == b.name;
    }
    template <class Record>
    static std::optional<QString> nameOf(const Record& record)
    {
        return record.name;
    }

    /// What stands on the plan: what has a new name at its old spot is renamed, even where another took its name.
    void racks()
    {
        auto match = matcher<Rack>();
        const auto samePlace = [this](const Rack& a, const Rack& b) {
            return same(a.type, b.type) && a.x == b.x && a.y == b.y;
        };
        match.byId(sameName<Rack>);
        match.byId(samePlace);
        match.byKey(nameOf<Rack>);
        const std::vector<Id<Rack>> kept = racksThatKeptDevices(match.openA());
        match.byId([&](const Rack& a, const Rack&) { return std::binary_search(kept.begin(), kept.end(), a.id); });
        match.byKey([this](const Rack& a) { return placeKey(to(a.type), a.x, a.y); },
                    [](const Rack& b) { return placeKey(std::optional(b.type), b.x, b.y); });
    }

    /// Those that hold a device in both designs at the same unit under the same id: moved and renamed at once.
    std::vector<Id<Rack>> racksThatKeptDevices(const std::vector<Id<Rack>>& open) const
    {
        std::vector<Id<Rack>> kept;
        if (open.empty())
            return kept;
        m_a.devices.forEach([&](const Device& device) {
            const Device* now = m_b.devices.find(device.id);
            if (now && now->rack == device.rack && now->unit == device.unit && same(device.type, now->type)
                && std::binary_search(open.begin(), open.end(), device.rack))
                kept.push_back(device.rack);
        });
        std::sort(kept.begin(), kept.end());
        return kept;
    }

    void rows()
    {
        auto match = matcher<Row>();
        match.byId(sameName<Row>);
        match.byKey(nameOf<Row>);
        // What has neither is the row its racks stand in.
        std::map<Id<Row>, Id<Row>> rowOf;
        m_a.racks.forEach([&](const Rack& rack) {
            if (const auto now = to(rack.id))
                rowOf.emplace(rack.row, m_b.racks.at(*now).row);
        });
        match.byKey(
            [&](const Row& a) {
                const auto found = rowOf.find(a.id);
                return found == rowOf.end() ? std::nullopt : std::optional(found->second);
            },
            [](const Row& b) { return std::optional(b.id); });
    }

    void devices()
    {
        auto match = matcher<Device>();
        match.byId(sameName<Device>);
        // Where nearly every name has kept its id the designs are of one origin, and an id says more than a name.
        const bool isOneOrigin = match.shared(nameOf<Device>) <= 2 + match.paired() / 100;
        match.byId([this](const Device& a, const Device& b) {
            return same(a.type, b.type) && same(a.rack, b.rack) && a.unit == b.unit;
        });
        if (isOneOrigin && !match.openA().empty()) {
            const auto plugsA = plugsOf(m_a, match.openA());
            const auto plugsB = plugsOf(m_b, match.openA());
            match.byId([&](const Device& a, const Device& b) {
                return same(a.type, b.type) && mostlyTheSame(plugsA, plugsB, a.id);
            });
        }
        match.byKey(nameOf<Device>);
        match.byKey([this](const Device& a) { return inRack(to(a.rack), a.name); },
                    [](const Device& b) { return inRack(std::optional(b.rack), b.name); });
        match.byId([this](const Device& a, const Device& b) { return same(a.type, b.type) && same(a.rack, b.rack); });
        match.byKey(
            [this](const Device& a) { return inRack(to(a.rack), std::pair(to(a.type), a.unit)); },
            [](const Device& b) { return inRack(std::optional(b.rack), std::pair(std::optional(b.type), b.unit)); });
    }

    /// The ports of some devices, and which cable is in each.
    using Plugs = std::map<Id<Device>, std::vector<std::pair<int, Id<Cable>>>>;
    static Plugs plugsOf(const Tables& plan, const std::vector<Id<Device>>& devices)
    {
        Plugs plugs;
        plan.cables.forEach([&](const Cable& cable) {
            forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) {
                if (std::binary_search(devices.begin(), devices.end(), port.device))
                    plugs[port.device].emplace_back(port.number, cable.id);
            });
        });
        for (auto& [device, list] : plugs)
            std::sort(list.begin(), list.end());
        return plugs;
    }
    static bool mostlyTheSame(const Plugs& plugsA, const Plugs& plugsB, Id<Device> device)
    {
        const auto a = plugsA.find(device);
        const auto b = plugsB.find(device);
        if (a == plugsA.end() || b == plugsB.end())
            return false;
        std::vector<std::pair<int, Id<Cable>>> both;
        std::set_intersection(a->second.begin(), a->second.end(), b->second.begin(), b->second.end(),
                              std::back_inserter(both));
        return 2 * both.size() > std::max(a->second.size(), b->second.size());
    }

    void trays()
    {
        auto match = matcher<Tray>();
        match.byId(sameName<Tray>);
        match.byId([](const Tray& a, const Tray& b) { return a.from == b.from && a.to == b.to && a.kind == b.kind; });
        match.byKey(nameOf<Tray>);
        match.byKey([](const Tray& tray) { return std::optional(std::tuple(tray.from, tray.to, tray.kind)); });
    }

    void cdus()
    {
        auto match = matcher<Cdu>();
        match.byId(sameName<Cdu>);
        match.byId([this](const Cdu& a, const Cdu& b) { return same(a.type, b.type) && a.x == b.x && a.y == b.y; });
        match.byKey(nameOf<Cdu>);
        match.byKey([this](const Cdu& a) { return placeKey(to(a.type), a.x, a.y); },
                    [](const Cdu& b) { return placeKey(std::optional(b.type), b.x, b.y); });
    }

    void manifolds()
    {
        auto match = matcher<Manifold>();
        match.byId([this](const Manifold& a, const Manifold& b) { return same(a.rack, b.rack) && a.loop == b.loop; });
        match.byKey([this](const Manifold& a) { return inRack(to(a.rack), a.loop); },
                    [](const Manifold& b) { return inRack(std::optional(b.rack), b.loop); });
        match.byId(sameName<Manifold>);
        match.byKey(nameOf<Manifold>);
    }

    /// A hose is first of all the coupling it hangs on.
    void hoses()
    {
        auto match = matcher<Hose>();
        const auto coupling = [](const std::optional<Id<Device>>& device, const Hose& hose) {
            return device ? std::optional(std::pair(*device, hose.coupling)) : std::nullopt;
        };
        match.byId(
            [this](const Hose& a, const Hose& b) { return same(a.device, b.device) && a.coupling == b.coupling; });
        match.byKeyInOrder([&](const Hose& a) { return coupling(to(a.device), a); },
                           [&](const Hose& b) { return coupling(std::optional(b.device), b); });
    }

    void obstacles()
    {
        auto match = matcher<Obstacle>();
        match.byId(sameName<Obstacle>);
        match.byId([](const Obstacle& a, const Obstacle& b) { return a.outline == b.outline; });
        match.byKey(nameOf<Obstacle>);
        match.byKey([](const Obstacle& obstacle) { return std::optional(obstacle.outline); });
    }

    void revisions()
    {
        auto match = matcher<Revision>();
        match.byId(sameName<Revision>);
        match.byId([](const Revision& a, const Revision& b) { return a.date == b.date || a.note == b.note; });
        match.byKey(nameOf<Revision>);
    }

    void waivers()
    {
        auto match = matcher<Waiver>();
        const auto key = [](const Waiver& waiver, int object) {
            return std::optional(std::tuple(waiver.rule, int(waiver.of), object, waiver.port, waiver.figure));
        };
        const auto keyA = [&](const Waiver& waiver) { return key(waiver, objectInB(waiver)); };
        const auto keyB = [&](const Waiver& waiver) { return key(waiver, waiver.object); };
        match.byId([&](const Waiver& a, const Waiver& b) { return keyA(a) == keyB(b); });
        match.byKeyInOrder(keyA, keyB);
    }

    int objectInB(const Waiver& waiver) const { return translated(waiver, m_maps).object; }

    const Tables& m_a;
    const Tables& m_b;
    IdMaps m_maps;
};

}  // namespace

IdMaps matchObjects(const Tables& a, const Tables& b) { return ObjectMatch(a, b).find(); }

}  // namespace model
