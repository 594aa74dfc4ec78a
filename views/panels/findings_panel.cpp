// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/findings_panel.h"

#include "views/unit_text.h"
#include "views/widgets/chip.h"
#include "views/widgets/finding_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace views {

using namespace model;

FindingsPanel::FindingsPanel(const LiveDesign& design, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_list(new FindingListModel(this)),
      m_table(new QTableView(this)),
      m_none(new QLabel(tr("Nothing found: every rule holds."), this)),
      m_chips(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_none);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("second", true);
    auto* row = new QHBoxLayout(m_chips);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(6);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Note})
        addChip(severity);
    m_waived = new Chip(std::nullopt, m_chips);
    m_waived->setToolTip(tr("Show the findings that were waived, too"));
    row->addWidget(m_waived);
    m_filter = new QLineEdit(m_chips);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(150);
    row->addWidget(m_filter);
    connect(m_waived, &Chip::toggled, m_list, &FindingListModel::setWaivedShown);
    connect(m_waived, &Chip::toggled, this, &FindingsPanel::refresh);
    connect(m_filter, &QLineEdit::textChanged, m_list, &FindingListModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &FindingsPanel::refresh);

    m_table->setModel(m_list);
    m_table->setItemDelegate(new FindingDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Findings"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setMinimumSectionSize(30);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->hide();
    const int widths[] = {36, 230, 220, 96, 104};
    for (int column = 0; column < 5; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& place) {
        if (const QModelIndex index = m_table->indexAt(place); index.isValid())
            m_table->setCurrentIndex(index);
        if (m_table->currentIndex().isValid())
            Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table, &QTableView::clicked, this, &FindingsPanel::jump);
    connect(&m_design, &LiveDesign::changed, this, &FindingsPanel::refresh);
    connect(&m_design, &LiveDesign::replaced, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::addChip(std::optional<Severity> severity)
{
    auto* chip = new Chip(severity, m_chips);
    m_chips->layout()->addWidget(chip);
    connect(chip, &Chip::toggled, this, &FindingsPanel::filter);
    m_byChip.emplace_back(*severity, chip);
}

void FindingsPanel::refresh()
{
    m_list->setFindings(m_design.findings());
    const FindingCounts& counts = m_design.counts();
    for (const auto& [severity, chip] : m_byChip) {
        switch (severity) {
        case Severity::Error:
            chip->setCount(counts.errors,
                           counts.errors == 1 ? tr("1 error") : tr("%1 errors").arg(countText(counts.errors)));
            break;
        case Severity::Warning:
            chip->setCount(counts.warnings,
                           counts.warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(countText(counts.warnings)));
            break;
        case Severity::Unknown:
            chip->setCount(counts.unknowns, tr("%1 unknown").arg(countText(counts.unknowns)));
            break;
        case Severity::Note:
            chip->setCount(counts.notes,
                           counts.notes == 1 ? tr("1 note") : tr("%1 notes").arg(countText(counts.notes)));
            break;
        }
    }
    m_waived->setCount(counts.waived, tr("%1 waived").arg(countText(counts.waived)));
    const bool any = m_list->rowCount() > 0;
    const bool all = m_filter->text().isEmpty() && m_list->shown().empty();
    m_none->setText(all ? tr("Nothing found: every rule holds.") : tr("No finding is like that."));
    m_table->setVisible(any);
    m_none->setVisible(!any);
}

void FindingsPanel::filter()
{
    std::set<Severity> shown;
    for (const auto& [severity, chip] : m_byChip) {
        if (chip->isChecked())
            shown.insert(severity);
    }
    m_list->setShown(std::move(shown));
    refresh();
}

void FindingsPanel::jump(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (const Finding& finding = m_list->at(index.row()); finding.place)
        Q_EMIT jumpRequested(*finding.place);
}

void FindingsPanel::step(int by)
{
    const int rows = m_list->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? (current.row() + by + rows) % rows : by > 0 ? 0 : rows - 1;
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_list->index(row, FindingListModel::Title));
    jump(m_table->currentIndex());
}

std::optional<Finding> FindingsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_list->at(index.row())) : std::nullopt;
}

QPoint FindingsPanel::menuPlace() const
{
    return m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft());
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            jump(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString FindingsPanel::checkText() const
{
    const double milliseconds = std::chrono::duration<double, std::milli>(m_design.lastCheckTime()).count();
    const QString time = figureText(milliseconds, QStringLiteral("ms"), milliseconds < 10 ? 2 : 0);
    return m_design.lastStep().isEmpty() ? tr("checked in %1").arg(time)
                                         : tr("re-checked in %1 after “%2”").arg(time, m_design.lastStep());
}

}  // namespace views
