// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"

namespace app {

/// Asks to which free port one end of a cable moves.
class ReterminateDialog : public StepDialog {
    Q_OBJECT

public:
    /// `plan` must outlive the dialog and hold the cable.
    ReterminateDialog(const model::Tables& plan, model::Id<model::Cable> cable, QWidget* parent = nullptr);

    QLineEdit* port() const { return m_port; }
    QComboBox* end() const { return m_end; }
    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    const model::Tables& m_plan;
    model::Id<model::Cable> m_cable;
    QComboBox* m_end;
    QLineEdit* m_port;
};

}  // namespace app
