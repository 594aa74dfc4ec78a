// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fabric/cluster_spec.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace app {

/// Asks what cluster to make, and says meanwhile what will come of it.
class NewClusterDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewClusterDialog(QWidget* parent = nullptr);

    model::ClusterSpec spec() const;
    /// What stands under the fields: "8 racks, 12 switches, ...", or why it cannot be made.
    QString summary() const;
    QSpinBox* gpus() const { return m_gpus; }
    QCheckBox* management() const { return m_management; }

private:
    void fillTypes();
    void showSummary();

    QSpinBox* m_gpus;
    QComboBox* m_compute;
    QComboBox* m_switch;
    QComboBox* m_tiers;
    QDoubleSpinBox* m_water;
    QComboBox* m_copper;
    QComboBox* m_optics;
    QComboBox* m_redundancy;
    QCheckBox* m_management;
    QLineEdit* m_name;
    QLabel* m_summary;
    QPushButton* m_make;
};

}  // namespace app
