// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"
#include "model/rules/finding.h"

namespace app {

/// Asks why a finding is accepted, by whom and when.
class WaiveDialog : public StepDialog {
    Q_OBJECT

public:
    /// `plan` must outlive the dialog.
    WaiveDialog(const model::Tables& plan, const model::Finding& finding, QWidget* parent);

    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    const model::Tables& m_plan;
    model::Finding m_finding;
    QLineEdit* m_reason;
    QLineEdit* m_author;
    QLineEdit* m_date;
};

}  // namespace app
