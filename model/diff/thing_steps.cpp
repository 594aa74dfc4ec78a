// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/thing_steps.h"

#include "model/diff/thing_words.h"

#include <algorithm>

namespace model {

namespace {

bool has(const DiffItem& item, ChangeKind change)
{
    return std::find(item.changes.begin(), item.changes.end(), change) != item.changes.end();
}

template <class Record>
const Record* recordOf(const Tables& plan, const std::optional<DiffSide>& side)
{
    return side ? &plan.of<Record>().at(Id<Record>(side->id)) : nullptr;
}

std::multimap<Id<Device>, const Hose*> hosesOf(const Tables& plan)
{
    std::multimap<Id<Device>, const Hose*> hoses;
    plan.hoses.forEach([&](const Hose& hose) { hoses.emplace(hose.device, &hose); });
    return hoses;
}

bool isClipped(const Tables& plan, const Device* device)
{
    return device && device->clipped && plan.deviceTypes.at(device->type).hasClip;
}

/// A cable way of another size or course is taken down and put up again, as one that moves.
bool movesAsWell(const DiffItem& item)
{
    constexpr std::string_view kSeen[] = {"type", "from_m", "to_m", "via_m", "width_m", "depth_m", "layers", "kind"};
    return item.kind == "tray" && std::any_of(item.fields.begin(), item.fields.end(), [&](const FieldChange& field) {
               return std::find(std::begin(kSeen), std::end(kSeen),
                                std::string_view(field.key.constData(), std::size_t(field.key.size())))
                   != std::end(kSeen);
           });
}

}  // namespace

ThingSteps::ThingSteps(const CableLines& a, const CableLines& b, const IdMaps& maps)
    : m_a(a), m_b(b), m_maps(maps), m_hosesA(hosesOf(a.plan())), m_hosesB(hosesOf(b.plan()))
{
}

OrderKey ThingSteps::orderOf(const Device& device, bool isNow) const
{
    return orderKey(isNow ? m_b.plan() : m_a.plan(), device, isNow);
}

void ThingSteps::addDraft(const OrderKey& order, StepVerb verb, StepPlace place)
{
    StepDraft draft;
    draft.order = order;
    draft.step.verb = verb;
    draft.step.places.push_back(std::move(place));
    m_drafts.push_back(std::move(draft));
}

/// The steps with a thing as a whole, where it comes, goes, moves or is called otherwise.
template <class Record>
void ThingSteps::addWhole(const DiffItem& item, const Record* was, const Record* now)
{
    const OrderKey order = now ? orderOf(*now, true) : orderOf(*was, false);
    if (was && now && has(item, ChangeKind::Renamed))
        addDraft(order, StepVerb::Rename, {{}, was->name, now->name});
    const bool moves = was && now && (has(item, ChangeKind::Moved) || movesAsWell(item));
    if (was && now && !moves)
        return;
    const bool isOfHall = order.rack.isEmpty();
    addDraft(order,
             moves     ? StepVerb::Move
                 : now ? StepVerb::PutIn
                       : StepVerb::TakeOut,
             {isOfHall ? (now ? now->name : was->name) : QString(), was ? placeText(m_a.plan(), *was) : QString(),
              now ? placeText(m_b.plan(), *now) : QString()});
}

void ThingSteps::addItem(const DiffItem& item, const Rack* was, const Rack* now)
{
    addWhole(item, was, now);
    if (!was || !now || !has(item, ChangeKind::Moved))
        return;
    m_movers.racks.insert(now->id);
    // It cannot leave its place while it is joined to what stands elsewhere.
    m_a.plan().manifolds.forEach([&](const Manifold& manifold) {
        if (manifold.rack == was->id)
            m_joints[orderOf(*now, true)].off.push_back({manifold.name, manifoldText(m_a.plan(), manifold), {}});
    });
    m_b.plan().manifolds.forEach([&](const Manifold& manifold) {
        if (manifold.rack == now->id)
            m_joints[orderOf(*now, true)].on.push_back({manifold.name, {}, manifoldText(m_b.plan(), manifold)});
    });
}

bool ThingSteps::comesWithItsRack(const Device& device, bool isNow) const
{
    const Tables& plan = isNow ? m_b.plan() : m_a.plan();
    if (isNow ? m_maps.of<Rack>().from(device.rack).has_value() : m_maps.of<Rack>().to(device.rack).has_value())
        return false;
    const RackType& rack = plan.rackTypes.at(plan.racks.at(device.rack).type);
    const QString& key = plan.deviceTypes.at(device.type).key;
    return std::any_of(rack.contents.begin(), rack.contents.end(),
                       [&](const RackContent& content) { return content.device == key; });
}

void ThingSteps::addItem(const DiffItem& item, const Device* was, const Device* now)
{
    const bool moves = was && now && has(item, ChangeKind::Moved);
    const bool goesOut = was && (!now || moves);
    const bool comesIn = now && (!was || moves);
    if (goesOut)
        m_wholeA.insert(was->id);
    if (comesIn)
        m_wholeB.insert(now->id);
    if ((!was && comesWithItsRack(*now, true)) || (!now && comesWithItsRack(*was, false)))
        return;
    if (moves)
        m_movers.devices.insert(now->id);
    if (!now)
        m_movers.gone.insert(was->id);
    addWhole(item, was, now);
    addClip(was, now, goesOut, comesIn);
    const OrderKey order = now ? orderOf(*now, true) : orderOf(*was, false);
    const auto each = [](const HosesOf& hoses, Id<Device> device, auto&& add) {
        const auto [from, to] = hoses.equal_range(device);
        for (auto hose = from; hose != to; ++hose)
            add(*hose->second);
    };
    if (goesOut) {
        each(m_hosesA, was->id, [&](const Hose& hose) {
            m_joints[order].off.push_back({couplingText(m_a.plan(), hose), hoseText(m_a.plan(), hose), {}});
        });
    }
    if (comesIn) {
        each(m_hosesB, now->id, [&](const Hose& hose) {
            m_joints[order].on.push_back({couplingText(m_b.plan(), hose), {}, hoseText(m_b.plan(), hose)});
        });
    }
}

void ThingSteps::addClip(const Device* was, const Device* now, bool goesOut, bool comesIn)
{
    const bool before = isClipped(m_a.plan(), was);
    const bool after = isClipped(m_b.plan(), now);
    const OrderKey order = now ? orderOf(*now, true) : orderOf(*was, false);
    if (before && (goesOut || !after))
        addDraft(order, StepVerb::Unclip, {{}, busbarText(m_a.plan(), *was), {}});
    if (after && (comesIn || !before))
        addDraft(order, StepVerb::ClipOn, {{}, {}, busbarText(m_b.plan(), *now)});
}

void ThingSteps::addItem(const DiffItem&, const Manifold* was, const Manifold* now)
{
    const bool goesWithRack = (now && m_movers.racks.contains(now->rack))
        || (was && m_movers.racks.contains(m_maps.of<Rack>().to(was->rack).value_or(kNowhere<Rack>)));
    const bool isSame = was && now && manifoldText(m_a.plan(), *was) == manifoldText(m_b.plan(), *now)
        && was->name == now->name && m_maps.of<Rack>().to(was->rack) == now->rack;
    if (isSame || goesWithRack)
        return;
    if (was) {
        const auto there = m_maps.of<Rack>().to(was->rack);
        const OrderKey order =
            there ? orderOf(m_b.plan().racks.at(*there), true) : orderOf(m_a.plan().racks.at(was->rack), false);
        m_joints[order].off.push_back({was->name, manifoldText(m_a.plan(), *was), {}});
    }
    if (now)
        m_joints[orderOf(m_b.plan().racks.at(now->rack), true)].on.push_back(
            {now->name, {}, manifoldText(m_b.plan(), *now)});
}

void ThingSteps::addItem(const DiffItem&, const Hose* was, const Hose* now)
{
    const auto keyOf = [&](const Hose& hose, bool isNow) {
        const auto there = isNow ? std::optional(hose.device) : m_maps.of<Device>().to(hose.device);
        return there ? orderOf(m_b.plan().devices.at(*there), true)
                     : orderOf(m_a.plan().devices.at(hose.device), false);
    };
    const QString before = was ? hoseText(m_a.plan(), *was) : QString();
    const QString after = now ? hoseText(m_b.plan(), *now) : QString();
    if (before == after)
        return;
    if (was && !m_wholeA.contains(was->device))
        m_joints[keyOf(*was, false)].off.push_back({couplingText(m_a.plan(), *was), before, {}});
    if (now && !m_wholeB.contains(now->device))
        m_joints[keyOf(*now, true)].on.push_back({couplingText(m_b.plan(), *now), {}, after});
}

template <class Record>
void ThingSteps::addOf(const DiffItem& item)
{
    if (std::string_view(item.kind.constData(), std::size_t(item.kind.size())) == kKind<Record>)
        addItem(item, recordOf<Record>(m_a.plan(), item.was), recordOf<Record>(m_b.plan(), item.now));
}

void ThingSteps::add(const PlanDiff& diff)
{
    for (const DiffItem& item : diff.items) {
        addOf<Cdu>(item);
        addOf<Tray>(item);
        addOf<Rack>(item);
        addOf<Device>(item);
    }
    // Which hoses go with their device is known only now.
    for (const DiffItem& item : diff.items) {
        addOf<Manifold>(item);
        addOf<Hose>(item);
    }
}

std::vector<StepDraft> ThingSteps::take() &&
{
    for (auto& [order, joints] : m_joints) {
        for (const auto& [verb, places] :
             {std::pair(StepVerb::Uncouple, &joints.off), {StepVerb::Couple, &joints.on}}) {
            if (places->empty())
                continue;
            StepDraft draft;
            draft.order = order;
            draft.step.verb = verb;
            draft.step.places = std::move(*places);
            m_drafts.push_back(std::move(draft));
        }
    }
    return std::move(m_drafts);
}

}  // namespace model
