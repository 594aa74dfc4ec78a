// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/deliverables.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QSpinBox;

namespace app {

/// How much a crew pulls, and how many of a part are bought as spares.
class SupplyPage : public QWidget {
    Q_OBJECT

public:
    explicit SupplyPage(const model::Deliverables& delivery, QWidget* parent = nullptr);
    void writeTo(model::Deliverables& delivery) const;

private:
    /// A box for one number of the deliverables.
    struct Number {
        QSpinBox* box;
        int model::Deliverables::*member;
    };
    void addNumber(QFormLayout& form, const QString& caption, QSpinBox* box, int model::Deliverables::*member,
                   bool isAssumed);
    void addSpares(QFormLayout& form, const QString& caption, int oneFor, int model::Deliverables::*member,
                   bool isAssumed = false);

    std::vector<Number> m_numbers;
};

}  // namespace app
