// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/edit.h"

namespace model {

/// Draws a tray: a new one where its id is the table's next, else in place of the one of that id. Cables that lay in it
/// are routed again, and so are those that had no way. Error: a name that is taken, a tray without length or section.
Result<ChangeSet> drawTray(const Tables& plan, const Tray& tray);
/// Takes a tray away; the cables that lay in it look for another way.
Result<ChangeSet> removeTray(const Tables& plan, Id<Tray> tray);

/// Sets the hall's size and outline. Error: an outline whose sides cross, or that reaches beyond the size.
Result<ChangeSet> changeHall(const Tables& plan, const Hall& hall);
/// What the feed of a row gives, or that nobody knows it.
Result<ChangeSet> changeRowFeed(const Tables& plan, Id<Row> id, std::optional<Power> feed);
/// Puts a column or keep-out: a new one where its id is the table's next, else in place of the one of that id.
Result<ChangeSet> putObstacle(const Tables& plan, const Obstacle& obstacle);
Result<ChangeSet> removeObstacle(const Tables& plan, Id<Obstacle> obstacle);

/// Puts a rack elsewhere on the plan; only cables with an end in it are routed again, unless a tray would be too full.
Result<ChangeSet> moveRack(const Tables& plan, Id<Rack> rack, const Spot& to, Facing facing);

/// Sets what is wanted of a cable's way (in place of what was wanted before; nothing at all: lets it go where it likes) and
/// routes it again. Error: a tray of another kind, one both wanted and avoided, a cable apart from itself, or no such way.
Result<ChangeSet> guideCable(const Tables& plan, const Guide& guide);
/// The same for many cables in one step, all of them or none; `wanted` says of each what guideCable's guide does, and a tray
/// that is named twice in a row counts once. Error: as guideCable; many cannot keep apart from one.
Result<ChangeSet> guideCables(const Tables& plan, const std::vector<Id<Cable>>& cables, Guide wanted);

}  // namespace model
