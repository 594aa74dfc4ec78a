// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/revision_block.h"

#include "tests/support/test_program.h"

#include <QtTest>

using namespace views;
using namespace model;

namespace {

/// Revisions A, B, C .. each with that note.
Tables planOf(int count, const QString& note)
{
    Tables plan = emptyDesign();
    for (int i = 0; i < count; ++i)
        plan.revisions.put({Id<Revision>(std::uint32_t(i) + 1), QString(QChar(u'A' + i)), {}, {}, {}, note});
    return plan;
}

constexpr QRectF kRoom(16, 240, 185, 34);

struct Block {
    QStringList texts;
    double lowest = 0;  ///< of all texts, mm
    double height = 0;
};

Block blockOf(const Tables& plan)
{
    Block block;
    Drawing sheet;
    block.height = addRevisions(sheet, plan, kRoom);
    for (const Shape& shape : sheet.parts.front().shapes) {
        if (const auto* text = std::get_if<Text>(&shape)) {
            block.texts << text->text;
            block.lowest = std::max(block.lowest, text->anchor.y() + text->size / 2);
        }
    }
    return block;
}

}  // namespace

/// The revisions on a cover.
class RevisionBlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreThereWhileThereIsRoom()
    {
        const Block block = blockOf(planOf(3, QStringLiteral("trays moved")));
        QVERIFY(block.texts.contains(QStringLiteral("A")) && block.texts.contains(QStringLiteral("C")));
        QVERIFY(block.texts.filter(QStringLiteral("earlier")).isEmpty());
    }

    void whatHasNoRoomIsCounted()
    {
        const Block block = blockOf(planOf(9, QStringLiteral("trays moved")));
        QVERIFY(block.texts.contains(QStringLiteral("I")));
        const QString last = block.texts.back();
        const int shown = 9 - last.section(u' ', 0, 0).toInt();
        QVERIFY2(shown >= 2 && shown < 9, qPrintable(last));
        const QString firstHidden(QChar(u'A' + 8 - shown));
        QCOMPARE(last, QStringLiteral("%1 earlier revisions: A to %2").arg(9 - shown).arg(firstHidden));
        QVERIFY(block.lowest <= kRoom.bottom() && block.height <= kRoom.height());
    }

    void aLongNoteHidesNoRevisionSilently()
    {
        const QString note = QStringLiteral("racks A01 to A09 stand in another order now, ").repeated(12);
        const Block two = blockOf(planOf(2, note));
        QVERIFY(two.texts.contains(QStringLiteral("B")));
        QCOMPARE(two.texts.back(), QStringLiteral("1 earlier revision: A"));
        QVERIFY(two.texts.join(u' ').contains(QChar(0x2026)));
        QVERIFY2(two.lowest <= kRoom.bottom(), qPrintable(QString::number(two.lowest)));
        QVERIFY(blockOf(planOf(1, note)).lowest <= kRoom.bottom());
    }
};

RACKLOOM_TEST(RevisionBlockTest)

#include "revision_block_test.moc"
