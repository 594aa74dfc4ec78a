// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/fiber_map.h"

#include "views/fiber_map/contents_sheet.h"
#include "views/fiber_map/cover_sheet.h"
#include "views/fiber_map/elevation_sheet.h"
#include "views/fiber_map/faceplate_sheet.h"
#include "views/fiber_map/key_plan_sheet.h"
#include "views/fiber_map/laser_sheet.h"
#include "views/fiber_map/port_table_sheet.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::fiberMap)
};

bool liesAcross(MapPage kind) { return kind == MapPage::KeyPlan || kind == MapPage::Faceplate; }

QString pageName(MapPage kind)
{
    switch (kind) {
    case MapPage::Cover:
        return Words::tr("Cover");
    case MapPage::KeyPlan:
        return Words::tr("Key plan");
    case MapPage::Elevation:
        return Words::tr("Elevation");
    case MapPage::Faceplate:
        return Words::tr("Faceplate");
    case MapPage::Ports:
        return Words::tr("Ports");
    case MapPage::Lasers:
        return Words::tr("MPO key and lasers");
    }
    return {};
}

SheetFrame frameOf(const PortBook& book, MapPage kind)
{
    return {book.plan(), book.plan().delivery().paper, liesAcross(kind)};
}

/// The head that all sheets of a rack have.
SheetHead headOf(const PortBook& book, const RackMap& map, std::size_t page)
{
    const Tables& plan = book.plan();
    const MapSheet& sheet = map.sheets[page];
    SheetHead head;
    head.tag = plan.racks.at(map.rack).name;
    head.device = sheet.device ? plan.devices.at(*sheet.device).name : QString();
    head.page = int(page) + 1;
    head.pages = int(map.sheets.size());
    head.code = QStringLiteral("FM-%1-%2").arg(head.tag).arg(head.page, 2, 10, QLatin1Char('0'));
    head.title = pageName(sheet.kind);
    head.scan = head.device.isEmpty() ? head.tag : head.tag + u' ' + head.device;
    return head;
}

/// "Q3450-LD at A05 U42–45".
QString whereText(const PortBook& book, Id<Device> id)
{
    const Tables& plan = book.plan();
    const Device& device = plan.devices.at(id);
    return Words::tr("%1 at %2 %3")
        .arg(plan.deviceTypes.at(device.type).name, plan.racks.at(device.rack).name, unitsText(plan, id));
}

PlatePages platesOf(const RackMap& map, std::optional<Id<Device>> device)
{
    PlatePages pages;
    for (std::size_t i = 0; device && i < map.sheets.size(); ++i) {
        const MapSheet& sheet = map.sheets[i];
        if (sheet.kind == MapPage::Faceplate && sheet.device == device)
            (sheet.face == Face::Front ? pages.front : pages.rear) = int(i) + 1;
    }
    return pages;
}

Drawing portsPage(const PortBook& book, const RackMap& map, std::size_t page)
{
    const MapSheet& sheet = map.sheets[page];
    const SheetFrame frame = frameOf(book, sheet.kind);
    const PortOwner owner{map.rack, sheet.device};
    const PortList list = portListOf(book, owner);
    SheetHead head = headOf(book, map, page);
    const QString table = Words::tr("Port table %1 of %2").arg(sheet.part + 1).arg(sheet.parts);
    if (sheet.device) {
        head.title = Words::tr("Ports %1").arg(sheet.span);
        head.line = table + QStringLiteral(" · ") + whereText(book, *sheet.device);
        head.scan += u' ' + QString(sheet.span).replace(QChar(0x2013), u'-');
    } else {
        head.title = Words::tr("Trays");
        head.line = table + QStringLiteral(" · ") + Words::tr("what is plugged in at trays and shelves");
        head.scan += Words::tr(" trays %1").arg(sheet.part + 1);
    }
    return portTableSheet(book, owner, list, sheet.rows, platesOf(map, sheet.device), frame, head, map.marks.get());
}

Drawing facePage(const PortBook& book, const RackMap& map, std::size_t page)
{
    const MapSheet& sheet = map.sheets[page];
    const DeviceType& type = book.plan().deviceTypes.at(book.plan().devices.at(*sheet.device).type);
    const SheetFrame frame = frameOf(book, sheet.kind);
    SheetHead head = headOf(book, map, page);
    const bool isFront = sheet.face == Face::Front;
    head.title = isFront ? Words::tr("Faceplate map") : Words::tr("Rear plate map");
    if (!isFront)
        head.scan += Words::tr(" rear");
    const PortGroup& group = *plateGrid(type, sheet.face)->group;
    const QString plugs =
        group.polish.isEmpty() ? group.connector.toUpper() : group.connector.toUpper() + u'/' + group.polish.toUpper();
    head.line = (isFront ? Words::tr("%1 · %2 × %3 · seen from the FRONT · scale 1 : %4")
                         : Words::tr("%1 · %2 × %3 · seen from the REAR · scale 1 : %4"))
                    .arg(whereText(book, *sheet.device))
                    .arg(group.count)
                    .arg(plugs, QString::number(plateScale(type, frame), 'g', 3));
    std::vector<TablePage> tables;
    for (std::size_t i = 0; i < map.sheets.size(); ++i) {
        const MapSheet& each = map.sheets[i];
        if (each.kind == MapPage::Ports && each.device == sheet.device)
            tables.push_back({each.rows.first(), each.rows.last(), int(i) + 1});
    }
    return faceplateSheet(book, *sheet.device, sheet.face, tables, frame, head, map.marks.get());
}

