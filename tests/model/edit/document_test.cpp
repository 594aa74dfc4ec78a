// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/document.h"

#include "tests/support/dies.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

/// A step that adds one row.
ChangeSet addRow(const Document& document)
{
    Edit edit(document.plan(), u"Add row"_s);
    edit.add(Row{Id<Row>(1), u"A"_s});
    return std::move(edit).take();
}

}  // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPositionOfHistoryIsTheDesignThatWasThere();
    void aNewStepForgetsWhatWasUndone();
    void anEmptyStepIsNoStep();
    void saysOnceWhatChanged();
    void aListenerMayTakeTheNextStep();
    void isModifiedUntilBackAtWhatWasSaved();
    void isNeverUnmodifiedOnceTheSavedStateIsLost();
    void dropsTheOldestHistoryBeyondTheLimit();
    void droppingHistoryKeepsTheSavedMarkHonest();
    void opensAnotherDesignWithoutHistory();
    void undoBeyondTheHistoryIsABrokenInvariant();
    void idsAreNotHandedOutAgainAfterUndo();
};

void DocumentTest::everyPositionOfHistoryIsTheDesignThatWasThere()
{
    for (const std::uint32_t seed : {1u, 2u, 3u}) {
        tests::RandomEdits edits(seed);
        Document document;
        std::vector<Tables> states{document.plan()};  // by position
        for (int i = 0; i < 3'000; ++i) {
            const int action = edits.upTo(9);
            if (action < 6) {
                const ChangeSet step = edits.next(document.plan());
                if (step.isEmpty())
                    continue;
                states.resize(document.position() + 1);
                document.apply(step);
                states.push_back(document.plan());
            } else if (action == 6 && document.canUndo()) {
                document.undo();
            } else if (action == 7 && document.canRedo()) {
                document.redo();
            } else if (action == 8) {
                document.goTo(static_cast<std::size_t>(edits.upTo(static_cast<int>(document.history().size()))));
            }
            QCOMPARE(document.history().size() + 1, states.size());
            QVERIFY(document.plan() == states[document.position()]);
        }
        for (const std::size_t position : {std::size_t(0), states.size() - 1, states.size() / 2, std::size_t(0)}) {
            document.goTo(position);
            QVERIFY(document.plan() == states[position]);
        }
    }
}

void DocumentTest::aNewStepForgetsWhatWasUndone()
{
    Document document;
    document.apply(addRow(document));
    document.undo();
    QVERIFY(document.canRedo());
    document.apply(addRow(document));
    QVERIFY(!document.canRedo());
    QCOMPARE(document.history().size(), std::size_t(1));
}

void DocumentTest::anEmptyStepIsNoStep()
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.apply(addRow(document));
    document.undo();
    document.apply(ChangeSet());
    QVERIFY(document.canRedo());
    QVERIFY(!document.isModified());
    QCOMPARE(changed.count(), 2);
}

void DocumentTest::saysOnceWhatChanged()
{
    Document document;
    std::vector<ChangeSet> heard;
    std::vector<std::size_t> rows;  // after the fact
    connect(&document, &Document::changed, this, [&](const ChangeSet& changes) {
        heard.push_back(changes);
        rows.push_back(document.plan().rows.size());
    });
    const ChangeSet step = addRow(document);
    document.apply(step);
    document.undo();
    document.redo();
    document.goTo(0);
    QCOMPARE(rows, (std::vector<std::size_t>{1, 0, 1, 0}));
    for (std::size_t i = 0; i < heard.size(); ++i)
        QVERIFY(heard[i].of<Row>() == (i % 2 == 0 ? step : step.inverted()).of<Row>());
    document.goTo(0);
    QCOMPARE(heard.size(), std::size_t(4));
}

void DocumentTest::aListenerMayTakeTheNextStep()
{
    Document document;
    document.setHistoryLimit(1);
    connect(&document, &Document::changed, this, [&](const ChangeSet& changes) {
        const ChangeSet heard = changes;
        if (document.plan().rows.size() < 5)
            document.apply(addRow(document));
        QVERIFY(changes.of<Row>() == heard.of<Row>());  // history has dropped the step by now
    });
    document.apply(addRow(document));
    QCOMPARE(document.plan().rows.size(), std::size_t(5));
}

