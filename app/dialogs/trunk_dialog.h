// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"
#include "model/commands/trunk_effect.h"

namespace app {

/// Asks which jumpers become trunks, or which trunks become jumpers again, and shows what that does.
class TrunkDialog : public StepDialog {
    Q_OBJECT

public:
    enum class Way { ToTrunks, ToJumpers };
    /// `plan` must outlive the dialog; `cables` is filled in: names, patterns and racks as on the command line, parted by
    /// semicolons.
    TrunkDialog(const model::Tables& plan, Way way, const QString& cables = {}, QWidget* parent = nullptr);

    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    void fillTypes();
    model::Result<model::TrunkPlan> made() const;

    const model::Tables& m_plan;
    Way m_way;
    QLineEdit* m_cables;
    QComboBox* m_trunk;
    QComboBox* m_panel;
};

}  // namespace app
