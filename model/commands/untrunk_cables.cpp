// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/untrunk_cables.h"

#include "model/commands/cable_ends.h"
#include "model/commands/connect_ports.h"
#include "model/commands/disconnect_cables.h"
#include "model/edit/object_ref.h"
#include "model/optics/fiber_trace.h"
#include "model/optics/links.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::untrunkCables)
};

/// One link over panels and the cords at its ends.
struct LongLink {
    LinkMap map;
    Id<Cable> cordA;
    Id<Cable> cordB;
    std::set<Id<Cable>> cables;
    std::map<Id<Cable>, CableEnd> entered;  ///< by the end where the way from end a goes in
};

/// What a guide asks for, seen from end a of a link.
struct Wish {
    std::vector<Id<Tray>> via;
    std::vector<Id<Tray>> avoid;
    std::optional<Id<Cable>> apart;

    friend bool operator==(const Wish&, const Wish&) = default;
};

/// Makes the step of one command.
class Untrunking {
public:
    explicit Untrunking(const Tables& plan)
        : m_plan(plan), m_index(plan), m_walk(plan, m_index), m_fit(plan, {}), m_edit(plan, {})
    {
    }

    Result<TrunkPlan> run(const std::vector<Id<Cable>>& trunks) &&;

private:
    Result<Done> findLinks(Id<Cable> trunk);
    Result<Done> addLink(const PortRef& port);
    Result<LongLink> follow(const PortRef& port);
    Result<Done> restore(const LongLink& link);
    Result<Done> lead(const LongLink& link);
    Result<Done> keepApart(const std::set<Id<Cable>>& erased);
    Result<Id<Cable>> standIn(Id<Cable> partner, const std::set<Id<Cable>>& erased, Id<Cable> guided) const;
    const CableType* jumperFor(const LongLink& link) const;
    std::set<Id<Cable>> cablesInVain() const;
    void erasePanels(const std::set<Id<Cable>>& erased);

    const Tables& m_plan;
    PlanIndex m_index;
    LightWalk m_walk;
    CableFit m_fit;
    Edit m_edit;
    std::map<PortRef, LongLink> m_links;  ///< by end a
    std::set<PortRef> m_seen;
    std::set<Id<Cable>> m_trunks;
    TrunkEffect m_effect;
};

/// Every port that light of the trunk comes from: those of the cords in front of the panels at its legs.
Result<Done> Untrunking::findLinks(Id<Cable> trunk)
{
    std::vector<PortRef> next;
    forEachLeg(m_plan.cables.at(trunk), [&](const PortRef& leg, CableEnd, std::size_t) { next.push_back(leg); });
    std::set<PortRef> passed;
    while (!next.empty()) {
        const PortRef port = next.back();
        next.pop_back();
        if (!passed.insert(port).second)
            continue;
        if (!isPanelPort(m_plan, port)) {
            if (const auto added = addLink(port); !added)
                return added;
            continue;
        }
        for (const int behind : portsBehind(m_plan.deviceTypes.at(m_plan.devices.at(port.device).type), port.number)) {
            const auto cable = cableIn(m_index, {port.device, behind});
            if (!cable)
                continue;
            const PluggedEnd here = pluggedEnd(m_plan.cables.at(*cable), {port.device, behind});
            const PortRef* far =
                legOf(m_plan.cables.at(*cable), otherEnd(here.end), static_cast<std::size_t>(here.leg));
            if (far)
                next.push_back(*far);
        }
    }
    return Done{};
}

/// The whole way of a port's fibers, which must all come to one port.
Result<LongLink> Untrunking::follow(const PortRef& port)
{
    const auto cord = cableIn(m_index, port);
    MODEL_ASSERT(cord);
    LongLink link{{port, port, {}}, *cord, *cord, {}, {}};
    const PortGroup& group = portGroupOf(m_plan, port);
    for (int position = 1; position <= group.fibers; ++position) {
        if (group.lanes > 0 && laneAt(group, position).lane == 0)
            continue;
        const LightPath& path = m_walk.follow({port, position});
        if (!path.arrives()) {
            return Error{Text::tr("Fiber %1 of %2 ends at %3: connect what lies behind, or disconnect %4 first.")
                             .arg(position)
                             .arg(portText(m_plan, port), portText(m_plan, path.to.port),
                                  cableName(m_plan.naming(), m_plan.cables.at(*cord)))};
        }
        if (!link.map.positions.empty() && path.to.port != link.map.b) {
            return Error{
                Text::tr("The fibers of %1 come to both %2 and %3: no jumper does that.")
                    .arg(portText(m_plan, port), portText(m_plan, link.map.b), portText(m_plan, path.to.port))};
        }
        link.map.b = path.to.port;
        link.map.positions.emplace_back(position, path.to.position);
        for (const PathStep& step : path.steps) {
            if (step.cable) {
                link.cables.insert(*step.cable);
                link.entered.emplace(*step.cable, step.inEnd);
            }
        }
        link.cordB = *path.steps.back().cable;
    }
    return link;
}

