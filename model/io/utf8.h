// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace model {

/// Where the first byte stands that is not well-formed UTF-8; nothing where all of it is.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

}  // namespace model
