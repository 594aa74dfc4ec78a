// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/tables.h"

namespace model {

Tables::Tables() = default;
Tables::~Tables() = default;
Tables::Tables(const Tables&) = default;
Tables::Tables(Tables&&) noexcept = default;
Tables& Tables::operator=(const Tables&) = default;
Tables& Tables::operator=(Tables&&) noexcept = default;

bool operator==(const Tables& a, const Tables& b) { return a.all() == b.all() && a.unknown == b.unknown; }

Tables emptyDesign()
{
    Tables plan;
    plan.headers.put(DesignHeader{});
    plan.profiles.put(Profile{});
    plan.namings.put(Naming{});
    plan.halls.put(Hall{});
    return plan;
}

}  // namespace model
