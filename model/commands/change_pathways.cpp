// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_pathways.h"

#include "model/core/name_check.h"
#include "model/edit/object_ref.h"
#include "model/routing/hall_geometry.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::changePathways)
};

/// The cables that lie in a tray, and those that have no way at all.
std::vector<Id<Cable>> cablesToRouteAgain(const Tables& plan, Id<Tray> tray)
{
    std::vector<bool> through(plan.routes.nextId().value());
    plan.routes.forEach([&](const Route& route) {
        through[route.id.value()] = std::find(route.trays.begin(), route.trays.end(), tray) != route.trays.end();
    });
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) {
        if (!cable.route || through[cable.route->value()])
            cables.push_back(cable.id);
    });
    return cables;
}

/// Lifts cables out of their trays, so that a tray can go.
void lift(Edit& edit, const std::vector<Id<Cable>>& cables)
{
    for (const Id<Cable> id : cables) {
        Cable cable = edit.plan().cables.at(id);
        cable.route.reset();
        cable.length = Length();
        edit.put(cable);
    }
    eraseUnusedRoutes(edit);
}

template <class Record>
bool nameIsTaken(const Table<Record>& table, const Record& record)
{
    bool taken = false;
    table.forEach([&](const Record& other) { taken |= other.id != record.id && other.name == record.name; });
    return taken;
}

/// A name of older days stays; one that is new must be fit for labels and the command line.
template <class Record>
QString nameObjection(const Table<Record>& table, const Record& record)
{
    const Record* before = table.find(record.id);
    const auto fine = before && before->name == record.name ? Result<Done>(Done{}) : checkName(record.name);
    return fine ? QString() : fine.error().message;
}

constexpr Length kWidest = 2_m;
constexpr Length kDeepest = 5_m;
constexpr Length kHighest = 20_m;
constexpr int kMostLayers = 12;

/// Whether the straight from b to c lies along the one from a to b, the other way round.
bool turnsBack(const Point& a, const Point& b, const Point& c)
{
    const auto metres = [](Length from, Length to) { return (to - from) / 1_m; };
    const double in[] = {metres(a.x, b.x), metres(a.y, b.y), metres(a.z, b.z)};
    const double out[] = {metres(b.x, c.x), metres(b.y, c.y), metres(b.z, c.z)};
    const double along = in[0] * out[0] + in[1] * out[1] + in[2] * out[2];
    const double lengths = std::hypot(in[0], in[1], in[2]) * std::hypot(out[0], out[1], out[2]);
    return lengths > 0 && along < -0.999 * lengths;
}

QString objection(const Tables& plan, const Tray& tray)
{
    if (const QString wrong = nameObjection(plan.trays, tray); !wrong.isEmpty())
        return wrong;
    if (nameIsTaken(plan.trays, tray))
        return Text::tr("There is a tray called %1 already.").arg(tray.name);
    if (!plan.trayTypes.contains(tray.type))
        return Text::tr("The design carries no such type of tray.");
    if (tray.width <= Length() || tray.depth <= Length() || tray.layers < 1)
        return Text::tr("A tray has a width, a depth and at least one layer.");
    if (tray.width > kWidest || tray.depth > kWidest || tray.layers > kMostLayers)
        return Text::tr("A tray is no wider and no deeper than 2 m and has no more than 12 layers.");
    bool within = true;
    forEachCorner(tray, [&](const Point& corner) { within &= corner.z >= -kDeepest && corner.z <= kHighest; });
    if (!within)
        return Text::tr("A tray hangs or lies between 5 m below the floor and 20 m above it.");
    bool still = false;
    bool back = false;
    std::optional<Point> before;  // of the straight that ends where the next begins
    forEachStraight(tray, [&](const Point& a, const Point& b) {
        still |= a == b;
        back |= before && turnsBack(*before, a, b);
        before = a;
    });
    if (still)
        return Text::tr("Two corners of %1 lie at one place: a tray leads from each corner to the next.")
            .arg(tray.name);
    if (back)
        return Text::tr("%1 turns back on itself: end it at that corner, or lead it on.").arg(tray.name);
    return {};
}

QString outlineObjection(const Hall& hall)
{
    if (hall.width <= Length() || hall.depth <= Length())
        return Text::tr("A hall has a width and a depth.");
    if (hall.outline.empty())
        return {};
    if (!isOutline(hall.outline))
        return Text::tr("An outline needs three corners or more, and its sides may not cross.");
    const auto within = [&](const Spot& spot) {
        return spot.x >= Length() && spot.y >= Length() && spot.x <= hall.width && spot.y <= hall.depth;
    };
    if (!std::all_of(hall.outline.begin(), hall.outline.end(), within))
        return Text::tr("The outline reaches beyond the hall's width or depth.");
    return {};
}

