// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/findings_panel.h"

#include "views/panels/finding_strip.h"
#include "views/unit_text.h"
#include "views/widgets/chip.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/findings_tree.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace views {

using namespace model;

namespace {

constexpr int kFewFindings = 300;  ///< up to so many, all groups start open
constexpr int kStripWidth = 340;   ///< px
constexpr int kRoomForStrip = 3 * kStripWidth;

}  // namespace

FindingsPanel::FindingsPanel(const LiveDesign& design, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_list(new FindingTreeModel(this)),
      m_tree(new FindingsTree(this)),
      m_strip(new FindingStrip(this)),
      m_none(new QLabel(this)),
      m_chips(new QWidget(this))
{
    auto* rule = new QFrame(this);
    rule->setProperty("hairline", true);
    rule->setFixedWidth(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(rule);
    layout->addWidget(m_strip);
    m_strip->setVisible(false);
    m_strip->setFixedWidth(kStripWidth);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("second", true);
    makeChips();
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setModel(m_list);
    const int widths[] = {44, 230, 190, 96, 104};
    for (int column = 0; column < 5; ++column)
        m_tree->setColumnWidth(column, widths[column]);
    connectTree();
    connect(&m_design, &LiveDesign::changed, this, &FindingsPanel::refresh);
    connect(&m_design, &LiveDesign::replaced, this, [this] {
        m_turned.clear();
        m_current.reset();
        refresh();
    });
    refresh();
}

void FindingsPanel::makeChips()
{
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
    m_filter->setMinimumWidth(70);
    m_filter->setMaximumWidth(150);
    row->addWidget(m_filter);
    m_grouping = new ChoiceBox(m_chips);
    m_grouping->setAccessibleName(tr("Group the findings"));
    m_grouping->setToolTip(tr("What the findings are grouped by"));
    m_grouping->addItem(tr("By severity"), static_cast<int>(FindingGrouping::Severity));
    m_grouping->addItem(tr("By rule"), static_cast<int>(FindingGrouping::Rule));
    m_grouping->addItem(tr("By rack"), static_cast<int>(FindingGrouping::Rack));
    row->addWidget(m_grouping);
    connect(m_waived, &Chip::toggled, this, [this](bool shown) { regroup([&] { m_list->setWaivedShown(shown); }); });
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { regroup([&] { m_list->setFilter(text); }); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        const auto grouping = static_cast<FindingGrouping>(m_grouping->currentData().toInt());
        regroup([&] { m_list->setGrouping(grouping); });
        Q_EMIT groupingChanged(grouping);
    });
}

void FindingsPanel::connectTree()
{
    // After the view, which has the new rows then.
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] { openGroups(0, m_list->groupCount() - 1); });
    connect(m_list, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
        if (!parent.isValid())
            openGroups(first, last);
    });
    connect(m_tree, &FindingsTree::chosen, this, &FindingsPanel::jump);
    connect(m_tree, &FindingsTree::becameCurrent, this, &FindingsPanel::showCurrent);
    connect(m_tree, &FindingsTree::menuRequested, this, &FindingsPanel::menuRequested);
    connect(m_tree, &FindingsTree::turned, this, [this](const QModelIndex& heading, bool open) {
        if (const FindingGroup* group = m_list->groupAt(heading))
            m_turned[group->id] = open;
    });
    connect(m_tree, &FindingsTree::hovered, this, [this](const QModelIndex& index) {
        const Finding* finding = m_list->findingAt(index);
        const auto place = finding ? finding->place : std::nullopt;
        if (place == m_hovered)
            return;
        m_hovered = place;
        preview(false);
    });
    connect(m_strip, &FindingStrip::goRequested, this, [this] { jump(m_tree->currentIndex()); });
    connect(m_strip, &FindingStrip::mendRequested, this, &FindingsPanel::menuRequested);
    connect(m_strip, &FindingStrip::waiveRequested, this, &FindingsPanel::waiveRequested);
}

void FindingsPanel::addChip(std::optional<Severity> severity)
{
    auto* chip = new Chip(severity, m_chips);
    m_chips->layout()->addWidget(chip);
    connect(chip, &Chip::toggled, this, [this] {
        std::set<Severity> shown;
        for (const auto& [each, other] : m_byChip) {
            if (other->isChecked())
                shown.insert(each);
        }
        regroup([&] { m_list->setShown(std::move(shown)); });
    });
    m_byChip.emplace_back(*severity, chip);
}

