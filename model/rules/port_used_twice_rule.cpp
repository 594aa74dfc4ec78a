// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/port_used_twice_rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PortUsedTwiceRule)
};

Finding usedTwice(const CheckContext& context, const PortRef& port, const QStringList& cables)
{
    Finding finding;
    finding.place = port;
    finding.where = portText(context.plan, port);
    finding.message = Text::tr("%1 takes one cable, but %2 end in it: %3.")
                          .arg(finding.where, QString::number(cables.size()), cables.join(QLatin1String(", ")));
    finding.value = static_cast<double>(cables.size());
    finding.limit = 1;
    finding.fix = Text::tr("Move all but one of these cables to free ports.");
    return finding;
}

}  // namespace

RuleInfo PortUsedTwiceRule::info() const
{
    return {QStringLiteral("fabric.port-used-twice"),
            Text::tr("Port used twice"),
            Text::tr("one cable a port"),
            QString(),
            Scope::Device,
            Severity::Error};
}

void PortUsedTwiceRule::checkOne(const CheckContext& context, const Device& device,
                                 std::vector<Finding>& findings) const
{
    const auto& plugged = context.index.cablesOf(device.id);
    for (auto first = plugged.begin(); first != plugged.end();) {
        const auto end = std::find_if(first, plugged.end(),
                                      [&](const PlanIndex::Plugged& other) { return other.port != first->port; });
        if (end - first > 1) {
            QStringList cables;
            for (auto each = first; each != end; ++each)
                cables.append(cableName(context.plan.naming(), context.plan.cables.at(each->cable)));
            findings.push_back(usedTwice(context, {device.id, first->port}, cables));
        }
        first = end;
    }
}

}  // namespace model