Drawing drawn(const PortBook& book, const RackMap& map, std::size_t page)
{
    const MapSheet& sheet = map.sheets[page];
    const SheetFrame frame = frameOf(book, sheet.kind);
    switch (sheet.kind) {
    case MapPage::Cover:
        return coverSheet(book, map, frame, headOf(book, map, page));
    case MapPage::KeyPlan:
        return keyPlanSheet(book, map.rack, sheet.part, frame, headOf(book, map, page));
    case MapPage::Elevation:
        return elevationSheet(book, map, frame, headOf(book, map, page));
    case MapPage::Faceplate:
        return facePage(book, map, page);
    case MapPage::Ports:
        return portsPage(book, map, page);
    case MapPage::Lasers:
        return laserSheet(book, *sheet.device, frame, headOf(book, map, page));
    }
    return frame.blank({});
}

QStringList bookmarkOf(const PortBook& book, const RackMap& map, std::size_t page)
{
    const MapSheet& sheet = map.sheets[page];
    QStringList path{book.plan().racks.at(map.rack).name};
    if (sheet.device)
        path << book.plan().devices.at(*sheet.device).name;
    else if (sheet.kind == MapPage::Ports)
        path << Words::tr("Trays");
    if (sheet.kind == MapPage::Faceplate && sheet.face == Face::Rear)
        return path << Words::tr("Rear plate");
    return path << (sheet.span.isEmpty() ? pageName(sheet.kind) : Words::tr("Ports %1").arg(sheet.span));
}

}  // namespace

RackMap rackMap(const PortBook& book, Id<Rack> rack)
{
    RackMap map{rack, {{MapPage::Cover, {}, 0}}};
    const std::size_t plans = keyPlanSheets(book, rack, frameOf(book, MapPage::KeyPlan));
    for (std::size_t i = 0; i < plans; ++i)
        map.sheets.push_back({MapPage::KeyPlan, {}, i});
    map.sheets.push_back({MapPage::Elevation, {}, 0});
    const SheetFrame frame = frameOf(book, MapPage::Ports);
    const auto addTable = [&](std::optional<Id<Device>> device) {
        const PortOwner owner{rack, device};
        const PortList list = portListOf(book, owner);
        const std::vector<PortPage> pages = portTablePages(book, owner, list, frame);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            // Trays come again on each rail: their first and last say nothing.
            const QString span = device ? portSpan(list, pages[i].first(), pages[i].last()) : QString();
            map.sheets.push_back({MapPage::Ports, device, i, pages.size(), Face::Front, pages[i], span});
        }
    };
    for (const Id<Device> device : book.devicesWithPages(rack)) {
        for (const Face face : {Face::Front, Face::Rear}) {
            if (!hasFaceplateSheet(book, device, face))
                continue;
            MapSheet plate{MapPage::Faceplate, device};
            plate.face = face;
            map.sheets.push_back(std::move(plate));
        }
        addTable(device);
        if (hasLaserSheet(book, device))
            map.sheets.push_back({MapPage::Lasers, device, 0});
    }
    if (book.hasTrayPorts(rack))
        addTable(std::nullopt);
    return map;
}

Result<SheetSet> fiberMap(const std::shared_ptr<const PortBook>& book, const std::vector<Id<Rack>>& racks,
                          const std::shared_ptr<const ChangeMarks>& marks)
{
    SheetSet set;
    const Tables& plan = book->plan();
    auto maps = std::make_shared<std::vector<RackMap>>();
    for (const Id<Rack> rack : racks) {
        if (book->hasTrayPorts(rack) || !book->devicesWithPages(rack).empty())
            maps->push_back(rackMap(*book, rack));
    }
    for (RackMap& map : *maps)
        map.marks = marks;
    if (maps->empty())
        return Error{Words::tr("No switch and no cable stands in what was asked for: there is no fiber to map.")};
    set.title = maps->size() == 1
        ? Words::tr("Fiber map of %1, %2").arg(plan.racks.at(maps->front().rack).name, plan.header().name)
        : Words::tr("Fiber map, %1").arg(plan.header().name);
    set.subject = Words::tr("Revision %1").arg(plan.header().revision);
    if (maps->size() > 1) {
        const SheetFrame frame = frameOf(*book, MapPage::Cover);
        const std::size_t pages = contentsSheets(*maps, frame);
        for (std::size_t i = 0; i < pages; ++i) {
            set.sheets.push_back({{Words::tr("Racks")}, frame.size(), [book, maps, i, frame] {
                                      return contentsSheet(*book, *maps, i, frame);
                                  }});
        }
    }
    for (std::size_t m = 0; m < maps->size(); ++m) {
        for (std::size_t page = 0; page < (*maps)[m].sheets.size(); ++page) {
            set.sheets.push_back({bookmarkOf(*book, (*maps)[m], page),
                                  frameOf(*book, (*maps)[m].sheets[page].kind).size(),
                                  [book, maps, m, page] { return drawn(*book, (*maps)[m], page); }});
        }
    }
    return set;
}

}  // namespace views
