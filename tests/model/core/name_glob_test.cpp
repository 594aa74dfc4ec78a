// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/name_glob.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

/// Patterns of names, as a person types them.
class NameGlobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatThePatternSays_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* name, bool matches) {
            QTest::addRow("%s against %s", pattern, name)
                << QString::fromLatin1(pattern) << QString::fromLatin1(name) << matches;
        };
        row("L1-01", "L1-01", true);
        row("L1-01", "L1-011", false);
        row("L1-*", "L1-01", true);
        row("L1-*", "S1-01", false);
        row("L1-??", "L1-01", true);
        row("L1-??", "L1-1", false);
        row("L1-[01-04]", "L1-04", true);
        row("L1-[01-04]", "L1-05", false);
        row("L1-[01-04]", "L1-4", false);
        row("L1-[1-4]", "L1-04", true);
        row("L1-[1-4]", "L1-14", false);
        row("L1-[1,3,7-9]", "L1-08", true);
        row("L1-[1,3,7-9]", "L1-02", false);
        row("[A-C]*", "B07", true);
        row("[A-C]*", "D07", false);
        row("A01.T*", "A01-T01", false);
    }

    void matchesWhatThePatternSays()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(bool, matches);
        const auto glob = NameGlob::fromText(pattern);
        QVERIFY(glob);
        QCOMPARE(glob.value().matches(name), matches);
    }

    void refusesBracketsThatSayNothing()
    {
        for (const char* pattern : {"L1-[", "L1-[4-1]", "L1-[]", "L1-[a-1]", "L1-[1-999999]"})
            QVERIFY2(!NameGlob::fromText(QString::fromLatin1(pattern)), pattern);
    }
};

RACKLOOM_TEST(NameGlobTest, QCoreApplication)
#include "name_glob_test.moc"
