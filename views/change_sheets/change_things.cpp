// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_table.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr ChangeColumns kAt;
constexpr std::size_t kPlugColumns = 3;
constexpr double kPlug = 6.4;

std::size_t plugRows(const ChangeStep& step) { return (step.places.size() + kPlugColumns - 1) / kPlugColumns; }

/// What is looked at before the box of a thing is ticked; empty where the step says it all.
QString doneText(StepVerb verb)
{
    switch (verb) {
    case StepVerb::Uncouple:
        return Words::tr("off, capped");
    case StepVerb::Couple:
        return Words::tr("clicked, dry");
    case StepVerb::ClipOn:
        return Words::tr("seated");
    default:
        return {};
    }
}

}  // namespace

double plugsHeight(const ChangeStep& step) { return kPlug * double(plugRows(step)); }

void ChangeTable::addPlace(PartBuilder& part, const ChangeStep& step, const StepPlace& place, bool isNow)
{
    addMark(part, isNow, kChangeLine);
    const QString& where = isNow ? place.now : place.was;
    const QString text = place.name.isEmpty() ? where : QString(place.name + QStringLiteral(" · ") + where);
    cell(part, {x(kAt.cable), m_y, kAt.ticks - 2 - kAt.cable, kChangeLine}, {text}, sheetType(10, QFont::Medium),
         {!isNow, isNow});
    if (!isNow && !place.now.isEmpty())
        return;
    const double middle = m_y + kChangeLine / 2;
    tickBox(part, {x(kAt.ticks + kAt.tick * 0.5), middle});
    const QString said = doneText(step.verb);
    part.text({x(kAt.ticks + kAt.tick + 0.6), middle}, said, fitted(said, sheetType(8), 4 * kAt.tick));
}

/// Port, cable and a box each, down the columns.
void ChangeTable::addPlugs(PartBuilder& part, const ChangeStep& step)
{
    const std::size_t rows = plugRows(step);
    const double width = m_room.width() / double(kPlugColumns);
    for (std::size_t i = 0; i < step.places.size(); ++i) {
        const StepPlace& plug = step.places[i];
        const double left = m_room.left() + width * double(i / rows);
        const double middle = m_y + kPlug * (double(i % rows) + 0.5);
        tickBox(part, {left + 3.2, middle});
        part.text({left + 8, middle}, plug.name, fitted(plug.name, sheetType(10.5, QFont::Bold), 29));
        part.text({left + 38, middle}, plug.was, fitted(plug.was, monoType(8.2), width - 40));
        part.lines({{left, middle + kPlug / 2, left + width - 3, middle + kPlug / 2}}, outlined(kRowRule, kRowLine));
    }
    m_y += kPlug * double(rows);
}

}  // namespace views
