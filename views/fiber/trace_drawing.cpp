// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/trace_drawing.h"

#include "model/optics/link_latency.h"
#include "views/fiber/hop_look.h"
#include "views/fiber/position_discs.h"
#include "views/fiber/sheet.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::traceDrawing)
};

constexpr double kBoxHeight = 29;
constexpr double kBoxGap = 9;
constexpr double kRowGap = 8;
constexpr double kFigureSize = 5.2;
constexpr std::size_t kMostInRow = 8;

/// The glass that light passes from port to port, as it is bought; nothing where a cable has no route.
std::optional<Length> glassOf(const Tables& plan, const FiberTrace& fiber)
{
    Length sum;
    for (const Hop& hop : fiber.hops) {
        if (!hop.cable)
            continue;
        const Cable& cable = plan.cables.at(*hop.cable);
        const std::optional<Length> glass = glassLength(plan, cable);
        if (plan.cableTypes.at(cable.type).medium == Medium::PolarizationMaintaining)
            continue;
        if (!glass)
            return std::nullopt;
        sum += *glass;
    }
    return sum;
}

/// Where the boxes of a chain stand: rows of at most eight, of one width.
std::vector<QRectF> boxPlaces(std::size_t count, double width, double top)
{
    const std::size_t rows = (count + kMostInRow - 1) / kMostInRow;
    const std::size_t inRow = (count + rows - 1) / rows;
    const double box = std::min((width - kBoxGap * double(inRow - 1)) / double(inRow), 78.0);
    std::vector<QRectF> places;
    for (std::size_t i = 0; i < count; ++i)
        places.emplace_back(double(i % inRow) * (box + kBoxGap), top + double(i / inRow) * (kBoxHeight + kRowGap), box,
                            kBoxHeight);
    return places;
}

/// The line between two boxes; from the end of one row to the start of the next it goes round.
void addLink(PartBuilder& part, const QRectF& from, const QRectF& to, const QColor& colour)
{
    const Style style = outlined(colour, 1.8);
    const QPointF out(from.right(), from.center().y());
    const QPointF in(to.left(), to.center().y());
    if (to.top() <= from.top()) {
        part.lines({QLineF(out, in)}, style);
        return;
    }
    const double between = (from.bottom() + to.top()) / 2;
    QPainterPath path(QPointF(from.center().x(), from.bottom()));
    path.lineTo(from.center().x(), between);
    path.lineTo(to.center().x(), between);
    path.lineTo(to.center().x(), to.top());
    part.path(path, style);
}

void drawBox(Drawing& drawing, PartBuilder& part, const Tables& plan, const Theme& theme, const Hop& hop,
             const QRectF& box, std::optional<Id<Device>> here)
{
    part.rect(box, {theme.panel, hopColourOf(plan, theme, hop), 1, false}, 3);
    const double room = box.width() - 4;
    const double x = box.center().x();
    const QString name = hopNameText(plan, hop, here);
    QStringList notes{hopPositionText(hop)};
    if (hop.loss)
        notes << fixedLossText(hop.loss);
    notes.removeAll(QString());
    part.text({x, box.top() + 6}, hopKindText(hop.kind), aligned(noteType(theme), Qt::AlignHCenter, room));
    part.text({x, box.top() + 14.6}, name, {kBodySize, theme.ink, Qt::AlignHCenter, QFont::DemiBold, room, 5, 13});
    Type small = aligned(noteType(theme), Qt::AlignHCenter, room);
    small.size = kFigureSize;
    part.text({x, box.top() + 23}, notes.join(QStringLiteral(" · ")), small);
    drawing.hits.push_back({box, hopObject(hop),
                            QStringList{hopKindText(hop.kind) + u' ' + name, notes.join(QStringLiteral(" · "))}.join(
                                QStringLiteral(", "))});
}

