// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/fiber_drawing.h"

#include "views/fiber/faceplate_drawing.h"
#include "views/fiber/inside_drawing.h"
#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::fiberDrawing)
};

constexpr double kBetween = 10;  ///< between the panels of a sheet, mm

void addBelow(Drawing& sheet, Drawing panel)
{
    const double top = sheet.bounds.isEmpty() ? 0 : sheet.bounds.bottom() + kBetween;
    sheet.append(std::move(panel), {0, top});
}

PortKey keyFor(const Tables& plan, const PlanIndex& index, const FiberOptions& options, Id<Device> device)
{
    const Device& record = plan.devices.at(device);
    return options.colouring ? colouredKey(plan, index, *options.colouring, record)
                             : farEndKey(plan, index, options.theme, record);
}

Drawing faceOf(const Tables& plan, const PlanIndex& index, const FiberSubject& subject, const FiberOptions& options)
{
    FaceplateOptions face{options.theme, keyFor(plan, index, options, *subject.device), options.selected};
    if (subject.port && face.selected.empty())
        face.selected = {*subject.port};
    return faceplateDrawing(plan, index, *subject.device, face);
}

Drawing insideOf(const Tables& plan, const PlanIndex& index, const FiberSubject& subject, const FiberOptions& options,
                 double width)
{
    InsideOptions inside{options.theme, keyFor(plan, index, options, *subject.device), {}};
    inside.ports = portsMeant(plan, *subject.device, options.selected);
    if (inside.ports.empty() && subject.port)
        inside.ports = {subject.port->number};
    return insideDrawing(plan, index, *subject.device, inside, width);
}

Drawing pairFor(const Tables& plan, const PlanIndex& index, const FiberSubject& subject, const FiberOptions& options,
                double width)
{
    const PairOptions pair{options.theme, keyFor(plan, index, options, subject.pair->left), options.selected};
    return pairDrawing(plan, index, *subject.pair, pair, width);
}

bool hasFibers(const DeviceType& type)
{
    return std::any_of(type.ports.begin(), type.ports.end(),
                       [](const PortGroup& group) { return group.count > 0 && group.fibers > 0; });
}

