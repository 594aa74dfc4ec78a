// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_io.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runRoute)
};

/// Reads the design named first, lets `change` work on it and writes it to -o, or back where -o is not needed.
int rewrite(const QStringList& arguments, Console& console, const QString& verb, bool needsOut,
            void (*change)(model::Tables&))
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.usage = findVerb(verb)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QString in = given.value().positional.first();
    const QString out = given.value().value(QStringLiteral("-o"), in);
    if (needsOut && !given.value().has(QStringLiteral("-o")))
        return complain(console, {Text::tr("-o OUT is missing; usage: %1").arg(shape.usage)});
    auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    change(*plan);
    if (const auto written = writeDesign(*plan, out); !written)
        return complain(console, written.error(), out);
    return kFine;
}

}  // namespace

int runResave(const QStringList& arguments, Console& console)
{
    return rewrite(arguments, console, QStringLiteral("resave"), true, [](model::Tables&) {});
}

}  // namespace app
