// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/json_text.h"
#include "app/verbs/trace_output.h"
#include "model/optics/link_latency.h"

#include <nlohmann/json.hpp>

namespace app {

namespace {

using Json = nlohmann::ordered_json;
using namespace model;

Json lossJson(std::optional<Loss> loss) { return loss ? Json(static_cast<double>(loss->base()) / 1000.0) : Json(); }

Json textOrNull(const QString& text) { return text.isEmpty() ? Json() : Json(jsonText(text)); }

void addColour(Json& json, const std::optional<FiberColour>& colour)
{
    json["colour"] = colour ? Json(jsonText(colour->colour.key)) : Json();
    json["tracers"] = colour ? Json(colour->tracers) : Json();
}

Json hopJson(const Tables& plan, const Hop& hop)
{
    Json json;
    json["kind"] = jsonText(hopKey(hop.kind));
    json["id"] = jsonText(hopName(plan, hop));
    json["position"] = hop.position > 0 ? Json(hop.position) : Json();
    addColour(json, hopColour(hop));
    json["loss_db"] = lossJson(hop.loss);
    if (hop.kind != HopKind::Cable && hop.kind != HopKind::Panel)
        return json;
    json["to"] = jsonText(portText(plan, hop.out.port));
    json["to_position"] = hop.out.position;
    if (hop.cable) {
        json["fiber"] = hop.sheathFiber;
        json["label"] = jsonText(hopLabel(plan, hop));
    }
    return json;
}

/// What was asked, by name: a port, or a PM connector that is none.
QString askedName(const Tables& plan, const FiberTrace& fiber)
{
    if (fiber.asked.port.number > 0)
        return portText(plan, fiber.asked.port);
    return plan.devices.at(fiber.asked.port.device).name + u':'
        + partName({PartKind::PmConnector, fiber.pmConnector, 0});
}

Json fiberJson(const Tables& plan, const FiberTrace& fiber)
{
    Json hops = Json::array();
    for (const Hop& hop : fiber.hops)
        hops.push_back(hopJson(plan, hop));
    Json json;
    json["port"] = jsonText(askedName(plan, fiber));
    json["medium"] = fiber.pmConnector > 0 ? "pm" : "single-mode";
    json["position"] = fiber.asked.position;
    json["direction"] = fiber.direction == Direction::Transmit ? "tx" : "rx";
    json["lane"] = fiber.lane;
    addColour(json, fiberColour(fiber.asked.position));
    json["loss_db"] = lossJson(fiber.loss);
    json["budget_db"] = lossJson(fiber.budget);
    json["feed_loss_db"] = lossJson(fiber.feedLoss);
    json["feed_budget_db"] = lossJson(fiber.feedBudget);
    json["problem"] = textOrNull(faultText(plan, fiber));
    json["feed_problem"] = textOrNull(feedFaultText(plan, fiber));
    json["unknown"] = textOrNull(lossUnknownText(plan, fiber));
    json["hops"] = std::move(hops);
    return json;
}

}  // namespace

QString traceJson(const Tables& plan, const TraceAnswer& answer)
{
    Json fibers = Json::array();
    for (const FiberTrace& fiber : answer.fibers)
        fibers.push_back(fiberJson(plan, fiber));
    for (const FiberTrace& fiber : answer.feeds)
        fibers.push_back(fiberJson(plan, fiber));
    Json whole;
    whole["of"] = jsonText(answer.name);
    whole["fibers"] = std::move(fibers);
    return QString::fromStdString(whole.dump(2)) + u'\n';
}

}  // namespace app