/// Where a trace will stand, of its height, so that the face keeps its place when a port is picked.
Drawing traceInvitation(const Theme& theme, double width)
{
    constexpr double kTraceHeight = 94;
    Drawing drawing = emptySheet(theme, Words::tr("Trace"), {0, 0, width, kTraceHeight});
    PartBuilder part(Words::tr("trace"), drawing.bounds);
    addHeading(part, theme, width, Words::tr("Trace"), {});
    part.text({0, kTitleHeight + 4},
              Words::tr("Select a port or a laser module to follow its light from laser to far end."),
              aligned(noteType(theme), Qt::AlignLeft, width));
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

/// A page that says what to do next.
Drawing hint(const Theme& theme, const QString& title, const QString& text)
{
    Drawing drawing = emptySheet(theme, title, {0, 0, kSheetWidth, 190});
    PartBuilder part(title, drawing.bounds);
    part.text({kSheetWidth / 2, 84}, title, aligned(titleType(theme), Qt::AlignHCenter, kSheetWidth));
    part.text({kSheetWidth / 2, 96}, text, aligned(bodyType(theme), Qt::AlignHCenter, kSheetWidth));
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

}  // namespace

std::optional<Id<Device>> firstSwitch(const Tables& plan)
{
    std::optional<Id<Device>> found;
    const auto rankOf = [&](const Device& device) {
        const DeviceType& type = plan.deviceTypes.at(device.type);
        const int rank = type.deviceClass == DeviceClass::Switch ? 0 : portCount(type) > 0 ? 1 : 2;
        return std::pair(rank, device.name);
    };
    std::pair<int, QString> best{2, QString()};
    plan.devices.forEach([&](const Device& device) {
        const auto rank = rankOf(device);
        if (rank.first < 2 && (!found || rank < best)) {
            found = device.id;
            best = rank;
        }
    });
    return found;
}

FiberSubject fiberSubject(const Tables& plan, const PlanIndex& index, const ObjectRef& object)
{
    FiberSubject subject;
    if (const auto* port = std::get_if<PortRef>(&object)) {
        subject.device = port->device;
        subject.port = *port;
        subject.cable = cableIn(index, *port);
    } else if (const auto* device = std::get_if<Id<Device>>(&object)) {
        subject.device = *device;
    } else if (const auto* cable = std::get_if<Id<Cable>>(&object)) {
        const Cable& record = plan.cables.at(*cable);
        subject = {record.a.device, record.a, *cable, {}};
    } else if (const auto* rack = std::get_if<Id<Rack>>(&object)) {
        for (const DeviceClass wanted : {DeviceClass::Switch, DeviceClass::ComputeTray}) {
            for (const Id<Device> id : index.devicesOf(*rack)) {
                if (!subject.device && plan.deviceTypes.at(plan.devices.at(id).type).deviceClass == wanted)
                    subject.device = id;
            }
        }
    } else if (const auto* row = std::get_if<Id<Row>>(&object)) {
        for (const Id<Rack> id : index.racksOf(*row)) {
            if (!subject.device)
                subject = fiberSubject(plan, index, id);
        }
    }
    return subject;
}

TraceAsked askTrace(const Tables& plan, const PlanIndex& index, const FiberSubject& subject, int position)
{
    TraceAsked asked;
    FiberTracer tracer(plan, index);
    asked.port = subject.port;
    if (subject.cable) {
        const Cable& cable = plan.cables.at(*subject.cable);
        asked.name = cableName(plan.naming(), cable);
        const bool isLeg = subject.port && (*subject.port == cable.a || *subject.port == cable.b);
        if (isLeg && cable.furtherA.empty() && cable.furtherB.empty()) {
            asked.fibers = tracer.ofPort(*subject.port);
        } else {
            for (std::size_t leg = 0; const PortRef* port = legOf(cable, CableEnd::A, leg); ++leg) {
                for (FiberTrace& fiber : tracer.ofPort(*port))
                    asked.fibers.push_back(std::move(fiber));
            }
        }
    } else if (subject.port) {
        asked.fibers = tracer.ofPort(*subject.port);
    }
    if (subject.port)
        asked.name = subject.cable ? asked.name + QStringLiteral(" at ") + portText(plan, *subject.port)
                                   : portText(plan, *subject.port);
    for (std::size_t i = 0; i < asked.fibers.size(); ++i) {
        if (subject.port && asked.fibers[i].asked == FiberRef{*subject.port, position})
            asked.shown = i;
    }
    return asked;
}

Drawing fiberDrawing(const Tables& plan, const PlanIndex& index, const FiberSubject& subject,
                     const FiberOptions& options)
{
    if (!subject.device && !subject.pair)
        return hint(options.theme, Words::tr("No device with ports is here"),
                    Words::tr("Place a switch in a rack, or select a device, a port or a cable."));
    const double width =
        subject.device ? sheetWidthOf(plan.deviceTypes.at(plan.devices.at(*subject.device).type)) : kSheetWidth;
    switch (options.mode) {
    case FiberMode::Inside:
        return insideOf(plan, index, subject, options, width);
    case FiberMode::Pair:
        return subject.pair ? pairFor(plan, index, subject, options, width)
                            : hint(options.theme, Words::tr("Two devices face to face"),
                                   Words::tr("Select one device and then another, or a switch and a rack."));
    case FiberMode::Trace:
        return subject.port ? lanesDrawing(plan, index, options.theme, askTrace(plan, index, subject, 0), width)
                            : hint(options.theme, Words::tr("A cable's whole trace"),
                                   Words::tr("Select a port or a cable to see every fiber of it from end to end."));
    case FiberMode::Faceplate:
    case FiberMode::Sheet:
        break;
    }
    if (options.mode == FiberMode::Sheet && subject.pair)
        return pairFor(plan, index, subject, options, width);
    const DeviceType& type = plan.deviceTypes.at(plan.devices.at(*subject.device).type);
    Drawing sheet = faceOf(plan, index, subject, options);
    if (subject.port)
        addBelow(sheet,
                 traceDrawing(plan, index, options.theme, askTrace(plan, index, subject, options.position), width));
    else if (options.mode == FiberMode::Faceplate && hasFibers(type))
        addBelow(sheet, traceInvitation(options.theme, width));
    if (options.mode == FiberMode::Sheet && type.inside)
        addBelow(sheet, insideOf(plan, index, subject, options, width));
    sheet.title = Words::tr("Fibers of %1").arg(plan.devices.at(*subject.device).name);
    return sheet;
}

}  // namespace views
