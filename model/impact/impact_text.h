// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/impact/impact.h"

namespace model {

/// An impact in words for the person on call.
struct ImpactText {
    QString what;      ///< "Laser module of Quantum-X Photonics Q3450-LD in A04, unit 5"
    QString verdict;   ///< the worst of it, in one sentence
    QStringList lost;  ///< a line each: what, how many, which
    QStringList stays;
    QString replace;      ///< what to exchange, or to look at first
    QString whileOut;     ///< what else goes dark during that; empty: nothing
    QStringList visit;    ///< where to go
    QStringList unknown;  ///< what the design cannot know
    QStringList assumes;
};

ImpactText impactText(const Tables& plan, const PlanIndex& index, const Impact& impact);

/// "25", "0.35", "11.1": a share of 1 in percent.
QString percentText(double share);
/// The racks to go to, sorted.
std::vector<Id<Rack>> racksToVisit(const Tables& plan, const Impact& impact);
/// What to exchange; one line.
QString replaceText(const Tables& plan, const PlanIndex& index, const Impact& impact);

}  // namespace model
