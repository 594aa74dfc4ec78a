// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_deliverables.h"

#include "model/deliver/label_stock.h"
#include "model/deliver/label_template.h"
#include "model/edit/edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::changeDeliverables)
};

constexpr int kMostLetters = 200;
constexpr int kMostPulled = 10'000;
constexpr int kMostSpareFor = 1'000'000;
constexpr Length kMostShift = 50_mm;

bool isOneLine(const QString& text)
{
    return text.size() <= kMostLetters && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

bool isWithin(int number, int least, int most) { return number >= least && number <= most; }

QString spareObjection(const Deliverables& wanted)
{
    for (const int oneFor : {wanted.spareCables, wanted.spareLasers, wanted.spareHoses, wanted.spareCouplings,
                             wanted.spareClips, wanted.spareShelves, wanted.spareLabels}) {
        if (!isWithin(oneFor, 0, kMostSpareFor))
            return Text::tr("There is one spare for 1 to 1,000,000 of a part, or none: 0.");
    }
    return {};
}

QString labelObjection(const Deliverables& wanted)
{
    if (const auto text = LabelTemplate::parse(wanted.labelTemplate); !text)
        return text.error().message;
    if (const auto stock = labelStock(wanted.labelStock); !stock)
        return stock.error().message;
    if (abs(wanted.labelShiftX) > kMostShift || abs(wanted.labelShiftY) > kMostShift)
        return Text::tr("A printer is off by 50 mm at most: look for another stock of labels.");
    return {};
}

/// Labels that another shift or stock prints off the sheet. A design that has such a shift already may be changed otherwise.
QString shiftObjection(const Deliverables& before, const Deliverables& wanted)
{
    const bool isSame = before.labelShiftX == wanted.labelShiftX && before.labelShiftY == wanted.labelShiftY
        && before.labelStock == wanted.labelStock;
    return isSame ? QString() : shiftFault(labelStock(wanted.labelStock).value(), wanted);
}

/// What is wrong with it, or an empty text.
QString objection(const Deliverables& wanted)
{
    for (const QString& text : {wanted.company, wanted.project, wanted.purpose}) {
        if (!isOneLine(text))
            return Text::tr("Company, project and purpose are one line of at most 200 characters each.");
    }
    if (!isWithin(wanted.rowsPerSheet, 0, kMostRowsPerSheet))
        return Text::tr("A sheet has 1 to 200 rows of a table, or as many as fit: 0.");
    if (!isWithin(wanted.cablesPerPull, 1, kMostPulled) || !isWithin(wanted.pullsPerShift, 1, kMostPulled))
        return Text::tr("A crew pulls 1 to 10,000 cables at once, and 1 to 10,000 times in a shift.");
    const QString wrong = labelObjection(wanted);
    return wrong.isEmpty() ? spareObjection(wanted) : wrong;
}

}  // namespace

Result<ChangeSet> changeDeliverables(const Tables& plan, const Deliverables& wanted)
{
    if (const QString wrong = objection(wanted); !wrong.isEmpty())
        return Error{wrong};
    if (const QString wrong = shiftObjection(plan.delivery(), wanted); !wrong.isEmpty())
        return Error{wrong};
    Deliverables changed = wanted;
    changed.id = Id<Deliverables>(1);
    Edit edit(plan, Text::tr("Change how the design is printed and bought"));
    if (changed != Deliverables())
        edit.put(std::move(changed));
    else if (plan.deliverables.find(changed.id))
        edit.erase(changed.id);
    return std::move(edit).take();
}

}  // namespace model