Result<Done> Untrunking::addLink(const PortRef& port)
{
    if (m_seen.contains(port))
        return Done{};
    auto link = follow(port);
    if (!link)
        return link.error();
    m_seen.insert({port, link.value().map.b});
    const auto isEndA = [&](Id<Cable> cord, const PortRef& end) { return m_plan.cables.at(cord).a == end; };
    const bool turned = !isEndA(link.value().cordA, port) && isEndA(link.value().cordB, link.value().map.b);
    if (turned) {
        link = follow(link.value().map.b);
        if (!link)
            return link.error();
    }
    m_links.emplace(link.value().map.a, link.value());
    return Done{};
}

/// The type that alone does what the whole way did: that of its cords where it is.
const CableType* Untrunking::jumperFor(const LongLink& link) const
{
    const auto doesTheSame = [&](const CableType& type) {
        return std::all_of(link.map.positions.begin(), link.map.positions.end(), [&](const std::pair<int, int>& each) {
            return acrossCable(type, CableEnd::A, {0, each.first}) == FiberEnd{0, each.second};
        });
    };
    for (const Id<Cable> cord : {link.cordA, link.cordB}) {
        const CableType& type = m_plan.cableTypes.at(m_plan.cables.at(cord).type);
        if (canPlug(m_plan, type, link.map.a, link.map.b) && doesTheSame(type))
            return &type;
    }
    for (const CableType* type : m_fit.allBetween(link.map.a, link.map.b)) {
        if (doesTheSame(*type))
            return type;
    }
    return nullptr;
}

Result<Done> Untrunking::restore(const LongLink& link)
{
    const CableType* type = jumperFor(link);
    if (!type) {
        return Error{Text::tr("No jumper brings the fibers of %1 to where they come out at %2 now.")
                         .arg(portText(m_plan, link.map.a), portText(m_plan, link.map.b))};
    }
    Cable jumper = m_plan.cables.at(link.cordA);
    jumper.type = carriedType(m_edit, *type);
    jumper.a = link.map.a;
    jumper.b = link.map.b;
    jumper.route.reset();
    jumper.length = {};
    m_edit.put(jumper);
    return Done{};
}

/// Gives the jumper the guide of the trunks it was in; what was asked of its cord, which had no way to choose, stays otherwise.
Result<Done> Untrunking::lead(const LongLink& link)
{
    std::optional<Wish> wish;
    for (const Id<Cable> id : link.cables) {
        if (id == link.cordA || id == link.cordB)
            continue;
        for (const Id<Guide> each : m_index.guidesOf(id)) {
            const Guide& guide = m_plan.guides.at(each);
            Wish found{guide.via, guide.avoid, guide.apart};
            if (link.entered.at(id) == CableEnd::B)
                std::reverse(found.via.begin(), found.via.end());
            std::sort(found.avoid.begin(), found.avoid.end());
            if (wish && *wish != found) {
                return Error{Text::tr("The trunks of %1 are led differently: guide them alike, or drop their guides.")
                                 .arg(cableName(m_plan.naming(), m_plan.cables.at(link.cordA)))};
            }
            wish = std::move(found);
        }
    }
    if (!wish)
        return Done{};
    for (const Id<Guide> own : m_index.guidesOf(link.cordA))
        m_edit.erase(own);
    m_edit.add(Guide{Id<Guide>(1), link.cordA, wish->via, wish->avoid, wish->apart});
    return Done{};
}

/// What is there afterwards of a cable that `guided` is kept apart from.
Result<Id<Cable>> Untrunking::standIn(Id<Cable> partner, const std::set<Id<Cable>>& erased, Id<Cable> guided) const
{
    if (!erased.contains(partner))
        return partner;
    std::vector<Id<Cable>> jumpers;
    for (const auto& [port, link] : m_links) {
        if (link.cables.contains(partner))
            jumpers.push_back(link.cordA);
    }
    if (jumpers.size() == 1 && jumpers.front() != guided)
        return jumpers.front();
    return Error{Text::tr("%1 is kept apart from %2, which becomes %3 jumpers: drop that guide first.")
                     .arg(cableName(m_plan.naming(), m_plan.cables.at(guided)),
                          cableName(m_plan.naming(), m_plan.cables.at(partner)), QString::number(jumpers.size()))};
}

