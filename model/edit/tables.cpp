// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/tables.h"

namespace model {

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
