// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/trunk_effect.h"

#include "model/bom/bill_of_materials.h"
#include "model/commands/cable_fit.h"
#include "model/deliver/cable_labels.h"
#include "model/edit/object_ref.h"
#include "model/optics/fiber_trace.h"
#include "model/routing/manager_fill.h"
#include "model/routing/pathway.h"
#include "model/routing/tray_fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrunkEffect)
};

std::vector<Id<Tray>> traysTouched(const Tables& before, const Tables& after, const ChangeSet& step)
{
    std::set<Id<Tray>> trays;
    const auto add = [&](const Tables& plan, const std::optional<Cable>& cable) {
        if (cable && cable->route) {
            const Route& route = plan.routes.at(*cable->route);
            trays.insert(route.trays.begin(), route.trays.end());
        }
    };
    for (const Change<Cable>& change : step.of<Cable>()) {
        add(before, change.before);
        add(after, change.after);
    }
    return {trays.begin(), trays.end()};
}

void addFills(TrunkEffect& effect, const Tables& before, const Tables& after, const ChangeSet& step)
{
    const std::vector<Id<Tray>> trays = traysTouched(before, after, step);
    if (trays.empty())
        return;
    const TrayLoads was(before, trays);
    const TrayLoads is(after, trays);
    for (const Id<Tray> tray : trays) {
        const FillChange change{tray, was.most(tray), is.most(tray), traySection(after.trays.at(tray))};
        if (change.before != change.after)
            effect.fills.push_back(change);
    }
}

std::set<Id<Rack>> racksTouched(const Tables& before, const Tables& after, const ChangeSet& step)
{
    std::set<Id<Rack>> racks;
    const auto add = [&](const Tables& plan, const std::optional<Cable>& cable) {
        if (!cable)
            return;
        for (const PortRef& port : {cable->a, cable->b})
            racks.insert(plan.devices.at(port.device).rack);
    };
    for (const Change<Cable>& change : step.of<Cable>()) {
        add(before, change.before);
        add(after, change.after);
    }
    return racks;
}

void addManagers(TrunkEffect& effect, const Tables& before, const Tables& after, const ChangeSet& step)
{
    const PlanIndex indexBefore(before);
    const PlanIndex indexAfter(after);
    for (const Id<Rack> rack : racksTouched(before, after, step)) {
        const ManagerFill was = managerFill(before, indexBefore, before.racks.at(rack));
        const ManagerFill is = managerFill(after, indexAfter, after.racks.at(rack));
        const std::optional<Area> section = is.section ? is.section : was.section;
        const ManagerChange change{rack, std::max(was.left, was.right), std::max(is.left, is.right),
                                   section.value_or(Area())};
        if (section && change.before != change.after)
            effect.managers.push_back(change);
    }
}

void addLengths(TrunkEffect& effect, const ChangeSet& step)
{
    for (const Change<Cable>& change : step.of<Cable>()) {
        effect.lengthBefore += change.before ? change.before->length : Length();
        effect.lengthAfter += change.after ? change.after->length : Length();
    }
}

/// The parts of a design as a step changes them: labels one by one, where the bill has whole sheets of them.
std::vector<BomRow> partsBeside(const Tables& plan)
{
    std::vector<BomRow> rows = billOfMaterials(plan);
    std::erase_if(rows, [](const BomRow& row) { return row.category == QStringLiteral("label"); });
    rows.push_back({.partNumber = QStringLiteral("LABEL"),
                    .description = Text::tr("Cable label, one for each end and leg"),
                    .category = QStringLiteral("label"),
                    .quantity = labelCount(plan),
                    .unit = QStringLiteral("each")});
    return rows;
}

void addParts(TrunkEffect& effect, const Tables& before, const Tables& after)
{
    std::map<std::tuple<QString, QString, QString>, PartChange> parts;
    const auto partOf = [&](const BomRow& row) -> PartChange& {
        PartChange& part = parts[{row.category, row.partNumber, row.description}];
        part.category = row.category;
        part.partNumber = row.partNumber;
        part.description = row.description;
        return part;
    };
    for (const BomRow& row : partsBeside(before))
        partOf(row).before += row.quantity;
    for (const BomRow& row : partsBeside(after))
        partOf(row).after += row.quantity;
    for (const auto& [key, part] : parts) {
        if (part.before != part.after)
            effect.parts.push_back(part);
    }
}

