// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/trace_output.h"
#include "app/verbs/verb.h"
#include "model/commands/port_pattern.h"
#include "model/core/near_miss.h"
#include "model/optics/trace_text.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runTrace)
};

using namespace model;

const Device* deviceCalled(const Tables& plan, const QString& name)
{
    const Device* found = nullptr;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == name)
            found = &device;
    });
    return found;
}

/// A part inside a device by the name "DEVICE:PART"; nothing where the name says something else.
std::optional<std::pair<Id<Device>, InnerPart>> partNamed(const Tables& plan, const QString& name)
{
    const Device* device = deviceCalled(plan, name.section(u':', 0, 0));
    if (!device || !name.contains(u':'))
        return std::nullopt;
    const DeviceType& type = plan.deviceTypes.at(device->type);
    const QString part = name.section(u':', 1);
    if (portNumber(type, part))
        return std::nullopt;
    const auto found = partCalled(type, part);
    return found ? std::optional(std::pair(device->id, *found)) : std::nullopt;
}

TraceAnswer wholeDevice(FiberTracer& tracer, const Device& device)
{
    TraceAnswer answer{device.name, true, tracer.ofDevice(device.id), {}};
    answer.feeds = tracer.feedsOf(device.id);
    return answer;
}

Error noFiber(const QString& name)
{
    return Error{Text::tr("%1 has no fiber to trace: it is copper, or its type does not say which positions are lit.")
                     .arg(name)};
}

/// The sentence about a port that is not there, and which parts could have been asked for.
Error withParts(const Tables& plan, const QString& name, const Error& error)
{
    const Device* device = deviceCalled(plan, name.section(u':', 0, 0));
    if (!device || !name.contains(u':'))
        return error;
    const DeviceType& type = plan.deviceTypes.at(device->type);
    const QString part = name.section(u':', 1);
    if (part.startsWith(QLatin1String("els-")) && type.inside && !hasOwnLasers(type)) {
        return Error{Text::tr("%1 has no \"%2\": its lasers stand in a laser shelf; ask for %1:pm-1 to see which.")
                         .arg(device->name, part)};
    }
    const QStringList parts = partsLike(type, part);
    if (parts.isEmpty())
        return error;
    const QString sort = part.section(u'-', 0, 0) + u'-';
    if (parts.first().startsWith(sort))
        return Error{
            Text::tr("%1 has no \"%2\"; it has %3.").arg(device->name, part, parts.join(QStringLiteral(", ")))};
    return Error{error.message + Text::tr(" Its parts are %1.").arg(parts.join(QStringLiteral(", ")))};
}

Result<TraceAnswer> answerFor(const Tables& plan, const QString& name, bool all)
{
    const PlanIndex index(plan);
    FiberTracer tracer(plan, index);
    const Device* device = deviceCalled(plan, name);
    if (device && all)
        return wholeDevice(tracer, *device);
    if (const auto part = partNamed(plan, name)) {
        std::vector<FiberTrace> fibers = tracer.ofPart(part->first, part->second);
        return TraceAnswer{name, false, std::move(fibers), {}};
    }
    const auto port = portCalled(plan, name);
    if (!port) {
        if (device)
            return Error{port.error().message + Text::tr(" Or add --all for every fiber of %1.").arg(name)};
        return withParts(plan, name, port.error());
    }
    TraceAnswer answer{name, false, tracer.ofPort(port.value()), {}};
    if (answer.fibers.empty())
        return noFiber(name);
    return answer;
}

}  // namespace

int runTrace(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--format")};
    shape.flags = {QStringLiteral("--all")};
    shape.leastPositional = shape.mostPositional = 2;
    shape.usage = findVerb(QStringLiteral("trace"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto json = wantsJson(given.value().value(QStringLiteral("--format"), QStringLiteral("text")));
    if (!json)
        return complain(console, json.error());
    const QString file = given.value().positional.first();
    const auto plan = openDesign(file, console);
    if (!plan)
        return kBadInput;
    const auto answer = answerFor(*plan, given.value().positional.at(1), given.value().has(QStringLiteral("--all")));
    if (!answer)
        return complain(console, answer.error());
    if (json.value())
        console.out << traceJson(*plan, answer.value());
    else if (answer.value().list)
        printTraceList(*plan, answer.value(), console.out);
    else
        printTraceHops(*plan, answer.value(), console.out);
    return kFine;
}

}  // namespace app
