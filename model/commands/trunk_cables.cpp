// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/trunk_cables.h"

#include "model/commands/connect_ports.h"
#include "model/commands/panel_room.h"
#include "model/commands/trunk_chain.h"
#include "model/edit/object_ref.h"
#include "model/optics/links.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::trunkCables)
};

using RackPair = std::pair<Id<Rack>, Id<Rack>>;

/// What may share trunks: jumpers between the same racks that are led the same way.
struct Way {
    RackPair racks;
    std::vector<Id<Tray>> via;    ///< from the first rack
    std::vector<Id<Tray>> avoid;  ///< by id

    friend auto operator<=>(const Way&, const Way&) = default;
};

/// The guides of a design by cable, and the cables that take part in keeping two apart.
struct Guides {
    std::map<Id<Cable>, std::vector<Guide>> ofCable;
    std::set<Id<Cable>> apart;
};

Guides guidesOf(const Tables& plan)
{
    Guides guides;
    plan.guides.forEach([&](const Guide& guide) {
        guides.ofCable[guide.cable].push_back(guide);
        if (guide.apart)
            guides.apart.insert({guide.cable, *guide.apart});
    });
    return guides;
}

Id<Rack> rackOf(const Tables& plan, const PortRef& port) { return plan.devices.at(port.device).rack; }

/// Why a cable cannot become a leg of a trunk; empty where it can.
QString hindrance(const Tables& plan, const Cable& cable, const Guides& guides)
{
    const CableType& type = plan.cableTypes.at(cable.type);
    if (type.medium != Medium::SingleMode)
        return Text::tr("they are no single-mode fiber");
    if (!cable.furtherA.empty() || !cable.furtherB.empty() || type.legsA != 1 || type.legsB != 1)
        return Text::tr("they have many legs");
    if (isPanelPort(plan, cable.a) || isPanelPort(plan, cable.b))
        return Text::tr("they end at a panel");
    if (rackOf(plan, cable.a) == rackOf(plan, cable.b))
        return Text::tr("both ends are in one rack");
    if (!knowsItsMap(type))
        return Text::tr("where their fibers go is not known");
    if (guides.apart.contains(cable.id))
        return Text::tr("they are kept apart from another cable");
    const auto own = guides.ofCable.find(cable.id);
    return own != guides.ofCable.end() && own->second.size() > 1 ? Text::tr("they have many guides") : QString();
}

/// Makes the step of one command.
class Trunking {
public:
    Trunking(const Tables& plan, const TrunkOptions& options)
        : m_plan(plan), m_options(options), m_edit(plan, {}), m_cords(plan), m_fit(plan, {}), m_numbers(plan)
    {
    }

    Result<TrunkPlan> run() &&;

private:
    Result<Done> choose();
    Result<Done> findPorts();
    Result<Done> lay(const Way& way, std::vector<TrunkedLink>& links);
    void lead(Id<Cable> trunk, const Way& way, const std::vector<TrunkedLink>& links);
    Way wayOf(const Cable& cable) const;
    Result<Done> addCords(const TrunkedLink& link, const CableType& trunk);
    Id<Cable> addTrunk(const CableType& type, const std::vector<PortRef>& a, const std::vector<PortRef>& b);
    const CableType& trunkFor(std::size_t legs) const;
    QString label() const;

    const Tables& m_plan;
    const TrunkOptions& m_options;
    Edit m_edit;
    CordChoice m_cords;
    CableFit m_fit;
    FreeNumbers m_numbers;
    std::vector<const CableType*> m_types;
    Guides m_guides;
    std::map<Way, std::vector<TrunkedLink>> m_links;
    std::vector<Id<Cable>> m_made;
    TrunkEffect m_effect;
};

Way Trunking::wayOf(const Cable& cable) const
{
    const auto [first, second] = std::minmax({rackOf(m_plan, cable.a), rackOf(m_plan, cable.b)});
    Way way{{first, second}, {}, {}};
    const auto found = m_guides.ofCable.find(cable.id);
    if (found == m_guides.ofCable.end())
        return way;
    const Guide& guide = found->second.front();
    way.via = guide.via;
    if (rackOf(m_plan, cable.a) != first)
        std::reverse(way.via.begin(), way.via.end());
    way.avoid = guide.avoid;
    std::sort(way.avoid.begin(), way.avoid.end());
    return way;
}

