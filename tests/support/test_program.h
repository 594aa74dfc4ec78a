// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTest>

namespace tests {

/// One file of tests in the program made of its folder, which runs it by its name: "model/bom/money_test". It lives as
/// long as the program.
struct TestFile {
    TestFile(const char* source, int (*run)(int argc, char** argv));

    const char* source;  ///< as __FILE__ has it
    int (*run)(int argc, char** argv);
    const TestFile* next;  ///< the one made before
};

struct NoApplication {
    NoApplication(int&, char**) {}
};

template <class Test, class Application = NoApplication>
int runTest(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    [[maybe_unused]] Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace tests

/// RACKLOOM_TEST(MoneyTest), or with the application it needs around it: RACKLOOM_TEST(MoneyTest, QCoreApplication).
#define RACKLOOM_TEST(...) \
    namespace { \
    const tests::TestFile testFile(__FILE__, tests::runTest<__VA_ARGS__>); \
    }
