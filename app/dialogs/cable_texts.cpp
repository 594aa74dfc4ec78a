// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/cable_texts.h"

#include "model/edit/object_ref.h"
#include "views/unit_text.h"

#include <QComboBox>
#include <QCoreApplication>

namespace app {

using namespace model;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::cableTexts)
};
}  // namespace

QString cableText(const Tables& plan, const Cable& cable)
{
    return Text::tr("%1, %2 to %3")
        .arg(cableName(plan.naming(), cable), portText(plan, cable.a), portText(plan, cable.b));
}

QStringList textsAfter(const Tables& plan, const ChangeSet& step)
{
    QStringList lines;
    for (const auto& change : step.of<Cable>()) {
        if (!change.after)
            continue;
        const QString now = cableText(plan, *change.after);
        if (!change.after->route)
            lines << Text::tr("%1: no way leads there yet.").arg(now);
        else if (change.before && change.before->route)
            lines << Text::tr("%1: %2 of cable, before %3.")
                         .arg(now, views::distanceText(change.after->length),
                              views::distanceText(change.before->length));
        else
            lines << Text::tr("%1: %2 of cable.").arg(now, views::distanceText(change.after->length));
    }
    return lines;
}

void fillEnds(QComboBox& box, const Tables& plan, Id<Cable> id)
{
    const Cable& cable = plan.cables.at(id);
    box.addItem(Text::tr("b, %1").arg(portText(plan, cable.b)), static_cast<int>(CableEnd::B));
    box.addItem(Text::tr("a, %1").arg(portText(plan, cable.a)), static_cast<int>(CableEnd::A));
}

}  // namespace app