Result<Done> Trunking::choose()
{
    m_guides = guidesOf(m_plan);
    std::map<QString, int> left;
    const std::set<Id<Cable>> cables(m_options.cables.begin(), m_options.cables.end());
    for (const Id<Cable> id : cables) {
        const Cable* cable = m_plan.cables.find(id);
        if (!cable)
            return Error{Text::tr("The cable is no longer in the design.")};
        if (const QString why = hindrance(m_plan, *cable, m_guides); !why.isEmpty()) {
            ++left[why];
            continue;
        }
        m_links[wayOf(*cable)].push_back({id, cable->a, cable->a, cable->b, cable->b});
    }
    m_effect.left.assign(left.begin(), left.end());
    if (!m_links.empty())
        return Done{};
    if (left.empty())
        return Error{Text::tr("Choose the cables to turn into trunks.")};
    QStringList reasons;
    for (const auto& [why, count] : left)
        reasons << Text::tr("of %1, %2").arg(count).arg(why);
    return Error{Text::tr("None of these cables can become a trunk: %1.").arg(reasons.join(QStringLiteral("; ")))};
}

/// One rack after the other: what all its links need comes from as few panels as can be.
Result<Done> Trunking::findPorts()
{
    PanelRoom room(m_edit, m_plan, *m_types.front(), m_options.panelType);
    if (const auto can = room.canBegin(); !can)
        return can;
    std::map<Id<Rack>, int> needs;
    for (const auto& [way, links] : m_links) {
        needs[way.racks.first] += static_cast<int>(links.size());
        needs[way.racks.second] += static_cast<int>(links.size());
    }
    std::map<Id<Rack>, std::vector<PortRef>> ports;
    for (const auto& [rack, count] : needs) {
        if (!room.isStraight())
            break;
        auto taken = room.take(rack, count);
        if (!taken)
            return taken.error();
        std::reverse(taken.value().begin(), taken.value().end());
        ports.emplace(rack, std::move(taken).value());
    }
    for (auto& [way, links] : m_links) {
        for (const Id<Rack> rack : {way.racks.first, way.racks.second}) {
            if (room.isStraight())
                continue;
            auto taken = room.takeNew(rack, static_cast<int>(links.size()));
            if (!taken)
                return taken.error();
            std::reverse(taken.value().begin(), taken.value().end());
            ports[rack] = std::move(taken).value();
        }
        for (TrunkedLink& link : links) {
            for (auto [port, panel] : {std::pair(link.a, &link.panelA), std::pair(link.b, &link.panelB)}) {
                std::vector<PortRef>& free = ports.at(rackOf(m_plan, port));
                *panel = free.back();
                free.pop_back();
            }
        }
    }
    m_effect.panels = room.placed();
    return Done{};
}

/// The largest type that so many legs fill, else the smallest that holds them.
const CableType& Trunking::trunkFor(std::size_t legs) const
{
    const CableType* best = m_types.front();
    for (const CableType* type : m_types) {
        if (static_cast<std::size_t>(type->legsA) <= legs)
            best = type;
    }
    return *best;
}

Result<Done> Trunking::addCords(const TrunkedLink& link, const CableType& trunk)
{
    const auto cords = m_cords.cordsFor(m_edit.plan(), link, trunk);
    if (!cords)
        return cords.error();
    Cable near = m_plan.cables.at(link.cable);
    Cable far = near;
    near.type = carriedType(m_edit, *cords.value().atA);
    near.b = link.panelA;
    far.type = carriedType(m_edit, *cords.value().atB);
    far.a = link.panelB;
    far.number = m_numbers.take(far.role);
    for (Cable* cord : {&near, &far}) {
        cord->route.reset();
        cord->length = {};
    }
    m_edit.put(near);
    m_made.push_back(near.id);
    m_made.push_back(m_edit.add(far));
    return Done{};
}

Id<Cable> Trunking::addTrunk(const CableType& type, const std::vector<PortRef>& a, const std::vector<PortRef>& b)
{
    const CableRole role = CableRole::Trunk;
    Cable trunk{Id<Cable>(1), carriedType(m_edit, type), role, m_numbers.take(role), a.front(), b.front(), {}, {}};
    trunk.furtherA.assign(a.begin() + 1, a.end());
    trunk.furtherB.assign(b.begin() + 1, b.end());
    m_effect.trunks.push_back(m_edit.add(trunk));
    m_made.push_back(m_effect.trunks.back());
    return m_made.back();
}

/// The trunk goes where its jumpers were led; their cords stay within a rack and have no way to choose.
void Trunking::lead(Id<Cable> trunk, const Way& way, const std::vector<TrunkedLink>& links)
{
    if (way.via.empty() && way.avoid.empty())
        return;
    m_edit.add(Guide{Id<Guide>(1), trunk, way.via, way.avoid, {}});
    for (const TrunkedLink& link : links) {
        const auto guides = m_guides.ofCable.find(link.cable);
        if (guides == m_guides.ofCable.end())
            continue;
        m_edit.erase(guides->second.front().id);
        m_guides.ofCable.erase(guides);
    }
}

