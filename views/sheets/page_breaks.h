// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/deliverables.h"

#include <cstddef>
#include <vector>

namespace views {

/// Something that stands whole on one page, under the block before it.
struct Block {
    double height = 0;         ///< mm
    bool beginsGroup = false;  ///< what belongs together begins here: the best place to break
    bool beginsPage = false;   ///< always
    bool keepsNext = false;    ///< a heading: the next block stands on the same page
    bool keepsLast = false;    ///< a sum, a bar for signatures: never the first of a page
};

/// What the user sets of pages of rows.
struct BreakRule {
    int mostRows = 0;   ///< on a page, headings and sums not counted; 0: as many as fit
    bool fill = false;  ///< a page ends where it is full, not between two groups
};
BreakRule breakRuleOf(const model::Deliverables& delivery);

/// The places of the blocks that begin pages, the first 0, of pages with `room` mm for blocks. A page that begins within a
/// group has `band` mm less, for the group's name. A page ends early rather than split a group that fits whole on the next,
/// unless more than a third of it would stay empty. A block higher than a page stands alone and hangs over.
std::vector<std::size_t> pageStarts(const std::vector<Block>& blocks, double room, double band,
                                    const BreakRule& rule = {});

}  // namespace views
