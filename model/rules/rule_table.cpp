// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_table.h"

#include "model/commands/mend_finding.h"
#include "model/rules/waiver_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ruleTable)
};

QString scopeText(Scope scope)
{
    switch (scope) {
    case Scope::Design:
        return Text::tr("design");
    case Scope::Rack:
        return Text::tr("rack");
    case Scope::Device:
        return Text::tr("device");
    case Scope::Cable:
        return Text::tr("cable");
    case Scope::Tray:
        return Text::tr("tray");
    case Scope::Manifold:
        return Text::tr("manifold");
    case Scope::Cdu:
        break;
    }
    return Text::tr("CDU");
}

}  // namespace

std::vector<RuleInfo> ruleInfos()
{
    std::vector<RuleInfo> infos;
    for (const auto& rule : builtInRules())
        infos.push_back(rule->info());
    infos.push_back(WaiverBook::info());
    std::sort(infos.begin(), infos.end(), [](const RuleInfo& a, const RuleInfo& b) { return a.id < b.id; });
    return infos;
}

QString ruleTable()
{
    QString page =
        Text::tr("# The rules\n\n"
                 "Each rule looks at one object of its scope at a time. It answers *holds*, *broken* with its "
                 "severity, or *unknown* where a figure it needs is missing; unknown is never a pass. A limit that "
                 "is nearly reached (over the share `warn_above` of the profile) is a warning. A rule marked * "
                 "offers cures: `rackloom fix DESIGN RULE PLACE`.\n\n"
                 "| rule | what it finds | severity | asked about | the limit comes from | needs to know |\n"
                 "|---|---|---|---|---|---|\n");
    for (const RuleInfo& info : ruleInfos()) {
        page += QStringLiteral("| `%1`%2 | %3 | %4 | %5 | %6 | %7 |\n")
                    .arg(info.id, hasMends(info.id) ? QStringLiteral("*") : QString(), info.title,
                         severityKey(info.severity), scopeText(info.scope), info.source,
                         info.needs.isEmpty() ? Text::tr("nothing more") : info.needs);
    }
    return page;
}

}  // namespace model
