// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/page_breaks.h"

#include <algorithm>

namespace views {

namespace {

/// Looks for the end of one page after the other.
class Breaker {
public:
    Breaker(const std::vector<Block>& blocks, double room, double band, const BreakRule& rule)
        : m_blocks(blocks), m_room(room), m_band(band), m_rule(rule)
    {
    }

    /// Where the page after that which begins at `start` begins; the number of blocks: there is none.
    std::size_t next(std::size_t start) const
    {
        double room = m_room - (m_blocks[start].beginsGroup ? 0 : m_band);
        std::size_t end = start;
        double used = 0;
        int rows = 0;
        while (end < m_blocks.size() && (end == start || !m_blocks[end].beginsPage)
               && used + m_blocks[end].height <= room + 1e-6) {
            rows += isRow(m_blocks[end]);
            if (m_rule.mostRows > 0 && rows > m_rule.mostRows) {
                room = used;  // the page is full
                break;
            }
            used += m_blocks[end++].height;
        }
        if (end == m_blocks.size() || (end > start && m_blocks[end].beginsPage))
            return end;
        std::size_t last = std::max(end, start + 1);
        while (last > start + 1 && !mayBreakBefore(last))
            --last;
        if (!mayBreakBefore(last))
            return std::max(end, start + 1);  // all of the page holds together
        if (m_rule.fill)
            return last;
        const std::size_t group = lastGroupWithin(start, last);
        if (group > start && emptyBelow(start, group, room) <= room / 3 && heightOfGroup(group) <= m_room)
            return group;
        return last;
    }

private:
    static bool isRow(const Block& block) { return !block.keepsNext && !block.keepsLast; }
    bool mayBreakBefore(std::size_t place) const
    {
        return !m_blocks[place].keepsLast && !m_blocks[place - 1].keepsNext;
    }
    /// The last block up to `end` that begins a group, where the page may be broken; `start`: none.
    std::size_t lastGroupWithin(std::size_t start, std::size_t end) const
    {
        for (std::size_t place = end; place > start; --place) {
            if (m_blocks[place].beginsGroup && mayBreakBefore(place))
                return place;
        }
        return start;
    }
    double emptyBelow(std::size_t start, std::size_t end, double room) const
    {
        for (std::size_t place = start; place < end; ++place)
            room -= m_blocks[place].height;
        return room;
    }
    double heightOfGroup(std::size_t place) const
    {
        double height = m_blocks[place].height;
        while (++place < m_blocks.size() && !m_blocks[place].beginsGroup && height <= m_room)
            height += m_blocks[place].height;
        return height;
    }

    const std::vector<Block>& m_blocks;
    double m_room;
    double m_band;
    BreakRule m_rule;
};

}  // namespace

BreakRule breakRuleOf(const model::Deliverables& delivery)
{
    return {delivery.rowsPerSheet, delivery.pageBreak == model::PageBreak::Full};
}

std::vector<std::size_t> pageStarts(const std::vector<Block>& blocks, double room, double band, const BreakRule& rule)
{
    std::vector<std::size_t> starts;
    const Breaker breaker(blocks, room, band, rule);
    for (std::size_t start = 0; start < blocks.size(); start = breaker.next(start))
        starts.push_back(start);
    return starts;
}

}  // namespace views
