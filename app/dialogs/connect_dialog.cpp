// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/connect_dialog.h"

#include "model/catalog/catalog.h"
#include "views/theme.h"
#include "views/widgets/choice_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace app {

using namespace model;

ConnectDialog::ConnectDialog(const Tables& plan, const QString& from, const QString& to, QWidget* parent)
    : StepDialog(tr("Connect ports"), tr("Connect"), parent),
      m_plan(plan),
      m_from(new QLineEdit(from, this)),
      m_to(new QLineEdit(to, this)),
      m_type(new views::ChoiceBox(this)),
      m_pairing(new views::ChoiceBox(this)),
      m_offset(new QSpinBox(this)),
      m_block(new QSpinBox(this))
{
    m_from->setPlaceholderText(QStringLiteral("leaf-*:1-72"));
    m_to->setPlaceholderText(QStringLiteral("nic rail r"));
    for (QLineEdit* field : {m_from, m_to})
        field->setFont(views::codeFont(12));
    m_pairing->addItem(tr("first to first, in order"), static_cast<int>(Pairing::InOrder));
    m_pairing->addItem(tr("round robin: shared out over the devices"), static_cast<int>(Pairing::RoundRobin));
    m_pairing->addItem(tr("port number plus an offset"), static_cast<int>(Pairing::Offset));
    m_offset->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_offset->setRange(-10000, 10000);
    m_block->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_block->setRange(0, 10000);
    m_block->setSpecialValueText(tr("even shares"));
    fillTypes();
    form().addRow(tr("&From"), m_from);
    form().addRow(tr("&To"), m_to);
    form().addRow(tr("&Pairing"), m_pairing);
    form().addRow(tr("&Offset"), m_offset);
    form().addRow(tr("Ports &a turn"), m_block);
    form().addRow(tr("Cable t&ype"), m_type);
    const auto showNumber = [this] {
        form().setRowVisible(m_offset, m_pairing->currentData().toInt() == static_cast<int>(Pairing::Offset));
        form().setRowVisible(m_block, m_pairing->currentData().toInt() == static_cast<int>(Pairing::RoundRobin));
    };
    connect(m_pairing, &QComboBox::currentIndexChanged, this, showNumber);
    showNumber();
    for (QLineEdit* field : {m_from, m_to})
        follow(field);
    follow(m_type);
    follow(m_pairing);
    follow(m_offset);
    follow(m_block);
    (from.isEmpty() ? m_from : m_to)->setFocus();
    showSays();
}

/// Those of the design, then those of the catalog.
void ConnectDialog::fillTypes()
{
    m_type->addItem(tr("whatever fits"), QString());
    m_plan.cableTypes.forEach([this](const CableType& type) { m_type->addItem(type.name, type.key); });
    for (const CatalogType& type : Catalog::builtIn().types()) {
        const auto* cable = std::get_if<CableType>(&type);
        if (cable && m_type->findData(cable->key) < 0)
            m_type->addItem(cable->name, cable->key);
    }
}

ConnectRule ConnectDialog::rule() const
{
    const PairingRule pairing{static_cast<Pairing>(m_pairing->currentData().toInt()), m_offset->value(),
                              m_block->value()};
    return {m_from->text(), m_to->text(), pairing, m_type->currentData().toString()};
}

Result<ChangeSet> ConnectDialog::step() const { return connectByRule(m_plan, rule()); }

Result<QStringList> ConnectDialog::preview() const { return sayConnections(m_plan, rule()); }

bool ConnectDialog::isBlank() const { return m_from->text().trimmed().isEmpty() || m_to->text().trimmed().isEmpty(); }

QString ConnectDialog::hint() const
{
    return tr("A port is DEVICE:PORT. Patterns stand for many: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1; roles too: "
              "leaf:1-72, spine:*, nic rail 2; nic rail r is each leaf's own rail.");
}

}  // namespace app