/// Sentences under the boxes, each with a mark that is not only a colour; returns their height.
double drawTroubles(PartBuilder& part, const Theme& theme, const QString& text, bool isFault, double width, double top)
{
    if (text.isEmpty())
        return 0;
    const QColor& colour = isFault ? theme.error : theme.unknown;
    part.circle({2.6, top + 4}, 2.6, filled(colour));
    part.text({2.6, top + 4}, isFault ? QStringLiteral("!") : QStringLiteral("?"),
              {4.2, theme.panel, Qt::AlignHCenter, QFont::Bold, 0, 4, 10});
    part.text({8, top + 4}, text, {kNoteSize, colour, Qt::AlignLeft, QFont::Medium, width - 8, 5, 12});
    return 10;
}

}  // namespace

QString linkFiguresText(const Tables& plan, const FiberTrace& fiber)
{
    if (fiber.pmConnector > 0)
        return Words::tr("laser feed %1 of %2").arg(fixedLossText(fiber.loss), fixedLossText(fiber.budget));
    if (fiber.fault != TraceFault::None)
        return {};
    const std::optional<Length> glass = glassOf(plan, fiber);
    return Words::tr("%1 of %2 · %3 · %4")
        .arg(fixedLossText(fiber.loss), fixedLossText(fiber.budget), glass ? distanceText(*glass) : QStringLiteral("?"),
             latencyText(latencyOf(plan, fiber)));
}

QString troublesText(const Tables& plan, const FiberTrace& fiber)
{
    QStringList all{faultText(plan, fiber), lossUnknownText(plan, fiber)};
    if (fiber.pmConnector == 0 && fiber.fault == TraceFault::None)
        all << latencyOf(plan, fiber).missing;
    if (fiber.pmConnector == 0)
        all << feedFaultText(plan, fiber);
    all.removeAll(QString());
    return all.join(u' ');
}

Drawing traceDrawing(const Tables& plan, const PlanIndex& index, const Theme& theme, const TraceAsked& asked,
                     double width)
{
    Drawing drawing = emptySheet(theme, Words::tr("Trace of %1").arg(asked.name), {0, 0, width, 0});
    PartBuilder part(Words::tr("trace"), {});
    double top = kTitleHeight;
    if (asked.fibers.empty()) {
        addHeading(part, theme, width, Words::tr("Trace · %1").arg(asked.name), {});
        part.text({0, top + 4},
                  Words::tr("There is no fiber to follow: nothing is plugged in, it is copper, or its type "
                            "does not say which positions are lit."),
                  aligned(noteType(theme), Qt::AlignLeft, width));
        top += 10;
    } else {
        const FiberTrace& fiber = asked.fibers[std::min(asked.shown, asked.fibers.size() - 1)];
        addHeading(
            part, theme, width,
            Words::tr("Trace · %1, fiber %2 of %3").arg(asked.name).arg(asked.shown + 1).arg(asked.fibers.size()),
            linkFiguresText(plan, fiber));
        const std::vector<QRectF> boxes = boxPlaces(std::max<std::size_t>(fiber.hops.size(), 1), width, top);
        const auto here = asked.port ? std::optional(asked.port->device) : std::nullopt;
        for (std::size_t i = 1; i < fiber.hops.size(); ++i) {
            const bool cabled = fiber.hops[i].cable || fiber.hops[i - 1].cable;
            const Hop& hop = fiber.hops[i - 1].cable ? fiber.hops[i - 1] : fiber.hops[i];
            addLink(part, boxes[i - 1], boxes[i], cabled ? hopColourOf(plan, theme, hop) : theme.pm);
        }
        for (std::size_t i = 0; i < fiber.hops.size(); ++i)
            drawBox(drawing, part, plan, theme, fiber.hops[i], boxes[i], here);
        top = boxes.back().bottom() + 5;
        top += drawTroubles(part, theme, troublesText(plan, fiber), fiber.fault != TraceFault::None, width, top);
    }
    Part made = std::move(part).take();
    made.bounds = {0, 0, width, top};
    drawing.parts.push_back(std::move(made));
    if (asked.port)
        top += drawPositionDiscs(drawing, plan, index, theme, *asked.port,
                                 asked.fibers.empty() ? 0 : asked.fibers[asked.shown].asked.position, width, top);
    drawing.bounds.setHeight(top);
    return drawing;
}

}  // namespace views
