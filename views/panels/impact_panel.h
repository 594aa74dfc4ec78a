// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/impact_text.h"
#include "views/live_design.h"
#include "views/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace views {

class ImpactTableModel;

/// What if it fails: offers the parts of what is selected and says what goes with them. It works only while it is seen.
class ImpactPanel : public QWidget {
    Q_OBJECT

public:
    /// `design` and `selection` must outlive this.
    ImpactPanel(const LiveDesign& design, const Selection& selection, QWidget* parent = nullptr);

    QComboBox* sorts() { return m_sorts; }
    QComboBox* things() { return m_things; }
    QString verdict() const;
    QTableView* table() { return m_table; }

Q_SIGNALS:
    /// A double click on something that is hurt.
    void jumpRequested(const model::ObjectRef& place);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void follow();
    void fillThings();
    void showImpact();
    QString pageOf(const model::ImpactText& text) const;

    const LiveDesign& m_design;
    const Selection& m_selection;
    std::optional<model::ObjectRef> m_object;
    std::vector<model::LossChoice> m_choices;
    bool m_isStale = true;
    QComboBox* m_sorts;
    QComboBox* m_things;
    QLabel* m_verdict;
    QLabel* m_page;
    ImpactTableModel* m_rows;
    QTableView* m_table;
};

}  // namespace views
