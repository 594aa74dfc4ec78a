// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace model {

inline constexpr int kHoldMinutes = 15;               ///< a loop's pressure is held
inline constexpr double kHoldDrop = 0.1;              ///< bar it may lose meanwhile
inline constexpr std::int64_t kEndsPerCleaner = 600;  ///< mated ends that a one-click cleaner does, each cleaned once

/// A figure or a rule of what is printed, labelled, pulled and bought that no document states.
struct DeliveryAssumption {
    QString name;   ///< "cables_per_pull": as `set` calls it where a design can have its own
    QString value;  ///< "24 cables"; empty: a rule
    QString forWhat;
};

/// All of them, in the order of the work: pulls, install, labels, what is bought.
std::vector<DeliveryAssumption> deliveryAssumptions();

}  // namespace model
