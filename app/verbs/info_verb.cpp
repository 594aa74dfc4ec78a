// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/rules/answer.h"
#include "model/rules/coolant_gaps.h"
#include "model/rules/copper_reach.h"
#include "model/rules/design_summary.h"
#include "views/sum_text.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runInfo)
};

using Json = nlohmann::ordered_json;

/// The copper links between racks, and which of them must be optical.
Json copperJson(const model::Tables& plan)
{
    Json list = Json::array();
    for (const model::CopperPair& pair : model::copperPairs(plan)) {
        const model::CableType& type = plan.cableTypes.at(pair.type);
        Json json;
        json["a_rack"] = jsonText(plan.racks.at(pair.a).name);
        json["b_rack"] = jsonText(plan.racks.at(pair.b).name);
        json["type"] = jsonText(type.key);
        json["lane_rate_gbps"] =
            type.laneRate.known() ? Json(static_cast<double>(type.laneRate.value->base()) / 1e3) : Json();
        json["wire_class"] = jsonText(type.wireClass);
        json["links"] = pair.links;
        json["shortest_m"] = pair.longest > model::Length() ? Json(inMetres(pair.shortest)) : Json();
        json["longest_m"] = pair.longest > model::Length() ? Json(inMetres(pair.longest)) : Json();
        json["reach_m"] = pair.reach.known() ? Json(inMetres(*pair.reach.value)) : Json();
        json["copper"] = pair.copper;
        json["optical"] = pair.optical;
        json["unknown"] = pair.unknown;
        list.push_back(std::move(json));
    }
    return list;
}

constexpr auto kMostPairsShown = std::size_t(60);

QString verdictText(const model::CopperPair& pair)
{
    QStringList parts;
    if (pair.copper > 0)
        parts << Text::tr("copper reaches %1").arg(pair.copper);
    if (pair.optical > 0)
        parts << Text::tr("%1 must be optical").arg(pair.optical);
    if (pair.unknown > 0)
        parts << Text::tr("%1 unknown").arg(pair.unknown);
    return parts.join(QStringLiteral(", "));
}

void printCopper(const model::Tables& plan, QTextStream& out)
{
    const auto pairs = model::copperPairs(plan);
    for (std::size_t i = 0; i < std::min(pairs.size(), kMostPairsShown); ++i) {
        const model::CopperPair& pair = pairs[i];
        out << Text::tr("%1 to %2: %3 copper links of %4 to %5 m (%6); %7")
                   .arg(plan.racks.at(pair.a).name, plan.racks.at(pair.b).name)
                   .arg(pair.links)
                   .arg(inMetres(pair.shortest), 0, 'f', 2)
                   .arg(inMetres(pair.longest), 0, 'f', 2)
                   .arg(plan.cableTypes.at(pair.type).name, verdictText(pair))
            << '\n';
    }
    if (pairs.size() > kMostPairsShown) {
        out << Text::tr(".. and %1 more pairs of racks; --format json lists all").arg(pairs.size() - kMostPairsShown)
            << '\n';
    }
}

/// What the design draws and what coolant it takes.
struct Needs {
    model::Sum<model::Milliwatts> power;
    model::Sum<model::MicrolitresPerMinute> coolant;
};

template <class Dimension>
bool isKnown(const model::Sum<Dimension>& sum)
{
    return sum.whole() || sum.known != model::Quantity<Dimension>();
}

/// "12.3 kW of draw", "12.3 kW + ? of draw", "draw unknown"; `unit` is of a million base units.
template <class Dimension>
QString needText(const model::Sum<Dimension>& sum, const QString& unit, const QString& some, const QString& none)
{
    const auto text = [&](model::Quantity<Dimension> amount) -> QString {
        return QString::number(static_cast<double>(amount.base()) / 1e6, 'f', 1) + u' ' + unit;
    };
    return isKnown(sum) ? some.arg(views::sumText(sum, text)) : none;
}

Json toJson(const model::Tables& plan, const model::DesignSummary& sum, const Needs& needs,
            const model::FindingCounts& counts)
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
    json["power_w"] = isKnown(needs.power) ? Json(static_cast<double>(needs.power.known.base()) / 1000.0) : Json();
    json["power_whole"] = needs.power.whole();
    json["coolant_lpm"] =
        isKnown(needs.coolant) ? Json(static_cast<double>((needs.coolant.known.base() + 500) / 1000) / 1000.0) : Json();
    json["coolant_whole"] = needs.coolant.whole();
    json["copper_links"] = copperJson(plan);
    json["findings"] = {{"errors", counts.errors},
                        {"warnings", counts.warnings},
                        {"notes", counts.notes},
                        {"unknowns", counts.unknowns},
                        {"waived", counts.waived}};
    return json;
}

void printText(const model::Tables& plan, const model::DesignSummary& sum, const Needs& needs,
               const model::FindingCounts& counts, QTextStream& out)
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
        << Text::tr("%1, %2 at %3 degrees Celsius")
               .arg(needText(needs.power, QStringLiteral("kW"), Text::tr("%1 of draw"), Text::tr("draw unknown")),
                    needText(needs.coolant, QStringLiteral("L/min"), Text::tr("%1 of coolant flow"),
                             Text::tr("coolant flow unknown")))
               .arg(static_cast<double>(plan.profile().water.base()) / 1e3)
        << '\n';
    printCopper(plan, out);
    out << Text::tr("%1 errors, %2 warnings, %3 notes, %4 unknown, %5 waived")
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
    const Needs needs{checker.power().whole().hall.draw, {sum.coolant, model::coolantGaps(*plan, checker.index())}};
    if (json.value())
        console.out << QString::fromStdString(toJson(*plan, sum, needs, checker.counts()).dump(2)) << '\n';
    else
        printText(*plan, sum, needs, checker.counts(), console.out);
    return kFine;
}

}  // namespace app
