// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"

namespace model {

/// A figure as findings name it: "sn2201: power.draw".
QString figureName(const QString& typeKey, QLatin1String path);

/// "Not known": the figure at `path` of the type `typeKey` is missing, and `count` things at `place` depend on it.
Finding missingFigure(const QString& typeKey, QLatin1String path, const ObjectRef& place, int count = 1);

/// Adds the figure's name to `assumes` where the figure is an assumption.
template <class Value>
void noteAssumption(QStringList& assumes, const Figure<Value>& figure, const QString& typeKey, QLatin1String path)
{
    if (!figure.assumed())
        return;
    const QString name = figureName(typeKey, path);
    if (!assumes.contains(name))
        assumes.append(name);
}

/// How an amount stands against a limit under the profile's warning share: nothing where it is well below.
std::optional<Severity> against(std::int64_t amount, std::int64_t limit, Share warnAbove);
template <class Dimension>
std::optional<Severity> against(Quantity<Dimension> amount, Quantity<Dimension> limit, Share warnAbove)
{
    return against(amount.base(), limit.base(), warnAbove);
}

/// As numbers in the unit that people read: kW, L/min, m.
double inKilowatts(Power power);
double inLitresPerMinute(Flow flow);
double inMetres(Length length);

/// A number with as many decimals as it needs, three at most: "3.418", "71".
QString shown(double number);

}  // namespace model
