// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/shelf_capacity_rule.h"

#include "model/rules/rack_power.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ShelfCapacityRule)
};

QString lossText(Redundancy redundancy)
{
    switch (redundancy) {
    case Redundancy::ShelfN1:
        return Text::tr("with one shelf lost");
    case Redundancy::PsuN1:
        return Text::tr("with one power supply of each shelf lost");
    case Redundancy::FeedNN:
        break;
    }
    return Text::tr("with one of two feeds, and so half of the shelves, lost");
}

/// A finding about the rack's load against what its shelves give after a loss.
Finding loadFinding(const CheckContext& context, const Rack& rack, Power load, Power capacity, Redundancy redundancy)
{
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = inKilowatts(load);
    finding.limit = inKilowatts(capacity);
    finding.unit = QStringLiteral("kW");
    notePowerAssumptions(context.plan, context.index, rack.id, redundancy, finding.assumes);
    return finding;
}

Finding noShelf(const CheckContext& context, const Rack& rack, Power load)
{
    Finding finding = loadFinding(context, rack, load, Power(), context.plan.profile().redundancy);
    finding.message = Text::tr("%1 kW hang on the busbar of rack %2, and no power shelf is clipped to it.")
                          .arg(shown(inKilowatts(load)), rack.name);
    finding.fix = Text::tr("Place a power shelf in the rack and clip it to the busbar.");
    return finding;
}

Finding overloaded(const CheckContext& context, const Rack& rack, Power load, Power capacity, Severity severity)
{
    const Redundancy redundancy = context.plan.profile().redundancy;
    Finding finding = loadFinding(context, rack, load, capacity, redundancy);
    finding.severity = severity;
    const QString sentence = severity == Severity::Error
        ? Text::tr("Rack %1 draws %2 kW from its busbar; its shelves give %3 kW %4.")
        : Text::tr("Rack %1 draws %2 kW from its busbar, close to the %3 kW that its shelves give %4.");
    finding.message =
        sentence.arg(rack.name, shown(inKilowatts(load)), shown(inKilowatts(capacity)), lossText(redundancy));
    finding.fix = Text::tr("Add a power shelf, or move devices to another rack.");
    return finding;
}

/// Worth knowing where the design does not ask for two feeds.
void noteFeedLoss(const CheckContext& context, const Rack& rack, Power load, std::vector<Finding>& findings)
{
    const Sum<Milliwatts> half = shelfCapacity(context.plan, context.index, rack.id, Redundancy::FeedNN);
    if (!half.gaps.empty() || load <= half.known)
        return;
    Finding note = loadFinding(context, rack, load, half.known, Redundancy::FeedNN);
    note.severity = Severity::Note;
    note.title = Text::tr("Not N+N");
    note.message = Text::tr("Rack %1 is not N+N: it draws %2 kW, and half of its shelves give %3 kW.")
                       .arg(rack.name, shown(inKilowatts(load)), shown(inKilowatts(half.known)));
    findings.push_back(std::move(note));
}

}  // namespace

RuleInfo ShelfCapacityRule::info() const
{
    return {QStringLiteral("power.shelf-capacity"),
            Text::tr("Shelves overloaded"),
            Text::tr("the shelf types' capacity under the design's redundancy"),
            Text::tr("the draw of what is clipped to the busbar, and the capacity of its shelves"),
            Scope::Rack,
            Severity::Error};
}

void ShelfCapacityRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const Profile& profile = context.plan.profile();
    const Sum<Milliwatts> load = busLoad(context.plan, context.index, rack.id);
    reportGaps(load.gaps, findings);
    const int shelves = feedingShelves(context.plan, context.index, rack.id);
    if (shelves == 0) {
        if (load.known > Power() || !load.gaps.empty())
            findings.push_back(noShelf(context, rack, load.known));
        return;
    }
    if (load.known == Power() && load.gaps.empty())
        return;
    const Sum<Milliwatts> capacity = shelfCapacity(context.plan, context.index, rack.id, profile.redundancy);
    reportGaps(capacity.gaps, findings);
    if (!capacity.gaps.empty())
        return;
    const auto severity = against(load.known, capacity.known, profile.warnAbove);
    if (severity == Severity::Error || (severity && load.whole()))
        findings.push_back(overloaded(context, rack, load.known, capacity.known, *severity));
    if (profile.redundancy != Redundancy::FeedNN && severity != Severity::Error)
        noteFeedLoss(context, rack, load.known, findings);
}

}  // namespace model
