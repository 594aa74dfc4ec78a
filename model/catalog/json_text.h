// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <string_view>

namespace model {

using Json = nlohmann::ordered_json;

/// A JSON text and the line each of its members stands on.
struct JsonText {
    Json root;
    std::map<std::string, int> lines;  ///< by path: "power.draw", "[2].ports[0].grid"

    /// The line of the member at `path`, or of what encloses it where the member is missing.
    int lineOf(std::string path) const;
};

/// Reads a JSON text; refuses what is no JSON, a member given twice, and nesting or size that no catalog needs.
Result<JsonText> readJson(std::string_view text);

}  // namespace model
