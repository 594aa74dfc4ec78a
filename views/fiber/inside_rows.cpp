// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/inside_painter.h"
#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::insideRows)
};

constexpr double kHead = 9;
constexpr double kRow = 11.2;
constexpr double kCell = 9;
constexpr double kLink = 13;  ///< room for lines between columns
constexpr double kSplit = 1;  ///< between cells of one column

/// Where a column begins, how wide each of its cells is, and how many stand beside one another.
struct Column {
    double left = 0;
    double cell = 0;
    int count = 0;

    double right() const { return left + cell * count + kSplit * std::max(0, count - 1); }
    QRectF rect(std::size_t i, double middle) const
    {
        return {left + double(i) * (cell + kSplit), middle - kCell / 2, cell, kCell};
    }
};

struct Columns {
    Column module;
    Column connector;
    Column engine;
    Column port;
    Column asic;
};

int most(const std::vector<InsideRow>& rows, std::vector<int> InsideRow::*list)
{
    std::size_t count = 1;
    for (const InsideRow& row : rows)
        count = std::max(count, (row.*list).size());
    return static_cast<int>(count);
}

Columns columnsOf(const InsidePainter& painter)
{
    const int connectors = most(painter.rows, &InsideRow::connectors);
    const int engines = most(painter.rows, &InsideRow::engines);
    const int ports = most(painter.rows, &InsideRow::ports);
    const double weights = 2.2 + connectors * 1.15 + engines * 1.1 + ports * 0.86 + 2;
    const double splits = (connectors + engines + ports - 3) * kSplit;
    const double unit = (painter.width - 4 * kLink - splits) / weights;
    Columns columns;
    columns.module = {0, 2.2 * unit, 1};
    columns.connector = {columns.module.right() + kLink, 1.15 * unit, connectors};
    columns.engine = {columns.connector.right() + kLink, 1.1 * unit, engines};
    columns.port = {columns.engine.right() + kLink, 0.86 * unit, ports};
    columns.asic = {columns.port.right() + kLink, 2 * unit, 1};
    return columns;
}

std::size_t countOf(const std::vector<InsideRow>& rows, std::vector<int> InsideRow::*list)
{
    std::set<int> all;
    for (const InsideRow& row : rows)
        all.insert((row.*list).begin(), (row.*list).end());
    return all.size();
}

void drawHeads(PartBuilder& part, const InsidePainter& painter, const Columns& columns, double top)
{
    const auto head = [&](const Column& column, const QString& text) {
        part.text({(column.left + column.right()) / 2, top + kHead / 2 - 0.6}, text,
                  aligned(noteType(painter.options.theme), Qt::AlignHCenter, column.right() - column.left + kLink));
    };
    head(columns.module, Words::tr("%1 ELS").arg(painter.rows.size()));
    head(columns.connector, Words::tr("%1 PM MPO").arg(countOf(painter.rows, &InsideRow::connectors)));
    head(columns.engine, Words::tr("%1 engines").arg(countOf(painter.rows, &InsideRow::engines)));
    head(columns.port, Words::tr("%1 ports").arg(countOf(painter.rows, &InsideRow::ports)));
    head(columns.asic, Words::tr("%1 ASIC").arg(countOf(painter.rows, &InsideRow::asics)));
}

/// Curves from the engines' rows to the ASICs, those of what is picked in front.
void drawAsics(InsidePainter& painter, PartBuilder& part, const Columns& columns, double top)
{
    std::set<int> asics;
    for (const InsideRow& row : painter.rows)
        asics.insert(row.asics.begin(), row.asics.end());
    if (asics.empty())
        return;
    const double height = double(painter.rows.size()) * kRow;
    const double each = height / double(asics.size());
    QPainterPath quiet;
    QPainterPath strong;
    const double from = columns.port.right() + 1;
    const double to = columns.asic.left - 0.6;
    const std::vector<int> order(asics.begin(), asics.end());
    for (std::size_t i = 0; i < painter.rows.size(); ++i) {
        const double y = top + (double(i) + 0.5) * kRow;
        const bool inRow = std::any_of(painter.rows[i].ports.begin(), painter.rows[i].ports.end(),
                                       [&](int port) { return painter.pickedPorts.count(port) > 0; });
        for (std::size_t a = 0; a < painter.rows[i].asics.size(); ++a) {
            const int asic = painter.rows[i].asics[a];
            const auto place = double(std::find(order.begin(), order.end(), asic) - order.begin());
            // Spread over the ASIC's edge in the order of the rows, so that the lines do not meet in one point.
            const double spread = (double(i) + 0.5) / double(painter.rows.size());
            const double end = std::clamp(y, top + place * each + 3, top + (place + 1) * each - 3);
            const double y2 = painter.rows[i].asics.size() > 2 ? top + (place + spread) * each : end;
            QPainterPath& path = inRow && painter.isPicked({PartKind::Asic, asic, 0}) ? strong : quiet;
            path.moveTo(from, y);
            path.cubicTo((from + to) / 2, y, (from + to) / 2, y2, to, y2);
        }
    }
    part.path(quiet, outlined(mixed(painter.options.theme.canvas, painter.options.theme.inkThird, 0.55), kHair));
    if (!strong.isEmpty())
        part.path(strong, outlined(painter.options.theme.accent, 1.3));
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QRectF rect(columns.asic.left, top + double(i) * each + 1.1, columns.asic.cell, each - 2.2);
        painter.partCell(part, rect, {PartKind::Asic, order[i], 0}, partName({PartKind::Asic, order[i], 0}),
                         painter.asicColour());
    }
}

}  // namespace

