// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliverable_pages.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/diff/apply_diff.h"
#include "model/diff/diff_json.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "views/paper/pdf_document.h"

#include <QCoreApplication>
#include <QFile>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runDiff)
};

/// The design as its file has it: an underlay that is called the same beside either file is the same.
std::optional<Tables> open(const QString& path, Console& console)
{
    auto plan = readPlanFile(path);
    if (!plan) {
        complain(console, plan.error(), path);
        return std::nullopt;
    }
    return std::move(plan).value();
}

int compare(const Arguments& given, Console& console)
{
    const QString format = given.value(u"--format"_s, u"text"_s);
    if (format != u"text"_s && format != u"json"_s && format != u"pdf"_s)
        return complain(console, {Text::tr("--format is one of text, json, pdf, not \"%1\"").arg(format)});
    const QString out = given.value(u"-o"_s);
    if (format == u"pdf"_s && out.isEmpty())
        return complain(console, {Text::tr("-o OUT is missing: where shall the PDF be written?")});
    const auto a = open(given.positional[0], console);
    const auto b = a ? open(given.positional[1], console) : std::nullopt;
    if (!b)
        return kBadInput;
    const PlanDiff diff = diffPlans(*a, *b);
    QByteArray bytes;
    if (format == u"pdf"_s) {
        const auto sheets = changeOrderSheets(*a, *b, diff);
        if (!sheets)
            return complain(console, sheets.error());
        bytes = views::pdfOf(sheets.value()).value();
    } else {
        bytes = format == u"json"_s ? diffJson(diff) : diffText(diff).toUtf8();
    }
    if (out.isEmpty())
        console.out << QString::fromUtf8(bytes);
    else if (const auto written = writeWhole(out, bytes); !written)
        return complain(console, written.error(), out);
    return diff.isEmpty() ? kFine : kDesignHasErrors;
}

/// All of a file, up to the largest size a design may have: a device may never end.
Result<QByteArray> readBytes(const QString& path)
{
    constexpr qint64 kBlock = qint64(4) << 20;
    constexpr qint64 kLargest = qint64(1) << 30;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Text::tr("cannot be read: %1").arg(file.errorString())};
    QByteArray bytes;
    for (QByteArray block = file.read(kBlock); !block.isEmpty(); block = file.read(kBlock)) {
        bytes += block;
        if (bytes.size() > kLargest)
            return Error{Text::tr("is larger than 1 GiB; no list of changes is")};
    }
    return bytes;
}

int apply(const Arguments& given, Console& console)
{
    const QString changesPath = given.value(u"--apply"_s);
    const QString in = given.positional.first();
    const QString out = given.value(u"-o"_s);
    if (out.isEmpty())
        return complain(console, {Text::tr("-o OUT is missing: where shall the changed design be written?")});
    const auto changes = readBytes(changesPath);
    if (!changes)
        return complain(console, changes.error(), changesPath);
    const QByteArray& bytes = changes.value();
    const auto plan = open(in, console);
    if (!plan)
        return kBadInput;
    const DiffWay way = given.has(u"--back"_s) ? DiffWay::Back : DiffWay::Forth;
    const auto changed = applyDiff(*plan, {bytes.constData(), static_cast<std::size_t>(bytes.size())}, way);
    if (!changed)
        return complain(console, changed.error(), changesPath);
    if (const auto written = writePlanFile(changed.value(), out); !written)
        return complain(console, written.error(), out);
    console.out
        << Text::tr("%1: %2, revision %3").arg(out, changed.value().header().name, changed.value().header().revision)
        << '\n';
    return kFine;
}

}  // namespace

int runDiff(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"--format"_s, u"-o"_s, u"--apply"_s};
    shape.flags = {u"--back"_s};
    shape.mostPositional = 2;
    shape.usage = findVerb(u"diff"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const bool applies = given.value().has(u"--apply"_s);
    if (!applies && given.value().has(u"--back"_s))
        return complain(console, {Text::tr("--back goes with --apply; usage: %1").arg(shape.usage)});
    if (applies && given.value().has(u"--format"_s))
        return complain(console, {Text::tr("--format does not go with --apply; usage: %1").arg(shape.usage)});
    if (given.value().positional.size() != (applies ? 1 : 2))
        return complain(console,
                        {applies ? Text::tr("--apply takes one design; usage: %1").arg(shape.usage)
                                 : Text::tr("two designs are needed; usage: %1").arg(shape.usage)});
    return applies ? apply(given.value(), console) : compare(given.value(), console);
}

}  // namespace app
