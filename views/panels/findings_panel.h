// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/finding_tree_model.h"
#include "views/live_design.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace views {

class Chip;
class FindingsTree;
class FindingStrip;

/// The findings under headings, and the current one in full beside them. The choices about which are shown, and how they
/// are grouped, stand in the dock's head.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    /// `design` must outlive this.
    explicit FindingsPanel(const LiveDesign& design, QWidget* parent = nullptr);

    /// Chips, filter and grouping in a row, for the dock's head; owned by who takes them.
    QWidget* chips() { return m_chips; }
    FindingsTree& tree() { return *m_tree; }
    FindingTreeModel& list() { return *m_list; }
    void setGrouping(FindingGrouping grouping);
    /// "re-checked in 0.04 ms after ..."
    QString checkText() const;
    /// Jumps to the finding `by` rows further, from the first again after the last; closed groups are opened.
    void step(int by);
    /// The finding of the current row, if it is one.
    std::optional<model::Finding> current() const;
    /// Where a menu about the current row opens, on the screen.
    QPoint menuPlace() const;

Q_SIGNALS:
    /// A click or Return on a finding that has a place.
    void jumpRequested(const model::ObjectRef& place);
    /// The place of the row under the pointer, else of the current one, to be shown and not selected; `bring` when it is
    /// to come into view.
    void previewRequested(const std::optional<model::ObjectRef>& place, bool bring);
    /// The right button, the menu key or a button on a finding, which is the current one then.
    void menuRequested(const QPoint& onScreen);
    /// To waive the current finding, or to take its waiver out.
    void waiveRequested();
    void groupingChanged(views::FindingGrouping grouping);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeChips();
    void connectTree();
    void addChip(std::optional<model::Severity> severity);
    void refresh();
    void showCounts();
    template <class Change>
    void regroup(Change&& change);
    void openGroups(int first, int last);
    void showCurrent();
    void preview(bool bring);
    void jump(const QModelIndex& index);

    const LiveDesign& m_design;
    FindingTreeModel* m_list;
    FindingsTree* m_tree;
    FindingStrip* m_strip;
    QLabel* m_none;
    QWidget* m_chips;
    Chip* m_waived;
    QComboBox* m_grouping;
    QLineEdit* m_filter;
    std::vector<std::pair<model::Severity, Chip*>> m_byChip;
    std::map<QString, bool> m_turned;  ///< groups a person opened or closed
    std::optional<model::Finding> m_current;
    std::optional<model::ObjectRef> m_hovered;
    bool m_changing = false;  ///< rows come and go, and nobody chose what is current meanwhile
};

}  // namespace views
