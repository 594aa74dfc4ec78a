// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/name_text.h"

#include "tests/support/test_program.h"

#include <QtTest>

using namespace views;

/// Names of racks and devices are as long as people make them.
class NameTextTest : public QObject {
    Q_OBJECT

    const Type m_type = sheetType(11, QFont::Bold);

private Q_SLOTS:
    void aNameThatFitsIsWrittenAsItIs()
    {
        const NameText name = nameText(QStringLiteral("A01"), m_type, {20, 4});
        QCOMPARE(name.lines, QStringList{QStringLiteral("A01")});
        QCOMPARE(name.type.size, m_type.size);
    }

    void aLongNameGoesOnInTheNextLineWhereThereIsOne()
    {
        const NameText name = nameText(QStringLiteral("DC2-HALL1-A01"), m_type, {8, 12});
        QCOMPARE(name.lines.join(QString()), QStringLiteral("DC2-HALL1-A01"));
        QVERIFY(name.lines.size() > 1);
        QVERIFY(name.width() <= 8);
        QVERIFY(name.type.size >= points(kLeastType));
    }

    void inOneLineItsLettersGetSmallerButNotTooSmall()
    {
        const NameText name = nameText(QStringLiteral("DC2-HALL1-A01"), m_type, {17, 5});
        QCOMPARE(name.lines, QStringList{QStringLiteral("DC2-HALL1-A01")});
        QVERIFY(name.type.size < m_type.size && name.type.size >= points(kLeastType));
    }

    void theEndThatTellsNamesApartIsNeverCut()
    {
        for (const QString& name :
             {QStringLiteral("leaf-in-the-north-hall-rail-one-001"), QString(QString(40, u'W') + u'7')}) {
            const NameText shown = nameText(name, m_type, {9, 3});
            QCOMPARE(shown.lines.size(), 1);
            QVERIFY(shown.lines.front().startsWith(QChar(0x2026)));
            QVERIFY(name.endsWith(shown.lines.front().mid(1)));
            QVERIFY(shown.width() <= 9);
        }
    }
};

RACKLOOM_TEST(NameTextTest)

#include "name_text_test.moc"
