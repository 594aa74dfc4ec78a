// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/rules/design_summary.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runInfo)
};

using Json = nlohmann::ordered_json;

Json toJson(const model::Tables& plan, const model::DesignSummary& sum, const model::FindingCounts& counts)
{
    Json roles = Json::object();
    for (const auto& [role, count] : sum.cablesByRole)
        roles[jsonText(model::roleKey(role))] = count;
    Json json;
    json["name"] = jsonText(plan.header().name);
    json["revision"] = jsonText(plan.header().revision);
    json["date"] = jsonText(plan.header().date);
    json["gpus"] = sum.gpus;
    json["racks"] = sum.racks;
    json["compute_racks"] = sum.computeRacks;
    json["devices"] = sum.devices;
    json["switches"] = sum.switches;
    json["leaves"] = sum.leaves;
    json["spines"] = sum.spines;
    json["cores"] = sum.cores;
    json["cables"] = sum.cables;
    json["cables_by_role"] = std::move(roles);
    json["fibers"] = sum.fibers;
    json["pm_runs"] = sum.pmRuns;
    json["trays"] = sum.trays;
    json["routed_cables"] = sum.routedCables;
    json["cable_length_m"] = static_cast<double>(sum.cableLength.base() / 1000) / 1000.0;
    json["power_w"] = static_cast<double>(sum.power.base()) / 1000.0;
    json["coolant_lpm"] = static_cast<double>((sum.coolant.base() + 500) / 1000) / 1000.0;
    json["findings"] = {{"errors", counts.errors},
                        {"warnings", counts.warnings},
                        {"notes", counts.notes},
                        {"unknowns", counts.unknowns},
                        {"waived", counts.waived}};
    return json;
}

void printText(const model::Tables& plan, const model::DesignSummary& sum, const model::FindingCounts& counts,
               QTextStream& out)
{
    out << Text::tr("%1, revision %2").arg(plan.header().name, plan.header().revision) << '\n'
        << Text::tr("%1 GPUs in %2 compute racks; %3 racks, %4 devices")
               .arg(sum.gpus)
               .arg(sum.computeRacks)
               .arg(sum.racks)
               .arg(sum.devices)
        << '\n'
        << Text::tr("%1 switches: %2 leaves, %3 spines, %4 cores; %5 PM runs inside them")
               .arg(sum.switches)
               .arg(sum.leaves)
               .arg(sum.spines)
               .arg(sum.cores)
               .arg(sum.pmRuns)
        << '\n'
        << Text::tr("%1 cables, %2 routed, %3 m with slack, over %4 trays; %5 lit fibers")
               .arg(sum.cables)
               .arg(sum.routedCables)
               .arg(static_cast<double>(sum.cableLength.base()) / 1e6, 0, 'f', 1)
               .arg(sum.trays)
               .arg(sum.fibers)
        << '\n'
        << Text::tr("%1 kW of known draw, %2 L/min of known coolant flow at %3 degrees Celsius")
               .arg(static_cast<double>(sum.power.base()) / 1e6, 0, 'f', 1)
               .arg(static_cast<double>(sum.coolant.base()) / 1e6, 0, 'f', 1)
               .arg(static_cast<double>(plan.profile().water.base()) / 1e3)
        << '\n'
        << Text::tr("%1 errors, %2 warnings, %3 notes, %4 unknown, %5 waived")
               .arg(counts.errors)
               .arg(counts.warnings)
               .arg(counts.notes)
               .arg(counts.unknowns)
               .arg(counts.waived)
        << '\n';
}

}  // namespace

int runInfo(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--format")};
    shape.usage = findVerb(QStringLiteral("info"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto json = wantsJson(given.value().value(QStringLiteral("--format"), QStringLiteral("text")));
    if (!json)
        return complain(console, json.error());
    const auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const model::Checker checker(*plan);
    const auto sum = model::summarize(*plan, checker.index());
    if (json.value())
        console.out << QString::fromStdString(toJson(*plan, sum, checker.counts()).dump(2)) << '\n';
    else
        printText(*plan, sum, checker.counts(), console.out);
    return kFine;
}

}  // namespace app
