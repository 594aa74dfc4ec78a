// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/fiber_ports.h"

namespace model {

/// The cable of a broken chain that is not what stands in its place in the chains beside it.
struct OddCable {
    Id<Cable> cable;
    Id<CableType> wanted;  ///< what the sound chains have there
    int peers = 0;         ///< how many of them do
};

/// Compares the chain `path` with sound ones through neighbouring ports of the same panels. Of several odd cables one with
/// a single leg an end comes first, for a trunk is harder to replace and serves other chains. Nothing where no sound chain
/// stands beside it, or none differs.
std::optional<OddCable> oddCable(const CheckContext& context, const LightPath& path);

/// Whether only one link goes over cables of this type.
bool hasOneLeg(const CableType& type);

}  // namespace model
