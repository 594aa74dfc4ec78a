// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/impact/impact_text.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include <cmath>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runImpact)
};

using Json = nlohmann::ordered_json;
using namespace model;

/// To a thousandth of a percent: beyond that a sum of shares is noise.
Json percent(double share) { return std::round(share * 1e5) / 1e3; }

Json listJson(const QStringList& lines)
{
    Json list = Json::array();
    for (const QString& line : lines)
        list.push_back(jsonText(line));
    return list;
}

void addCounts(Json& json, const Impact& impact)
{
    json["ports_lost"] = impact.portsLost.size();
    json["ports_degraded"] = impact.portsDegraded.size();
    json["ports_dark"] = impact.portsDark.size();
    json["links_lost"] = impact.linksLost();
    json["links_degraded"] = impact.linksDegraded();
    json["management_links_lost"] = impact.managementLinksLost;
    json["gpus_affected"] = impact.gpus.size();
    json["gpus_cut"] = impact.gpusCut();
    json["bandwidth_lost_pct"] = percent(impact.bandwidthLost());
}

void addLists(Json& json, const Tables& plan, const Impact& impact)
{
    const auto names = [&](const std::vector<PortRef>& ports) {
        Json list = Json::array();
        for (const PortRef& port : ports)
            list.push_back(jsonText(portText(plan, port)));
        return list;
    };
    Json devices = Json::array();
    for (const Id<Device> device : impact.devicesLost)
        devices.push_back(jsonText(plan.devices.at(device).name));
    json["devices_lost"] = std::move(devices);
    Json cables = Json::array();
    for (const Id<Cable> cable : impact.cablesCut)
        cables.push_back(jsonText(cableName(plan.naming(), plan.cables.at(cable))));
    json["cables_cut"] = std::move(cables);
    json["lost_ports"] = names(impact.portsLost);
    json["degraded_ports"] = names(impact.portsDegraded);
    json["dark_ports"] = names(impact.portsDark);
    Json links = Json::array();
    for (const HurtLink& link : impact.links) {
        links.push_back({{"a", jsonText(portText(plan, link.a))},
                         {"b", jsonText(portText(plan, link.b))},
                         {"left_pct", percent(link.left)}});
    }
    json["links"] = std::move(links);
    Json gpus = Json::array();
    for (const HurtGpu& gpu : impact.gpus)
        gpus.push_back({{"gpu", jsonText(portText(plan, gpu.nic))}, {"left_pct", percent(gpu.left)}});
    json["gpus"] = std::move(gpus);
}

Json impactJson(const Tables& plan, const PlanIndex& index, const Impact& impact)
{
    const ImpactText text = impactText(plan, index, impact);
    Json json;
    json["lost"] = jsonText(lostName(plan, impact.lost));
    json["what"] = jsonText(text.what);
    addCounts(json, impact);
    json["verdict"] = jsonText(text.verdict);
    json["replace"] = jsonText(text.replace);
    const Lost replaced = replacedFor(plan, impact.lost);
    json["while_replacing"] = Json();
    if (replaced != impact.lost) {
        Json out;
        out["out"] = jsonText(lostName(plan, replaced));
        addCounts(out, impactOf(plan, index, replaced));
        json["while_replacing"] = std::move(out);
    }
    Json visit = Json::array();
    for (const Id<Rack> rack : racksToVisit(plan, impact))
        visit.push_back(jsonText(plan.racks.at(rack).name));
    json["visit"] = std::move(visit);
    json["causes"] = listJson(impact.causes);
    json["stays"] = listJson(text.stays);
    json["unknown"] = listJson(text.unknown);
    json["assumes"] = listJson(text.assumes);
    addLists(json, plan, impact);
    return json;
}

void printSection(QTextStream& out, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    out << '\n' << title << '\n';
    for (const QString& line : lines)
        out << QStringLiteral("  ") << line << '\n';
}

void printImpact(const Tables& plan, const PlanIndex& index, const Impact& impact, QTextStream& out)
{
    const ImpactText text = impactText(plan, index, impact);
    out << Text::tr("%1: %2").arg(lostName(plan, impact.lost), text.what) << '\n' << text.verdict << '\n';
    printSection(out, Text::tr("Lost"), text.lost);
    printSection(out, Text::tr("Stays"), text.stays);
    QStringList replace{text.replace};
    if (!text.whileOut.isEmpty())
        replace << text.whileOut;
    printSection(out, Text::tr("Replace"), replace);
    printSection(out, Text::tr("Go to"), text.visit);
    printSection(out, Text::tr("Not known"), text.unknown);
    printSection(out, Text::tr("Rests on"), text.assumes);
}

}  // namespace

int runImpact(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--format")};
    shape.leastPositional = shape.mostPositional = 2;
    shape.usage = findVerb(QStringLiteral("impact"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto json = wantsJson(given.value().value(QStringLiteral("--format"), QStringLiteral("text")));
    if (!json)
        return complain(console, json.error());
    const auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto lost = lostCalled(*plan, given.value().positional.at(1));
    if (!lost)
        return complain(console, lost.error());
    const PlanIndex index(*plan);
    const Impact impact = impactOf(*plan, index, lost.value());
    if (json.value())
        console.out << QString::fromStdString(impactJson(*plan, index, impact).dump(2)) << '\n';
    else
        printImpact(*plan, index, impact, console.out);
    return kFine;
}

}  // namespace app