void FindingsPanel::setGrouping(FindingGrouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(grouping)));
}

void FindingsPanel::refresh()
{
    regroup([&] { m_list->setFindings(m_design.findingList(), m_design.plan()); });
}

/// Does what changes rows, and makes the row current again that was, where it is still shown.
template <class Change>
void FindingsPanel::regroup(Change&& change)
{
    {
        const QScopedValueRollback<bool> changing(m_changing, true);
        change();
        const Finding* shown = m_list->findingAt(m_tree->currentIndex());
        if (!m_current || !shown || !isSameFinding(*shown, *m_current)) {
            const QModelIndex again = m_current ? m_list->indexOf(*m_current) : QModelIndex();
            m_tree->setCurrentIndex(m_tree->isExpanded(again.parent()) ? again : QModelIndex());
        }
    }
    m_hovered.reset();
    const auto now = current();
    m_strip->setFinding(now);
    if (now)
        m_current = now;
    preview(false);
    showCounts();
}

void FindingsPanel::openGroups(int first, int last)
{
    const bool few = m_list->findingCount() <= kFewFindings || !m_list->filter().words.empty();
    for (int row = first; row <= last; ++row) {
        const QModelIndex heading = m_list->index(row, 0);
        const auto turned = m_turned.find(m_list->groupAt(heading)->id);
        if (turned != m_turned.end() ? turned->second : few || row == 0)
            m_tree->expand(heading);
    }
}

void FindingsPanel::showCounts()
{
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
    const bool any = m_list->groupCount() > 0;
    const bool all = m_filter->text().isEmpty() && m_list->filter().severities.empty();
    m_none->setText(all ? tr("Nothing found: every rule holds.") : tr("No finding is like that."));
    m_tree->setVisible(any);
    m_none->setVisible(!any);
}

void FindingsPanel::showCurrent()
{
    if (m_changing)
        return;
    const auto now = current();
    m_strip->setFinding(now);
    m_current = now;
    preview(true);
}

void FindingsPanel::preview(bool bring)
{
    const auto now = current();
    Q_EMIT previewRequested(m_hovered ? m_hovered : now ? now->place : std::nullopt, bring && !m_hovered);
}

void FindingsPanel::jump(const QModelIndex& index)
{
    const Finding* finding = m_list->findingAt(index);
    if (finding && finding->place)
        Q_EMIT jumpRequested(*finding->place);
}

void FindingsPanel::step(int by)
{
    const int rows = m_list->findingCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_tree->currentIndex();
    const bool onFinding = m_list->findingAt(current);
    int before = 0;  // findings above the current one
    for (int group = 0; group < m_list->groupCount(); ++group) {
        const QModelIndex heading = m_list->index(group, 0);
        if (!current.isValid() || group >= (onFinding ? current.parent().row() : current.row()))
            break;
        before += m_list->rowCount(heading);
    }
    int row = !current.isValid() ? (by > 0 ? 0 : rows - 1)
        : onFinding              ? (before + current.row() + by + rows) % rows
                                 : (before + (by > 0 ? 0 : -1) + rows) % rows;
    int group = 0;
    for (; row >= m_list->rowCount(m_list->index(group, 0)); ++group)
        row -= m_list->rowCount(m_list->index(group, 0));
    const QModelIndex heading = m_list->index(group, 0);
    m_tree->expand(heading);
    m_tree->setCurrentIndex(m_list->index(row, FindingTreeModel::Title, heading));
    jump(m_tree->currentIndex());
}

std::optional<Finding> FindingsPanel::current() const
{
    const Finding* finding = m_list->findingAt(m_tree->currentIndex());
    return finding ? std::optional(*finding) : std::nullopt;
}

QPoint FindingsPanel::menuPlace() const
{
    return m_tree->viewport()->mapToGlobal(m_tree->visualRect(m_tree->currentIndex()).bottomLeft());
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_strip->setVisible(width() >= kRoomForStrip);
}

void FindingsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT previewRequested(std::nullopt, false);
}

QString FindingsPanel::checkText() const
{
    const double milliseconds = std::chrono::duration<double, std::milli>(m_design.lastCheckTime()).count();
    const QString time = figureText(milliseconds, QStringLiteral("ms"), milliseconds < 10 ? 2 : 0);
    return m_design.lastStep().isEmpty() ? tr("checked in %1").arg(time)
                                         : tr("re-checked in %1 after “%2”").arg(time, m_design.lastStep());
}

}  // namespace views
