// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/sum.h"

#include <QString>

namespace views {

/// An amount as it is said everywhere: "12.3 kW"; "12.3 kW + ?" where parts of it are not known; "not known" where
/// all of it is.
/// `known` is the part that is known as a text, `any` whether there is such a part, `whole` whether nothing else is.
QString partlyKnownText(const QString& known, bool whole, bool any);

/// The same of a sum; `toText` writes an amount.
template <class Dimension, class ToText>
QString sumText(const model::Sum<Dimension>& sum, ToText&& toText)
{
    return partlyKnownText(toText(sum.known), sum.whole(), sum.known != model::Quantity<Dimension>());
}

}  // namespace views
