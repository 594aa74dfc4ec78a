// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/revision_dialog.h"

#include "app/settings.h"

#include <QFormLayout>
#include <QLineEdit>

namespace app {

using namespace model;

namespace {

const QString kAuthor = QStringLiteral("revisions/author");

/// What the fields say at first. A date is never proposed: which day an issue bears is the designer's to say.
RevisionText firstText(const Tables& plan, RevisionDialog::Purpose purpose)
{
    if (purpose == RevisionDialog::Purpose::Issue)
        return {nextRevisionName(plan), settings().value(kAuthor).toString(), {}, {}, {}};
    const Revision* latest = latestRevision(plan);
    return {latest->name, latest->author, latest->checked, latest->date, latest->note};
}

}  // namespace

RevisionDialog::RevisionDialog(const Tables& plan, Purpose purpose, QWidget* parent)
    : StepDialog(purpose == Purpose::Issue ? tr("Issue a revision") : tr("Correct the latest revision"),
                 purpose == Purpose::Issue ? tr("Issue") : tr("Correct"), parent),
      m_plan(plan),
      m_purpose(purpose)
{
    const RevisionText text = firstText(plan, purpose);
    m_name = addField(tr("&Revision"), text.name);
    m_date = addField(tr("&Date"), text.date);
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    m_author = addField(tr("&Author"), text.author);
    m_checked = addField(tr("&Checked by"), text.checked);
    m_checked->setPlaceholderText(tr("nobody yet"));
    m_note = addField(tr("&Note"), text.note);
    m_note->setPlaceholderText(tr("what changed"));
    connect(this, &QDialog::accepted, this, [this] { settings().setValue(kAuthor, m_author->text().trimmed()); });
    m_date->setFocus();
    showSays();
}

QLineEdit* RevisionDialog::addField(const QString& label, const QString& text)
{
    auto* field = new QLineEdit(text, this);
    form().addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
    follow(field);
    return field;
}

Result<ChangeSet> RevisionDialog::step() const
{
    const RevisionText text{m_name->text(), m_author->text(), m_checked->text(), m_date->text().trimmed(),
                            m_note->text()};
    return m_purpose == Purpose::Issue ? issueRevision(m_plan, text) : correctRevision(m_plan, text);
}

Result<QStringList> RevisionDialog::preview() const
{
    const auto made = step();
    if (!made)
        return made.error();
    Tables after = m_plan;
    made.value().applyTo(after);
    QStringList lines{m_purpose == Purpose::Correct
                          ? tr("The latest revision says this from now on.")
                          : tr("The design is revision %1 from now on; its sheets bear that name and this date.")
                                .arg(m_name->text().trimmed())};
    if (const QString warning = earlierDateText(after); !warning.isEmpty())
        lines << warning;
    return lines;
}

bool RevisionDialog::isBlank() const
{
    return m_date->text().trimmed().isEmpty() || m_author->text().trimmed().isEmpty()
        || m_note->text().trimmed().isEmpty();
}

QString RevisionDialog::hint() const
{
    return tr(
        "Say the day of the issue, whose it is, and in a note what changed. An issue is a step that can be undone.");
}

}  // namespace app
