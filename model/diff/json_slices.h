// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace model {

/// The items of a JSON array that a scan has accepted, each as it is written.
std::vector<std::string_view> arrayItems(std::string_view array);

/// Accepted JSON without the blanks and line breaks between its signs; texts stay as they are.
std::string compacted(std::string_view json);

}  // namespace model
