// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/cover_sheet.h"

#include "model/deliver/label_stock.h"
#include "model/edit/object_ref.h"
#include "views/fiber_map/elevation_sheet.h"
#include "views/fiber_map/rack_reach.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/revision_block.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::coverSheet)
};

/// What is in one rack, counted.
struct RackCounts {
    int ports = 0;
    int cables = 0;
    int within = 0;
    int lasers = 0;
    int pm = 0;
    int unrouted = 0;
    std::set<QString> bundles;
    std::map<std::pair<bool, StockLength>, int> brought;  ///< whether it is copper
    int cablesBrought = 0;
};

RackCounts countsOf(const PortBook& book, const RackMap& map)
{
    const Tables& plan = book.plan();
    RackCounts counts;
    for (const Reach& reach : reachOf(book, map.rack)) {
        counts.cables += reach.cables;
        counts.within += reach.to == map.rack ? reach.cables : 0;
        counts.unrouted += reach.unrouted;
        counts.bundles.insert(reach.bundles.begin(), reach.bundles.end());
        counts.cablesBrought += reach.unknown;
        for (const auto& [what, number] : reach.brought) {
            counts.brought[what] += number;
            counts.cablesBrought += number;
        }
    }
    std::set<Id<Device>> seen;
    for (const MapSheet& sheet : map.sheets) {
        if (sheet.kind != MapPage::Ports || sheet.part > 0)
            continue;
        counts.ports += int((sheet.device ? book.portsOf(*sheet.device) : book.trayPortsOf(map.rack)).lines.size());
        if (!sheet.device)
            continue;
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(*sheet.device).type);
        if (hasOwnLasers(type) && type.inside) {
            counts.lasers += int(type.inside->laserModules.value.value_or(0));
            counts.pm += int(type.inside->pmConnectors.value.value_or(0));
        }
    }
    return counts;
}

