// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/cover_sheet.h"

#include "views/fiber_map/cover.h"
#include "views/fiber_map/elevation_sheet.h"
#include "views/fiber_map/rack_face.h"
#include "views/sheets/count_row.h"
#include "views/sheets/note_lines.h"
#include "views/sheets/revision_block.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::coverSheet)
};

}  // namespace

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
    const QRectF room(m_room.left(), m_room.top() + 53, m_room.width(), 15);
    PartBuilder part(Words::tr("counts"), room);
    drawCountRow(part, room, counts);
    sheet.parts.push_back(std::move(part).take());
}

double Cover::addPages(Drawing& sheet, const QRectF& room)
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
    constexpr double kRound = 15.4;  // head of the list and what stands under it
    const double step =
        std::clamp((room.height() - kRound - bringHeight(room.width())) / double(entries.size()), 3.6, 7.4);
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
    const double end = addBring(part, {room.left(), y + 7}, room.width());
    sheet.parts.push_back(std::move(part).take());
    return end;
}

void Cover::addRest(Drawing& sheet, const QRectF& room)
{
    constexpr double kLeast = 100;  // mm: in less a rack says nothing
    constexpr double kHead = 8;     // FRONT over it
    constexpr double kNumbers = 7;  // of units, beside it
    QRectF rest = room;
    if (room.height() >= kLeast) {
        for (const double scale : {10.0, 15.0, 20.0, 25.0}) {
            RackFace face(m_book, m_map, {room.left() + kNumbers, room.top() + kHead}, scale, Side::Front);
            if (face.height() + kHead > room.height())
                continue;
            face.draw(sheet);
            rest.setLeft(face.frame().right() + kNumbers + 8);
            break;
        }
    }
    addNoteLines(sheet, rest);
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
    // As high as the revisions are, as far as half a page does.
    constexpr double kRevision = 6.2;
    constexpr double kRevisionHeads = 10;
    const double revisions =
        std::clamp(kRevisionHeads + kRevision * double(std::max<std::size_t>(2, book.plan().revisions.size())), 24.0,
                   room.height() / 8);
    const double crew = 15;
    const double height = room.bottom() - revisions - crew - 5 - top;
    const double left = cover.addPages(sheet, {room.left(), top, half, height});
    const double right = cover.addLegend(sheet, {room.left() + half + 8, top, half, height});
    const double end = std::max(left, right) + 6;
    const double bottom = room.bottom() - revisions - crew - 3;
    cover.addRest(sheet, {room.left(), end, room.width(), bottom - 5 - end});
    cover.addCrew(sheet, {room.left(), bottom, room.width(), crew});
    addRevisions(sheet, book.plan(), {room.left(), room.bottom() - revisions, room.width(), revisions});
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