/// Two that are kept apart stay so: guides name what takes the place of the cables that go.
Result<Done> Untrunking::keepApart(const std::set<Id<Cable>>& erased)
{
    std::vector<Guide> guides;
    m_edit.plan().guides.forEach([&](const Guide& guide) {
        if (guide.apart && erased.contains(*guide.apart) && !erased.contains(guide.cable))
            guides.push_back(guide);
    });
    for (Guide& guide : guides) {
        const auto partner = standIn(*guide.apart, erased, guide.cable);
        if (!partner)
            return partner.error();
        guide.apart = partner.value();
        m_edit.put(guide);
    }
    return Done{};
}

/// Trunks and cords that nothing lights any more: those asked for, and those that only the links just restored used.
std::set<Id<Cable>> Untrunking::cablesInVain() const
{
    std::set<Id<Cable>> vain(m_trunks.begin(), m_trunks.end());
    for (const auto& [port, link] : m_links) {
        for (const Id<Cable> cable : link.cables) {
            if (cable != link.cordA)
                vain.insert(cable);
        }
    }
    for (const Link& link : linksOf(m_plan, m_index)) {
        if (link.arrives() && !m_links.contains(link.a) && !m_links.contains(link.b)) {
            for (const Id<Cable> cable : link.cables)
                vain.erase(cable);
        }
    }
    return vain;
}

void Untrunking::erasePanels(const std::set<Id<Cable>>& erased)
{
    std::set<Id<Device>> touched;
    for (const Id<Cable> id : erased) {
        forEachLeg(m_plan.cables.at(id), [&](const PortRef& port, CableEnd, std::size_t) {
            if (isPanelPort(m_plan, port))
                touched.insert(port.device);
        });
    }
    m_edit.plan().cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { touched.erase(port.device); });
    });
    for (const Id<Device> panel : touched)
        m_edit.erase(panel);
    m_effect.panels.assign(touched.begin(), touched.end());
}

Result<TrunkPlan> Untrunking::run(const std::vector<Id<Cable>>& trunks) &&
{
    if (trunks.empty())
        return Error{Text::tr("Choose the trunks to turn back into jumpers.")};
    for (const Id<Cable> id : trunks) {
        const Cable* cable = m_plan.cables.find(id);
        if (!cable)
            return Error{Text::tr("The cable is no longer in the design.")};
        if (!isPanelPort(m_plan, cable->a) || !isPanelPort(m_plan, cable->b)) {
            return Error{Text::tr("%1 is no trunk: it does not lie between two panels.")
                             .arg(cableName(m_plan.naming(), *cable))};
        }
        m_trunks.insert(id);
        if (const auto found = findLinks(id); !found)
            return found.error();
    }
    std::vector<Id<Cable>> jumpers;
    std::vector<LinkMap> maps;
    for (const auto& [port, link] : m_links) {
        if (const auto restored = restore(link); !restored)
            return restored.error();
        if (const auto led = lead(link); !led)
            return led.error();
        jumpers.push_back(link.cordA);
        maps.push_back(link.map);
    }
    const std::set<Id<Cable>> erased = cablesInVain();
    if (const auto kept = keepApart(erased); !kept)
        return kept.error();
    eraseCables(m_edit, {erased.begin(), erased.end()});
    erasePanels(erased);
    for (const Id<Cable> id : erased) {
        if (m_plan.cables.at(id).role == CableRole::Trunk)
            m_effect.trunks.push_back(id);
    }
    routeCables(m_edit, jumpers);
    const Tables after = m_edit.plan();
    TrunkPlan done{std::move(m_edit).take(), std::move(m_effect)};
    done.step.label = Text::tr("Turn %1 trunks back into %2 jumpers").arg(done.effect.trunks.size()).arg(maps.size());
    if (const auto kept = addEffect(done.effect, m_plan, after, done.step, maps); !kept)
        return kept.error();
    return done;
}

}  // namespace

Result<TrunkPlan> untrunkCables(const Tables& plan, const std::vector<Id<Cable>>& trunks)
{
    return Untrunking(plan).run(trunks);
}

}  // namespace model
