// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_page.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <tuple>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateSheet)
};

}  // namespace

std::optional<FaceplatePage::Span> FaceplatePage::columnsOf(const PortRun& run) const
{
    std::optional<Span> span;
    for (int column = 0; column < m_plate.columns(); ++column) {
        int here = 0;
        for (std::size_t i = run.first; i < run.end(); ++i) {
            const int port = m_list.lines[i].port.number;
            here += m_plate.isInGrid(port) && m_plate.columnOf(port) == column ? 1 : 0;
        }
        if (2 * here > m_plate.rows() || (2 * here == m_plate.rows() && !span))
            span = Span{span ? span->first : column, column};
    }
    return span;
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

void FaceplatePage::addBands(Drawing& sheet)
{
    const double top = m_room.top();
    for (const PortRun& run : m_runs) {
        const auto span = columnsOf(run);
        if (run.farEnd < 0 || !span)
            continue;
        const double left = m_plate.cell(span->first, 0).left() + 0.3;
        const QRectF band(left, top, m_plate.cell(span->last, 0).right() - 0.3 - left, kFaceBand);
        PartBuilder part(Words::tr("far end"), band);
        const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
        const FarShape shape = farShape(far.order);
        part.rect(band, filled(run.isMixed ? kSoftInk : shape.strong), 0.8);
        QString name = far.name;
        QString place;
        QString bundles;
        QStringList names;
        if (run.isMixed) {
            constexpr double kRoomy = 40;  // mm
            name = band.width() > kRoomy ? Words::tr("several far ends") : QString();
            place = band.width() > kRoomy ? Words::tr("each port names its own; see the port table") : QString();
        } else {
            place = far.device ? m_plan.racks.at(far.rack).name + u' ' + unitsText(m_plan, *far.device)
                               : QStringLiteral("%1\u2013%2")
                                     .arg(m_list.lines[run.first].shortFar, m_list.lines[run.end() - 1].shortFar);
            for (std::size_t i = run.first; i < run.end(); ++i) {
                const Bundle* each = m_book.bundleOf(*m_list.lines[i].cable);
                if (each && !names.contains(each->name))
                    names << each->name;
            }
            bundles = names.isEmpty() ? Words::tr("no bundle") : names.join(QStringLiteral(", "));
        }
        const auto text = [&](QPointF at, const QString& said, Type type, double room, double least) {
            type.colour = kPaperWhite;
            part.text(at, said, shrunk(said, type, room, least));
        };
        const QString more =
            names.size() > 1 ? Words::tr("%1 and %2 more").arg(names.front()).arg(names.size() - 1) : bundles;
        // Where the table of these ports is, beside the place or, where that leaves no room, the name.
        const auto addPages = [&](const std::vector<std::tuple<double, QString, Type>>& beside, double room) {
            const QString pages = pagesOf(run);
            const Type small = sheetType(8, QFont::Bold, Qt::AlignRight, kPaperWhite);
            for (const auto& [y, said, type] : beside) {
                if (widthOf(said, type) + widthOf(pages, small) + 1.5 > room)
                    continue;
                part.text({band.right() - 1.2, y}, pages, small);
                return;
            }
        };
        constexpr double kNarrow = 26;  // mm: one or two columns of a plate
        if (band.width() < kNarrow && !run.isMixed) {
            drawFarShape(part, far.order, {band.left() + 2.6, band.top() + 3.4}, 3, kPaperWhite);
            text({band.left() + 4.8, band.top() + 3.4}, name, sheetType(12, QFont::Bold), band.width() - 5.2, 7);
            addPages({{band.top() + 8.6, place, sheetType(7.5, QFont::Medium)},
                      {band.top() + 3.4, name, sheetType(12, QFont::Bold)}},
                     band.width() - 5.2);
            text({band.left() + 1, band.top() + 8.6}, place, sheetType(7.5, QFont::Medium), band.width() - 1.6, 5);
            text({band.left() + 1, band.top() + 12.4}, more, sheetType(7, QFont::Medium), band.width() - 1.6, 5);
        } else {
            const double textLeft = band.left() + (run.isMixed ? 2 : 10);
            const double room = band.right() - 1 - textLeft;
            if (!run.isMixed)
                drawFarShape(part, far.order, {band.left() + 5, band.center().y()}, 6, kPaperWhite);
            const Type small = sheetType(7.5, QFont::Medium);
            text({textLeft, band.top() + 4.6}, name, sheetType(17, QFont::Bold), room, 9);
            addPages({{band.top() + 9.8, place, small}, {band.top() + 4.2, name, sheetType(17, QFont::Bold)}}, room);
            text({textLeft, band.top() + 9.8}, place, small, room, 6);
            text({textLeft, band.top() + 13}, widthOf(bundles, small) > room ? more : bundles, small, room, 6);
        }
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