std::optional<Loss> budgetOf(const Tables& plan, const LinkMap& link)
{
    const auto& a = portGroupOf(plan, link.a).budget.value;
    const auto& b = portGroupOf(plan, link.b).budget.value;
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

/// What the worst fiber of a link loses; unknown once one of them is.
class WorstLoss {
public:
    /// Answers whether this is the worst so far.
    bool add(std::optional<Loss> loss)
    {
        m_known = m_known && loss;
        if (!loss || (m_worst && *loss <= *m_worst))
            return false;
        m_worst = loss;
        return true;
    }
    std::optional<Loss> value() const { return m_known ? m_worst : std::nullopt; }
    std::optional<Loss> atLeast() const { return m_worst; }

private:
    std::optional<Loss> m_worst;
    bool m_known = true;
};

Error goesElsewhere(const Tables& plan, const LinkMap& link, int position)
{
    return Error{Text::tr("Fiber %1 of %2 would no longer come out at %3: nothing was changed.")
                     .arg(position)
                     .arg(portText(plan, link.a), portText(plan, link.b))};
}

Result<Done> addLosses(TrunkEffect& effect, const Tables& before, const Tables& after,
                       const std::vector<LinkMap>& links)
{
    const PlanIndex indexBefore(before);
    const PlanIndex indexAfter(after);
    LightWalk walkBefore(before, indexBefore);
    LightWalk walkAfter(after, indexAfter);
    WorstLoss was;
    WorstLoss is;
    for (const LinkMap& link : links) {
        WorstLoss ofLink;
        for (const auto& [from, to] : link.positions) {
            was.add(walkBefore.follow({link.a, from}).loss.total());
            const LightPath& path = walkAfter.follow({link.a, from});
            if (!path.arrives() || path.to != FiberRef{link.b, to})
                return goesElsewhere(after, link, from);
            ofLink.add(path.loss.total());
            if (is.add(path.loss.total())) {
                effect.loss.worst = link.a;
                effect.loss.budget = budgetOf(after, link);
            }
        }
        const auto budget = budgetOf(after, link);
        effect.loss.overBudget += budget && ofLink.atLeast() && *ofLink.atLeast() > *budget ? 1 : 0;
    }
    effect.loss.worstBefore = was.value();
    effect.loss.worstAfter = is.value();
    return Done{};
}

QString percent(Area part, Area whole)
{
    if (whole == Area())
        return QStringLiteral("?");
    return QString::number(100.0 * (part / whole), 'f', 1) + QStringLiteral(" %");
}

QString metresText(Length length) { return QString::number(static_cast<double>(length.base()) / 1e6, 'f', 1); }

QString lossText(std::optional<Loss> loss)
{
    return loss ? QString::number(static_cast<double>(loss->base()) / 1e3, 'f', 2) + QStringLiteral(" dB")
                : Text::tr("not known");
}

QString change(const QString& head, const QString& before, const QString& after, const QString& rest = {})
{
    return head.leftJustified(34) + before.rightJustified(11) + QStringLiteral("  ->") + after.rightJustified(11)
        + (rest.isEmpty() ? QString() : QStringLiteral("  ") + rest);
}

QString counted(int count, const QString& one, const QString& many) { return count == 1 ? one : many.arg(count); }

constexpr std::size_t kMostPlaces = 12;

/// One of the trays or managers, for a list with the fullest first.
struct FilledPlace {
    QString head;
    Area before;
    Area after;
    Area section;
};

QString limitText(const Profile& profile, const FilledPlace& place)
{
    if (place.after > part(place.section, profile.fillMaximum))
        return Text::tr("over the maximum of %1 %").arg(profile.fillMaximum.base() / 10);
    if (place.after > part(place.section, profile.fillDayOne))
        return Text::tr("over %1 % for day one").arg(profile.fillDayOne.base() / 10);
    return place.after > place.before ? Text::tr("fuller") : QString();
}

void addFillLines(QStringList& lines, const Tables& after, std::vector<FilledPlace> places, const QString& andMore)
{
    std::stable_sort(places.begin(), places.end(), [](const FilledPlace& a, const FilledPlace& b) {
        return std::max(a.after, a.before) / a.section > std::max(b.after, b.before) / b.section;
    });
    for (std::size_t i = 0; i < std::min(places.size(), kMostPlaces); ++i) {
        const FilledPlace& place = places[i];
        lines << change(place.head, percent(place.before, place.section), percent(place.after, place.section),
                        limitText(after.profile(), place));
    }
    if (places.size() > kMostPlaces)
        lines << andMore.arg(places.size() - kMostPlaces);
}

void addFillLines(QStringList& lines, const Tables& after, const TrunkEffect& effect)
{
    std::vector<FilledPlace> trays;
    for (const FillChange& fill : effect.fills)
        trays.push_back(
            {Text::tr("fill of %1").arg(after.trays.at(fill.tray).name), fill.before, fill.after, fill.section});
    addFillLines(lines, after, std::move(trays), Text::tr("and %1 more trays that change"));
    std::vector<FilledPlace> managers;
    for (const ManagerChange& fill : effect.managers)
        managers.push_back({Text::tr("fuller side manager of %1").arg(after.racks.at(fill.rack).name), fill.before,
                            fill.after, fill.section});
    addFillLines(lines, after, std::move(managers), Text::tr("and %1 more racks whose managers change"));
}

void addLossLine(QStringList& lines, const Tables& after, const LossChange& loss)
{
    QString rest = loss.budget ? Text::tr("of %1").arg(lossText(loss.budget)) : Text::tr("budget not known");
    if (loss.worst.number > 0)
        rest += QStringLiteral(", ") + portText(after, loss.worst);
    lines << change(Text::tr("worst loss of a link"), lossText(loss.worstBefore), lossText(loss.worstAfter), rest);
    if (loss.overBudget > 0)
        lines << Text::tr(
                     "%1 links would lose more than their budget: choose low-loss pairs in the profile, or keep these "
                     "cables as jumpers.")
                     .arg(loss.overBudget);
}

}  // namespace

