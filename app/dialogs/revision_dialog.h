// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/step_dialog.h"
#include "model/commands/issue_revision.h"

namespace app {

/// Asks what is said of an issue of the design: a new one, or the latest, which is corrected.
class RevisionDialog : public StepDialog {
    Q_OBJECT

public:
    enum class Purpose { Issue, Correct };

    /// `plan` must outlive the dialog; to correct it must have a revision.
    RevisionDialog(const model::Tables& plan, Purpose purpose, QWidget* parent);

    model::Result<model::ChangeSet> step() const override;

protected:
    model::Result<QStringList> preview() const override;
    bool isBlank() const override;
    QString hint() const override;

private:
    QLineEdit* addField(const QString& label, const QString& text);

    const model::Tables& m_plan;
    Purpose m_purpose;
    QLineEdit* m_name;
    QLineEdit* m_date;
    QLineEdit* m_author;
    QLineEdit* m_checked;
    QLineEdit* m_note;
};

}  // namespace app
