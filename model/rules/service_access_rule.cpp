// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/service_access_rule.h"

#include "model/rules/answer.h"
#include "model/rules/rack_contents.h"
#include "model/rules/rack_place.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ServiceAccessRule)
};

/// Whether hands are needed at a face of such a device: at ports and laser modules, at couplings and the clip.
bool isReachedFrom(const DeviceType& type, RackFace face)
{
    const Face side = face == RackFace::Front ? Face::Front : Face::Rear;
    if (std::any_of(type.ports.begin(), type.ports.end(), [&](const PortGroup& group) { return group.face == side; }))
        return true;
    if (face == RackFace::Front)
        return hasOwnLasers(type);
    return type.hasClip || !type.couplings.empty();
}

Finding findingOf(const Rack& rack, double clear, const QString& message, const QString& fix)
{
    Finding finding;
    finding.place = rack.id;
    finding.where = rack.name;
    finding.value = clear;
    finding.unit = QStringLiteral("mm");
    finding.message = message;
    finding.fix = fix;
    return finding;
}

/// Something stands right against a face where hands are needed. How much room they need is nobody's figure; less than
/// the aisle is said by placement.aisle.
void findShutFaces(const CheckContext& context, const Rack& rack, const Footprint& place, const std::vector<Held>& held,
                   std::vector<Finding>& findings)
{
    for (const RackFace face : {RackFace::Front, RackFace::Rear}) {
        const auto needs =
            std::find_if(held.begin(), held.end(), [&](const Held& each) { return isReachedFrom(*each.type, face); });
        const auto ahead = needs == held.end() ? std::nullopt : aheadOf(context, rack, place, face, 1_um);
        if (!ahead)
            continue;
        const QString sentence = face == RackFace::Front
            ? Text::tr("The front of %1 stands against %2: the ports and modules of %3 cannot be reached.")
            : Text::tr("The rear of %1 stands against %2: the couplings, clip and ports of %3 cannot be reached.");
        findings.push_back(findingOf(rack, 0, sentence.arg(rack.name, shown(context.plan, *ahead), shown(*needs)),
                                     Text::tr("Leave an aisle there, or turn the rack.")));
    }
}

/// A device comes out at the front, and needs its own depth for that.
void findWhatStaysIn(const CheckContext& context, const Rack& rack, const Footprint& place,
                     const std::vector<Held>& held, std::vector<Finding>& findings)
{
    const Length most = *context.plan.rackTypes.at(rack.type).depth.value;
    Length deepest;
    const Held* longest = nullptr;
    bool gaps = false;
    for (const Held& each : held) {
        gaps |= !each.type->depth.known();
        if (each.type->depth.value.value_or(Length()) > deepest) {
            deepest = *each.type->depth.value;
            longest = &each;
        }
    }
    const auto ahead = aheadOf(context, rack, place, RackFace::Front, gaps ? std::max(most, deepest) : deepest);
    if (!ahead || ahead->clear == Length())
        return;
    if (longest && ahead->clear < deepest) {
        const double clear = inMillimetres(ahead->clear);
        findings.push_back(findingOf(rack, clear,
                                     Text::tr("%1 mm are clear in front of %2, up to %3; %4 needs %5 mm to come out.")
                                         .arg(shown(clear), rack.name, shown(context.plan, *ahead), shown(*longest),
                                              shown(inMillimetres(deepest))),
                                     Text::tr("Leave as much room in front as the deepest device is long.")));
        findings.back().limit = inMillimetres(deepest);
        noteAssumption(findings.back().assumes, longest->type->depth, longest->type->key, QLatin1String("size.depth"));
    }
    for (const Held& each : held) {
        if (!each.type->depth.known() && ahead->clear < most)
            findings.push_back(missingFigure(each.type->key, QLatin1String("size.depth"), each.first->id, each.count));
    }
}

}  // namespace

RuleInfo ServiceAccessRule::info() const
{
    return {
        QStringLiteral("placement.service-access"),
        Text::tr("Cannot be reached"),
        Text::tr("what is reached from each face, and the depth of what is drawn out at the front"),
        Text::tr("the width and depth of the rack types, and device depths where less than a rack's depth is clear"),
        Scope::Rack,
        Severity::Error};
}

void ServiceAccessRule::checkOne(const CheckContext& context, const Rack& rack, std::vector<Finding>& findings) const
{
    const std::vector<Held> held = heldBy(context, rack.id);
    if (held.empty())
        return;
    const std::optional<Footprint> place = placeOf(context, rack, findings);
    if (!place)
        return;
    findShutFaces(context, rack, *place, held, findings);
    findWhatStaysIn(context, rack, *place, held, findings);
}

}  // namespace model
