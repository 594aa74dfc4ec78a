// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace app {

/// How a name answers what was typed, the best first.
enum class MatchTier {
    Exact,
    Prefix,
    WordStart,    ///< a word of it begins so: "03" in "L1-03"
    Inside,       ///< it stands somewhere within
    Subsequence,  ///< its letters come in that order, from the beginning of a word on: "l103" in "L1-03"
    Typo          ///< a word of it begins so but for one letter: put in, left out, changed, or swapped with the next
};

/// Less is better: the tier, then how far the letters are spread, then how long the name is.
struct MatchRank {
    MatchTier tier = MatchTier::Exact;
    int spread = 0;
    int length = 0;

    friend constexpr auto operator<=>(const MatchRank&, const MatchRank&) noexcept = default;
};

/// How well `name` answers `typed`, both case-folded; nothing where it does not, but for a wrong letter.
std::optional<MatchRank> rankOf(QStringView typed, QStringView name);
/// The same with one letter wrong, of at least four; the first one is right.
std::optional<MatchRank> rankWithTypo(QStringView typed, QStringView name);

}  // namespace app
