// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

namespace tests {

/// "error 41, unknown switch: power.draw": severity and value, or the figure that is missing, one after the other.
inline QString answers(const std::vector<model::Finding>& findings)
{
    QStringList words;
    for (const model::Finding& finding : findings) {
        const QString what = finding.value ? QString::number(*finding.value) : finding.figure;
        words << model::severityKey(finding.severity) + (what.isEmpty() ? QString() : QLatin1Char(' ') + what);
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace tests
