// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runExport)
};

model::Result<const Export*> wantedExport(const Arguments& given)
{
    QStringList kinds;
    for (const Export& known : exports())
        kinds << known.kind;
    const QString kind = given.value(QStringLiteral("--as"));
    if (kind.isEmpty())
        return model::Error{Text::tr("--as is missing: one of %1").arg(kinds.join(QStringLiteral(", ")))};
    const Export* found = findExport(kind);
    if (!found)
        return model::Error{Text::tr("--as is one of %1, not \"%2\"").arg(kinds.join(QStringLiteral(", ")), kind)};
    if (!found->ofOne && given.has(QStringLiteral("--of")))
        return model::Error{Text::tr("%1 lists the whole design: --of does not go with it").arg(kind)};
    if (given.has(QStringLiteral("--of")) && given.value(QStringLiteral("--of")).isEmpty())
        return model::Error{Text::tr("--of needs the name of what is wanted")};
    if (!given.has(QStringLiteral("-o")))
        return model::Error{Text::tr("-o OUT is missing: where shall it be written?")};
    return found;
}

}  // namespace

int runExport(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--as"), QStringLiteral("--of"), QStringLiteral("-o")};
    shape.usage = findVerb(QStringLiteral("export"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto wanted = wantedExport(given.value());
    if (!wanted)
        return complain(console, wanted.error());
    const QString in = given.value().positional.first();
    const auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    ExportWish wish;
    wish.of = given.value().value(QStringLiteral("--of"));
    const auto bytes = wanted.value()->make(*plan, wish);
    if (!bytes)
        return complain(console, bytes.error(), in);
    const QString out = given.value().value(QStringLiteral("-o"));
    if (const auto written = writeWhole(out, bytes.value().bytes); !written)
        return complain(console, written.error(), out);
    for (const QString& note : bytes.value().notes)
        console.err << QStringLiteral("rackloom: ") << note << '\n';
    return kFine;
}

}  // namespace app
