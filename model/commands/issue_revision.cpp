// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/issue_revision.h"

#include "model/core/name_check.h"
#include "model/edit/edit.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::issueRevision)
};

bool isDigit(QChar sign) { return sign >= u'0' && sign <= u'9'; }
bool isCapital(QChar sign) { return sign >= u'A' && sign <= u'Z'; }

/// 10 after 9, 04 after 03.
QString afterNumber(QString digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

/// B after A, AA after Z.
QString afterLetters(QString letters)
{
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (letters[i] != u'Z') {
            letters[i] = QChar(letters[i].unicode() + 1);
            return letters;
        }
        letters[i] = u'A';
    }
    return u'A' + letters;
}

QString nameAfter(const QString& name)
{
    qsizetype digits = name.size();
    while (digits > 0 && isDigit(name[digits - 1]))
        --digits;
    if (digits < name.size())
        return name.left(digits) + afterNumber(name.mid(digits));
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isCapital) ? afterLetters(name) : QString();
}

bool isIssued(const Tables& plan, const QString& name)
{
    bool issued = false;
    plan.revisions.forEach([&](const Revision& revision) { issued = issued || revision.name == name; });
    return issued;
}

/// Ten digits and hyphens that are a day: `QDate` alone takes other forms, too.
bool isDay(const QString& date)
{
    return date.size() == 10 && QDate::fromString(date, QStringLiteral("yyyy-MM-dd")).isValid();
}

/// The record `text` makes under `id`.
Result<Revision> recordOf(const RevisionText& text, Id<Revision> id)
{
    const Revision made{id,        text.name.trimmed(), text.author.trimmed(), text.checked.trimmed(),
                        text.date, text.note.trimmed()};
    if (const auto fine = checkName(made.name); !fine)
        return fine.error();
    if (made.author.isEmpty())
        return Error{Text::tr("Say who issues revision %1.").arg(made.name)};
    if (made.note.isEmpty())
        return Error{Text::tr("Say in a note what changed in revision %1.").arg(made.name)};
    if (!isDay(made.date))
        return Error{Text::tr("\"%1\" is no day of the calendar: give it as YYYY-MM-DD.").arg(made.date)};
    return made;
}

/// The step that leaves `revision` as the latest.
ChangeSet stepTo(const Tables& plan, const Revision& revision, const QString& label)
{
    Edit edit(plan, label);
    DesignHeader header = plan.header();
    header.revision = revision.name;
    header.date = revision.date;
    edit.put(header);
    edit.put(revision);
    return std::move(edit).take();
}

const Revision* revisionBefore(const Tables& plan, const Revision& latest)
{
    const Revision* before = nullptr;
    plan.revisions.forEach([&](const Revision& revision) { before = revision.id < latest.id ? &revision : before; });
    return before;
}

Error noneIssued() { return {Text::tr("No revision of this design has been issued.")}; }

}  // namespace

const Revision* latestRevision(const Tables& plan)
{
    const Revision* latest = nullptr;
    plan.revisions.forEach([&](const Revision& revision) { latest = &revision; });
    return latest;
}

QString nextRevisionName(const Tables& plan)
{
    const Revision* latest = latestRevision(plan);
    QString name = plan.header().revision.trimmed();
    if (name.isEmpty())
        name = latest ? latest->name : QStringLiteral("A");
    while (isIssued(plan, name))
        name = nameAfter(name);
    return name;
}

Result<ChangeSet> issueRevision(const Tables& plan, const RevisionText& text)
{
    RevisionText whole = text;
    if (whole.name.trimmed().isEmpty())
        whole.name = nextRevisionName(plan);
    if (whole.name.isEmpty())
        return Error{Text::tr("What comes after revision %1 cannot be told from its name: give the new one a name.")
                         .arg(latestRevision(plan)->name)};
    if (isIssued(plan, whole.name.trimmed()))
        return Error{Text::tr("Revision %1 has been issued already; the next one is %2.")
                         .arg(whole.name.trimmed(), nextRevisionName(plan))};
    const auto revision = recordOf(whole, plan.revisions.nextId());
    if (!revision)
        return revision.error();
    return stepTo(plan, revision.value(), Text::tr("Issue revision %1").arg(revision.value().name));
}

Result<ChangeSet> correctRevision(const Tables& plan, const RevisionText& text)
{
    const Revision* latest = latestRevision(plan);
    if (!latest)
        return noneIssued();
    RevisionText whole = text;
    if (whole.name.trimmed().isEmpty())
        whole.name = latest->name;
    if (whole.name.trimmed() != latest->name && isIssued(plan, whole.name.trimmed()))
        return Error{Text::tr("Revision %1 has been issued already; leave the name as it is, %2.")
                         .arg(whole.name.trimmed(), latest->name)};
    const auto revision = recordOf(whole, latest->id);
    if (!revision)
        return revision.error();
    return stepTo(plan, revision.value(), Text::tr("Correct revision %1").arg(latest->name));
}

QString earlierDateText(const Tables& plan)
{
    const Revision* latest = latestRevision(plan);
    const Revision* before = latest ? revisionBefore(plan, *latest) : nullptr;
    // YYYY-MM-DD: earlier days sort first.
    if (!before || latest->date >= before->date)
        return {};
    return Text::tr(
               "Revision %1 bears an earlier day, %2, than revision %3 before it, %4: correct it if that is not meant.")
        .arg(latest->name, latest->date, before->name, before->date);
}

Result<ChangeSet> removeRevision(const Tables& plan)
{
    const Revision* latest = latestRevision(plan);
    if (!latest)
        return noneIssued();
    const Revision* before = revisionBefore(plan, *latest);
    Edit edit(plan, Text::tr("Take back revision %1").arg(latest->name));
    DesignHeader header = plan.header();
    header.revision = before ? before->name : header.revision;
    header.date = before ? before->date : QString();
    edit.put(header);
    edit.erase(latest->id);
    return std::move(edit).take();
}

}  // namespace model
