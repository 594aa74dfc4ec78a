// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace model {

/// Writes what was broken and ends the program; never returns.
[[noreturn]] void failAssertion(const char* condition, const char* file, int line);

}  // namespace model

/// Stays on in release: a broken invariant must not reach a file.
#define MODEL_ASSERT(condition) \
    do { \
        if (!(condition)) \
            ::model::failAssertion(#condition, __FILE__, __LINE__); \
    } while (false)
