// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/assert.h"

#include <cstdio>
#include <cstdlib>

namespace model {

void failAssertion(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "rackloom: %s:%d: this must hold and does not: %s\n", file, line, condition);
    std::abort();
}

}  // namespace model
