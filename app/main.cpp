// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/program_version.h"

#include <cstdio>

int main()
{
    std::printf("rackloom %s\n", qPrintable(app::programVersion()));
    return 0;
}