/// Behind the panels of one pair of racks: a leg for each pair of rear ports, end a in the rack with the lower id.
Result<Done> Trunking::lay(const Way& way, std::vector<TrunkedLink>& links)
{
    std::vector<std::pair<PortRef, PortRef>> legs;
    const auto rearOf = [&](const PortRef& front) {
        const DeviceType& type = m_edit.plan().deviceTypes.at(m_edit.plan().devices.at(front.device).type);
        return portsBehind(type, front.number);
    };
    for (const TrunkedLink& link : links) {
        const bool turned = rackOf(m_plan, link.a) != way.racks.first;
        const PortRef& here = turned ? link.panelB : link.panelA;
        const PortRef& there = turned ? link.panelA : link.panelB;
        const std::vector<int> rearHere = rearOf(here);
        const std::vector<int> rearThere = rearOf(there);
        for (std::size_t i = 0; i < std::min(rearHere.size(), rearThere.size()); ++i)
            legs.push_back({{here.device, rearHere[i]}, {there.device, rearThere[i]}});
    }
    std::vector<std::pair<PortRef, PortRef>> once;
    std::set<std::pair<PortRef, PortRef>> seen;
    for (const auto& leg : legs) {
        if (seen.insert(leg).second)
            once.push_back(leg);
    }
    for (std::size_t done = 0; done < once.size();) {
        const CableType& type = trunkFor(once.size() - done);
        const std::size_t count = std::min(static_cast<std::size_t>(type.legsA), once.size() - done);
        std::vector<PortRef> a;
        std::vector<PortRef> b;
        for (std::size_t i = done; i < done + count; ++i) {
            a.push_back(once[i].first);
            b.push_back(once[i].second);
        }
        if (const auto plugs = canPlug(m_edit.plan(), type, a.front(), b.front()); !plugs)
            return plugs;
        lead(addTrunk(type, a, b), way, links);
        done += count;
    }
    for (const TrunkedLink& link : links) {
        if (const auto added = addCords(link, *m_types.front()); !added)
            return added;
    }
    return Done{};
}

QString Trunking::label() const
{
    if (m_links.size() > 1)
        return Text::tr("Trunk %1 cables").arg(m_effect.links);
    const auto& [first, second] = m_links.begin()->first.racks;
    return Text::tr("Trunk %1 cables between %2 and %3")
        .arg(m_effect.links)
        .arg(m_plan.racks.at(first).name, m_plan.racks.at(second).name);
}

Result<TrunkPlan> Trunking::run() &&
{
    if (const auto chosen = choose(); !chosen)
        return chosen.error();
    auto types = trunkTypes(m_fit, m_options.trunkType, pinsBehind(m_plan, m_options.panelType));
    if (!types)
        return types.error();
    m_types = std::move(types).value();
    if (const auto found = findPorts(); !found)
        return found.error();
    std::vector<LinkMap> maps;
    for (auto& [way, links] : m_links) {
        if (const auto laid = lay(way, links); !laid)
            return laid.error();
        for (const TrunkedLink& link : links)
            maps.push_back(linkMap(m_plan, m_plan.cables.at(link.cable)));
    }
    routeCables(m_edit, m_made);
    m_effect.links = static_cast<int>(maps.size());
    const Tables after = m_edit.plan();
    TrunkPlan done{std::move(m_edit).take(), std::move(m_effect)};
    done.step.label = label();
    if (const auto kept = addEffect(done.effect, m_plan, after, done.step, maps); !kept)
        return kept.error();
    return done;
}

}  // namespace

Result<TrunkPlan> trunkCables(const Tables& plan, const TrunkOptions& options)
{
    auto made = Trunking(plan, options).run();
    if (!made)
        return made;
    const LossChange& loss = made.value().effect.loss;
    if (loss.overBudget == 0 || options.overBudget)
        return made;
    const auto decibels = [](const std::optional<Loss>& each) {
        return QString::number(each ? static_cast<double>(each->base()) / 1000 : 0.0, 'f', 2);
    };
    return Error{
        Text::tr("%1 of %2 links would lose up to %3 dB of their %4 dB: choose low-loss pairs in the profile, or keep "
                 "the cables as jumpers.")
            .arg(loss.overBudget)
            .arg(made.value().effect.links)
            .arg(decibels(loss.worstAfter), decibels(loss.budget))};
}

}  // namespace model
