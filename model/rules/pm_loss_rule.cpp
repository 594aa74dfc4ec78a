// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/pm_loss_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PmLossRule)
};

constexpr QLatin1String kBudget("inside.laser_budget");
constexpr QLatin1String kRun("inside.pm_run_loss");

double inDecibels(Loss loss) { return static_cast<double>(loss.base()) / 1000.0; }

/// One feed against the budget; `place` is where it comes in.
void judge(const CheckContext& context, const DeviceType& type, Loss loss, const ObjectRef& place, const QString& where,
           std::vector<Finding>& findings)
{
    const Loss budget = *type.inside->laserBudget.value;
    const auto severity = against(loss, budget, context.plan.profile().warnAbove);
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = place;
    finding.where = where;
    finding.message =
        (*severity == Severity::Error
             ? Text::tr("The laser light of %1 loses %2 dB on its way to the engines; its budget is %3 dB.")
             : Text::tr("The laser light of %1 loses %2 dB on its way to the engines, close to its budget of %3 dB."))
            .arg(where, shown(inDecibels(loss)), shown(inDecibels(budget)));
    finding.value = inDecibels(loss);
    finding.limit = inDecibels(budget);
    finding.unit = QStringLiteral("dB");
    finding.fix = Text::tr("Bring the lasers closer, or take a connector out of the feed.");
    noteAssumption(finding.assumes, type.inside->laserBudget, type.key, kBudget);
    noteAssumption(finding.assumes, type.inside->pmRunLoss, type.key, kRun);
    findings.push_back(std::move(finding));
}

/// What is missing of the cables on a feed's way.
void missingOn(const CheckContext& context, const LightPath& path, Id<Device> device, std::vector<Finding>& findings)
{
    for (const PathStep& step : path.steps) {
        if (!step.cable)
            continue;
        const Cable& cable = context.plan.cables.at(*step.cable);
        const CableType& type = context.plan.cableTypes.at(cable.type);
        if (!type.attenuation.known())
            findings.push_back(missingFigure(type.key, QLatin1String("attenuation"), device));
        if (!matedLoss(context.plan, type).known())
            findings.push_back(missingFigure(type.key, QLatin1String("mated_loss"), device));
        if (glassLength(context.plan, cable))
            continue;
        Finding finding = missingFigure(type.key, QLatin1String("length"), device);
        finding.message = Text::tr("Cables of %1 have no length, because they are not routed: nobody knows what laser "
                                   "light loses in them.")
                              .arg(type.name);
        finding.fix = Text::tr("Route the design.");
        findings.push_back(std::move(finding));
    }
}

void checkFeeds(const CheckContext& context, const Device& device, const DeviceType& type,
                std::vector<Finding>& findings)
{
    FiberTracer tracer(context.plan, context.index);
    LightWalk walk(context.plan, context.index);
    for (int number = 1; number <= portCount(type); ++number) {
        const FiberPort port = fiberPort(context.plan, {device.id, number});
        if (port.group->use != PortUse::LaserFeed || port.group->rx.empty())
            continue;
        const FiberTrace& feed = tracer.traceFeed(device.id, port.index, port.group->rx.front(), false);
        if (feed.fault != TraceFault::None)
            continue;
        if (feed.loss)
            judge(context, type, *feed.loss, port.ref, portText(context.plan, port.ref), findings);
        else
            missingOn(context, walk.follow({port.ref, port.group->rx.front()}), device.id, findings);
    }
}

}  // namespace

RuleInfo PmLossRule::info() const
{
    return {QStringLiteral("pm.loss"),
            Text::tr("Too much laser light lost"),
            Text::tr("the budget of the laser's feed, which has nothing to do with that between ports"),
            Text::tr("the loss of a PM run, and mated pairs, attenuation and length of PM cables"),
            Scope::Device,
            Severity::Error};
}

void PmLossRule::checkOne(const CheckContext& context, const Device& device, std::vector<Finding>& findings) const
{
    const DeviceType& type = context.plan.deviceTypes.at(device.type);
    if (!type.inside || type.deviceClass == DeviceClass::LaserShelf)
        return;
    const Inside& inside = *type.inside;
    if (!inside.pmRunLoss.known())
        findings.push_back(missingFigure(type.key, kRun, device.id));
    if (!inside.laserBudget.known())
        findings.push_back(missingFigure(type.key, kBudget, device.id));
    if (!inside.pmRunLoss.known() || !inside.laserBudget.known())
        return;
    if (hasOwnLasers(type))
        judge(context, type, *inside.pmRunLoss.value, device.id, device.name, findings);
    else
        checkFeeds(context, device, type, findings);
}

}  // namespace model
