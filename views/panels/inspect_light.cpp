// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/trace_text.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectLight)
};

QString decibels(Loss loss) { return figureText(static_cast<double>(loss.base()) / 1000, QString(), 2); }

/// A loss against its budget; nothing where the fiber has no such loss to speak of.
std::optional<InspectorField> lossField(const QString& label, std::optional<Loss> loss, std::optional<Loss> budget,
                                        const QString& note)
{
    if (!loss && !budget)
        return std::nullopt;
    InspectorField field = plainField(label, Text::tr("not known"), note);
    field.state = FieldState::Unknown;
    if (!loss || !budget)
        return field;
    field.value = Text::tr("%1 of %2 dB").arg(decibels(*loss).trimmed(), decibels(*budget).trimmed());
    field.state = *loss > *budget ? FieldState::Wrong : FieldState::Plain;
    field.gauge = GaugeValue{*loss / *budget};
    return field;
}

/// The parts of one kind that the port's fibers pass in its own device, each once: "els-6.1, els-6.2".
QString partsOf(const std::vector<FiberTrace>& fibers, HopKind kind, Id<Device> device)
{
    QStringList names;
    for (const FiberTrace& fiber : fibers) {
        if (fiber.direction != Direction::Transmit)
            continue;
        for (const Hop& hop : fiber.hops) {
            const bool here = hop.device == device || (kind == HopKind::Laser && &hop == &fiber.hops.front());
            if (hop.kind == kind && here && !names.contains(partName(hop.part)))
                names << partName(hop.part);
        }
    }
    return names.join(QStringLiteral(", "));
}

InspectorField fiberField(const Tables& plan, const FiberTrace& fiber)
{
    const FiberColour colour = fiberColour(fiber.asked.position);
    const bool sends = fiber.direction == Direction::Transmit;
    InspectorField field = plainField(Text::tr("%1 %2").arg(fiber.asked.position).arg(colour.colour.key), QString(),
                                      Text::tr("lane %1").arg(fiber.lane));
    field.swatch = QColor(colour.colour.red, colour.colour.green, colour.colour.blue);
    const QString fault = faultText(plan, fiber);
    if (fiber.fault == TraceFault::Stops) {
        field.value = fiber.stop == PathStop::Uncabled ? Text::tr("not cabled") : Text::tr("open end");
        field.state = FieldState::Unknown;
    } else {
        field.value = Text::tr("%1 position %2")
                          .arg(sends ? QStringLiteral("→") : QStringLiteral("←"), QString::number(fiber.far.position));
        field.state = fault.isEmpty() ? FieldState::Plain : FieldState::Wrong;
    }
    field.tooltip = fault.isEmpty() ? portText(plan, fiber.far.port) : fault;
    return field;
}

/// The other ends of all fibers, each once.
QString farEnds(const Tables& plan, const std::vector<FiberTrace>& fibers)
{
    QStringList names;
    for (const FiberTrace& fiber : fibers) {
        const QString name = portText(plan, fiber.far.port);
        if (fiber.fault != TraceFault::Stops && !names.contains(name))
            names << name;
    }
    return names.isEmpty() ? Text::tr("none") : names.join(QStringLiteral(", "));
}

/// Whether light goes on beyond the cable's own far end.
bool passesPanel(const std::vector<FiberTrace>& fibers)
{
    return std::any_of(fibers.begin(), fibers.end(), [](const FiberTrace& fiber) {
        return std::any_of(fiber.hops.begin(), fiber.hops.end(),
                           [](const Hop& hop) { return hop.kind == HopKind::Panel; });
    });
}

const FiberTrace& worstOf(const std::vector<FiberTrace>& fibers)
{
    return *std::max_element(fibers.begin(), fibers.end(),
                             [](const FiberTrace& a, const FiberTrace& b) { return a.loss < b.loss; });
}

}  // namespace

std::optional<InspectorSection> lightSection(const LiveDesign& design, const PortRef& port)
{
    const Tables& plan = design.plan();
    const std::vector<FiberTrace> fibers = FiberTracer(plan, design.index()).ofPort(port);
    if (fibers.empty())
        return std::nullopt;
    InspectorSection section;
    section.title = Text::tr("Light");
    if (passesPanel(fibers)) {
        section.fields.push_back(plainField(Text::tr("Light to"), farEnds(plan, fibers)));
        section.fields.back().tooltip = section.fields.back().value;
    }
    if (const QString engines = partsOf(fibers, HopKind::Engine, port.device); !engines.isEmpty())
        section.fields.push_back(plainField(Text::tr("Engine"), engines));
    if (const QString lasers = partsOf(fibers, HopKind::Laser, port.device); !lasers.isEmpty())
        section.fields.push_back(plainField(Text::tr("Laser"), lasers, partsOf(fibers, HopKind::PmFiber, port.device)));
    const FiberTrace& worst = worstOf(fibers);
    if (const auto field = lossField(Text::tr("Loss"), worst.loss, worst.budget, Text::tr("port to port")))
        section.fields.push_back(*field);
    if (const auto field = lossField(Text::tr("Laser feed"), fibers.front().feedLoss, fibers.front().feedBudget,
                                     Text::tr("to the engine")))
        section.fields.push_back(*field);
    for (const FiberTrace& fiber : fibers)
        section.fields.push_back(fiberField(plan, fiber));
    return section;
}

}  // namespace views
