// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/fiber_ports.h"

namespace model {

/// What the lanes that send from one port come to.
struct SentLanes {
    int bad = 0;    ///< that arrive where no lane listens
    int lanes = 0;  ///< that send
    int arrived = 0;
    FiberRef from;  ///< the first bad one
    FiberRef to;
    bool meetsSender = false;
    std::optional<Id<CableType>> withoutMap;

    bool sound() const { return bad == 0 && lanes > 0 && arrived == lanes; }
};
SentLanes sentFrom(const CheckContext& context, LightWalk& walk, const FiberPort& port);

}  // namespace model
