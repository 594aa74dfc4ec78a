// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"

namespace model {

/// What a change order says of things that are no cables, in the language of who reads it.

/// "A05 U42".
QString placeText(const Tables& plan, const Device& device);
/// "x 12.6 m, y 4.8 m, front north".
QString placeText(const Tables& plan, const Rack& rack);
/// "x 12.6 m, y 4.8 m".
QString placeText(const Tables& plan, const Cdu& cdu);
/// "300 × 100 mm, from 1.8, 2.4, 2.6 m to 8.8, 2.4, 2.6 m".
QString placeText(const Tables& plan, const Tray& tray);
/// "busbar of A05".
QString busbarText(const Tables& plan, const Device& device);
/// "a-supply", the coupling that a hose hangs on.
QString couplingText(const Tables& plan, const Hose& hose);
/// "to A05-a, supply, hose 1 m"; "blind-mate" where there is no hose.
QString hoseText(const Tables& plan, const Hose& hose);
/// "loop a, to CDU-1, supply and return".
QString manifoldText(const Tables& plan, const Manifold& manifold);

}  // namespace model
