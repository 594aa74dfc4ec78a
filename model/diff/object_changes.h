// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/diff/plan_diff.h"
#include "model/edit/object_ref.h"
#include "model/io/plan_format.h"

#include <algorithm>

namespace model {

/// Whether the corners of one are those of the other, all as far to one side.
template <class Corner>
bool isShifted(const std::vector<Corner>& a, const std::vector<Corner>& b)
{
    const auto by = [](const Corner& from, const Corner& to) { return std::pair(to.x - from.x, to.y - from.y); };
    return a.size() == b.size() && !a.empty()
        && std::equal(a.begin(), a.end(), b.begin(),
                      [&](const Corner& from, const Corner& to) { return by(from, to) == by(a.front(), b.front()); });
}

inline std::vector<Point> cornersOf(const Tray& tray)
{
    std::vector<Point> corners{tray.from};
    corners.insert(corners.end(), tray.via.begin(), tray.via.end());
    corners.push_back(tray.to);
    return corners;
}

/// Whether the object stands elsewhere; `there` is what it was, in the ids of the other design.
template <class Record>
bool isMoved(const Record& there, const Record& now)
{
    if constexpr (std::is_same_v<Record, Rack>)
        return there.x != now.x || there.y != now.y || there.facing != now.facing;
    else if constexpr (std::is_same_v<Record, Device>)
        return there.rack != now.rack || there.unit != now.unit;
    else if constexpr (std::is_same_v<Record, Cdu>)
        return there.x != now.x || there.y != now.y;
    else if constexpr (std::is_same_v<Record, Tray>)
        return cornersOf(there) != cornersOf(now) && isShifted(cornersOf(there), cornersOf(now));
    else if constexpr (std::is_same_v<Record, Obstacle>)
        return there.outline != now.outline && isShifted(there.outline, now.outline);
    else
        return false;
}

/// Whether a field says where an object that has moved stands.
inline bool saysPlace(std::string_view key)
{
    constexpr std::string_view kPlaces[] = {"x_m",    "y_m",  "facing", "rack",     "unit",
                                            "from_m", "to_m", "via_m",  "outline_m"};
    return std::find(std::begin(kPlaces), std::end(kPlaces), key) != std::end(kPlaces);
}

/// Objects a person calls by a name of their own.
template <class Record>
inline constexpr bool kHasName = requires(const Record& record)
{
    record.name;
    record.id;
}
&&!CatalogRecord<Record> && !std::is_same_v<Record, DesignHeader> && !std::is_same_v<Record, Hall>;

/// What became of an object whose fields differ so, the main thing first.
template <class Record>
std::vector<ChangeKind> changesOf(const Record& there, const Record& now, const std::vector<FieldChange>& fields)
{
    const bool moved = isMoved(there, now);
    bool renamed = false;
    bool changed = false;
    for (const FieldChange& field : fields) {
        if (kHasName<Record> && field.key == "name")
            renamed = true;
        else if (!moved || !saysPlace({field.key.constData(), static_cast<std::size_t>(field.key.size())}))
            changed = true;
    }
    std::vector<ChangeKind> kinds;
    if (moved)
        kinds.push_back(ChangeKind::Moved);
    if (renamed)
        kinds.push_back(ChangeKind::Renamed);
    if (changed)
        kinds.push_back(ChangeKind::Changed);
    return kinds;
}

/// What an object is called in lists of changes.
template <class Record>
QString titleOf(const Tables& plan, const Record& record)
{
    if constexpr (CatalogRecord<Record>) {
        return record.key;
    } else if constexpr (std::is_same_v<Record, Cable>) {
        return cableName(plan.naming(), record);
    } else if constexpr (std::is_same_v<Record, Hose>) {
        const Device& device = plan.devices.at(record.device);
        const auto& couplings = plan.deviceTypes.at(device.type).couplings;
        const auto at = static_cast<std::size_t>(record.coupling);
        const bool known = at >= 1 && at <= couplings.size();
        return QString(device.name + u':' + (known ? couplings[at - 1].name : QString::number(record.coupling)));
    } else if constexpr (std::is_same_v<Record, Guide>) {
        return cableName(plan.naming(), plan.cables.at(record.cable));
    } else if constexpr (std::is_same_v<Record, Route>) {
        return QString(plan.racks.at(record.from).name + u'/' + plan.racks.at(record.to).name);
    } else if constexpr (std::is_same_v<Record, Waiver>) {
        return QString(record.rule + u' ' + record.where);
    } else if constexpr (std::is_same_v<Record, Underlay>) {
        return record.file;
    } else if constexpr (requires { record.name; }) {
        return record.name;
    } else {
        return QString::fromLatin1(kKind<Record>.data(), static_cast<qsizetype>(kKind<Record>.size()));
    }
}

}  // namespace model
