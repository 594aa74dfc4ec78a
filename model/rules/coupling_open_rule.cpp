// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coupling_open_rule.h"

#include "model/rules/answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CouplingOpenRule)
};

/// A coupling that is joined as one is: by one hose.
struct Joint {
    const Coupling* coupling;
    const Manifold* manifold;
};

Finding at(const Device& device, const Coupling& coupling)
{
    Finding finding;
    finding.place = device.id;
    finding.where = device.name + u':' + coupling.name;
    return finding;
}

QString riserName(FlowDirection direction)
{
    return direction == FlowDirection::Supply ? Text::tr("supply") : Text::tr("return");
}

Finding wronglyJoined(const Device& device, const Coupling& coupling, std::ptrdiff_t hoses)
{
    Finding finding = at(device, coupling);
    finding.message = hoses == 0
        ? Text::tr("Coupling %1 is open: no hose joins it to a manifold.").arg(finding.where)
        : Text::tr("Coupling %1 takes one hose, but %2 end in it.").arg(finding.where).arg(hoses);
    finding.fix = hoses == 0
        ? Text::tr("Join it to the %1 riser of a manifold of its rack.").arg(riserName(coupling.direction))
        : Text::tr("Take all but one of the hoses away.");
    return finding;
}

/// What is wrong with the one hose of a coupling, looked at by itself.
void checkHose(const CheckContext& context, const Device& device, const Coupling& coupling, const Hose& hose,
               std::vector<Finding>& findings)
{
    const Manifold& manifold = context.plan.manifolds.at(hose.manifold);
    if (hose.riser != coupling.direction) {
        Finding finding = at(device, coupling);
        finding.message = Text::tr("Coupling %1 is crossed: it is the %2, and hangs on the %3 riser of %4.")
                              .arg(finding.where, riserName(coupling.direction), riserName(hose.riser), manifold.name);
        finding.fix = Text::tr("Join it to the %1 riser.").arg(riserName(coupling.direction));
        findings.push_back(std::move(finding));
    }
    if (manifold.rack != device.rack) {
        Finding finding = at(device, coupling);
        finding.message = Text::tr("Coupling %1 hangs on manifold %2, which stands in rack %3.")
                              .arg(finding.where, manifold.name, context.plan.racks.at(manifold.rack).name);
        finding.fix =
            Text::tr("Join it to a manifold of its own rack, %1.").arg(context.plan.racks.at(device.rack).name);
        findings.push_back(std::move(finding));
    }
}

/// A loop's supply and return belong on one manifold, and two loops of a device on two unless they may be tied.
void checkLoops(const Device& device, const std::vector<Joint>& joints, bool mayBeTied, std::vector<Finding>& findings)
{
    for (auto later = joints.begin(); later != joints.end(); ++later) {
        const auto clashes = [&](const Joint& earlier) {
            const bool oneLoop = earlier.coupling->loop == later->coupling->loop;
            return oneLoop != (earlier.manifold == later->manifold) && (oneLoop || !mayBeTied);
        };
        const auto clash = std::find_if(joints.begin(), later, clashes);
        if (clash == later)
            continue;
        Finding finding = at(device, *later->coupling);
        const bool torn = clash->coupling->loop == later->coupling->loop;
        finding.message = torn
            ? Text::tr("Coupling %1 hangs on manifold %2, but %3 of the same loop hangs on %4.")
                  .arg(finding.where, later->manifold->name, clash->coupling->name, clash->manifold->name)
            : Text::tr("Couplings %1 and %2 are of two loops, and both hang on manifold %3.")
                  .arg(finding.where, clash->coupling->name, later->manifold->name);
        finding.fix = torn ? Text::tr("Join both couplings of a loop to one manifold.")
                           : Text::tr("Join each loop to a manifold of its own.");
        findings.push_back(std::move(finding));
    }
}

/// Whether a device whose liquid share nobody knows may have couplings; shelves and panels are cooled by air.
bool mayBeLiquidCooled(const DeviceType& type)
{
    return type.deviceClass == DeviceClass::Switch || type.deviceClass == DeviceClass::ComputeTray
        || type.deviceClass == DeviceClass::NvlinkTray;
}

}  // namespace

RuleInfo CouplingOpenRule::info() const
{
    return {QStringLiteral("coolant.coupling-open"),
            Text::tr("Coupling open or crossed"),
            Text::tr("the device type's couplings"),
            Text::tr("the couplings of every device that gives heat to coolant"),
            Scope::Device,
            Severity::Error};
}

void CouplingOpenRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (type.couplings.empty()) {
        if (type.liquidShare.value.value_or(Share()) > Share())
            findings.push_back(missingFigure(type.key, QLatin1String("coolant.couplings"), device.id));
        else if (!type.liquidShare.known() && mayBeLiquidCooled(type))
            findings.push_back(missingFigure(type.key, QLatin1String("power.liquid_share"), device.id));
        return;
    }
    const auto& hoses = context.index.hosesOf(device.id);
    std::vector<Joint> joints;
    for (std::size_t i = 0; i < type.couplings.size(); ++i) {
        const Hose* joined = nullptr;
        std::ptrdiff_t count = 0;
        for (const Id<Hose> id : hoses) {
            const Hose& hose = context.plan.hoses.at(id);
            if (hose.coupling != static_cast<int>(i) + 1)
                continue;
            joined = &hose;
            ++count;
        }
        if (count != 1) {
            findings.push_back(wronglyJoined(device, type.couplings[i], count));
            continue;
        }
        checkHose(context, device, type.couplings[i], *joined, findings);
        joints.push_back({&type.couplings[i], &context.plan.manifolds.at(joined->manifold)});
    }
    checkLoops(device, joints, context.plan.profile().tiedLoops, findings);
}

}  // namespace model
