// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/match_rank.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kShortestTypo = 4;

bool isWordStart(QStringView name, qsizetype at) { return at == 0 || !name[at - 1].isLetterOrNumber(); }

/// How many letters more than typed it takes to find them all in order, from `at` on; nothing where they are not there.
std::optional<int> spreadFrom(QStringView typed, QStringView name, qsizetype at)
{
    qsizetype i = 0;
    qsizetype last = at;
    for (qsizetype j = at; j < name.size() && i < typed.size(); ++j) {
        if (name[j] == typed[i]) {
            ++i;
            last = j;
        }
    }
    return i == typed.size() ? std::optional(static_cast<int>(last + 1 - at - typed.size())) : std::nullopt;
}

/// Whether `text` begins with `typed` but for one letter.
bool beginsButForOne(QStringView typed, QStringView text)
{
    const qsizetype most = std::min(typed.size(), text.size());
    qsizetype same = 0;
    while (same < most && typed[same] == text[same])
        ++same;
    if (same == 0 || same == typed.size())
        return same == typed.size();
    const QStringView rest = typed.sliced(same);
    const QStringView there = text.sliced(same);
    const auto begins = [](QStringView whole, QStringView part) { return whole.startsWith(part); };
    if (begins(there, rest.sliced(1)))
        return true;  // one letter too many
    if (there.isEmpty())
        return false;
    if (begins(there.sliced(1), rest.sliced(1)) || begins(there.sliced(1), rest))
        return true;  // another letter, or one left out
    return rest.size() > 1 && there.size() > 1 && rest[0] == there[1] && rest[1] == there[0]
        && begins(there.sliced(2), rest.sliced(2));
}

}  // namespace

std::optional<MatchRank> rankOf(QStringView typed, QStringView name)
{
    const int length = static_cast<int>(name.size());
    if (typed.isEmpty() || typed.size() > name.size())
        return std::nullopt;
    std::optional<int> least;
    bool inside = false;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] != typed[0])
            continue;
        const bool starts = isWordStart(name, at);
        if (name.sliced(at).startsWith(typed)) {
            if (at == 0)
                return MatchRank{name.size() == typed.size() ? MatchTier::Exact : MatchTier::Prefix, 0, length};
            if (starts)
                return MatchRank{MatchTier::WordStart, 0, length};
            inside = true;
        } else if (starts && typed.size() > 1) {
            const auto spread = spreadFrom(typed, name, at);
            if (spread && (!least || *spread < *least))
                least = spread;
        }
    }
    if (inside)
        return MatchRank{MatchTier::Inside, 0, length};
    return least ? std::optional(MatchRank{MatchTier::Subsequence, *least, length}) : std::nullopt;
}

std::optional<MatchRank> rankWithTypo(QStringView typed, QStringView name)
{
    if (typed.size() < kShortestTypo)
        return std::nullopt;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] == typed[0] && isWordStart(name, at) && beginsButForOne(typed, name.sliced(at)))
            return MatchRank{MatchTier::Typo, 0, static_cast<int>(name.size())};
    }
    return std::nullopt;
}

}  // namespace app