QString objection(const Tables& plan, const Guide& guide)
{
    const Cable* cable = plan.cables.find(guide.cable);
    if (!cable)
        return Text::tr("The cable is no longer in the design.");
    const QString name = cableName(plan.naming(), *cable);
    const TrayKind kind = trayKindFor(plan.cableTypes.at(cable->type));
    for (const auto* trays : {&guide.via, &guide.avoid}) {
        for (const Id<Tray> id : *trays) {
            const Tray* tray = plan.trays.find(id);
            if (!tray)
                return Text::tr("A tray that %1 is guided by is no longer in the design.").arg(name);
            if (trays == &guide.via && tray->kind != kind)
                return Text::tr("%1 cannot pass %2: it is a tray for something else.").arg(name, tray->name);
            if (trays == &guide.avoid && std::find(guide.via.begin(), guide.via.end(), id) != guide.via.end())
                return Text::tr("%1 is both asked to pass %2 and to avoid it.").arg(name, tray->name);
        }
    }
    if (guide.apart == guide.cable)
        return Text::tr("%1 cannot keep apart from itself: name its partner.").arg(name);
    if (guide.apart && !plan.cables.contains(*guide.apart))
        return Text::tr("The cable that %1 should keep apart from is no longer in the design.").arg(name);
    return {};
}

}  // namespace

Result<ChangeSet> drawTray(const Tables& plan, const Tray& tray)
{
    if (const QString wrong = objection(plan, tray); !wrong.isEmpty())
        return Error{wrong};
    const bool isNew = !plan.trays.contains(tray.id);
    Edit edit(plan, (isNew ? Text::tr("Draw %1") : Text::tr("Change %1")).arg(tray.name));
    const std::vector<Id<Cable>> cables = cablesToRouteAgain(plan, tray.id);
    lift(edit, cables);
    edit.put(tray);
    routeCables(edit, cables);
    return std::move(edit).take();
}

Result<ChangeSet> removeTray(const Tables& plan, Id<Tray> id)
{
    const Tray* tray = plan.trays.find(id);
    if (!tray)
        return Error{Text::tr("The tray is no longer in the design.")};
    Edit edit(plan, Text::tr("Remove %1").arg(tray->name));
    const std::vector<Id<Cable>> cables = cablesToRouteAgain(plan, id);
    lift(edit, cables);
    plan.guides.forEach([&](Guide guide) {
        const auto named = std::erase(guide.via, id) + std::erase(guide.avoid, id);
        if (named == 0)
            return;
        if (guide.via.empty() && guide.avoid.empty() && !guide.apart)
            edit.erase(guide.id);
        else
            edit.put(guide);
    });
    edit.erase(id);
    routeCables(edit, cables);
    return std::move(edit).take();
}

Result<ChangeSet> changeHall(const Tables& plan, const Hall& hall)
{
    if (const QString wrong = outlineObjection(hall); !wrong.isEmpty())
        return Error{wrong};
    if (hall.slabLoad.value_or(FloorLoad::fromBase(1)) <= FloorLoad() || hall.slabPoint.value_or(1_kg) <= Mass())
        return Error{Text::tr("What a slab bears is above zero; leave it out where it is not known.")};
    if (hall.feed.value_or(Power::fromBase(1)) <= Power() || hall.airCooling.value_or(Power::fromBase(1)) <= Power())
        return Error{
            Text::tr("What a feed gives or air takes away is above zero; leave it out where it is not known.")};
    Hall changed = hall;
    changed.id = Id<Hall>(1);
    Edit edit(plan, Text::tr("Change the hall"));
    edit.put(changed);
    return std::move(edit).take();
}

Result<ChangeSet> changeRowFeed(const Tables& plan, Id<Row> id, std::optional<Power> feed)
{
    if (feed.value_or(Power::fromBase(1)) <= Power())
        return Error{Text::tr("What a feed gives is above zero; leave it out where it is not known.")};
    Row row = plan.rows.at(id);
    row.feed = feed;
    Edit edit(plan, Text::tr("Change the feed of row %1").arg(row.name));
    edit.put(std::move(row));
    return std::move(edit).take();
}