LinkMap linkMap(const Tables& plan, const Cable& jumper)
{
    LinkMap map{jumper.a, jumper.b, {}};
    const CableType& type = plan.cableTypes.at(jumper.type);
    const PortGroup& group = portGroupOf(plan, jumper.a);
    for (int position = 1; position <= type.positionsA; ++position) {
        const auto far = acrossCable(type, CableEnd::A, {0, position});
        if (far && (group.lanes == 0 || laneAt(group, position).lane > 0))
            map.positions.emplace_back(position, far->position);
    }
    return map;
}

Result<Done> addEffect(TrunkEffect& effect, const Tables& before, const Tables& after, const ChangeSet& step,
                       const std::vector<LinkMap>& links)
{
    effect.links = static_cast<int>(links.size());
    if (const auto kept = addLosses(effect, before, after, links); !kept)
        return kept;
    addFills(effect, before, after, step);
    addManagers(effect, before, after, step);
    addLengths(effect, step);
    addParts(effect, before, after);
    return Done{};
}

QStringList effectText(const Tables& after, const TrunkEffect& effect)
{
    QStringList lines;
    const bool makes = !effect.trunks.empty() && after.cables.contains(effect.trunks.front());
    const QString links = counted(effect.links, Text::tr("1 link"), Text::tr("%1 links"));
    const QString trunks = counted(int(effect.trunks.size()), Text::tr("1 trunk"), Text::tr("%1 trunks"));
    const QString panels = counted(int(effect.panels.size()), Text::tr("1 panel"), Text::tr("%1 panels"));
    lines << (makes ? Text::tr("%1 over %2, with %3 new; every fiber comes out where it does now")
                    : Text::tr("%1 without %2; %3 removed; every fiber comes out where it does now"))
                 .arg(links, trunks, panels);
    for (const auto& [reason, count] : effect.left)
        lines << Text::tr("%1 stay as they are: %2")
                     .arg(counted(count, Text::tr("1 cable"), Text::tr("%1 cables")), reason);
    addFillLines(lines, after, effect);
    lines << change(Text::tr("length of these cables, m"), metresText(effect.lengthBefore),
                    metresText(effect.lengthAfter));
    if (effect.links > 0)
        addLossLine(lines, after, effect.loss);
    for (const PartChange& part : effect.parts)
        lines << change(part.category + QStringLiteral(" ") + part.partNumber, QString::number(part.before),
                        QString::number(part.after), part.description);
    return lines;
}

}  // namespace model
