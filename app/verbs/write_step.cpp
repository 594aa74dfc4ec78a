// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"

#include "app/design_io.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::writeStep)
};

/// " (cables: 576 added, 12 changed)", as far as the step is about cables.
QString cablesText(const model::ChangeSet& step)
{
    int added = 0;
    int changed = 0;
    for (const auto& change : step.of<model::Cable>()) {
        added += change.before ? 0 : 1;
        changed += change.before && change.after ? 1 : 0;
    }
    QStringList parts;
    if (added > 0)
        parts << Text::tr("%1 added").arg(added);
    if (changed > 0)
        parts << Text::tr("%1 changed").arg(changed);
    return parts.isEmpty() ? QString() : Text::tr(" (cables: %1)").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

int writeStep(model::Tables plan, const model::Result<model::ChangeSet>& step, const Arguments& given, Console& console)
{
    const QString in = given.positional.first();
    if (!step)
        return complain(console, step.error(), in);
    step.value().applyTo(plan);
    const QString out = given.value(QStringLiteral("-o"), in);
    if (const auto written = writeDesign(plan, out); !written)
        return complain(console, written.error(), out);
    if (step.value().isEmpty())
        console.out << Text::tr("%1: nothing to change").arg(out) << '\n';
    else
        console.out << out << QStringLiteral(": ") << step.value().label << cablesText(step.value()) << '\n';
    return kFine;
}

}  // namespace app