double drawInsideRows(InsidePainter& painter, double top)
{
    const Theme& theme = painter.options.theme;
    const Columns columns = columnsOf(painter);
    PartBuilder part(Words::tr("inside"), {0, top, painter.width, kHead + double(painter.rows.size()) * kRow});
    drawHeads(part, painter, columns, top);
    top += kHead;
    std::vector<QLineF> quiet;
    std::vector<QLineF> strong;
    for (std::size_t i = 0; i < painter.rows.size(); ++i) {
        const InsideRow& row = painter.rows[i];
        const double y = top + (double(i) + 0.5) * kRow;
        const bool chosen = std::any_of(row.ports.begin(), row.ports.end(),
                                        [&](int port) { return painter.pickedPorts.count(port) > 0; });
        auto& lines = chosen ? strong : quiet;
        const bool isFed = !painter.moduleName(row).isEmpty();
        if (isFed)
            lines.emplace_back(columns.module.right(), y, columns.connector.left, y);
        lines.emplace_back(columns.connector.right(), y, columns.engine.left, y);
        lines.emplace_back(columns.engine.right(), y, columns.port.left, y);
    }
    part.lines(std::move(quiet),
               outlined(mixed(theme.canvas, theme.pm, painter.pickedPorts.empty() ? 0.75 : 0.4), 1.6));
    part.lines(std::move(strong), outlined(theme.accent, 2));
    drawAsics(painter, part, columns, top);
    for (std::size_t i = 0; i < painter.rows.size(); ++i) {
        const InsideRow& row = painter.rows[i];
        const double y = top + (double(i) + 0.5) * kRow;
        const QString module = painter.moduleName(row);
        if (module.isEmpty())
            painter.cell(part, columns.module.rect(0, y), Words::tr("no laser"), theme.portEmpty, false);
        else
            painter.partCell(part, columns.module.rect(0, y), {PartKind::LaserModule, row.module, 0}, module,
                             theme.laserModule);
        for (std::size_t c = 0; c < row.connectors.size(); ++c)
            painter.partCell(part, columns.connector.rect(c, y), {PartKind::PmConnector, row.connectors[c], 0},
                             QString::number(row.connectors[c]), theme.pm);
        for (std::size_t e = 0; e < row.engines.size(); ++e)
            painter.partCell(part, columns.engine.rect(e, y), {PartKind::Engine, row.engines[e], 0},
                             QString::number(row.engines[e]), painter.engineColour());
        for (std::size_t p = 0; p < row.ports.size(); ++p)
            painter.portCell(part, columns.port.rect(p, y), row.ports[p]);
    }
    painter.drawing.parts.push_back(std::move(part).take());
    return kHead + double(painter.rows.size()) * kRow;
}

double drawShelfRows(InsidePainter& painter, double top)
{
    const Theme& theme = painter.options.theme;
    const int connectors = painter.inside.pmConnectors();
    const double first = top;
    PartBuilder part(Words::tr("inside"), {});
    std::vector<QLineF> lines;
    for (int number = 1; number <= connectors; ++number) {
        const int module = painter.inside.laserOf(number, 1).number;
        const bool opens = number == 1 || painter.inside.laserOf(number - 1, 1).number != module;
        const double y = top + kRow / 2;
        if (opens && module > 0) {
            painter.partCell(part, {0, y - kCell / 2, 60, kCell}, {PartKind::LaserModule, module, 0},
                             partName({PartKind::LaserModule, module, 0}), theme.laserModule);
            lines.emplace_back(60, y, 90, y);
        } else {
            lines.emplace_back(75, y - kRow, 75, y);
            lines.emplace_back(75, y, 90, y);
        }
        const QString name = partName({PartKind::PmConnector, number, 0});
        painter.partCell(part, {90, y - kCell / 2, 60, kCell}, {PartKind::PmConnector, number, 0}, name, theme.pm);
        const auto port = portNumber(painter.type, name);
        const PortRef here{painter.device.id, port.value_or(0)};
        const auto cable = port ? cableIn(painter.index, here) : std::nullopt;
        if (cable) {
            const Cable& record = painter.plan.cables.at(*cable);
            const PortRef far = pluggedEnd(record, here).end == CableEnd::A ? record.b : record.a;
            lines.emplace_back(150, y, 190, y);
            const QRectF box(190, y - kCell / 2, 120, kCell);
            painter.cell(part, box, portText(painter.plan, far), painter.engineColour(), false);
            painter.drawing.hits.push_back({box, far});
            part.text({318, y}, cableName(painter.plan.naming(), record), noteType(theme));
        } else {
            part.text({156, y}, Words::tr("open"), noteType(theme));
        }
        top += kRow;
    }
    part.lines(std::move(lines), outlined(theme.pm, 1.2));
    Part made = std::move(part).take();
    made.bounds = {0, first, painter.width, top - first};
    painter.drawing.parts.push_back(std::move(made));
    return top - first;
}

}  // namespace views
