// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_page.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/name_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateSheet)
};

Type bandName(Qt::AlignmentFlag align = Qt::AlignLeft) { return sheetType(12, QFont::Bold, align, kPaperWhite); }
Type bandSmall() { return sheetType(7.5, QFont::Medium, Qt::AlignLeft, kPaperWhite); }

}  // namespace

std::optional<QRectF> FaceplatePage::overRun(const PortRun& run) const
{
    std::optional<int> first;
    int last = 0;
    QRectF columns;
    for (std::size_t i = run.first; i < run.end(); ++i) {
        const int port = m_list.lines[i].port.number;
        if (!m_plate.isInGrid(port))
            continue;
        first = first.value_or(port);
        last = port;
        columns |= m_plate.cell(m_plate.columnOf(port), 0);
    }
    if (!first || run.farEnd < 0)
        return std::nullopt;
    // A column that two far ends share is divided as its ports are.
    const auto before = m_plate.isColumnMajor() ? m_plate.rowOf(*first) : 0;
    const auto after = m_plate.isColumnMajor() ? m_plate.rows() - 1 - m_plate.rowOf(last) : 0;
    const double share = m_plate.cell(0, 0).width() / m_plate.rows();
    const double left = share * (m_plate.isMirrored() ? after : before);
    const double right = share * (m_plate.isMirrored() ? before : after);
    return QRectF(columns.left() + left + 0.3, m_room.top(), columns.width() - left - right - 0.6, kFaceBand);
}

QString FaceplatePage::pagesOf(const PortRun& run) const
{
    int first = 0;
    int last = 0;
    for (const TablePage& table : m_tables) {
        if (table.first >= run.end() || table.last < run.first)
            continue;
        first = first ? first : table.page;
        last = table.page;
    }
    if (first == 0)
        return {};
    return first == last ? Words::tr("p. %1").arg(first) : Words::tr("p. %1\u2013%2").arg(first).arg(last);
}

/// What the band of a far end says, and how wide it is to be for that, mm.
FaceplatePage::BandText FaceplatePage::bandText(const PortRun& run) const
{
    BandText said;
    if (run.isMixed) {
        said.name = Words::tr("several far ends");
        said.place = Words::tr("each port names its own; see the port table");
        said.width = 5.2 + widthOf(said.name, bandName());
        return said;
    }
    const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
    said.name = far.name;
    said.place = far.device
        ? m_plan.racks.at(far.rack).name + u' ' + unitsText(m_plan, *far.device)
        : QStringLiteral("%1\u2013%2").arg(m_list.lines[run.first].shortFar, m_list.lines[run.end() - 1].shortFar);
    QStringList names;
    for (std::size_t i = run.first; i < run.end(); ++i) {
        const Bundle* each = m_book.bundleOf(*m_list.lines[i].cable);
        if (each && !names.contains(each->name))
            names << each->name;
    }
    said.bundles = names.isEmpty() ? Words::tr("no bundle") : names.join(QStringLiteral(", "));
    said.fewBundles =
        names.size() > 1 ? QStringLiteral("%1 +%2").arg(names.front()).arg(names.size() - 1) : said.bundles;
    said.pages = pagesOf(run);
    said.width = std::max({5.4 + widthOf(said.name, bandName()), 1.8 + widthOf(said.place, bandSmall()),
                           1.8 + widthOf(said.fewBundles, bandSmall())});
    return said;
}

void FaceplatePage::addNarrowBand(PartBuilder& part, const PortRun& run, const BandText& said, const QRectF& band) const
{
    if (run.isMixed) {
        drawName(part, band.center(),
                 nameText(said.name, bandName(Qt::AlignHCenter), {band.width() - 1, band.height() - 2}));
        return;
    }
    const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
    // Over one column of a plate the shape leaves as much of the line to the name as it can.
    const double shape = band.width() < 14 ? 2.2 : 3;
    drawFarShape(part, far.order, {band.left() + 0.8 + shape / 2, band.top() + 2.8}, shape, kPaperWhite);
    const double left = shape + 1.5;
    drawName(part, {band.left() + left, band.top() + 2.8},
             nameText(said.name, bandName(), {band.width() - left - 0.4, 4.8}));
    const double room = band.width() - 1.6;
    const bool fits = widthOf(said.bundles, bandSmall()) <= room;
    double y = band.top() + 6.5;
    for (const QString& line : {said.place, said.pages, fits ? said.bundles : said.fewBundles}) {
        drawName(part, {band.left() + 1, y}, nameText(line, bandSmall(), {room, 2.8}));
        y += line.isEmpty() ? 0 : 2.9;
    }
}

