// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/panels/inspection.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace views {

class ElidedLabel;
class FigureBox;

/// One field of the inspector: label, value in a box, source in small grey, and under them the gauge or what is wrong.
/// Where the row is too narrow for the value beside its source, the source goes under it.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeastLabelWidth = 88;

    explicit FieldRow(const InspectorField& field, QWidget* parent = nullptr);

    /// Shows another value in the same field; what a person is typing stays.
    void setField(const InspectorField& field);
    /// Says under the field why the edit was refused; the next value clears it.
    void showRefusal(const QString& reason);
    FieldEdit edit() const { return m_field.edit; }
    FigureBox* box() const { return m_box; }
    /// px that the label would like to have, and gets.
    int wantedLabelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    /// A person typed another value and finished.
    void edited(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void finish();
    void setState(const char* state);
    void arrange();

    InspectorField m_field;
    QLabel* m_swatch;
    ElidedLabel* m_label;
    FigureBox* m_box;
    ElidedLabel* m_note;
    QLabel* m_refusal;
    Gauge* m_gauge;
    QHBoxLayout* m_line;
    QHBoxLayout* m_below;
    int m_labelWidth = kLeastLabelWidth;
};

}  // namespace views
