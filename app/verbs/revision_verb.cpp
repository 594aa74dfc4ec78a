// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/issue_revision.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runRevision)
};

void list(const Tables& plan, QTextStream& out)
{
    plan.revisions.forEach([&](const Revision& revision) {
        out << revision.name << ' ' << revision.date << ' ' << revision.author << ", "
            << (revision.checked.isEmpty() ? Text::tr("not checked") : Text::tr("checked by %1").arg(revision.checked))
            << ": " << revision.note.simplified() << '\n';
    });
    out << Text::tr("%1 issued; the design is at revision %2, the next issue is %3")
               .arg(plan.revisions.size())
               .arg(plan.header().revision, nextRevisionName(plan))
        << '\n';
}

/// What was given, and where nothing was what `before` says.
RevisionText textOf(const Arguments& given, const Revision* before)
{
    return {given.value(u"--name"_s), given.value(u"--author"_s, before ? before->author : QString()),
            given.value(u"--checked"_s, before ? before->checked : QString()),
            given.value(u"--date"_s, before ? before->date : QString()),
            given.value(u"--note"_s, before ? before->note : QString())};
}

}  // namespace

int runRevision(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"--name"_s, u"--author"_s, u"--date"_s, u"--note"_s, u"--checked"_s, u"-o"_s};
    shape.leastPositional = shape.mostPositional = 2;
    shape.usage = findVerb(u"revision"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList& words = given.value().positional;
    if (!QStringList{u"list"_s, u"issue"_s, u"correct"_s, u"remove"_s}.contains(words[1]))
        return complain(
            console,
            {Text::tr("say list, issue, correct or remove, not \"%1\"; usage: %2").arg(words[1], shape.usage)});
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    if (words[1] == u"list"_s) {
        list(*plan, console.out);
        return kFine;
    }
    const auto step = words[1] == u"issue"_s ? issueRevision(*plan, textOf(given.value(), nullptr))
        : words[1] == u"correct"_s           ? correctRevision(*plan, textOf(given.value(), latestRevision(*plan)))
                                             : removeRevision(*plan);
    Tables after = *plan;
    if (step)
        step.value().applyTo(after);
    const int exit = writeStep(std::move(*plan), step, given.value(), console);
    const QString warning = words[1] == u"remove"_s ? QString() : earlierDateText(after);
    if (exit == kFine && !warning.isEmpty())
        console.err << u"rackloom: "_s << warning << '\n';
    return exit;
}

}  // namespace app
