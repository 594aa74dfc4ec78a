// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_texts.h"
#include "model/diff/field_list.h"
#include "model/diff/id_maps.h"
#include "model/diff/plan_diff.h"

#include <unordered_set>

namespace model {

/// The labels of a design as its template has them; the default where that cannot be read.
LabelTexts labelsOf(const Tables& plan);

/// A cable for a person: type, ends, where these stand, trays, lengths, both labels.
FieldList cableFields(const Tables& plan, const LabelTexts& labels, const Cable& cable);

/// Compares cables that are one in both designs. Borrows all it is given.
class CableDiff {
public:
    CableDiff(const Tables& a, const Tables& b, const IdMaps& maps);

    const LabelTexts& labelsA() const { return m_labelsA; }
    const LabelTexts& labelsB() const { return m_labelsB; }

    /// Whether a person may see a difference although the records say the same: in ways, stock lengths or labels.
    bool mayDiffer(const Cable& a, const Cable& b) const;
    /// What became of it, the main thing first; empty: nothing a person sees. `was` and `now` are its fields, `there` is
    /// `a` in the ids of the other design.
    std::vector<ChangeKind> changes(const Cable& a, const Cable& there, const Cable& b, const FieldList& was,
                                    const FieldList& now, std::vector<FieldChange>& fields) const;

private:
    bool sameWay(const Cable& a, const Cable& b) const;
    bool sameTrays(Id<Route> a, Id<Route> b) const;

    const Tables& m_a;
    const Tables& m_b;
    const IdMaps& m_maps;
    LabelTexts m_labelsA;
    LabelTexts m_labelsB;
    bool m_everyLabel;                                ///< labels say more than where the ends are, or something else
    bool m_everyLength;                               ///< lengths are sold otherwise
    std::unordered_set<std::uint32_t> m_otherWays;    ///< routes of b that lead otherwise than in a
    std::unordered_set<std::uint32_t> m_otherPlaces;  ///< devices of b that labels may call otherwise than in a
};

}  // namespace model
