// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <map>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runCheck)
};

using Json = nlohmann::ordered_json;

Json toJson(const model::Finding& finding)
{
    Json assumes = Json::array();
    for (const QString& assumption : finding.assumes)
        assumes.push_back(jsonText(assumption));
    Json json;
    json["rule"] = jsonText(finding.rule);
    json["severity"] = jsonText(model::severityKey(finding.severity));
    json["where"] = jsonText(finding.where);
    json["count"] = finding.count;
    json["title"] = jsonText(finding.title);
    json["message"] = jsonText(finding.message);
    json["value"] = finding.value ? Json(*finding.value) : Json();
    json["limit"] = finding.limit ? Json(*finding.limit) : Json();
    json["unit"] = jsonText(finding.unit);
    json["fix"] = finding.fix.isEmpty() ? Json() : Json(jsonText(finding.fix));
    json["assumes"] = std::move(assumes);
    json["waived"] = finding.waived;
    json["waiver"] = finding.waived ? Json(jsonText(finding.waiver)) : Json();
    return json;
}

constexpr int kMostShown = 20;

/// All findings of rules that were asked for by name; else of each rule and severity the first ones and a count.
void printText(const std::vector<model::Finding>& findings, bool all, const model::FindingCounts& counts,
               QTextStream& out)
{
    std::map<std::pair<model::Severity, QString>, int> ofRule;
    for (const model::Finding& finding : findings) {
        if (++ofRule[{finding.severity, finding.rule}] > kMostShown && !all)
            continue;
        out << (finding.waived ? QStringLiteral("waived ") : QString()) << model::severityKey(finding.severity) << ' '
            << finding.rule << ' ' << finding.where << ": " << finding.message;
        if (finding.count > 1)
            out << Text::tr(" (%1 places)").arg(finding.count);
        if (finding.waived)
            out << QStringLiteral(" -> ") << finding.waiver;
        else if (!finding.fix.isEmpty())
            out << QStringLiteral(" -> ") << finding.fix;
        out << '\n';
    }
    for (const auto& [rule, count] : ofRule) {
        if (count > kMostShown && !all) {
            out << Text::tr(".. and %1 more: %2 %3; --rule %3 shows all of them")
                       .arg(count - kMostShown)
                       .arg(model::severityKey(rule.first), rule.second)
                << '\n';
        }
    }
    out << Text::tr("%1 errors, %2 warnings, %3 notes, %4 unknown, %5 waived")
               .arg(counts.errors)
               .arg(counts.warnings)
               .arg(counts.notes)
               .arg(counts.unknowns)
               .arg(counts.waived)
        << '\n';
}

model::Result<model::Done> knowsRules(const QStringList& ids)
{
    for (const QString& id : ids) {
        QStringList known;
        for (const auto& rule : model::builtInRules())
            known << rule->info().id;
        if (!known.contains(id))
            return model::Error{
                Text::tr("there is no rule \"%1\"; the rules are %2").arg(id, known.join(QStringLiteral(", ")))};
    }
    return model::Done{};
}

}  // namespace

int runCheck(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--format")};
    shape.many = {QStringLiteral("--rule")};
    shape.usage = findVerb(QStringLiteral("check"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto json = wantsJson(given.value().value(QStringLiteral("--format"), QStringLiteral("text")));
    if (!json)
        return complain(console, json.error());
    const QStringList rules = given.value().values.value(QStringLiteral("--rule"));
    if (const auto known = knowsRules(rules); !known)
        return complain(console, known.error());
    const auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const model::Checker checker(*plan, rules);
    const auto findings = checker.findings();
    if (json.value()) {
        Json list = Json::array();
        for (const model::Finding& finding : findings)
            list.push_back(toJson(finding));
        Json whole;
        whole["findings"] = std::move(list);
        console.out << QString::fromStdString(whole.dump(2)) << '\n';
    } else {
        printText(findings, !rules.isEmpty(), checker.counts(), console.out);
    }
    return checker.counts().errors > 0 ? kDesignHasErrors : kFine;
}

}  // namespace app
