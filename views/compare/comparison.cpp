// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/comparison.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

const std::optional<DiffSide>& sideOf(const DiffItem& item, Side side)
{
    return side == Side::Older ? item.was : item.now;
}

template <class Record>
const Record* recordOf(const Tables& plan, const DiffItem& item, Side side)
{
    const std::optional<DiffSide>& there = sideOf(item, side);
    return there ? plan.of<Record>().find(Id<Record>(there->id)) : nullptr;
}

void addRack(const Tables& plan, Id<Device> device, std::vector<ObjectRef>& places)
{
    if (const Device* found = plan.devices.find(device))
        places.push_back(found->rack);
}

void addEnds(const Tables& plan, const Cable* cable, std::vector<ObjectRef>& places)
{
    if (!cable)
        return;
    addRack(plan, cable->a.device, places);
    addRack(plan, cable->b.device, places);
    if (places.size() == 2 && places.front() == places.back())
        places.pop_back();
}

/// Whether cables of which this became lie otherwise; what is only named or labelled otherwise is not pulled.
bool changesWays(ChangeKind kind)
{
    return kind == ChangeKind::Removed || kind == ChangeKind::Added || kind == ChangeKind::Reterminated
        || kind == ChangeKind::Rerouted;
}

/// Whether the item is about a thing that has its own place on the plan.
bool standsOnFloor(const DiffItem& item) { return item.kind == "rack" || item.kind == "cdu" || item.kind == "tray"; }

}  // namespace

ComparedSide::ComparedSide(Tables design)
    : plan(std::move(design)), floor(plan, FloorMap(plan)), ways(plan, floor.frame())
{
}

Comparison::Comparison(Tables older, Tables newer)
    : m_older(std::move(older)),
      m_newer(std::move(newer)),
      m_diff(diffPlans(m_older.plan, m_newer.plan)),
      m_shift(m_newer.floor.frame().at({}, {}) - m_older.floor.frame().at({}, {}))
{
    place(Side::Older);
    place(Side::Newer);
    findMoved();
    m_where.reserve(m_diff.items.size());
    for (const DiffItem& item : m_diff.items) {
        const Side side = item.now ? Side::Newer : Side::Older;
        QStringList names;
        if (!standsOnFloor(item)) {
            for (const ObjectRef& each : placesOf(item, side))
                names << nameOf(this->side(side).plan, each);
        }
        m_where.push_back(names.join(QStringLiteral(", ")));
    }
}

std::optional<ObjectRef> Comparison::objectOf(const DiffItem& item, Side side) const
{
    const Tables& plan = this->side(side).plan;
    std::optional<ObjectRef> object;
    const auto take = [&]<class Record>(const Record* record) {
        if (record)
            object = record->id;
    };
    if (item.kind == "row")
        take(recordOf<Row>(plan, item, side));
    else if (item.kind == "rack")
        take(recordOf<Rack>(plan, item, side));
    else if (item.kind == "device")
        take(recordOf<Device>(plan, item, side));
    else if (item.kind == "tray")
        take(recordOf<Tray>(plan, item, side));
    else if (item.kind == "cable")
        take(recordOf<Cable>(plan, item, side));
    else if (item.kind == "cdu")
        take(recordOf<Cdu>(plan, item, side));
    else if (item.kind == "manifold")
        take(recordOf<Manifold>(plan, item, side));
    return object;
}

std::vector<ObjectRef> Comparison::placesOf(const DiffItem& item, Side side) const
{
    const Tables& plan = this->side(side).plan;
    std::vector<ObjectRef> places;
    if (standsOnFloor(item)) {
        if (const auto object = objectOf(item, side))
            places.push_back(*object);
    } else if (item.kind == "device") {
        if (const auto* device = recordOf<Device>(plan, item, side))
            places.push_back(device->rack);
    } else if (item.kind == "cable") {
        addEnds(plan, recordOf<Cable>(plan, item, side), places);
    } else if (item.kind == "guide") {
        if (const auto* guide = recordOf<Guide>(plan, item, side))
            addEnds(plan, plan.cables.find(guide->cable), places);
    } else if (item.kind == "hose") {
        if (const auto* hose = recordOf<Hose>(plan, item, side))
            addRack(plan, hose->device, places);
    } else if (item.kind == "manifold") {
        if (const auto* manifold = recordOf<Manifold>(plan, item, side))
            places.push_back(manifold->rack);
    }
    return places;
}

std::vector<std::size_t> Comparison::itemsAt(const ObjectRef& place, Side side) const
{
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < m_diff.items.size(); ++i) {
        const std::vector<ObjectRef> places = placesOf(m_diff.items[i], side);
        if (std::find(places.begin(), places.end(), place) != places.end())
            items.push_back(i);
    }
    return items;
}

void Comparison::place(Side which)
{
    ComparedSide& there = which == Side::Older ? m_older : m_newer;
    std::array<std::set<std::size_t>, kChangeKinds> ways;
    for (const DiffItem& item : m_diff.items) {
        const auto kind = static_cast<std::size_t>(item.change());
        for (const ObjectRef& each : placesOf(item, which)) {
            PlaceChanges& changes = there.places[each];
            (standsOnFloor(item) ? changes.own : changes.inside).set(item.change());
            ++changes.counts[kind];
        }
        const Cable* cable =
            item.kind == "cable" && changesWays(item.change()) ? recordOf<Cable>(there.plan, item, which) : nullptr;
        if (cable && cable->route && there.ways.wayOf(*cable->route))
            ways[kind].insert(cable->route->value());
    }
    for (std::size_t kind = 0; kind < ways.size(); ++kind)
        there.cableWays[kind].assign(ways[kind].begin(), ways[kind].end());
}

void Comparison::findMoved()
{
    for (const DiffItem& item : m_diff.items) {
        const auto was = objectOf(item, Side::Older);
        const auto now = objectOf(item, Side::Newer);
        if (!standsOnFloor(item) || item.change() != ChangeKind::Moved || !was || !now)
            continue;
        const QRectF from = m_older.floor.placeOf(*was);
        const QRectF to = m_newer.floor.placeOf(*now);
        if (!from.isNull() && !to.isNull())
            m_moved.push_back({*was, *now, from, to});
    }
}

}  // namespace views
