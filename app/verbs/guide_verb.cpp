// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/change_pathways.h"
#include "model/commands/disconnect_cables.h"
#include "model/commands/port_pattern.h"

#include <QCoreApplication>

#include <limits>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runGuide)
};

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
    const auto cables = cablesNamed(plan, given.positional.mid(1));
    const auto via = traysCalled(plan, given.values.value(u"--via"_s));
    const auto avoid = traysCalled(plan, given.values.value(u"--avoid"_s));
    if (!cables)
        return cables.error();
    if (!via)
        return via.error();
    if (!avoid)
        return avoid.error();
    Guide guide{Id<Guide>(1), Id<Cable>(1), via.value(), avoid.value(), {}};
    if (given.has(u"--apart"_s)) {
        const auto partner = cableCalled(plan, given.value(u"--apart"_s));
        if (!partner)
            return partner.error();
        guide.apart = partner.value();
    }
    return guideCables(plan, cables.value(), guide);
}

}  // namespace

int runGuide(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--apart"_s};
    shape.many = {u"--via"_s, u"--avoid"_s};
    shape.leastPositional = 2;
    shape.mostPositional = std::numeric_limits<int>::max();
    shape.usage = findVerb(u"guide"_s)->usage;
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
