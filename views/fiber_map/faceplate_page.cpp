// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/faceplate_page.h"

#include "views/fiber_map/faceplate_sheet.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceplateSheet)
};

constexpr double kEdge = 1.1;  ///< mm of strong colour round a cell

}  // namespace

QString FaceplatePage::farNumberOf(const PortLine& line) const
{
    const DeviceType& far = m_plan.deviceTypes.at(m_plan.devices.at(line.far.device).type);
    const QString& prefix = portPlace(far, line.far.number).group->prefix;
    return line.shortFar.startsWith(prefix) ? line.shortFar.mid(prefix.size()) : line.shortFar;
}

QRectF FaceplatePage::cellRect(int port) const
{
    return m_plate.cellOf(port).adjusted(kEdge / 2, kEdge / 2, -kEdge / 2, -kEdge / 2);
}

void FaceplatePage::addCell(PartBuilder& part, const PortRun& run, const PortLine& line)
{
    const QRectF pitch = m_plate.cellOf(line.port.number);
    const QRectF cell = cellRect(line.port.number);
    const double upper = cell.top() + cell.height() * 0.36;
    const double lower = cell.bottom() - cell.height() * 0.2;
    const QString name = numberOf(line);
    const double grow = m_plate.typeScale();
    if (!line.cable) {
        Style empty = dashedOutline(kInk);
        empty.width = kPartLine;
        part.rect(cell, empty, 0.8);
        part.text({cell.center().x(), upper}, name,
                  fitted(name, sheetType(15 * grow, QFont::Bold, Qt::AlignHCenter), cell.width() - 0.8));
        return;
    }
    const FarEnd& far = m_list.farEnds[std::size_t(line.farEnd)];
    const FarShape shape = farShape(far.order);
    part.rect(pitch.adjusted(-0.01, -0.01, 0.01, 0.01), filled(run.isMixed ? kSoftInk : shape.strong));
    part.rect(cell, {run.isMixed ? kPaperWhite : shape.tint, kInk, kPartLine, false}, 0.8);
    const Type number = sheetType((name.size() > 2 ? 13.6 : 15) * grow, QFont::Bold, Qt::AlignHCenter);
    part.text({cell.center().x(), upper}, name, fitted(name, number, cell.width() - 0.8));
    if (run.isMixed) {
        part.text({cell.center().x(), lower}, far.name,
                  fitted(far.name, monoType(7 * grow, QFont::Normal, Qt::AlignHCenter), cell.width() - 0.8));
        return;
    }
    const double shapeSize = 2 * grow;
    drawFarShape(part, far.order, {cell.left() + 0.8 + shapeSize / 2, lower}, shapeSize, shape.strong);
    // On a plate of a smaller scale narrow letters say the same.
    const double room = cell.width() - shapeSize - 1.6;
    const Type wide = monoType(7 * grow, QFont::Normal, Qt::AlignRight);
    const QString farPort = farNumberOf(line);
    const Type type = widthOf(farPort, wide) > room ? sheetType(7 * grow, QFont::Medium, Qt::AlignRight) : wide;
    part.text({cell.right() - 0.6, lower}, farPort, fitted(farPort, type, room));
}

/// What else is on this face, so that nobody takes it for one of the grid.
void FaceplatePage::addOtherPorts(Drawing& sheet)
{
    std::set<int> plugged;
    if (!m_list.lines.empty()) {
        for (const PlanIndex::Plugged& each : m_book.index().cablesOf(m_list.lines.front().port.device))
            plugged.insert(each.port);
    }
    PartBuilder part(Words::tr("other ports"), m_plate.body());
    int number = 1;
    for (const PortGroup& group : m_type.ports) {
        for (int i = 1; i <= group.count; ++i, ++number) {
            if (m_plate.isInGrid(number) || group.face != m_group.face)
                continue;
            const QRectF place = m_plate.scaled(connectorRect(group.grid, i));
            Style style{kPaperWhite, kSoftInk, kPartLine, false};
            if (!plugged.contains(number)) {
                style = dashedOutline(kInk);
                style.width = kPartLine;
            }
            part.rect(place, style, 0.4);
            const QString name = portName(m_type, number);
            part.text(place.center(), name,
                      fitted(name, sheetType(7, QFont::Normal, Qt::AlignHCenter), place.width() - 0.6));
        }
    }
    sheet.parts.push_back(std::move(part).take());
}

void FaceplatePage::addPlate(Drawing& sheet)
{
    PartBuilder body({}, m_plate.body(), ReadAs::Nothing);
    body.rect(m_plate.body(), {kPaperWhite, kInk, kFrameLine, false}, 1.2);
    for (int row = 0; row < m_plate.rows() && m_plate.rows() > 1; ++row) {
        const QString letter(QChar(u'A' + row));
        const double y = m_plate.cell(0, row).center().y();
        const Type type = sheetType(9 * m_plate.typeScale(), QFont::Bold, Qt::AlignHCenter);
        body.text({(m_plate.body().left() + m_plate.field().left()) / 2, y}, letter, type);
        body.text({(m_plate.body().right() + m_plate.field().right()) / 2, y}, letter, type);
    }
    sheet.parts.push_back(std::move(body).take());
    addOtherPorts(sheet);
    for (const PortRun& run : m_runs) {
        PartBuilder part(Words::tr("ports"), m_plate.body());
        for (std::size_t i = run.first; i < run.end(); ++i) {
            const PortLine& line = m_list.lines[i];
            if (!m_plate.isInGrid(line.port.number))
                continue;
            addCell(part, run, line);
            if (m_marks && m_marks->has(line.port))
                drawChangeCorner(part, cellRect(line.port.number));
        }
        sheet.parts.push_back(std::move(part).take());
    }
}

void FaceplatePage::addLasers(Drawing& sheet)
{
    if (!m_type.laserGrid || !m_type.inside || m_group.face != Face::Front)
        return;
    PartBuilder part(Words::tr("lasers"), m_plate.body());
    const int count = m_type.laserGrid->columns * m_type.laserGrid->rows;
    const double grow = m_plate.typeScale();
    double top = m_plate.body().bottom();
    for (int module = 1; module <= count; ++module) {
        const QRectF place = m_plate.scaled(connectorRect(*m_type.laserGrid, module)).adjusted(0.5, 0, -0.5, 0);
        top = std::min(top, place.top());
        part.rect(place, {kPaperWhite, kInk, kPartLine, false}, 0.8);
        const QString name = Words::tr("ELS %1").arg(module);
        part.text({place.center().x(), place.top() + place.height() * 0.32}, name,
                  fitted(name, sheetType(9 * grow, QFont::Bold, Qt::AlignHCenter), place.width() - 0.6));
        const std::vector<int> fed = portsFedBy(m_book, m_type, module);
        constexpr double kArrowRoom = 12;  // mm
        const QString arrow = place.width() > kArrowRoom ? QStringLiteral("\u2192 ") : QString();
        const QString ports = fed.empty() ? QStringLiteral("?") : arrow + numberRuns(fed);
        part.text({place.center().x(), place.top() + place.height() * 0.7}, ports,
                  fitted(ports, sheetType(7 * grow, QFont::Normal, Qt::AlignHCenter), place.width() - 0.6));
    }
    const QString where = m_type.inside->pmLocation == PmLocation::Inside
        ? Words::tr("ELS: each names the data ports it feeds; its two PM MPO are behind it, inside the chassis.")
        : Words::tr("ELS: each names the data ports it feeds.");
    part.text({m_plate.field().left(), top - 2}, where, fitted(where, sheetType(7), m_plate.body().width() * 0.43));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
