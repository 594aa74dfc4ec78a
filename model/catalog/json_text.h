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

/// A JSON text that was read; `text` is borrowed and must live as long.
struct JsonText {
    Json root;
    std::string_view text;

    /// The lines members stand on, by path: "power.draw", "[2].ports[0].grid". Reads the text again, so it is for errors.
    std::map<std::string, int> lines() const;
};

/// The line of the member at `path`, or of what encloses it where the member is missing.
int lineOf(const std::map<std::string, int>& lines, std::string path);

/// Reads a JSON text; refuses what is no JSON, a member given twice, and nesting or size that no catalog needs.
Result<JsonText> readJson(std::string_view text);

}  // namespace model
