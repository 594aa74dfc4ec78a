// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_template.h"
#include "model/edit/tables.h"

#include <vector>

namespace model {

/// One label: a leg of one end of a cable. Legs count from 0, as `legOf` does.
struct LabelPlace {
    Id<Cable> cable;
    CableEnd end = CableEnd::A;
    std::size_t leg = 0;

    friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

/// The ports at the other end that some fiber of one leg comes out at, in the order of their legs: one, but for breakouts
/// and shuffle harnesses. Where the type does not say, the leg of the same number, or all legs where this end has one.
std::vector<PortRef> farLegs(const Tables& plan, const Cable& cable, CableEnd end, std::size_t leg);

/// The bundle of each routed cable, as the design pulls them (`Deliverables::cablesPerPull`), by the cable's id; empty for
/// others.
std::vector<QString> bundleNames(const Tables& plan);

/// Writes the labels of one design. Borrows the design.
class LabelTexts {
public:
    LabelTexts(const Tables& plan, LabelTemplate wanted);

    /// The leg must be one of that end. Of several far ports each is named: see `joinedOnce`.
    QString at(const Cable& cable, CableEnd end, std::size_t leg = 0) const;

private:
    const Tables& m_plan;
    LabelTemplate m_template;
    std::vector<QString> m_bundles;  ///< by cable id; empty where the template names none
};

/// What a template makes of one cable, to be looked at while it is being written.
struct LabelSample {
    QString cable;
    QString atA;
    QString atB;
    bool madeUp = false;  ///< the design has no cable yet
};
/// Of the design's first cable. Error: as `LabelTemplate::parse` says.
Result<LabelSample> labelSample(const Tables& plan, const QString& wanted);

/// Labels that cannot be told apart.
struct LabelClashes {
    struct Clash {
        QString text;
        std::vector<LabelPlace> places;  ///< two or more, in the order of the cables
    };
    std::int64_t labels = 0;       ///< that share their text with another
    std::int64_t otherCables = 0;  ///< of them, those that share it with another cable
    std::vector<Clash> first;      ///< of the first few texts, those between cables before the others
};
/// At most `most` texts are given with their places.
LabelClashes labelClashes(const Tables& plan, const LabelTemplate& wanted, std::size_t most = 4);
/// "1,152 labels share their text with another: ..." for a person; empty where there are none.
QString clashText(const Tables& plan, const LabelClashes& clashes);

}  // namespace model
