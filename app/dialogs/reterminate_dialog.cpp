// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/reterminate_dialog.h"

#include "app/dialogs/cable_texts.h"
#include "model/commands/change_ends.h"
#include "model/commands/port_pattern.h"
#include "views/theme.h"
#include "views/widgets/choice_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace app {

using namespace model;

ReterminateDialog::ReterminateDialog(const Tables& plan, Id<Cable> cable, QWidget* parent)
    : StepDialog(tr("Re-terminate"), tr("Move end"), parent),
      m_plan(plan),
      m_cable(cable),
      m_end(new views::ChoiceBox(this)),
      m_port(new QLineEdit(this))
{
    m_port->setFont(views::codeFont(12));
    m_port->setPlaceholderText(QStringLiteral("L1-02:7"));
    fillEnds(*m_end, plan, cable);
    form().addRow(tr("Cable"), new QLabel(cableText(plan, plan.cables.at(cable)), this));
    form().addRow(tr("Move &end"), m_end);
    form().addRow(tr("To &port"), m_port);
    follow(m_end);
    follow(m_port);
    m_port->setFocus();
    showSays();
}

Result<ChangeSet> ReterminateDialog::step() const
{
    const auto port = portCalled(m_plan, m_port->text().trimmed());
    if (!port)
        return port.error();
    return reterminateCable(m_plan, m_cable, static_cast<CableEnd>(m_end->currentData().toInt()), port.value());
}

Result<QStringList> ReterminateDialog::preview() const
{
    const auto moved = step();
    if (!moved)
        return moved.error();
    return textsAfter(m_plan, moved.value());
}

bool ReterminateDialog::isBlank() const { return m_port->text().trimmed().isEmpty(); }

QString ReterminateDialog::hint() const
{
    return tr("Write the free port as DEVICE:PORT. The cable keeps its name and its other end.");
}

}  // namespace app
