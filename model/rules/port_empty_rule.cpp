// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/port_empty_rule.h"

#include "model/rules/fabric_map.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PortEmptyRule)
};

constexpr std::size_t kNamed = 3;

}  // namespace

RuleInfo PortEmptyRule::info() const
{
    return {QStringLiteral("fabric.port-empty"),
            Text::tr("Ports empty"),
            Text::tr("the data ports of the switches"),
            QString(),
            Scope::Design,
            Severity::Note};
}

void PortEmptyRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    const FabricMap::Whole& whole = context.fabric.whole();
    if (whole.emptyPorts == 0)
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, whole.withEmptyPorts.size()); ++i)
        names.append(context.plan.devices.at(whole.withEmptyPorts[i]).name);
    if (whole.withEmptyPorts.size() > kNamed)
        names.append(Text::tr("%1 more").arg(whole.withEmptyPorts.size() - kNamed));
    Finding finding;
    finding.severity = Severity::Note;
    finding.place = whole.withEmptyPorts.front();
    finding.where = names.front();
    finding.value = whole.emptyPorts;
    finding.message = Text::tr("%1 of %2 data ports of the switches are empty: on %3.")
                          .arg(whole.emptyPorts)
                          .arg(whole.ports)
                          .arg(names.join(QLatin1String(", ")));
    findings.push_back(std::move(finding));
}

}  // namespace model
