// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/write_step.h"
#include "model/commands/mend_finding.h"
#include "model/rules/checker.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runFix)
};

Result<Finding> findingAt(const Tables& plan, const QString& rule, const QString& where)
{
    QStringList places;
    const QStringList asked = rule == WaiverBook::info().id ? QStringList() : QStringList{rule};
    for (const Finding& finding : Checker(plan, asked).findings()) {
        if (finding.rule != rule)
            continue;
        if (finding.where == where)
            return finding;
        places << finding.where;
    }
    constexpr int kShown = 5;
    places.removeDuplicates();
    if (places.isEmpty())
        return Error{Text::tr("%1 finds nothing in this design").arg(rule)};
    return Error{
        Text::tr("%1 finds nothing at \"%2\"; it has findings at %3")
            .arg(rule, where, places.mid(0, kShown).join(u", "_s) + (places.size() > kShown ? u", .."_s : u""_s))};
}

}  // namespace

int runFix(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--choice"_s};
    shape.flags = {u"--dry-run"_s};
    shape.leastPositional = shape.mostPositional = 3;
    shape.usage = findVerb(u"fix"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList& words = given.value().positional;
    const auto choice = wholeNumber(given.value().value(u"--choice"_s, u"1"_s), u"--choice"_s);
    if (!choice)
        return complain(console, choice.error());
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const auto finding = findingAt(*plan, words[1], words[2]);
    if (!finding)
        return complain(console, finding.error(), words[0]);
    const std::vector<ChangeSet> mends = mendsFor(*plan, finding.value());
    if (mends.empty()) {
        return complain(console,
                        {Text::tr("no cure is known that breaks nothing else; by hand: %1").arg(finding.value().fix)},
                        words[0]);
    }
    if (given.value().has(u"--dry-run"_s)) {
        for (std::size_t i = 0; i < mends.size(); ++i)
            console.out << i + 1 << "  " << mends[i].label << '\n';
        return kFine;
    }
    if (choice.value() < 1 || choice.value() > static_cast<int>(mends.size()))
        return complain(console, {Text::tr("--choice is from 1 to %1").arg(mends.size())});
    return writeStep(std::move(*plan), mends[static_cast<std::size_t>(choice.value() - 1)], given.value(), console);
}

}  // namespace app
