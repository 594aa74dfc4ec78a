// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace tests {

namespace {

const TestFile* lastFile = nullptr;  // set before anything else is initialized

/// "tests/model/bom/money_test.cpp" as "model/bom/money_test".
std::string nameOf(const TestFile& file)
{
    constexpr std::string_view kFolder = "tests/";
    const std::string_view source = file.source;
    const std::size_t from = source.rfind(kFolder) + kFolder.size();
    return std::string(source.substr(from, source.rfind('.') - from));
}

}  // namespace

TestFile::TestFile(const char* file, int (*runs)(int argc, char** argv)) : source(file), run(runs), next(lastFile)
{
    lastFile = this;
}

}  // namespace tests

int main(int argc, char** argv)
{
    using namespace tests;
    for (const TestFile* file = lastFile; argc > 1 && file; file = file->next) {
        if (nameOf(*file) == argv[1])
            return file->run(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [options of QtTest]; its tests:\n", argv[0]);
    for (const TestFile* file = lastFile; file; file = file->next)
        std::fprintf(stderr, "  %s\n", nameOf(*file).c_str());
    return 2;
}