void DocumentTest::isModifiedUntilBackAtWhatWasSaved()
{
    Document document;
    const QSignalSpy saved(&document, &Document::saved);
    QVERIFY(!document.isModified());
    document.apply(addRow(document));
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(!document.isModified());
    document.redo();
    document.markSaved();
    QCOMPARE(saved.count(), 1);
    QVERIFY(!document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(!document.isModified());
    document.apply(addRow(document));
    QVERIFY(document.isModified());
    document.goTo(1);
    QVERIFY(!document.isModified());
}

void DocumentTest::isNeverUnmodifiedOnceTheSavedStateIsLost()
{
    Document document;
    document.apply(addRow(document));
    document.markSaved();
    document.undo();
    document.apply(addRow(document));  // the saved state cannot be reached any more
    QVERIFY(document.isModified());
    document.undo();
    QVERIFY(document.isModified());
    document.redo();
    QVERIFY(document.isModified());
    document.markSaved();
    QVERIFY(!document.isModified());
}

void DocumentTest::dropsTheOldestHistoryBeyondTheLimit()
{
    Document document;
    const std::size_t one = addRow(document).bytes();
    document.setHistoryLimit(3 * one);
    std::vector<Tables> states{document.plan()};
    for (int i = 0; i < 10; ++i) {
        document.apply(addRow(document));
        states.push_back(document.plan());
    }
    QCOMPARE(document.history().size(), std::size_t(3));
    QCOMPARE(document.position(), std::size_t(3));
    document.goTo(0);
    QVERIFY(document.plan() == states[7]);
    document.goTo(3);
    QVERIFY(document.plan() == states[10]);
    for (int i = 0; i < 10; ++i) {  // what is undone and forgotten takes no place
        document.undo();
        document.apply(addRow(document));
    }
    QCOMPARE(document.history().size(), std::size_t(3));
    document.setHistoryLimit(1);
    QCOMPARE(document.history().size(), std::size_t(1));
    document.undo();
    QVERIFY(document.plan() == states[9]);
}

void DocumentTest::droppingHistoryKeepsTheSavedMarkHonest()
{
    Document document;
    const std::size_t one = addRow(document).bytes();
    document.setHistoryLimit(2 * one);
    document.apply(addRow(document));
    document.markSaved();
    document.apply(addRow(document));
    document.apply(addRow(document));  // drops the step before the save
    QCOMPARE(document.position(), std::size_t(2));
    document.goTo(0);
    QVERIFY(!document.isModified());  // exactly the saved design
    document.goTo(2);
    document.apply(addRow(document));  // drops the saved design itself
    document.goTo(0);
    QVERIFY(document.isModified());
}

void DocumentTest::opensAnotherDesignWithoutHistory()
{
    Document document;
    document.apply(addRow(document));
    const QSignalSpy replaced(&document, &Document::replaced);
    Tables other = emptyDesign();
    other.rows.put({Id<Row>(4), u"D"_s});
    document.replace(other);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(document.plan() == other);
    QVERIFY(!document.isModified());
    QVERIFY(!document.canUndo());
    QVERIFY(!document.canRedo());
}

void DocumentTest::undoBeyondTheHistoryIsABrokenInvariant()
{
    Document document;
    QVERIFY(tests::dies([&] { document.undo(); }));
    QVERIFY(tests::dies([&] { document.redo(); }));
    QVERIFY(tests::dies([&] { document.goTo(1); }));
    const ChangeSet stale = addRow(document);
    document.apply(stale);
    QVERIFY(tests::dies([&] { document.apply(stale); }));
}

void DocumentTest::idsAreNotHandedOutAgainAfterUndo()
{
    Document document;
    document.apply(addRow(document));
    document.undo();
    document.apply(addRow(document));
    QVERIFY(!document.plan().rows.contains(Id<Row>(1)));
    QVERIFY(document.plan().rows.contains(Id<Row>(2)));
}

RACKLOOM_TEST(DocumentTest, QCoreApplication)
#include "document_test.moc"
