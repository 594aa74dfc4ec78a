// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/routing/stretches.h"

#include <vector>

namespace model {

/// The pieces of trays that one pull lies in.
using Stretches = std::vector<Stretch>;

/// In which order pulls through the same trays go in.
///
/// A tray is open above, and what is pulled later lies beside or on what is there: a bundle that only lies in a tray is in
/// nobody's way, and nothing ever has to go under it. What is in the way are its ends. Where it hangs out over a waterfall or
/// bends round into another tray it fills the opening, and who goes on past the opening has to come over it. A short pull is
/// lifted over by hand; a long one is drawn, with its whole weight behind it, and would be dragged across the edge and over
/// the cables that hang there. So a longer pull goes in before any shorter one that hangs out where it passes: runs that
/// go furthest in go first, and those that share a tray come in the order of how deep they turn off. Between pulls that
/// do not pass each other's openings, and between equally long ones, the order is free. That this is how crews work is
/// an assumption: no published rule was found.
///
/// Each wait is for a longer pull, so that no two ever wait for each other, by however many others.

/// The length of a pull in trays.
Length lengthOf(const Stretches& way);

/// Whether a passes a place where b hangs: an end of a stretch of b lies strictly within a stretch of a in the same tray.
bool crosses(const Stretches& a, const Stretches& b);

/// Whether `earlier`, once it lies there, is in the way of `later`: the later one is longer, and crosses it.
bool blocks(const Stretches& later, const Stretches& earlier);

/// For each way, by its place in the list, the ways that must go in after it, ascending. As `blocks` says of every two.
std::vector<std::vector<int>> pullsAfter(const std::vector<Stretches>& ways);

}  // namespace model
