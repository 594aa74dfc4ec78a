// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/inspection.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace views {

/// One field of the inspector: label, value in a box, source in small grey, and under them the gauge or what is wrong.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(const InspectorField& field, QWidget* parent = nullptr);

    /// Shows another value in the same field; what a person is typing stays.
    void setField(const InspectorField& field);
    /// Says under the field why the edit was refused; the next value clears it.
    void showRefusal(const QString& reason);
    FieldEdit edit() const { return m_field.edit; }
    QLineEdit* box() const { return m_box; }

Q_SIGNALS:
    /// A person typed another value and finished.
    void edited(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void setState(const char* state);

    InspectorField m_field;
    QLabel* m_swatch;
    QLabel* m_label;
    QLineEdit* m_box;
    QLabel* m_note;
    QLabel* m_refusal;
    Gauge* m_gauge;
};

}  // namespace views
