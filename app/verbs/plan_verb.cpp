// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/plan_table.h"
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

Json metres(const model::Figure<model::Length>& length)
{
    return length.value ? Json(static_cast<double>(length.value->base()) / 1e6) : Json();
}

Json number(const model::Count& count) { return count.value ? Json(*count.value) : Json(); }

/// [least, most], alike where the source gives one number.
Json span(const model::Figure<model::Span>& figure)
{
    return figure.value ? Json::array({figure.value->least, figure.value->most}) : Json();
}

/// What a figure stands on; of an absent one, why it is.
template <class Value>
Json sourceOf(const model::Figure<Value>& figure)
{
    if (figure.source.isEmpty())
        return jsonText(Text::tr("not known: %1").arg(figure.note));
    return jsonText(figure.note.isEmpty() ? figure.source : QStringLiteral("%1 (%2)").arg(figure.source, figure.note));
}

Json sourcesOf(const model::InterconnectOption& option)
{
    Json sources;
    sources["switches"] = jsonText(Text::tr("derived: the fewest 144-port switches of a rail-pure fat tree"));
    sources["switch_power_w"] = jsonText(option.source);
    sources["extra_gpus"] = jsonText(Text::tr("1,400 W a GPU (%1)").arg(model::gpuPowerSource()));
    sources["cluster_share_pct"] = sourceOf(option.clusterShare);
    sources["engines"] = sourceOf(option.engines);
    sources["laser_modules"] = sourceOf(option.laserModules);
    sources["lasers"] = sourceOf(option.lasers);
    sources["added_latency_ns"] = sourceOf(option.addedLatency);
    sources["path_dsp_latency_ns"] = sourceOf(option.pathLatency);
    sources["service_unit"] = sourceOf(option.serviceUnit);
    sources["unit_cost_usd"] = sourceOf(option.unitCost);
    return sources;
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
    json["cluster_share_pct"] =
        option.clusterShare.value ? Json(static_cast<double>(option.clusterShare.value->base()) / 10) : Json();
    json["saved_w"] = watts(option.saved);
    json["extra_gpus"] = option.extraGpus ? Json(*option.extraGpus) : Json();
    json["switch_side_ports"] = option.switchSidePorts;
    json["transceivers"] = option.transceivers;
    json["nic_transceivers"] = option.nicTransceivers;
    json["engines"] = number(option.engines);
    json["laser_modules"] = number(option.laserModules);
    json["lasers"] = number(option.lasers);
    json["added_latency_ns"] = span(option.addedLatency);
    json["path_dsp_latency_ns"] = span(option.pathLatency);
    json["service_unit"] = option.serviceUnit.value ? Json(jsonText(*option.serviceUnit.value)) : Json();
    json["unit_cost_usd"] = span(option.unitCost);
    json["source"] = jsonText(option.source);
    json["sources"] = sourcesOf(option);
    return json;
}

Json toJson(const model::CopperOption& copper)
{
    Json json;
    json["title"] = jsonText(copper.title);
    json["reach_m"] = {{"profile_2m", metres(copper.reach.twoMetres)},
                       {"profile_3m", metres(copper.reach.threeMetres)},
                       {"nic_switch", metres(copper.reach.nicToSwitch)},
                       {"switch_switch", metres(copper.reach.switchToSwitch)}};
    json["added_latency_ns"] = span(copper.addedLatency);
    json["service_unit"] = copper.serviceUnit.value ? Json(jsonText(*copper.serviceUnit.value)) : Json();
    json["limits"] = jsonText(copper.limits);
    json["sources"] = {
        {"profile_2m", sourceOf(copper.reach.twoMetres)},    {"profile_3m", sourceOf(copper.reach.threeMetres)},
        {"nic_switch", sourceOf(copper.reach.nicToSwitch)},  {"switch_switch", sourceOf(copper.reach.switchToSwitch)},
        {"added_latency_ns", sourceOf(copper.addedLatency)}, {"service_unit", sourceOf(copper.serviceUnit)}};
    return json;
}

Json toJson(const model::LikeForLike& like)
{
    Json json;
    json["pluggable_switch_w"] = watts(like.pluggableSwitch);
    json["network_power_w"] = watts(like.networkPower);
    json["saved_w"] = watts(like.saved);
    json["extra_gpus"] = like.extraGpus;
    json["source"] = jsonText(like.source);
    json["caveat"] = jsonText(like.caveat);
    return json;
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
    if (!json.value()) {
        printPlan(gpus.value(), console.out);
        return kFine;
    }
    Json whole;
    whole["gpus"] = gpus.value();
    whole["options"] = Json::array();
    for (const model::InterconnectOption& option : model::compareInterconnects(gpus.value()))
        whole["options"].push_back(toJson(option));
    whole["copper"] = toJson(model::copperOption());
    whole["like_for_like"] = toJson(model::likeForLike(gpus.value()));
    const auto compute = model::computePower(gpus.value());
    whole["compute_power_w"] = watts(compute.value);
    whole["compute_power_source"] = sourceOf(compute);
    console.out << QString::fromStdString(whole.dump(2)) << '\n';
    return kFine;
}

}  // namespace app
