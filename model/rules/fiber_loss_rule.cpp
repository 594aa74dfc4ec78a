// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_loss_rule.h"

#include "model/rules/answer.h"
#include "model/rules/fiber_ports.h"

#include <QCoreApplication>

#include <map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberLossRule)
};

constexpr QLatin1String kBudget("ports.budget");
constexpr QLatin1String kAttenuation("attenuation");

QLatin1String pairFigure(const Tables& plan)
{
    return plan.profile().pairs == PairProfile::Standard ? QLatin1String("mated_loss_standard")
                                                         : QLatin1String("mated_loss");
}
QLatin1String throughFigure(const Tables& plan)
{
    return plan.profile().pairs == PairProfile::Standard ? QLatin1String("through.loss_standard")
                                                         : QLatin1String("through.loss");
}

Finding notRouted(const Cable& cable, const CableType& type)
{
    Finding finding = missingFigure(type.key, QLatin1String("length"), cable.id);
    finding.message =
        Text::tr("Cables of %1 have no length, because they are not routed: nobody knows what light loses in them.")
            .arg(type.name);
    finding.fix = Text::tr("Route the design.");
    return finding;
}

/// Every figure that the loss of a path stands on: what is missing of it, or what it assumes.
class Figures {
public:
    Figures(const CheckContext& context, Id<Cable> subject) : m_plan(context.plan), m_subject(subject) {}

    void take(const LightPath& path)
    {
        for (std::size_t i = 0; i < path.steps.size(); ++i) {
            const PathStep& step = path.steps[i];
            if (step.cable) {
                takeCable(m_plan.cables.at(*step.cable), i == 0 || i + 1 == path.steps.size());
            } else {
                const DeviceType& panel = m_plan.deviceTypes.at(m_plan.devices.at(step.in.port.device).type);
                takeFigure(throughLoss(m_plan, *throughOf(panel, step.in.port.number)), panel.key,
                           throughFigure(m_plan));
            }
        }
    }
    void takeBudget(const FiberPort& port) { takeFigure(port.group->budget, port.type->key, kBudget); }

    std::vector<Finding> missing;
    QStringList assumes;

private:
    void takeCable(const Cable& cable, bool atEnd)
    {
        const CableType& type = m_plan.cableTypes.at(cable.type);
        if (atEnd)
            takeFigure(matedLoss(m_plan, type), type.key, pairFigure(m_plan));
        takeFigure(type.attenuation, type.key, kAttenuation);
        if (!glassLength(m_plan, cable))
            missing.push_back(notRouted(m_plan.cables.at(m_subject), type));
    }
    void takeFigure(const Figure<Loss>& figure, const QString& typeKey, QLatin1String path)
    {
        if (!figure.known())
            missing.push_back(missingFigure(typeKey, path, m_subject));
        noteAssumption(assumes, figure, typeKey, path);
    }

    const Tables& m_plan;
    Id<Cable> m_subject;
};

double inDecibels(Loss loss) { return static_cast<double>(loss.base()) / 1000.0; }

void judge(const CheckContext& context, const Cable& cable, const LightPath& path, std::vector<Finding>& findings)
{
    const Tables& plan = context.plan;
    const FiberPort from = fiberPort(plan, path.from.port);
    const FiberPort to = fiberPort(plan, path.to.port);
    const auto loss = path.loss.total();
    const bool known = loss && from.group->budget.known() && to.group->budget.known();
    const Loss budget = known ? std::min(*from.group->budget.value, *to.group->budget.value) : Loss();
    const auto severity = known ? against(*loss, budget, plan.profile().warnAbove) : std::nullopt;
    if (known && !severity)
        return;
    Figures figures(context, cable.id);
    figures.take(path);
    figures.takeBudget(from);
    figures.takeBudget(to);
    for (Finding& missing : figures.missing)
        findings.push_back(std::move(missing));
    if (!severity)
        return;
    Finding finding;
    finding.severity = *severity;
    finding.place = path.from.port;
    finding.where = portText(plan, path.from.port);
    finding.message = (*severity == Severity::Error
                           ? Text::tr("From %1 to %2 light loses %3 dB over %4; the budget is %5 dB.")
                           : Text::tr("From %1 to %2 light loses %3 dB over %4, close to the budget of %5 dB."))
                          .arg(finding.where, portText(plan, path.to.port), shown(inDecibels(*loss)),
                               cablesOf(plan, path).join(QStringLiteral(", ")), shown(inDecibels(budget)));
    finding.value = inDecibels(*loss);
    finding.limit = inDecibels(budget);
    finding.unit = QStringLiteral("dB");
    finding.fix = Text::tr("Take out a panel, use low-loss parts, or bring the two ends closer together.");
    finding.assumes = figures.assumes;
    findings.push_back(std::move(finding));
}

/// A jumper that stays well within the budget, told without following its fibers.
bool clearlyHolds(const Tables& plan, const Cable& cable, const CableType& type, const FiberPort& a, const FiberPort& b)
{
    const Figure<Loss>& pair = matedLoss(plan, type);
    if (!pair.known() || !a.group->budget.known() || !b.group->budget.known())
        return false;
    PathLoss sum;
    sum.add(pair);
    sum.add(pair);
    sum.addFiber(type.attenuation, glassLength(plan, cable));
    const auto loss = sum.total();
    return loss && !against(*loss, std::min(*a.group->budget.value, *b.group->budget.value), plan.profile().warnAbove);
}

}  // namespace

RuleInfo FiberLossRule::info() const
{
    return {QStringLiteral("fiber.loss"),
            Text::tr("Too much light lost"),
            Text::tr("the smaller optical budget of the two ports"),
            Text::tr("mated pairs, attenuation and length of every cable on the way, the passage of panels, budgets"),
            Scope::Cable,
            Severity::Error};
}

void FiberLossRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    const CableType& type = context.plan.cableTypes.at(cable.type);
    if (type.medium != Medium::SingleMode)
        return;
    const FiberPort a = fiberPort(context.plan, cable.a);
    const FiberPort b = fiberPort(context.plan, cable.b);
    if (isJumper(cable, a, b) && clearlyHolds(context.plan, cable, type, a, b))
        return;
    LightWalk walk(context.plan, context.index);
    forEachLitEnd(context, cable, [&](const FiberPort& port) {
        // One fiber for each port that it reaches: the worst; the lower port of the two tells it.
        std::map<PortRef, LightPath> worst;
        for (const auto* positions : {&port.group->tx, &port.group->rx}) {
            for (const int position : *positions) {
                const LightPath& path = walk.follow({port.ref, position});
                if (!path.arrives() || path.to.port <= port.ref
                    || fiberPort(context.plan, path.to.port).group->fibers == 0)
                    continue;
                const auto found = worst.find(path.to.port);
                if (found == worst.end())
                    worst.emplace(path.to.port, path);
                else if (!path.loss.known() || path.loss.total() > found->second.loss.total())
                    found->second = path;
            }
        }
        for (const auto& [far, path] : worst)
            judge(context, cable, path, findings);
    });
}

}  // namespace model