/// A row of boxes with a large number over what it counts.
void addCounts(Drawing& sheet, const QRectF& room, const std::vector<std::pair<QString, QString>>& counts)
{
    PartBuilder part(Words::tr("counts"), room);
    part.rect(room, outlined(kInk, kBlockLine), 0.8);
    const double width = room.width() / double(counts.size());
    std::vector<QLineF> lines;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double left = room.left() + width * double(i);
        if (i > 0)
            lines.emplace_back(left, room.top(), left, room.bottom());
        const double text = left + 2.4;
        part.text({text, room.top() + room.height() * 0.38}, counts[i].first,
                  shrunk(counts[i].first, sheetType(20, QFont::Bold), width - 3.4, 9));
        part.text({text, room.top() + room.height() * 0.8}, counts[i].second,
                  fitted(counts[i].second, sheetType(8), width - 4));
    }
    part.lines(std::move(lines), outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

/// Draws the cover of one rack.
class Cover {
public:
    Cover(const PortBook& book, const RackMap& map, const QRectF& room)
        : m_book(book), m_plan(book.plan()), m_map(map), m_room(room), m_counts(countsOf(book, map))
    {
    }

    void addTitle(Drawing& sheet, const SheetHead& head);
    void addNumbers(Drawing& sheet);
    void addPages(Drawing& sheet, const QRectF& room);
    void addLegend(Drawing& sheet, const QRectF& room);
    void addCrew(Drawing& sheet, const QRectF& room);

private:
    QStringList deviceSums() const;

    const PortBook& m_book;
    const Tables& m_plan;
    const RackMap& m_map;
    QRectF m_room;
    RackCounts m_counts;
};

/// "4 × Q3450-LD, 18 × GB300 compute tray".
QStringList Cover::deviceSums() const
{
    std::map<std::pair<int, QString>, int> sums;
    for (const Id<Device> id : m_book.index().devicesOf(m_map.rack)) {
        const DeviceType& type = m_plan.deviceTypes.at(m_plan.devices.at(id).type);
        ++sums[{int(type.deviceClass), type.name}];
    }
    QStringList text;
    for (const auto& [key, count] : sums)
        text << QStringLiteral("%1 × %2").arg(count).arg(key.second);
    return text;
}

void Cover::addTitle(Drawing& sheet, const SheetHead& head)
{
    PartBuilder part(head.title, {m_room.left(), m_room.top(), m_room.width(), 50}, ReadAs::Heading);
    const double top = m_room.top();
    part.text({m_room.left(), top + 4}, Words::tr("Fiber map"), sheetType(26, QFont::Bold));
    const QString what = Words::tr("one rack, every port · %1, actual size, single-sided")
                             .arg(m_plan.delivery().paper == Paper::A4       ? QStringLiteral("A4")
                                      : m_plan.delivery().paper == Paper::A3 ? QStringLiteral("A3")
                                                                             : QStringLiteral("Letter"));
    part.text({m_room.right(), top + 5.5}, what, sheetType(10, QFont::Normal, Qt::AlignRight));
    part.lines({{m_room.left(), top + 10, m_room.right(), top + 10}}, outlined(kInk, kPartLine));
    const double plateTop = top + 16;
    constexpr double kPlate = 31;
    constexpr double kCode = 27;
    const Type tag = sheetType(92, QFont::Bold, Qt::AlignHCenter, kPaperWhite);
    const double width = std::clamp(widthOf(head.tag, tag) + 10, 50.0, 84.0);
    const QRectF plate(m_room.left(), plateTop, width, kPlate);
    part.rect(plate, filled(kInk), 1.2);
    Type fits = tag;
    if (const double natural = widthOf(head.tag, tag); natural > width - 6)
        fits.size *= (width - 6) / natural;
    part.text(plate.center(), head.tag, fits);
    const double left = plate.right() + 7;
    const double room = m_room.right() - kCode - 5 - left;
    part.text({left, plateTop + 5}, m_plan.header().name,
              fitted(m_plan.header().name, sheetType(22, QFont::Bold), room));
    const Rack& rack = m_plan.racks.at(m_map.rack);
    const QString where = Words::tr("%1, row %2").arg(m_plan.hall().name, m_plan.rows.at(rack.row).name)
        + QStringLiteral(" · ") + m_plan.rackTypes.at(rack.type).name;
    part.text({left, plateTop + 13}, where, fitted(where, sheetType(11), room));
    const QString sums = deviceSums().join(QStringLiteral(", "));
    const QStringList lines = wrapped(sums, sheetType(10), room);
    const QString firstLine = lines.value(0);
    const QString second = lines.mid(1).join(u' ');
    part.text({left, plateTop + 18.4}, firstLine, fitted(firstLine, sheetType(10), room));
    part.text({left, plateTop + 22.8}, second, fitted(second, sheetType(10), room));
    const QString purpose = m_plan.delivery().purpose;
    const QString revision = Words::tr("Revision %1").arg(m_plan.header().revision);
    double at = runOn(part, {left, plateTop + 28.4}, revision, sheetType(11, QFont::Bold));
    const QString date = QStringLiteral(" · ")
        + (m_plan.header().date.isEmpty() ? Words::tr("no date") : m_plan.header().date)
        + (purpose.isEmpty() ? QString() : QStringLiteral(" · ") + purpose);
    part.text({at, plateTop + 28.4}, date, fitted(date, sheetType(11), m_room.right() - kCode - 5 - at));
    const QString scan = Words::tr("%1 rev %2").arg(head.tag, m_plan.header().revision);
    drawScanCode(part, qrCode(scan), {m_room.right() - kCode, plateTop, kCode, kCode}, 1);
    part.text({m_room.right() - kCode / 2, plateTop + kCode + 2.2}, scan,
              fitted(scan, sheetType(8, QFont::Normal, Qt::AlignHCenter), kCode));
    sheet.parts.push_back(std::move(part).take());
}

void Cover::addNumbers(Drawing& sheet)
{
    std::vector<std::pair<QString, QString>> counts{{QString::number(m_counts.ports), Words::tr("ports")},
                                                    {QString::number(m_counts.cables), Words::tr("cables here")},
                                                    {QString::number(m_counts.within), Words::tr("stay in this rack")}};
    if (m_counts.lasers > 0) {
        counts.emplace_back(QString::number(m_counts.lasers), Words::tr("ELS modules"));
        counts.emplace_back(QString::number(m_counts.pm), Words::tr("PM MPO"));
    }
    counts.emplace_back(QString::number(m_counts.bundles.size()), Words::tr("bundles"));
    if (m_counts.unrouted > 0)
        counts.emplace_back(QString::number(m_counts.unrouted), Words::tr("without route: lengths open"));
    addCounts(sheet, {m_room.left(), m_room.top() + 53, m_room.width(), 15}, counts);
}

void Cover::addPages(Drawing& sheet, const QRectF& room)
{
    PartBuilder part(Words::tr("pages"), room);
    part.text(room.topLeft() + QPointF(0, 2), Words::tr("Pages"), sheetType(11, QFont::Bold));
    struct Entry {
        QString name;
        QString what;
        QString pages;
    };
    std::vector<Entry> entries;
    const auto span = [](int first, int last) {
        return first == last ? QString::number(first) : QStringLiteral("%1\u2013%2").arg(first).arg(last);
    };
    const auto pagesOfKind = [&](MapPage kind, std::optional<Id<Device>> device) {
        int first = 0;
        int last = 0;
        for (std::size_t i = 0; i < m_map.sheets.size(); ++i) {
            if (m_map.sheets[i].kind == kind && m_map.sheets[i].device == device) {
                first = first ? first : int(i) + 1;
                last = int(i) + 1;
            }
        }
        return first ? span(first, last) : QString();
    };
    entries.push_back({Words::tr("Hall key plan, this rack marked"), {}, pagesOfKind(MapPage::KeyPlan, {})});
    entries.push_back({Words::tr("Rack elevation, front and rear"), {}, pagesOfKind(MapPage::Elevation, {})});
    for (const Id<Device> device : m_book.devicesWithPages(m_map.rack)) {
        QStringList what{unitsText(m_plan, device)};
        if (const QString pages = pagesOfKind(MapPage::Faceplate, device); !pages.isEmpty())
            what << Words::tr("faceplate %1").arg(pages);
        if (const QString pages = pagesOfKind(MapPage::Ports, device); !pages.isEmpty())
            what << Words::tr("ports %1").arg(pages);
        if (const QString pages = pagesOfKind(MapPage::Lasers, device); !pages.isEmpty())
            what << Words::tr("fibers %1").arg(pages);
        const auto all = pagesOf(m_map, device);
        entries.push_back({m_plan.devices.at(device).name, what.join(QStringLiteral("   ")),
                           all ? span(all->first, all->second) : QString()});
    }
    if (const auto all = pagesOf(m_map, std::nullopt))
        entries.push_back(
            {Words::tr("Trays"), Words::tr("network and management ports"), span(all->first, all->second)});
    const double step = std::min(7.4, (room.height() - 36) / double(entries.size()));
    double y = room.top() + 8.4;
    std::vector<QLineF> rules;
    for (const Entry& entry : entries) {
        const Type type = fitted(entry.name, sheetType(9.5, entry.what.isEmpty() ? QFont::Normal : QFont::Bold),
                                 room.width() * (entry.what.isEmpty() ? 0.8 : 0.4));
        part.text({room.left(), y}, entry.name, type);
        const double end = room.left() + std::min(widthOf(entry.name, type), room.width() * 0.8);
        part.text({end + 2.4, y}, entry.what, fitted(entry.what, sheetType(8.5), room.right() - 17 - end));
        part.text({room.right(), y}, entry.pages, sheetType(11, QFont::Bold, Qt::AlignRight));
        rules.emplace_back(room.left(), y + step / 2, room.right(), y + step / 2);
        y += step;
    }
    part.lines(std::move(rules), outlined(kRowRule, kPartLine));
    part.text({room.left(), y + 1},
              Words::tr("Labels, pull schedule, install procedure and change orders are printed apart."),
              fitted(Words::tr("Labels, pull schedule, install procedure and change orders are printed apart."),
                     sheetType(7.5), room.width()));
    y += 7;
    part.text({room.left(), y}, Words::tr("Bring to the rack"), sheetType(11, QFont::Bold));
    std::vector<std::pair<QString, QString>> bring;
    for (const auto& [what, count] : m_counts.brought) {
        const double metres = double(what.second.length.base()) / 1e6;
        bring.emplace_back(QString::number(count),
                           what.first ? Words::tr("× %1 m copper").arg(metres) : Words::tr("× %1 m").arg(metres));
    }
    const auto stock = labelStock(m_plan.delivery().labelStock);
    if (stock && stock.value().paper && m_counts.cablesBrought > 0) {
        const int onSheet = stock.value().cablesPerSheet();
        bring.emplace_back(QString::number((m_counts.cablesBrought + onSheet - 1) / onSheet),
                           Words::tr("label sheets"));
    }
    const QString others = Words::tr("Cables that come with another rack's folder are not counted again.");
    if (m_counts.cablesBrought < m_counts.cables)
        part.text({room.left(), y + (bring.empty() ? 5 : 19)}, others, fitted(others, sheetType(7.5), room.width()));
    constexpr std::size_t kMost = 7;
    while (bring.size() > kMost)
        bring.erase(bring.end() - 2);  // the label sheets stay
    if (!bring.empty())
        addCounts(sheet, {room.left(), y + 3.6, std::min(room.width(), 17.0 * double(bring.size())), 12}, bring);
    sheet.parts.push_back(std::move(part).take());
}

void Cover::addLegend(Drawing& sheet, const QRectF& room)
{
    PartBuilder part(Words::tr("legend"), room);
    part.text(room.topLeft() + QPointF(0, 2), Words::tr("Far ends: shape first, colour second"),
              sheetType(11, QFont::Bold));
    const double half = room.width() / 2;
    for (int i = 0; i < kFarShapes; ++i) {
        const QPointF at(room.left() + (i % 2) * half, room.top() + 8.4 + 7.8 * (i / 2));
        const FarShape shape = farShape(i);
        part.rect({at.x(), at.y() - 3, 9, 6}, filled(shape.strong), 0.6);
        drawFarShape(part, i, at + QPointF(4.5, 0), 3.8, kPaperWhite);
        const QString text = Words::tr("far end %1, %2").arg(i + 1).arg(shape.name);
        part.text(at + QPointF(11, 0), text, fitted(text, sheetType(9), half - 12));
    }
    double y = room.top() + 8.4 + 7.8 * 4 + 1;
    const auto line = [&](const QString& text) {
        part.text({room.left() + 12, y}, text, fitted(text, sheetType(9), room.width() - 12));
        y += 7.2;
    };
    tickBox(part, {room.left() + 4.5, y});
    line(Words::tr("Pull · Clean · Insp · Conn · Test: tick left to right"));
    part.text({room.left() + 4.5, y}, QStringLiteral("~"), sheetType(15, QFont::Bold, Qt::AlignHCenter));
    line(Words::tr("assumed: no figure of a vendor, check on site"));
    part.text({room.left() + 4.5, y}, QStringLiteral("?"), sheetType(13, QFont::Bold, Qt::AlignHCenter));
    line(Words::tr("not known, never to be taken for zero"));
    Style dashed = dashedOutline(kInk);
    dashed.width = kPartLine;
    part.rect({room.left(), y - 2.6, 9, 5.2}, dashed, 0.6);
    line(Words::tr("port without a cable: leave its dust cap on"));
    part.rect({room.left(), y - 2.6, 9, 5.2}, {kApc, kInk, kPartLine, false}, 0.6);
    part.text({room.left() + 4.5, y}, Words::tr("APC"), sheetType(7, QFont::Bold, Qt::AlignHCenter, kPaperWhite));
    line(Words::tr("green = angled (APC): never mate with blue or beige"));
    const std::vector<Id<Cable>> cables = cablesAt(m_book, m_map.rack);
    if (!cables.empty()) {
        const Cable& cable = m_plan.cables.at(cables.front());
        const bool fromA = m_plan.devices.at(cable.a.device).rack == m_map.rack;
        const PortRef& port = fromA ? cable.a : cable.b;
        const Device& device = m_plan.devices.at(port.device);
        const QString name = endText(m_plan, port);
        const QString said = Words::tr(" = rack %1, lowest unit %2, port %3")
                                 .arg(m_plan.racks.at(device.rack).name)
                                 .arg(device.unit)
                                 .arg(portName(m_plan.deviceTypes.at(device.type), port.number));
        const Type type = fitted(name, monoType(9, QFont::Bold), room.width() * 0.6);
        part.text({room.left(), y}, name, type);
        const double end = room.left() + std::min(widthOf(name, type), room.width() * 0.6);
        part.text({end, y}, said, fitted(said, sheetType(9), room.right() - end));
        y += 7.2;
    }
    if (m_counts.lasers > 0) {
        const QRectF box(room.left(), y - 1.5, room.width(), 11.5);
        part.rect(box, outlined(kInk, kBlockLine), 0.8);
        const double end = runOn(part, box.topLeft() + QPointF(2, 3.8), Words::tr("Lasers are invisible. "),
                                 sheetType(9, QFont::Bold));
        const QString keep = Words::tr("Keep every ELS out until the");
        part.text({end, box.top() + 3.8}, keep, fitted(keep, sheetType(9), box.right() - end - 1));
        const QString rest = Words::tr("procedure asks for it. Never look into a plug; use the scope.");
        part.text({box.left() + 2, box.top() + 8}, rest, fitted(rest, sheetType(9), box.width() - 4));
    }
    sheet.parts.push_back(std::move(part).take());
}

void Cover::addCrew(Drawing& sheet, const QRectF& room)
{
    PartBuilder part(Words::tr("crew"), room);
    part.rect(room, outlined(kInk, kBlockLine), 0.8);
    const QStringList names{Words::tr("Crew lead"), Words::tr("Crew"), Words::tr("Started"), Words::tr("Finished"),
                            Words::tr("All boxes ticked, signed")};
    const double shares[] = {0.26, 0.26, 0.15, 0.13, 0.2};
    double x = room.left();
    std::vector<QLineF> lines;
    for (int i = 0; i < 5; ++i) {
        part.text({x + 2, room.top() + 3}, names[i], fitted(names[i], sheetType(8), room.width() * shares[i] - 3));
        x += room.width() * shares[i];
        if (i < 4)
            lines.emplace_back(x, room.top(), x, room.bottom());
    }
    part.lines(std::move(lines), outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace

Drawing coverSheet(const PortBook& book, const RackMap& map, const SheetFrame& frame, SheetHead head)
{
    head.title = Words::tr("Fiber map of rack %1").arg(head.tag);
    const QRectF room = frame.roomWithoutHead();
    Drawing sheet = frame.blank(head.title);
    Cover cover(book, map, room);
    cover.addTitle(sheet, head);
    cover.addNumbers(sheet);
    const double half = (room.width() - 8) / 2;
    const double top = room.top() + 73;
    const double revisions = 34;
    const double crew = 15;
    const double height = room.bottom() - revisions - crew - 5 - top;
    cover.addPages(sheet, {room.left(), top, half, height});
    cover.addLegend(sheet, {room.left() + half + 8, top, half, height});
    cover.addCrew(sheet, {room.left(), room.bottom() - revisions - crew - 3, room.width(), crew});
    addRevisions(sheet, book.plan(), {room.left(), room.bottom() - revisions, room.width(), revisions});
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
