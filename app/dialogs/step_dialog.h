// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace app {

/// A dialog that makes one step of editing and says, while its fields are filled in, what the step will do or why it cannot
/// be done.
class StepDialog : public QDialog {
    Q_OBJECT

public:
    /// The step as the fields stand. Error: why there is none.
    virtual model::Result<model::ChangeSet> step() const = 0;
    /// What stands under the fields.
    QString says() const;

protected:
    StepDialog(const QString& title, const QString& button, QWidget* parent);

    QFormLayout& form() { return *m_form; }
    /// Follows a field; call `showSays` when all are there.
    void follow(QLineEdit* field);
    void follow(QComboBox* field);
    void follow(QSpinBox* field);
    void showSays();
    /// From now on what is said stands in columns, every character as wide and no line broken, and is scrolled where it is
    /// long.
    void showInColumns();

    /// What `step` would do, in sentences. Error: as `step`.
    virtual model::Result<QStringList> preview() const = 0;
    /// Whether so little is filled in that a refusal would only annoy.
    virtual bool isBlank() const = 0;
    /// What to fill in, shown while blank.
    virtual QString hint() const = 0;

private:
    QFormLayout* m_form;
    QLabel* m_says;
    QPushButton* m_perform;
    bool m_inColumns = false;
    QTimer m_pause;  ///< a person types faster than a hall of cables is paired
};

}  // namespace app
