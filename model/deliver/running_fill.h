// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/pull_order.h"

#include <map>

namespace model {

/// How full a tray is at its fullest place along a pull.
struct TrayShare {
    Id<Tray> tray{1};
    Share share;  ///< of the section of all its layers, rounded up

    friend bool operator==(const TrayShare&, const TrayShare&) = default;
};

/// Trays that fill up pull by pull, place by place. Borrows the design.
class RunningFill {
public:
    /// `ways`: all that will ever be added.
    RunningFill(const Tables& plan, const std::vector<Stretches>& ways);

    /// Lays a pull of that cross-section in and says which of its trays is the fullest along it now, the first of several.
    /// Nothing without trays, or where a cable of unknown diameter lies in one of them.
    std::optional<TrayShare> add(const Stretches& way, std::optional<Area> section);

private:
    struct Filled {
        std::vector<Length> places;  ///< ascending
        std::vector<Area> sections;  ///< between place n and place n + 1
        bool unknown = false;
    };

    const Tables& m_plan;
    std::map<Id<Tray>, Filled> m_trays;
};

}  // namespace model
