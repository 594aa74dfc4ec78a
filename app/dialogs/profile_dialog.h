// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/profile_limits.h"
#include "model/edit/tables.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace app {

/// The choices a design is checked against.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfileDialog(const model::Tables& plan, QWidget* parent = nullptr);
    model::Profile profile() const;
    QDoubleSpinBox* water() const { return m_water; }
    ProfileLimits* limits() const { return m_limits; }

private:
    model::Profile m_before;
    QDoubleSpinBox* m_water;
    QComboBox* m_fluid;
    QComboBox* m_copper;
    QComboBox* m_optics;
    QComboBox* m_redundancy;
    QComboBox* m_pairs;
    QDoubleSpinBox* m_slack;
    QDoubleSpinBox* m_reach;
    QSpinBox* m_fillDayOne;
    QSpinBox* m_fillMaximum;
    QSpinBox* m_warnAbove;
    QLineEdit* m_ladder;
    QDoubleSpinBox* m_rounding;
    QComboBox* m_excess;
    ProfileLimits* m_limits;
};

}  // namespace app