Result<ChangeSet> putObstacle(const Tables& plan, const Obstacle& obstacle)
{
    if (const QString wrong = nameObjection(plan.obstacles, obstacle); !wrong.isEmpty())
        return Error{wrong};
    if (nameIsTaken(plan.obstacles, obstacle))
        return Error{Text::tr("There is a column or keep-out called %1 already.").arg(obstacle.name)};
    if (!isOutline(obstacle.outline))
        return Error{Text::tr("An outline needs three corners or more, and its sides may not cross.")};
    if (obstacle.top && *obstacle.top <= obstacle.bottom)
        return Error{Text::tr("The top of %1 lies above its bottom.").arg(obstacle.name)};
    const bool isNew = !plan.obstacles.contains(obstacle.id);
    Edit edit(plan, (isNew ? Text::tr("Put %1") : Text::tr("Change %1")).arg(obstacle.name));
    edit.put(obstacle);
    return std::move(edit).take();
}

Result<ChangeSet> removeObstacle(const Tables& plan, Id<Obstacle> id)
{
    const Obstacle* obstacle = plan.obstacles.find(id);
    if (!obstacle)
        return Error{Text::tr("It is no longer in the design.")};
    Edit edit(plan, Text::tr("Remove %1").arg(obstacle->name));
    edit.erase(id);
    return std::move(edit).take();
}

Result<ChangeSet> moveRack(const Tables& plan, Id<Rack> id, const Spot& to, Facing facing)
{
    const Rack* rack = plan.racks.find(id);
    if (!rack)
        return Error{Text::tr("The rack is no longer in the design.")};
    Edit edit(plan, Text::tr("Move %1").arg(rack->name));
    Rack moved = *rack;
    moved.x = to.x;
    moved.y = to.y;
    moved.facing = facing;
    edit.put(moved);
    std::vector<Id<Cable>> cables;
    plan.cables.forEach([&](const Cable& cable) {
        if (plan.devices.at(cable.a.device).rack == id || plan.devices.at(cable.b.device).rack == id)
            cables.push_back(cable.id);
    });
    if (moved != *rack)
        routeCables(edit, cables);
    return std::move(edit).take();
}

Result<ChangeSet> guideCable(const Tables& plan, const Guide& guide) { return guideCables(plan, {guide.cable}, guide); }

Result<ChangeSet> guideCables(const Tables& plan, const std::vector<Id<Cable>>& cables, Guide wanted)
{
    if (cables.empty())
        return Error{Text::tr("Choose the cables to guide.")};
    if (wanted.apart && cables.size() > 1)
        return Error{Text::tr("Only one cable at a time keeps apart from a partner: guide the %1 one by one.")
                         .arg(cables.size())};
    for (auto* trays : {&wanted.via, &wanted.avoid})
        trays->erase(std::unique(trays->begin(), trays->end()), trays->end());
    std::map<Id<Cable>, Id<Guide>> before;
    plan.guides.forEach([&](const Guide& old) { before.emplace(old.cable, old.id); });
    for (const Id<Cable> cable : cables) {
        wanted.cable = cable;
        if (const QString wrong = objection(plan, wanted); !wrong.isEmpty())
            return Error{wrong};
    }
    const auto nameIn = [](const Tables& of, Id<Cable> id) { return cableName(of.naming(), of.cables.at(id)); };
    Edit edit(plan,
              cables.size() == 1 ? Text::tr("Guide %1").arg(nameIn(plan, cables.front()))
                                 : Text::tr("Guide %1 cables").arg(cables.size()));
    for (const Id<Cable> cable : cables) {
        const auto old = before.find(cable);
        wanted.cable = cable;
        wanted.id = old == before.end() ? edit.plan().guides.nextId() : old->second;
        if (!wanted.via.empty() || !wanted.avoid.empty() || wanted.apart)
            edit.put(wanted);
        else if (old != before.end())
            edit.erase(wanted.id);
    }
    routeCables(edit, cables);
    const auto stranded = std::find_if(cables.begin(), cables.end(),
                                       [&](Id<Cable> cable) { return !edit.plan().cables.at(cable).route; });
    if (stranded != cables.end()) {
        const Routing routing = routeSomeCables(edit.plan(), {*stranded});
        return Error{routing.noWays.empty() ? Text::tr("%1 has no way.").arg(nameIn(plan, *stranded))
                                            : noWayText(edit.plan(), routing.noWays.front())};
    }
    return std::move(edit).take();
}

}  // namespace model
