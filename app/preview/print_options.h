// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace app {

/// What is printed and how: choices of this print, and those that belong to the design.
class PrintOptions : public QWidget {
    Q_OBJECT

public:
    /// Lists all exports that are pages, the one called `first` before the others; if it is a table, with `rows` of it.
    explicit PrintOptions(const QString& first, views::TableWish rows, QWidget* parent = nullptr);

    const Export& what() const;
    /// Part, scale and rows; the paper is the design's.
    ExportWish wish() const;
    void setOf(const QString& name);
    void setDelivery(const model::Deliverables& delivery);
    /// Says something of the pages under what they are.
    void setNote(const QString& note);

Q_SIGNALS:
    void wishChanged();
    void deliveryChanged(const model::Deliverables& delivery);

private:
    void addSection(const QString& title);
    void addField(const QString& title, QWidget* field, QLabel** label = nullptr);
    void makeSheetFields();
    void makeTitleFields();
    void showFieldsOfKind();
    void passDelivery();

    QBoxLayout* m_layout;
    QString m_first;           ///< the kind that is listed first
    views::TableWish m_table;  ///< its rows and columns, where it is a table
    QListWidget* m_kinds;
    QLabel* m_note;
    QLabel* m_ofLabel = nullptr;
    QLineEdit* m_of;
    QString m_lastOf;
    QComboBox* m_paper;
    QLabel* m_scaleLabel = nullptr;
    QComboBox* m_scale;
    QLabel* m_rowsLabel = nullptr;
    QSpinBox* m_rows;
    QLabel* m_breakLabel = nullptr;
    QComboBox* m_break;
    QLineEdit* m_company;
    QLineEdit* m_project;
    QLineEdit* m_purpose;
    model::Deliverables m_delivery;
};

}  // namespace app
