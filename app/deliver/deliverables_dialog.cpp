// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/deliverables_dialog.h"

#include "app/deliver/labels_page.h"
#include "app/deliver/sheets_page.h"
#include "app/deliver/supply_page.h"
#include "model/commands/change_deliverables.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace app {

using namespace model;

DeliverablesDialog::DeliverablesDialog(const Tables& plan, const views::SampleLabels& samples, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_tabs(new QTabWidget(this)),
      m_sheets(new SheetsPage(plan)),
      m_labels(new LabelsPage(plan, samples)),
      m_supply(new SupplyPage(plan.delivery())),
      m_wrong(new QLabel(this))
{
    setWindowTitle(tr("Sheets and labels"));
    auto* note = new QLabel(tr("Saved with the design. OK is one step and can be undone."), this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    addPage(m_sheets, tr("Sheets"));
    addPage(m_labels, tr("Labels"));
    addPage(m_supply, tr("Pulls and spares"));
    m_wrong->setProperty("wrong", true);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeliverablesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(note);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    const QWidget* over = parent ? parent->window() : this;
    resize(QSize(860, 700).boundedTo(over->screen()->availableSize() - QSize(32, 48)));
}

/// What is larger than the screen is scrolled.
void DeliverablesDialog::addPage(QWidget* page, const QString& title)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->setProperty("panel", true);
    scroll->setWidget(page);
    m_tabs->addTab(scroll, title);
}

Deliverables DeliverablesDialog::wanted() const
{
    Deliverables delivery = m_plan.delivery();
    m_sheets->writeTo(delivery);
    m_labels->writeTo(delivery);
    m_supply->writeTo(delivery);
    return delivery;
}

Result<ChangeSet> DeliverablesDialog::step() const { return changeDeliverables(m_plan, wanted()); }

void DeliverablesDialog::accept()
{
    const auto made = step();
    if (made)
        return QDialog::accept();
    if (!m_labels->isReadable()) {
        m_tabs->setCurrentIndex(1);
        m_labels->text()->setFocus();
        return;
    }
    m_wrong->setText(made.error().message);
    m_wrong->show();
}

}  // namespace app
