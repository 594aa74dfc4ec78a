// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/change_pathways.h"
#include "model/commands/port_pattern.h"

#include <QCoreApplication>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runGuide)
};

const QString s(const char* text) { return QString::fromLatin1(text); }

Result<std::vector<Id<Tray>>> traysCalled(const Tables& plan, const QStringList& names)
{
    std::vector<Id<Tray>> trays;
    for (const QString& name : names) {
        const std::size_t before = trays.size();
        plan.trays.forEach([&](const Tray& tray) {
            if (tray.name == name)
                trays.push_back(tray.id);
        });
        if (trays.size() == before)
            return Error{Text::tr("there is no tray called \"%1\": rackloom tray DESIGN list shows them").arg(name)};
    }
    return trays;
}

Result<ChangeSet> guided(const Tables& plan, const Arguments& given)
{
    const auto cable = cableCalled(plan, given.positional[1]);
    const auto via = traysCalled(plan, given.values.value(s("--via")));
    const auto avoid = traysCalled(plan, given.values.value(s("--avoid")));
    if (!cable)
        return cable.error();
    if (!via)
        return via.error();
    if (!avoid)
        return avoid.error();
    Guide guide{Id<Guide>(1), cable.value(), via.value(), avoid.value(), {}};
    if (given.has(s("--apart"))) {
        const auto partner = cableCalled(plan, given.value(s("--apart")));
        if (!partner)
            return partner.error();
        guide.apart = partner.value();
    }
    return guideCable(plan, guide);
}

}  // namespace

int runGuide(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {s("-o"), s("--apart")};
    shape.many = {s("--via"), s("--avoid")};
    shape.leastPositional = shape.mostPositional = 2;
    shape.usage = findVerb(s("guide"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto step = guided(*plan, given.value());
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
