// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/fabric/interconnects.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runPlan)
};

using Json = nlohmann::ordered_json;

Json watts(const std::optional<model::Power>& power)
{
    return power ? Json(static_cast<double>(power->base()) / 1000.0) : Json();
}

Json toJson(const model::InterconnectOption& option)
{
    Json json;
    json["id"] = jsonText(option.id);
    json["title"] = jsonText(option.title);
    json["tiers"] = option.shape.tiers;
    json["switches"] = option.shape.switches();
    json["leaves"] = option.shape.leaves;
    json["spines"] = option.shape.spines;
    json["cores"] = option.shape.cores;
    json["switch_power_w"] = watts(option.switchPower);
    json["network_power_w"] = watts(option.networkPower);
    json["saved_w"] = watts(option.saved);
    json["extra_gpus"] = option.extraGpus ? Json(*option.extraGpus) : Json();
    json["switch_side_ports"] = option.switchSidePorts;
    json["transceivers"] = option.transceivers;
    json["source"] = jsonText(option.source);
    return json;
}

QString kilowatts(const std::optional<model::Power>& power)
{
    return power ? QString::number(static_cast<double>(power->base()) / 1e6, 'f', 1) + QStringLiteral(" kW")
                 : Text::tr("not known");
}

void printText(const std::vector<model::InterconnectOption>& options, QTextStream& out)
{
    for (const model::InterconnectOption& option : options) {
        out << option.title << '\n'
            << Text::tr("  %1 switches (%2 leaves, %3 spines, %4 cores), %5 switch-side ports, %6 transceivers")
                   .arg(option.shape.switches())
                   .arg(option.shape.leaves)
                   .arg(option.shape.spines)
                   .arg(option.shape.cores)
                   .arg(option.switchSidePorts)
                   .arg(option.transceivers)
            << '\n'
            << Text::tr("  network power %1, saved %2").arg(kilowatts(option.networkPower), kilowatts(option.saved));
        if (option.extraGpus)
            out << Text::tr(", worth %1 GPUs of 1,400 W").arg(*option.extraGpus);
        out << '\n' << Text::tr("  source: %1").arg(option.source) << '\n';
    }
    out << Text::tr(
        "The pluggable switch's 7.0 kW is a maximum with active cables; whether 3.95 kW is typical or a maximum is "
        "not stated, so the saving may be overstated.")
        << '\n';
}

}  // namespace

int runPlan(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--gpus"), QStringLiteral("--format")};
    shape.leastPositional = shape.mostPositional = 0;
    shape.usage = findVerb(QStringLiteral("plan"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto json = wantsJson(given.value().value(QStringLiteral("--format"), QStringLiteral("text")));
    if (!json)
        return complain(console, json.error());
    if (!given.value().has(QStringLiteral("--gpus")))
        return complain(console, {Text::tr("--gpus is missing: for how many GPUs?")});
    const auto gpus = wholeNumber(given.value().value(QStringLiteral("--gpus")), QStringLiteral("--gpus"));
    if (!gpus)
        return complain(console, gpus.error());
    if (gpus.value() < 1 || gpus.value() > model::kLargestCluster)
        return complain(console,
                        {Text::tr("--gpus is from 1 to %1, what three full tiers reach").arg(model::kLargestCluster)});
    const auto options = model::compareInterconnects(gpus.value());
    if (!json.value()) {
        printText(options, console.out);
        return kFine;
    }
    Json whole;
    whole["gpus"] = gpus.value();
    whole["options"] = Json::array();
    for (const model::InterconnectOption& option : options)
        whole["options"].push_back(toJson(option));
    console.out << QString::fromStdString(whole.dump(2)) << '\n';
    return kFine;
}

}  // namespace app
