// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/json_text.h"
#include "app/verbs/verb.h"
#include "model/edit/object_ref.h"
#include "model/io/csv.h"
#include "model/routing/bundles.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runBundles)
};

using model::Bundle;
using model::Tables;
using Json = nlohmann::ordered_json;

const QString& rackName(const Tables& plan, model::Id<model::Rack> rack) { return plan.racks.at(rack).name; }

QStringList trayNames(const Tables& plan, const Bundle& bundle)
{
    QStringList names;
    for (const auto tray : bundle.trays)
        names << plan.trays.at(tray).name;
    return names;
}

QStringList cableNames(const Tables& plan, const Bundle& bundle)
{
    QStringList names;
    for (const auto cable : bundle.cables)
        names << cableName(plan.naming(), plan.cables.at(cable));
    return names;
}

/// With as many decimals as asked for; nothing for what is not known.
template <class Amount>
QString number(const std::optional<Amount>& amount, double unit, int decimals)
{
    return amount ? QString::number(static_cast<double>(amount->base()) / unit, 'f', decimals) : QString();
}

QString orUnknown(const QString& text) { return text.isEmpty() ? QStringLiteral("?") : text; }

void printText(const Tables& plan, const std::vector<Bundle>& bundles, QTextStream& out)
{
    std::size_t cables = 0;
    for (const Bundle& bundle : bundles) {
        cables += bundle.cables.size();
        const QStringList trays = trayNames(plan, bundle);
        out << bundle.name << QStringLiteral("  ") << QString::number(bundle.cables.size()).rightJustified(3)
            << QStringLiteral(" x ") << plan.cableTypes.at(bundle.type).key.leftJustified(18)
            << QString(rackName(plan, bundle.from) + QStringLiteral(" - ") + rackName(plan, bundle.to))
                   .leftJustified(14)
            << number(std::optional(bundle.shortest), 1e6, 1).rightJustified(7) << QStringLiteral(" -")
            << number(std::optional(bundle.longest), 1e6, 1).rightJustified(7) << QStringLiteral(" m ")
            << orUnknown(number(bundle.diameter, 1e3, 1)).rightJustified(6) << QStringLiteral(" mm ")
            << orUnknown(number(bundle.mass, 1e3, 1)).rightJustified(6) << QStringLiteral(" kg  ")
            << (trays.isEmpty() ? Text::tr("no trays") : trays.join(QStringLiteral(" > "))) << '\n';
    }
    out << Text::tr("%1 bundles, %2 cables; %3 cables have no way yet")
               .arg(bundles.size())
               .arg(cables)
               .arg(plan.cables.size() - cables)
        << '\n';
}

void printCsv(const Tables& plan, const std::vector<Bundle>& bundles, QTextStream& out)
{
    model::CsvText csv;
    csv.addRow(QStringLiteral("bundle,cable,type,from_rack,to_rack,route,length_m").split(u','));
    for (const Bundle& bundle : bundles) {
        for (const auto id : bundle.cables) {
            const model::Cable& cable = plan.cables.at(id);
            csv.addRow({bundle.name, cableName(plan.naming(), cable), plan.cableTypes.at(bundle.type).key,
                        rackName(plan, bundle.from), rackName(plan, bundle.to),
                        trayNames(plan, bundle).join(QStringLiteral(" > ")), model::metres(cable.length.base())});
        }
    }
    out << QString::fromUtf8(csv.bytes());
}

Json textList(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(jsonText(text));
    return list;
}

template <class Amount>
Json jsonNumber(const std::optional<Amount>& amount, double unit)
{
    return amount ? Json(static_cast<double>(amount->base()) / unit) : Json(nullptr);
}

void printJson(const Tables& plan, const std::vector<Bundle>& bundles, QTextStream& out)
{
    Json list = Json::array();
    for (const Bundle& bundle : bundles) {
        list.push_back({{"name", jsonText(bundle.name)},
                        {"type", jsonText(plan.cableTypes.at(bundle.type).key)},
                        {"from_rack", jsonText(rackName(plan, bundle.from))},
                        {"to_rack", jsonText(rackName(plan, bundle.to))},
                        {"trays", textList(trayNames(plan, bundle))},
                        {"cables", textList(cableNames(plan, bundle))},
                        {"shortest_m", jsonNumber(std::optional(bundle.shortest), 1e6)},
                        {"longest_m", jsonNumber(std::optional(bundle.longest), 1e6)},
                        {"section_mm2", jsonNumber(bundle.section, 100)},
                        {"diameter_mm", jsonNumber(bundle.diameter, 1000)},
                        {"mass_kg", jsonNumber(bundle.mass, 1000)}});
    }
    out << QString::fromStdString(Json{{"bundles", list}}.dump(2)) << '\n';
}

}  // namespace

int runBundles(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--most"), QStringLiteral("--format")};
    shape.usage = findVerb(QStringLiteral("bundles"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QString format = given.value().value(QStringLiteral("--format"), QStringLiteral("text"));
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}.contains(format))
        return complain(console, {Text::tr("--format is text, json or csv, not \"%1\"").arg(format)});
    const QString fallback = QString::number(model::kCablesPerBundle);
    const auto most = wholeNumber(given.value().value(QStringLiteral("--most"), fallback), QStringLiteral("--most"));
    if (!most)
        return complain(console, most.error());
    if (most.value() < 1)
        return complain(console, {Text::tr("--most is at least 1")});
    const auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto bundles = model::bundlesOf(*plan, most.value());
    if (format == QLatin1String("json"))
        printJson(*plan, bundles, console.out);
    else if (format == QLatin1String("csv"))
        printCsv(*plan, bundles, console.out);
    else
        printText(*plan, bundles, console.out);
    return kFine;
}

}  // namespace app
