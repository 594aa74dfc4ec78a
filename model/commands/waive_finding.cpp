// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/waive_finding.h"

#include "model/edit/edit.h"
#include "model/rules/waiver_book.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::waiveFinding)
};

QString objection(const WaiverText& text)
{
    if (text.reason.trimmed().isEmpty())
        return Text::tr("Say why it is accepted: a waiver without a reason helps nobody.");
    if (text.author.trimmed().isEmpty())
        return Text::tr("Say who accepts it.");
    if (!QDate::fromString(text.date, Qt::ISODate).isValid())
        return Text::tr("Give the day on which it was accepted as YYYY-MM-DD.");
    return {};
}

bool meansTheSame(const Waiver& a, const Waiver& b)
{
    return a.rule == b.rule && a.figure == b.figure && placeOf(a) == placeOf(b);
}

}  // namespace

Result<ChangeSet> waiveFinding(const Tables& plan, const Finding& finding, const WaiverText& text)
{
    if (const QString wrong = objection(text); !wrong.isEmpty())
        return Error{wrong};
    if (finding.rule == WaiverBook::info().id)
        return Error{Text::tr("A waiver that matches nothing is taken out, not waived.")};
    Waiver waiver = waiverFor(finding);
    waiver.reason = text.reason.trimmed();
    waiver.author = text.author.trimmed();
    waiver.date = text.date;
    waiver.id = plan.waivers.nextId();
    plan.waivers.forEach([&](const Waiver& old) {
        if (!meansTheSame(old, waiver))
            return;
        waiver.id = old.id;
        waiver.severity = std::min(waiver.severity, old.severity);  // of several findings there the worst counts
    });
    Edit edit(plan, Text::tr("Waive %1 at %2").arg(finding.rule, finding.where));
    edit.put(waiver);
    return std::move(edit).take();
}

Result<ChangeSet> removeWaiver(const Tables& plan, Id<Waiver> id)
{
    const Waiver* waiver = plan.waivers.find(id);
    if (!waiver)
        return Error{Text::tr("The waiver is no longer in the design.")};
    Edit edit(plan, Text::tr("Take out the waiver of %1 at %2").arg(waiver->rule, waiver->where));
    edit.erase(id);
    return std::move(edit).take();
}

}  // namespace model
