// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/inside_painter.h"
#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::insideModule)
};

constexpr double kRow = 13;
constexpr double kCell = 9.4;
constexpr double kHead = 9;

/// Parts of one sort, spread over the height of the module's block.
struct Stack {
    double left = 0;
    double width = 0;
    double top = 0;
    double height = 0;
    std::vector<int> numbers;

    double middle(int number) const
    {
        const auto found = std::find(numbers.begin(), numbers.end(), number);
        const double each = height / double(std::max<std::size_t>(numbers.size(), 1));
        return top + (double(found - numbers.begin()) + 0.5) * each;
    }
    QRectF rect(int number) const { return {left, middle(number) - kCell / 2, width, kCell}; }
};

void addLines(QPainterPath& path, const PartLines& pairs, const Stack& from, const Stack& to)
{
    for (const auto& [a, b] : pairs) {
        const QPointF out(from.left + from.width, from.middle(a));
        const QPointF in(to.left, to.middle(b));
        const double half = (out.x() + in.x()) / 2;
        path.moveTo(out);
        path.cubicTo(half, out.y(), half, in.y(), in.x(), in.y());
    }
}

}  // namespace

double drawInsideModule(InsidePainter& painter, const InsideRow& row, double top)
{
    const Theme& theme = painter.options.theme;
    const double first = top;
    PartBuilder part(Words::tr("laser module"), {});
    const QString module = painter.moduleName(row);
    addHeading(part, theme, painter.width,
               module.isEmpty() ? Words::tr("Ports %1, fed by no laser").arg(numberRuns(row.ports, 3))
                                : Words::tr("%1, fiber by fiber").arg(module),
               Words::tr("a laser module feeds %1 PM MPO, %2 engines, %3 ports")
                   .arg(row.connectors.size())
                   .arg(row.engines.size())
                   .arg(row.ports.size()),
               top);
    top += kTitleHeight;
    const InsideLines all = linesBehind(painter.inside, row.ports);
    std::vector<int> lasers;
    for (int i = 1; i <= painter.inside.lasers(); ++i)
        lasers.push_back(i);
    const double height = double(std::max({row.ports.size(), lasers.size(), row.engines.size()})) * kRow;
    const double box = 48;
    const double step = (painter.width - box) / 4;
    const auto stack = [&](int column, std::vector<int> numbers) {
        return Stack{column * step, box, top + kHead, height, std::move(numbers)};
    };
    const Stack stacks[] = {stack(0, lasers), stack(1, row.connectors), stack(2, row.engines), stack(3, row.ports),
                            stack(4, row.asics)};
    const QString heads[] = {Words::tr("laser"), Words::tr("PM MPO"), Words::tr("engine"), Words::tr("port"),
                             Words::tr("ASIC")};
    for (int i = 0; i < 5; ++i)
        part.text({stacks[i].left + box / 2, top + kHead / 2 - 0.6}, heads[i],
                  aligned(noteType(theme), Qt::AlignHCenter, box));
    std::vector<int> chosen;
    std::copy_if(row.ports.begin(), row.ports.end(), std::back_inserter(chosen),
                 [&](int port) { return painter.pickedPorts.count(port) > 0; });
    for (const bool strong : {false, true}) {
        const InsideLines lines = strong ? linesBehind(painter.inside, chosen) : all;
        QPainterPath light;
        if (!module.isEmpty())
            addLines(light, lines.laserConnector, stacks[0], stacks[1]);
        addLines(light, lines.connectorEngine, stacks[1], stacks[2]);
        addLines(light, lines.enginePort, stacks[2], stacks[3]);
        QPainterPath electric;
        // Electrical, from the engine behind the ports to its ASIC.
        for (const auto& [engine, port] : lines.enginePort) {
            for (const auto& [same, asic] : lines.engineAsic) {
                if (same == engine)
                    addLines(electric, {{port, asic}}, stacks[3], stacks[4]);
            }
        }
        const QColor quiet = mixed(theme.canvas, theme.pm, chosen.empty() ? 0.7 : 0.35);
        if (!light.isEmpty())
            part.path(light, outlined(strong ? theme.accent : quiet, strong ? 1.3 : 0.7));
        if (!electric.isEmpty())
            part.path(electric,
                      outlined(strong ? theme.accent : mixed(theme.canvas, theme.inkThird, 0.55), strong ? 1 : kHair));
    }
    for (const int laser : lasers) {
        const InnerPart inner{PartKind::Laser, row.module, laser};
        const QString text = module.isEmpty() ? QString::number(laser) : module + u'.' + QString::number(laser);
        painter.partCell(part, stacks[0].rect(laser), inner, text,
                         module.isEmpty() ? theme.portEmpty : theme.laserModule);
    }
    for (const int connector : row.connectors)
        painter.partCell(part, stacks[1].rect(connector), {PartKind::PmConnector, connector, 0},
                         partName({PartKind::PmConnector, connector, 0}), theme.pm);
    for (const int engine : row.engines)
        painter.partCell(part, stacks[2].rect(engine), {PartKind::Engine, engine, 0},
                         partName({PartKind::Engine, engine, 0}), painter.engineColour());
    for (const int port : row.ports)
        painter.portCell(part, stacks[3].rect(port), port);
    for (const int asic : row.asics)
        painter.partCell(part, stacks[4].rect(asic), {PartKind::Asic, asic, 0}, partName({PartKind::Asic, asic, 0}),
                         painter.asicColour());
    Part made = std::move(part).take();
    made.bounds = {0, first, painter.width, top + kHead + height - first};
    painter.drawing.parts.push_back(std::move(made));
    return top + kHead + height - first;
}

}  // namespace views
