// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/design.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QWidget>

#include <vector>

namespace app {

/// The page of the profile dialog for what room and plant allow: CDUs, water, clearances, slack and friction.
class ProfileLimits : public QWidget {
    Q_OBJECT

public:
    explicit ProfileLimits(const model::Profile& profile, QWidget* parent = nullptr);
    void writeTo(model::Profile& profile) const;
    QDoubleSpinBox* facilityWater() const { return m_facilityWater; }

private:
    /// A box for one amount of the profile.
    struct Amount {
        QDoubleSpinBox* box;
        void (*write)(model::Profile&, double);
        double shown;         ///< rounded to what the box shows; an amount that stays at it is not written
        double perShown = 1;  ///< of what `write` takes, in one of what the box shows
    };

    QComboBox* m_cdus;
    QCheckBox* m_tiedLoops;
    QDoubleSpinBox* m_facilityWater;
    std::vector<Amount> m_amounts;
};

}  // namespace app
