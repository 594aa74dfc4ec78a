// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/step_dialog.h"

#include "views/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace app {

namespace {
constexpr int kPauseMs = 150;
}

StepDialog::StepDialog(const QString& title, const QString& button, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_says(new QLabel(this))
{
    setWindowTitle(title);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignTop);
    m_says->setMinimumHeight(72);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_perform = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_perform->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addLayout(m_form);
    layout->addWidget(m_says, 1);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StepDialog::showSays);
}

QString StepDialog::says() const { return m_says->text(); }

void StepDialog::follow(QLineEdit* field)
{
    connect(field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void StepDialog::follow(QComboBox* field)
{
    connect(field, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
}

void StepDialog::follow(QSpinBox* field)
{
    connect(field, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
}

void StepDialog::showInColumns()
{
    m_inColumns = true;
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    delete layout()->replaceWidget(m_says, scroll);
    scroll->setWidget(m_says);
    setMinimumSize(920, 520);
}

void StepDialog::showSays()
{
    const bool blank = isBlank();
    const auto lines = blank ? model::Result<QStringList>(QStringList{hint()}) : preview();
    m_perform->setEnabled(!blank && lines);
    const bool columns = m_inColumns && !blank && lines;
    m_says->setWordWrap(!columns);
    m_says->setText(lines ? lines.value().join(QStringLiteral("\n")) : lines.error().message);
    m_says->setProperty("wrong", !lines);
    m_says->setProperty("second", blank);
    m_says->style()->unpolish(m_says);
    m_says->style()->polish(m_says);
    if (m_inColumns)
        m_says->setFont(columns ? views::codeFont(12) : font());
}

}  // namespace app
