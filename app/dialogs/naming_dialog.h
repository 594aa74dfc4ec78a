// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

/// The patterns by which things are named, each with what it gives.
class NamingDialog : public QDialog {
    Q_OBJECT

public:
    explicit NamingDialog(const model::Tables& plan, QWidget* parent = nullptr);
    model::Naming naming() const;

private:
    void addPattern(int row, int number);
    void showSamples();
    QString sample(const QString& key, const model::Naming& naming) const;

    model::Naming m_before;
    std::vector<QLineEdit*> m_patterns;  ///< as model::namingEntries()
    std::vector<QLabel*> m_samples;
    QLabel* m_wrong;
    QPushButton* m_rename;
};

}  // namespace app
