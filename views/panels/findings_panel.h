// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/finding_list_model.h"
#include "views/live_design.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace views {

class Chip;

/// The findings as a table. Its chips stand in the dock's head and filter by severity.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    /// `design` must outlive this.
    explicit FindingsPanel(const LiveDesign& design, QWidget* parent = nullptr);

    /// The chips in a row, for the dock's head; owned by who takes them.
    QWidget* chips() { return m_chips; }
    QTableView* table() { return m_table; }
    /// "re-checked in 0.04 ms after ..."
    QString checkText() const;
    /// Jumps to the finding `by` rows further, from the first again after the last.
    void step(int by);
    /// The finding of the current row, if there is one.
    std::optional<model::Finding> current() const;
    /// Where a menu about the current row opens, on the screen.
    QPoint menuPlace() const;

Q_SIGNALS:
    /// A click or Return on a finding that has a place.
    void jumpRequested(const model::ObjectRef& place);
    /// The right button or the menu key on a finding, which is the current one then.
    void menuRequested(const QPoint& onScreen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(std::optional<model::Severity> severity);
    void refresh();
    void filter();
    void jump(const QModelIndex& index);

    const LiveDesign& m_design;
    FindingListModel* m_list;
    QTableView* m_table;
    QLabel* m_none;
    QWidget* m_chips;
    Chip* m_waived;
    QLineEdit* m_filter;
    std::vector<std::pair<model::Severity, Chip*>> m_byChip;
};

}  // namespace views
