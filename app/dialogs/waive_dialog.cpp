// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/waive_dialog.h"

#include "app/settings.h"
#include "model/commands/waive_finding.h"

#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace app {

using namespace model;

namespace {
const QString kAuthor = QStringLiteral("waivers/author");
}

WaiveDialog::WaiveDialog(const Tables& plan, const Finding& finding, QWidget* parent)
    : StepDialog(tr("Waive a finding"), tr("Waive"), parent),
      m_plan(plan),
      m_finding(finding),
      m_reason(new QLineEdit(this)),
      m_author(new QLineEdit(settings().value(kAuthor).toString(), this)),
      m_date(new QLineEdit(QDate::currentDate().toString(Qt::ISODate), this))
{
    auto* message = new QLabel(finding.message, this);
    message->setWordWrap(true);
    form().addRow(tr("Finding"), message);
    form().addRow(tr("&Reason"), m_reason);
    form().addRow(tr("&Accepted by"), m_author);
    form().addRow(tr("&Date"), m_date);
    for (QLineEdit* field : {m_reason, m_author, m_date})
        follow(field);
    connect(this, &QDialog::accepted, this, [this] { settings().setValue(kAuthor, m_author->text().trimmed()); });
    m_reason->setFocus();
    showSays();
}

Result<ChangeSet> WaiveDialog::step() const
{
    return waiveFinding(m_plan, m_finding, {m_reason->text(), m_author->text(), m_date->text().trimmed()});
}

Result<QStringList> WaiveDialog::preview() const
{
    const auto waived = step();
    if (!waived)
        return waived.error();
    return QStringList{tr("The finding stays in the design as waived, with this reason, and counts no more.")};
}

bool WaiveDialog::isBlank() const { return m_reason->text().trimmed().isEmpty(); }

QString WaiveDialog::hint() const
{
    return tr("Say why it is accepted. A waiver survives moves, and is reported when it matches nothing any more.");
}

}  // namespace app
