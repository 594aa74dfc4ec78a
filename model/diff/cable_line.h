// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_texts.h"
#include "model/diff/change_order.h"

namespace model {

/// Says the cables of one design as the lines of a change order. Borrows the design.
class CableLines {
public:
    explicit CableLines(const Tables& plan);

    const Tables& plan() const { return m_plan; }
    /// `home` is the end of the device on whose order it stands.
    CableLine of(const Cable& cable, CableEnd home) const;
    /// The port's name at its device.
    QString port(const PortRef& port) const;
    const QString& rackOf(const PortRef& port) const;

private:
    const Tables& m_plan;
    LabelTexts m_labels;
};

/// The end whose device has the cable in its port table.
CableEnd homeEnd(const Tables& plan, const Cable& cable);

/// Where two lines say otherwise.
std::vector<StepField> differing(const CableLine& was, const CableLine& now);

}  // namespace model
