// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace model {

/// One hardware figure with what it stands on. No value means *unknown*: never zero, and never "fine".
template <class Value>
struct Figure {
    std::optional<Value> value;
    QString source;  ///< the document's title, "derived: formula", or "assumption"; empty where the value is unknown
    QString note;    ///< why it is unknown, or what an assumption was copied from

    bool known() const noexcept { return value.has_value(); }
    bool assumed() const { return known() && source.startsWith(QLatin1String("assumption")); }

    friend bool operator==(const Figure&, const Figure&) = default;
};

using Count = Figure<std::int64_t>;

}  // namespace model
