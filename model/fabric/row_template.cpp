// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/row_template.h"

#include "model/catalog/entry_reader.h"
#include "model/fabric/hall_figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>
#include <tuple>

/// A static library's resources are not found by themselves; the macro must stand outside any namespace.
static void initialiseTemplates() { Q_INIT_RESOURCE(templates); }

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::RowTemplate)
};

const QString kFolder = QStringLiteral(":/templates/");
constexpr int kMostLinks = 100'000;

/// A template, and what is wrong with it.
struct ReadTemplate {
    RowTemplate made;
    std::vector<EntryProblem> problems;
};

void readTypes(const Json& root, ReadTemplate& read)
{
    const auto types = root.find("types");
    for (std::size_t i = 0; types != root.end() && types->is_array() && i < types->size(); ++i) {
        auto type = parseCatalogType((*types)[i].dump());
        if (type)
            read.made.types.push_back(std::move(type).value());
        else
            read.problems.push_back({"types[" + std::to_string(i) + "]", type.error().message});
    }
}

/// Every group names where its data comes from.
void readSource(EntryReader& group) { group.requiredText("source"); }

void readDevices(EntryReader& group, RowTemplate& made)
{
    RowTemplate::Devices devices;
    devices.type = group.requiredKey("type");
    devices.unit = group.whole("unit", 1, 100);
    devices.count = group.whole("count", 1, 100);
    readSource(group);
    group.refuseOthers();
    const RackType* rack = made.find<RackType>(made.rackType);
    const DeviceType* type = made.find<DeviceType>(devices.type);
    if (!type)
        group.note("type", Text::tr("there is no device type \"%1\"").arg(devices.type));
    const int height = type ? std::max(1, static_cast<int>(type->heightUnits.value.value_or(1))) : 1;
    if (rack && devices.unit + devices.count * height - 1 > rack->heightUnits) {
        group.note("count",
                   Text::tr("%1 from unit %2 up do not fit in %3 units")
                       .arg(devices.count)
                       .arg(devices.unit)
                       .arg(rack->heightUnits));
    }
    made.devices.push_back(devices);
}

/// The copper type of a lane rate and wire class, of several the first; empty where there is none.
QString copperOf(const RowTemplate& made, DataRate laneRate, const QString& wireClass)
{
    const auto fits = [&](const CatalogType& type) {
        const auto* cable = std::get_if<CableType>(&type);
        return cable && isCopper(*cable) && cable->laneRate.value == laneRate && cable->wireClass == wireClass;
    };
    for (const std::vector<CatalogType>* types : {&made.types, &Catalog::builtIn().types()}) {
        const auto found = std::find_if(types->begin(), types->end(), fits);
        if (found != types->end())
            return keyOf(*found);
    }
    return {};
}

void readLinks(EntryReader& group, RowTemplate& made)
{
    RowTemplate::Links links;
    links.from = group.whole("from", 1, made.racks);
    links.to = group.whole("to", 1, made.racks);
    links.count = group.whole("count", 1, kMostLinks);
    const auto laneRate = group.figure<DataRate>("lane_rate");
    const QString wireClass = group.requiredText("wire_class");
    readSource(group);
    group.refuseOthers();
    if (links.from == links.to)
        group.note("to", Text::tr("a link leads from one rack to another; both are rack %1").arg(links.to));
    if (!laneRate.known()) {
        group.note("lane_rate", Text::tr("a link needs its lane rate, for copper's reach follows from it"));
    } else {
        links.cable = copperOf(made, *laneRate.value, wireClass);
        if (links.cable.isEmpty()) {
            group.note("wire_class",
                       Text::tr("no copper type is \"%1\" at %2 Gb/s a lane")
                           .arg(wireClass)
                           .arg(laneRate.value->base() / 1000));
        }
    }
    made.links.push_back(links);
}

