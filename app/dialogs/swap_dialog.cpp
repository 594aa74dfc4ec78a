// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/swap_dialog.h"

#include "app/dialogs/cable_texts.h"
#include "model/commands/change_ends.h"
#include "model/commands/port_pattern.h"
#include "model/edit/object_ref.h"
#include "views/theme.h"
#include "views/widgets/choice_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace app {

using namespace model;

SwapDialog::SwapDialog(const Tables& plan, Id<Cable> cable, const QString& other, QWidget* parent)
    : StepDialog(tr("Swap ends"), tr("Swap"), parent),
      m_plan(plan),
      m_cable(cable),
      m_other(new QLineEdit(other, this)),
      m_end(new views::ChoiceBox(this))
{
    m_other->setFont(views::codeFont(12));
    m_other->setPlaceholderText(cableName(plan.naming(), plan.cables.at(cable)));
    fillEnds(*m_end, plan, cable);
    form().addRow(tr("Cable"), new QLabel(cableText(plan, plan.cables.at(cable)), this));
    form().addRow(tr("Swap &with"), m_other);
    form().addRow(tr("At &end"), m_end);
    follow(m_other);
    follow(m_end);
    m_other->setFocus();
    showSays();
}

Result<ChangeSet> SwapDialog::step() const
{
    const auto other = cableCalled(m_plan, m_other->text().trimmed());
    if (!other)
        return other.error();
    return swapCables(m_plan, m_cable, other.value(), static_cast<CableEnd>(m_end->currentData().toInt()));
}

Result<QStringList> SwapDialog::preview() const
{
    const auto swapped = step();
    if (!swapped)
        return swapped.error();
    return textsAfter(m_plan, swapped.value());
}

bool SwapDialog::isBlank() const { return m_other->text().trimmed().isEmpty(); }

QString SwapDialog::hint() const
{
    return tr("Write the other cable's name. Both keep their names and their other ends.");
}

}  // namespace app
