// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace views {
class BomTableModel;
class WrappedLabel;
}  // namespace views

namespace app {

class MainWindow;

/// The bill of materials to look at, by kind, rack or row and with the user's own prices, and to be written as it is shown.
class BomDialog : public QDialog {
    Q_OBJECT

public:
    explicit BomDialog(MainWindow& window);

    /// Grouping and prices, as an export is told.
    ExportWish wish() const;
    views::BomTableModel& rows() const { return *m_rows; }
    /// What is wrong with the prices, with file and line; empty where nothing is.
    QString wrong() const;
    /// The total of the currency, and what has no price.
    QString total() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void fitDescription();
    void makeTable();
    QLayout* makeHead();
    QLayout* makeFoot();
    void choosePrices();
    void setPrices(const QString& path);
    void showBill();

    MainWindow& m_window;
    QComboBox* m_grouping;
    QLineEdit* m_prices;
    QPushButton* m_without;
    views::WrappedLabel* m_wrong;
    views::BomTableModel* m_rows;
    QTableView* m_table;
    views::WrappedLabel* m_total;
    std::vector<QPushButton*> m_writers;
};

}  // namespace app