void FaceplatePage::addWideBand(PartBuilder& part, const PortRun& run, const BandText& said, const QRectF& band) const
{
    const double left = band.left() + (run.isMixed ? 2 : 10);
    const double room = band.right() - 1 - left;
    if (!run.isMixed) {
        const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
        drawFarShape(part, far.order, {band.left() + 5, band.center().y()}, 6, kPaperWhite);
    }
    const NameText name = nameText(said.name, sheetType(17, QFont::Bold, Qt::AlignLeft, kPaperWhite), {room, 6});
    drawName(part, {left, band.top() + 4.6}, name);
    drawName(part, {left, band.top() + 9.8}, nameText(said.place, bandSmall(), {room, 3}));
    // Where the table of these ports is, beside the place or the name; where they leave no room, beside the bundles.
    const Type bold = sheetType(8, QFont::Bold, Qt::AlignRight, kPaperWhite);
    const double pages = said.pages.isEmpty() ? 0 : widthOf(said.pages, bold) + 1.5;
    double bundles = room;
    double y = band.top() + 9.8;
    if (widthOf(said.place, bandSmall()) + pages > room) {
        y = band.top() + 4.2;
        if (name.width() + pages > room) {
            y = band.top() + 12.8;
            bundles -= pages;
        }
    }
    part.text({band.right() - 1.2, y}, said.pages, bold);
    const bool fits = widthOf(said.bundles, bandSmall()) <= bundles;
    drawName(part, {left, band.top() + 12.8},
             nameText(fits ? said.bundles : said.fewBundles, bandSmall(), {bundles, 3}));
}

void FaceplatePage::addBands(Drawing& sheet)
{
    struct Band {
        const PortRun* run;
        QRectF own;  ///< over its ports
    };
    std::vector<Band> bands;
    for (const PortRun& run : m_runs) {
        if (const auto own = overRun(run))
            bands.push_back({&run, *own});
    }
    std::sort(bands.begin(), bands.end(), [](const Band& a, const Band& b) { return a.own.left() < b.own.left(); });
    const QRectF field = m_plate.field().adjusted(0.3, 0, -0.3, 0);
    double free = field.left();
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto& [run, own] = bands[i];
        const BandText said = bandText(*run);
        // A narrow one is as wide as its text where nothing stands beside it, and only its foot is over its ports alone.
        constexpr double kFoot = 1.2;
        const double next = i + 1 < bands.size() ? bands[i + 1].own.left() - 0.6 : field.right();
        QRectF band = own;
        band.setRight(std::clamp(own.left() + said.width, own.right(), std::max(own.right(), next)));
        band.setLeft(std::clamp(band.right() - said.width, std::min(own.left(), free), own.left()));
        band.setHeight(kFaceBand - (band == own ? 0 : kFoot));
        free = band.right() + 0.6;
        PartBuilder part(Words::tr("far end"), band);
        const QColor strong = run->isMixed ? kSoftInk : farShape(m_list.farEnds[std::size_t(run->farEnd)].order).strong;
        part.rect(own, filled(strong), 0.8);
        if (band != own)
            part.rect(band, filled(strong), 0.8);
        constexpr double kNarrow = 26;  // mm: one or two columns of a plate
        if (band.width() < kNarrow)
            addNarrowBand(part, *run, said, band);
        else
            addWideBand(part, *run, said, band);
        sheet.parts.push_back(std::move(part).take());
    }
}

void FaceplatePage::addColumnHeads(Drawing& sheet)
{
    const double top = m_room.top() + kFaceBand;
    PartBuilder part(Words::tr("columns"), {m_room.left(), top, m_room.width(), kOverPlate - kFaceBand});
    for (int column = 0; column < m_plate.columns(); ++column) {
        const QRectF cell = m_plate.cell(column, 0);
        QStringList ports;
        bool areInRow = true;
        int before = 0;
        for (const PortLine& line : m_list.lines) {
            const int port = line.port.number;
            if (!m_plate.isInGrid(port) || m_plate.columnOf(port) != column)
                continue;
            areInRow &= ports.empty() || port == before + 1;
            before = port;
            ports << numberOf(line);
        }
        if (ports.empty())
            continue;
        const QString span = m_plate.rows() > 1 && areInRow
            ? QStringLiteral("%1\u2013%2").arg(ports.front(), ports.back())
            : ports.front();
        const bool isNarrow = cell.width() < 9;
        const double size = span.size() > 5 ? (isNarrow ? 6 : 7.3) : (isNarrow ? 7.3 : 9);
        const Type type = sheetType(size * m_plate.typeScale(), QFont::Bold, Qt::AlignHCenter);
        part.text({cell.center().x(), top + 4}, span, fitted(span, type, cell.width() - 0.3));
        part.text({cell.center().x(), top + 7.6}, Words::tr("col %1").arg(column + 1),
                  sheetType(7 * m_plate.typeScale(), QFont::Normal, Qt::AlignHCenter));
    }
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
