// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"
#include "model/commands/connect_by_rule.h"

namespace app {

/// Asks which ports to connect with which, by name or by pattern.
class ConnectDialog : public StepDialog {
    Q_OBJECT

public:
    /// `plan` must outlive the dialog; `from` and `to` are filled in.
    explicit ConnectDialog(const model::Tables& plan, const QString& from = {}, const QString& to = {},
                           QWidget* parent = nullptr);

    model::ConnectRule rule() const;
    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    void fillTypes();

    const model::Tables& m_plan;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_type;
    QComboBox* m_pairing;
    QSpinBox* m_offset;
    QSpinBox* m_block;
};

}  // namespace app
