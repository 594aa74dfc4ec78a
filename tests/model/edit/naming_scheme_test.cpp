// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/naming_scheme.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <set>

using namespace model;
using namespace Qt::StringLiterals;

class NamingSchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreSound();
    void everyPatternHasAnEntryOfItsOwn();
    void refusesWhatNamesTwoThingsAlike_data();
    void refusesWhatNamesTwoThingsAlike();
    void takesOtherWordsAndOrders();
};

void NamingSchemeTest::theDefaultsAreSound() { QVERIFY(checkNaming(Naming())); }

void NamingSchemeTest::everyPatternHasAnEntryOfItsOwn()
{
    std::set<const QString*> patterns;
    std::set<QString> keys;
    Naming naming;
    for (const NamingEntry& entry : namingEntries()) {
        QVERIFY(patterns.insert(&(naming.*entry.pattern)).second);
        QVERIFY(keys.insert(entry.key).second);
        QVERIFY(!entry.title.isEmpty() && !entry.needs.isEmpty());
        QCOMPARE(findNamingEntry(entry.key), &entry);
        naming.*entry.pattern = QString();
    }
    // No pattern is left that has no entry.
    for (const QString* pattern :
         {&naming.row, &naming.rack, &naming.computeTray, &naming.nvlinkTray, &naming.powerShelf, &naming.management,
          &naming.leaf, &naming.spine, &naming.core, &naming.cdu, &naming.manifold, &naming.rowTray, &naming.crossTray,
          &naming.fabricCable, &naming.managementCable, &naming.trunkCable})
        QVERIFY(pattern->isEmpty());
    QVERIFY(!findNamingEntry(u"lead"_s));
}

void NamingSchemeTest::refusesWhatNamesTwoThingsAlike_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("no counter") << u"leaf"_s << u"L{pod}"_s << u"{n}"_s;
    QTest::newRow("no pod") << u"leaf"_s << u"L{nn}"_s << u"{pod}"_s;
    QTest::newRow("no plane") << u"core"_s << u"C{nn}"_s << u"{plane}"_s;
    QTest::newRow("no rack") << u"compute-tray"_s << u"T{nn}"_s << u"{rack}"_s;
    QTest::newRow("a misspelt word") << u"rack"_s << u"{rwo}{nn}"_s << u"{row}"_s;
    QTest::newRow("empty") << u"cdu"_s << QString() << u"{n}"_s;
    QTest::newRow("a slash") << u"compute-tray"_s << u"{rack}/{nn}"_s << u"cannot hold /"_s;
    QTest::newRow("a blank behind") << u"cdu"_s << u"CDU {n} "_s << u"blank"_s;
    QTest::newRow("another's pattern") << u"spine"_s << u"L{pod}-{nn}"_s << u"leaf"_s;
}

void NamingSchemeTest::refusesWhatNamesTwoThingsAlike()
{
    QFETCH(QString, key);
    QFETCH(QString, pattern);
    QFETCH(QString, says);
    Naming naming;
    naming.*findNamingEntry(key)->pattern = pattern;
    const auto checked = checkNaming(naming);
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(says), qPrintable(checked.error().message));
    QVERIFY(checked.error().message.contains(key));
}

void NamingSchemeTest::takesOtherWordsAndOrders()
{
    Naming naming;
    naming.row = u"R{n}"_s;
    naming.leaf = u"{A}-leaf-{pod}"_s;
    naming.computeTray = u"{rack}.{nnn}"_s;
    QVERIFY(checkNaming(naming));
}

RACKLOOM_TEST(NamingSchemeTest, QCoreApplication)
#include "naming_scheme_test.moc"
