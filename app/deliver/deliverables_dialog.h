// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"
#include "model/edit/tables.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace views {
struct SampleLabels;
}

namespace app {

class LabelsPage;
class SheetsPage;
class SupplyPage;

/// How the design is printed, labelled, pulled and bought, set up in one step.
class DeliverablesDialog : public QDialog {
    Q_OBJECT

public:
    /// `samples` are those of `plan`, which is copied.
    DeliverablesDialog(const model::Tables& plan, const views::SampleLabels& samples, QWidget* parent = nullptr);

    /// What the fields say.
    model::Deliverables wanted() const;
    /// The step that makes it so. Error: what is refused.
    model::Result<model::ChangeSet> step() const;

    QTabWidget* tabs() const { return m_tabs; }
    SheetsPage* sheets() const { return m_sheets; }
    LabelsPage* labels() const { return m_labels; }

    /// Stays open on what would be refused, and shows it.
    void accept() override;

private:
    void addPage(QWidget* page, const QString& title);

    model::Tables m_plan;
    QTabWidget* m_tabs;
    SheetsPage* m_sheets;
    LabelsPage* m_labels;
    SupplyPage* m_supply;
    QLabel* m_wrong;
};

}  // namespace app
