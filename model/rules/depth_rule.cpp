// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/depth_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::DepthRule)
};

Finding tooDeep(const Rack& rack, const RackType& rackType, const Held& held, Length limit)
{
    Finding finding;
    finding.place = held.first->id;
    finding.where = held.first->name;
    finding.value = inMillimetres(*held.type->depth.value);
    finding.limit = inMillimetres(limit);
    finding.unit = QStringLiteral("mm");
    const QString sentence = rackType.usableDepth.known()
        ? Text::tr("%1: %2 mm deep; rack %3 leaves %4 mm before its cables and couplings.")
        : Text::tr("%1: %2 mm deep; rack %3 is %4 mm deep outside.");
    finding.message = sentence.arg(shown(held), shown(*finding.value), rack.name, shown(*finding.limit));
    finding.fix = Text::tr("Move it to a deeper rack.");
    noteAssumption(finding.assumes, held.type->depth, held.type->key, QLatin1String("size.depth"));
    if (rackType.usableDepth.known())
        noteAssumption(finding.assumes, rackType.usableDepth, rackType.key, QLatin1String("usable_depth"));
    else
        noteAssumption(finding.assumes, rackType.depth, rackType.key, QLatin1String("size.depth"));
    return finding;
}

Finding roomBehindUnknown(const Rack& rack, const RackType& type, Length deepest)
{
    Finding finding = missingFigure(type.key, QLatin1String("usable_depth"), rack.id);
    finding.value = inMillimetres(deepest);
    finding.unit = QStringLiteral("mm");
    finding.message =
        Text::tr("%1 mm are filled by the deepest device in a %2 whose depth is known, of %3 mm outside; how "
                 "much its cables and couplings need behind is not known.")
            .arg(shown(*finding.value), type.key, shown(inMillimetres(*type.depth.value)));
    return finding;
}

}  // namespace

RuleInfo DepthRule::info() const
{
    return {QStringLiteral("placement.depth"),
            Text::tr("Too deep for the rack"),
            Text::tr("the rack type's usable depth; without one, its outer depth, which nothing may exceed"),
            Text::tr("the depth of every device type, and the usable depth of the rack type"),
            Scope::Rack,
            Severity::Error};
}

void DepthRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const RackType& type = context.plan.rackTypes.at(rack.type);
    const Figure<Length>& limit = type.usableDepth.known() ? type.usableDepth : type.depth;
    Length deepest;
    for (const Held& held : heldBy(context, rack.id)) {
        if (!held.type->depth.known()) {
            findings.push_back(missingFigure(held.type->key, QLatin1String("size.depth"), held.first->id, held.count));
            continue;
        }
        const Length depth = *held.type->depth.value;
        if (!limit.known() || depth <= *limit.value)
            deepest = std::max(deepest, depth);
        else
            findings.push_back(tooDeep(rack, type, held, *limit.value));
    }
    if (deepest == Length())
        return;
    if (!limit.known())
        findings.push_back(missingFigure(type.key, QLatin1String("size.depth"), rack.id));
    else if (!type.usableDepth.known())
        findings.push_back(roomBehindUnknown(rack, type, deepest));
}

}  // namespace model