/// What no single member tells.
void checkWhole(const RowTemplate& made, EntryReader& root)
{
    const RackType* rack = made.find<RackType>(made.rackType);
    if (!rack)
        root.note("racks", Text::tr("there is no rack type \"%1\"").arg(made.rackType));
    if (!made.find<TrayType>(made.ladderType))
        root.note("ladder", Text::tr("there is no tray type \"%1\"").arg(made.ladderType));
    std::set<int> filled;
    int ports = 0;
    for (const RowTemplate::Devices& devices : made.devices) {
        const DeviceType* type = made.find<DeviceType>(devices.type);
        if (!type)
            continue;
        const int height = std::max(1, static_cast<int>(type->heightUnits.value.value_or(1)));
        for (int unit = devices.unit; unit < devices.unit + devices.count * height; ++unit) {
            if (!filled.insert(unit).second)
                root.note("devices", Text::tr("two devices stand at unit %1").arg(unit));
        }
        ports += type->deviceClass == DeviceClass::NvlinkTray ? devices.count * portCount(*type) : 0;
    }
    std::vector<int> needed(static_cast<std::size_t>(made.racks) + 1);
    std::set<std::tuple<int, int, QString>> groups;
    for (const RowTemplate::Links& links : made.links) {
        needed[static_cast<std::size_t>(links.from)] += links.count;
        needed[static_cast<std::size_t>(links.to)] += links.count;
        if (!groups.emplace(std::min(links.from, links.to), std::max(links.from, links.to), links.cable).second)
            root.note("links",
                      Text::tr("racks %1 and %2 are joined twice by one sort of link; add the counts up")
                          .arg(links.from)
                          .arg(links.to));
    }
    const auto most = std::max_element(needed.begin(), needed.end());
    if (*most > ports) {
        root.note("links",
                  Text::tr("rack %1 has %2 links, and its NVLink switch trays have %3 ports")
                      .arg(most - needed.begin())
                      .arg(*most)
                      .arg(ports));
    }
}

ReadTemplate readMembers(const Json& json)
{
    ReadTemplate read;
    RowTemplate& made = read.made;
    EntryReader root(json, {}, read.problems);
    made.key = root.requiredKey("template");
    made.name = root.requiredText("name");
    made.description = root.requiredText("description");
    root.objects("types");
    readTypes(json, read);
    EntryReader racks = root.requiredObject("racks");
    made.rackType = racks.requiredKey("type");
    made.racks = racks.whole("count", 1, kRacksPerRow);
    readSource(racks);
    racks.refuseOthers();
    for (EntryReader& devices : root.objects("devices"))
        readDevices(devices, made);
    EntryReader ladder = root.requiredObject("ladder");
    made.ladderType = ladder.requiredKey("type");
    made.ladderAboveRack = ladder.millimetres("above_rack_mm");
    made.ladderWidth = ladder.millimetres("width_mm");
    made.ladderDepth = ladder.millimetres("depth_mm");
    readSource(ladder);
    ladder.refuseOthers();
    made.slackPerEnd = root.figure<Length>("slack_per_end");
    for (EntryReader& links : root.objects("links"))
        readLinks(links, made);
    root.refuseOthers();
    if (read.problems.empty())
        checkWhole(made, root);
    return read;
}

struct ReadText {
    std::optional<RowTemplate> made;
    std::vector<Error> errors;
};

ReadText readText(const QByteArray& text)
{
    const auto json = readJson({text.constData(), static_cast<std::size_t>(text.size())});
    if (!json)
        return {std::nullopt, {json.error()}};
    if (!json.value().root.is_object())
        return {std::nullopt, {Error{Text::tr("a template is an object in braces"), 1}}};
    ReadTemplate read = readMembers(json.value().root);
    if (read.problems.empty())
        return {std::move(read.made), {}};
    const std::map<std::string, int> lines = json.value().lines();
    ReadText result;
    for (const EntryProblem& problem : read.problems) {
        const QString path = QString::fromStdString(problem.path);
        result.errors.push_back({path.isEmpty() ? problem.message : QStringLiteral("%1: %2").arg(path, problem.message),
                                 lineOf(lines, problem.path)});
    }
    std::stable_sort(result.errors.begin(), result.errors.end(),
                     [](const Error& a, const Error& b) { return a.line < b.line; });
    return result;
}

}  // namespace

std::vector<Error> checkRowTemplate(const QByteArray& text) { return readText(text).errors; }

Result<RowTemplate> readRowTemplate(const QByteArray& text)
{
    ReadText read = readText(text);
    if (!read.made)
        return read.errors.front();
    return std::move(*read.made);
}

QStringList builtInTemplates()
{
    initialiseTemplates();
    QStringList keys;
    for (const QString& name : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        keys << name.chopped(5);
    return keys;
}

QByteArray builtInTemplate(const QString& key)
{
    initialiseTemplates();
    QFile file(kFolder + key + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace model
