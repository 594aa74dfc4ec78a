// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/drawing/laid_text.h"
#include "views/theme.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace views;

/// Texts whose glyphs are kept from frame to frame.
class LaidTextTest : public QObject {
    Q_OBJECT

    LaidTexts m_texts;

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void aTextIsAsWideAsItsGlyphs()
    {
        const QString text = QStringLiteral("L1-03:041");
        const QFontMetricsF metrics(uiFont(12, QFont::Medium));
        const LaidText& laid = m_texts.laid(text, 12, QFont::Medium, 0);
        QVERIFY(std::abs(laid.width - metrics.horizontalAdvance(text)) < 1);
        QCOMPARE(laid.glyphs.text(), text);
        QVERIFY(!laid.isCut);
    }

    void whatHasNoRoomEndsInAnEllipsisAndFits()
    {
        const QString text = QStringLiteral("a name that is far too long");
        for (const double room : {20.0, 41.7, 80.0}) {
            const LaidText& laid = m_texts.laid(text, 12, QFont::Normal, room);
            QVERIFY(laid.isCut && laid.glyphs.text().endsWith(QChar(0x2026)));
            QVERIFY2(laid.width <= room, qPrintable(QString::number(laid.width)));
        }
        QVERIFY(!m_texts.laid(text, 12, QFont::Normal, 1000).isCut);
    }

    void sizesWeightsAndRoomsAreKeptApart()
    {
        const QString text = QStringLiteral("U30 A-N03");
        const double small = m_texts.laid(text, 9, QFont::Normal, 0).width;
        const double large = m_texts.laid(text, 18, QFont::Normal, 0).width;
        const double bold = m_texts.laid(text, 18, QFont::Bold, 0).width;
        QVERIFY(large > 1.8 * small && bold > large);
        QCOMPARE(m_texts.laid(text, 9, QFont::Normal, 0).width, small);
        QVERIFY(m_texts.laid(text, 9, QFont::Normal, small / 2).isCut);
        QVERIFY(!m_texts.laid(text, 9, QFont::Normal, 0).isCut);
    }

    void manyTextsAreForgottenAndLaidAgain()
    {
        for (int i = 0; i < 20'000; ++i)
            m_texts.laid(QString::number(i), 10, QFont::Normal, 0);
        QCOMPARE(m_texts.laid(QStringLiteral("7"), 10, QFont::Normal, 0).glyphs.text(), QStringLiteral("7"));
        QVERIFY(m_texts.size() <= 8192);
    }
};

RACKLOOM_TEST(LaidTextTest, QApplication)

#include "laid_text_test.moc"
