// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"

namespace app {

/// Asks with which other cable one exchanges an end.
class SwapDialog : public StepDialog {
    Q_OBJECT

public:
    /// `plan` must outlive the dialog and hold the cable; `other` is filled in.
    SwapDialog(const model::Tables& plan, model::Id<model::Cable> cable, const QString& other = {},
               QWidget* parent = nullptr);

    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    const model::Tables& m_plan;
    model::Id<model::Cable> m_cable;
    QLineEdit* m_other;
    QComboBox* m_end;
};

}  // namespace app
