// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"
#include "model/routing/stretches.h"

namespace model {

/// What the cables in every tray take of its cross-section, and what they weigh, place by place; kept by change sets. A
/// cable counts from where it comes into a tray to where it leaves it; one of unknown diameter or mass counts as nothing.
class TrayLoads {
public:
    explicit TrayLoads(const Tables& plan);
    /// Of these trays only; to be asked about no others, and not to be updated.
    TrayLoads(const Tables& plan, const std::vector<Id<Tray>>& trays);

    /// Follows `changes`; `plan` is the design after them. Equal to a new one of that design.
    void update(const Tables& plan, const ChangeSet& changes);

    /// At the fullest place of the tray.
    Area most(Id<Tray> tray) const;
    /// Along a metre at the heaviest place of the tray, in mg.
    std::int64_t heaviest(Id<Tray> tray) const;
    /// Whether cables of unknown mass lie in the tray.
    bool hasUnweighed(Id<Tray> tray) const;
    /// At the fullest place between two places of a tray, given as distances from its first end.
    Area mostBetween(Id<Tray> tray, Length from, Length to) const;
    /// Adds a cable's section to what a way holds (or takes it away), as a trial.
    void add(const std::vector<Stretch>& stretches, Area load);

private:
    /// What cables side by side amount to.
    struct Load {
        Area section;
        std::int64_t milligramsPerMetre = 0;
        std::int64_t unweighed = 0;  ///< cables whose mass is not known

        Load times(std::int64_t count) const
        {
            return {section * count, milligramsPerMetre * count, unweighed * count};
        }
        Load& operator+=(const Load& other)
        {
            section += other.section;
            milligramsPerMetre += other.milligramsPerMetre;
            unweighed += other.unweighed;
            return *this;
        }
        friend bool operator==(const Load&, const Load&) = default;
    };
    /// By tray: where along it the load changes, and by how much.
    using Profile = std::map<Length, Load>;

    void addLoad(const std::vector<Stretch>& stretches, const Load& load);
    void readTypes(const Tables& plan);
    void readAll(const Tables& plan);
    bool wants(const Route& route) const;
    Load& loadOf(Id<Route> route);
    std::vector<Stretch>& stretchesOf(Id<Route> route);
    std::vector<Id<Route>> routesToReadAgain(const Tables& plan, const ChangeSet& changes) const;

    std::vector<Profile> m_profiles;
    std::vector<Load> m_types;                      ///< of one cable, by its type
    std::vector<Load> m_loads;                      ///< by route
    std::vector<std::vector<Stretch>> m_stretches;  ///< by route
    std::vector<bool> m_wanted;                     ///< by tray; empty: all
};

}  // namespace model
