// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace model {

enum class Severity { Error, Warning, Note, Unknown };

/// What a rule is asked about: the whole design, or one object of the rule's scope.
using Subject = std::variant<std::monostate, Id<Rack>, Id<Device>, Id<Cable>, Id<Tray>, Id<Manifold>, Id<Cdu>>;

/// One answer of a rule that a person should see.
struct Finding {
    QString rule;  ///< "copper.reach"
    Severity severity = Severity::Error;
    Subject subject;                 ///< what was asked about
    std::optional<ObjectRef> place;  ///< where to look; none for a finding about a type or the whole design
    QString where;                   ///< the place as a person says it: "L1-03:41", a device, rack, tray, loop or type
    int count = 1;                   ///< how many places an unknown stands for
    QString title;                   ///< what, in a few words; the rule's own title where the rule gives none
    QString message;                 ///< what is wrong, how much, against what, as one sentence
    std::optional<double> value;     ///< in `unit`
    std::optional<double> limit;     ///< in `unit`
    QString unit;                    ///< "L/min", "kW", "m"; empty where the finding has no figure
    QString fix;                     ///< what would mend it; empty where the rule does not know
    QStringList assumes;             ///< the assumptions the verdict rests on
    QString
        figure;  ///< of an unknown: which figure of which type is missing, "sn2201: power.draw"; of an unmatched waiver: its rule
    bool waived = false;
    QString waiver;  ///< of a waived one: why, by whom and when

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The machine-readable word: "error", "warning", "note", "unknown".
QString severityKey(Severity severity);

}  // namespace model
