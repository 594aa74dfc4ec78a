// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/power_map.h"
#include "model/rules/rule.h"

namespace model {

/// What all loops of a CDU come to: `part` is their flow or their heat.
template <class Dimension>
Sum<Dimension> sumOf(const CheckContext& context, Id<Cdu> cdu, Sum<Dimension> PowerMap::Loop::*part)
{
    Sum<Dimension> sum;
    for (const Id<Manifold> manifold : context.index.manifoldsOf(cdu))
        sum.add(context.power.of(manifold).*part);
    return sum;
}

}  // namespace model
