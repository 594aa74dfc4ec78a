// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/write_step.h"
#include "model/commands/waive_finding.h"
#include "model/edit/edit.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runWaive)
};

void list(const Tables& plan, QTextStream& out)
{
    plan.waivers.forEach([&](const Waiver& waiver) {
        out << waiver.rule << ' ' << waiver.where << ": " << waiver.reason << " (" << waiver.author << ", "
            << waiver.date << ")\n";
    });
    out << Text::tr("%1 waivers").arg(plan.waivers.size()) << '\n';
}

/// Every finding of that rule at that place as `check` names it, waived in one step.
Result<ChangeSet> waived(const Tables& plan, const QString& rule, const QString& where, const WaiverText& text)
{
    const Checker checker(plan, {rule});
    Edit edit(plan, Text::tr("Waive %1 at %2").arg(rule, where));
    QStringList places;
    bool found = false;
    for (const Finding& finding : checker.findings()) {
        if (finding.rule != rule)
            continue;
        places << finding.where;
        if (finding.where != where)
            continue;
        found = true;
        const auto step = waiveFinding(edit.plan(), finding, text);
        if (!step)
            return step.error();
        for (const Change<Waiver>& change : step.value().of<Waiver>())
            edit.put(*change.after);
    }
    if (found)
        return std::move(edit).take();
    places.removeDuplicates();
    if (places.isEmpty())
        return Error{Text::tr("%1 finds nothing in this design").arg(rule)};
    constexpr int kShown = 5;
    const QString more = places.size() > kShown ? u", .."_s : QString();
    return Error{Text::tr("%1 finds nothing at \"%2\"; it has findings at %3")
                     .arg(rule, where, places.mid(0, kShown).join(u", "_s) + more)};
}

Result<ChangeSet> takenOut(const Tables& plan, const QString& rule, const QString& where)
{
    Edit edit(plan, Text::tr("Take out the waiver of %1 at %2").arg(rule, where));
    bool found = false;
    plan.waivers.forEach([&](const Waiver& waiver) {
        if (waiver.rule != rule || waiver.where != where)
            return;
        edit.erase(waiver.id);
        found = true;
    });
    if (!found)
        return Error{Text::tr("there is no waiver of %1 at \"%2\"; \"waive DESIGN list\" says which there are")
                         .arg(rule, where)};
    return std::move(edit).take();
}

}  // namespace

int runWaive(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--reason"_s, u"--author"_s, u"--date"_s};
    shape.flags = {u"--remove"_s};
    shape.leastPositional = 2;
    shape.mostPositional = 3;
    shape.usage = findVerb(u"waive"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList& words = given.value().positional;
    const bool lists = words.size() == 2 && words[1] == u"list"_s;
    if (words.size() < 3 && !lists)
        return complain(console, {Text::tr("say list, or a rule and a place; usage: %1").arg(shape.usage)});
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    if (lists) {
        list(*plan, console.out);
        return kFine;
    }
    const WaiverText text{given.value().value(u"--reason"_s), given.value().value(u"--author"_s),
                          given.value().value(u"--date"_s)};
    const auto step = given.value().has(u"--remove"_s) ? takenOut(*plan, words[1], words[2])
                                                       : waived(*plan, words[1], words[2], text);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
