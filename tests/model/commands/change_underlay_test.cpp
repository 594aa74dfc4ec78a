// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_underlay.h"
#include "model/edit/document.h"
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

Underlay room()
{
    Underlay underlay;
    underlay.file = QStringLiteral("room.dxf");
    underlay.source = {{0_m, 0_m}, {Length::fromBase(5'400'000'000'000), 1_m}};
    underlay.hall = {{1_m, 2_m}, {3_m, 4_m}};
    return underlay;
}

}  // namespace

class ChangeUnderlayTest : public QObject {
    Q_OBJECT

    Document m_document;
    bool perform(const Result<ChangeSet>& step)
    {
        if (step)
            m_document.apply(step.value());
        return bool(step);
    }
    const Underlay* underlay() const { return m_document.plan().underlay(); }

private Q_SLOTS:
    void init() { m_document.replace(emptyDesign()); }

    void aFileIsPutAndTakenOutInOneStepEach()
    {
        QVERIFY(perform(putUnderlay(m_document.plan(), room())));
        QCOMPARE(underlay()->file, QStringLiteral("room.dxf"));
        QVERIFY(perform(removeUnderlay(m_document.plan())));
        QVERIFY(!underlay());
        m_document.undo();
        QCOMPARE(underlay()->hall, room().hall);
        m_document.undo();
        QVERIFY(!underlay());
    }

    void anotherFileTakesThePlaceOfTheFirst()
    {
        QVERIFY(perform(putUnderlay(m_document.plan(), room())));
        Underlay other = room();
        other.file = QStringLiteral("other.png");
        other.id = Id<Underlay>(7);
        QVERIFY(perform(putUnderlay(m_document.plan(), other)));
        QCOMPARE(m_document.plan().underlays.size(), 1u);
        QCOMPARE(underlay()->file, other.file);
    }

    void twoPlacesThatAreOneAreRefused()
    {
        Underlay bad = room();
        bad.source.second = bad.source.first;
        QVERIFY(!putUnderlay(m_document.plan(), bad));
        QVERIFY(perform(putUnderlay(m_document.plan(), room())));
        QVERIFY(!calibrateUnderlay(m_document.plan(), room().source, {{1_m, 1_m}, {1_m, 1_m}}));
        QVERIFY(!calibrateUnderlay(m_document.plan(), room().source, {{1_m, 1_m}, {1_m, 200'000_m}}));
        QVERIFY(perform(calibrateUnderlay(m_document.plan(), room().source, {{1_m, 1_m}, {1_m, 2_m}})));
    }

    void layersAreHiddenAndShown()
    {
        QVERIFY(!showUnderlayLayer(m_document.plan(), QStringLiteral("A"), false));
        QVERIFY(perform(putUnderlay(m_document.plan(), room())));
        for (const char* layer : {"B", "A", "B"})
            QVERIFY(perform(showUnderlayLayer(m_document.plan(), QString::fromLatin1(layer), false)));
        QCOMPARE(underlay()->hiddenLayers, (std::vector<QString>{QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY(perform(showUnderlayLayer(m_document.plan(), QStringLiteral("B"), true)));
        QCOMPARE(underlay()->hiddenLayers, std::vector<QString>{QStringLiteral("A")});
    }

    void itTravelsInTheFile()
    {
        Underlay put = room();
        put.hiddenLayers = {QStringLiteral("Türen"), QStringLiteral("a \"b\\\", [c]")};
        QVERIFY(perform(putUnderlay(m_document.plan(), put)));
        const QByteArray text = writePlan(m_document.plan());
        const auto read = readPlan({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(read);
        QCOMPARE(*read.value().underlay(), put);
    }
};

RACKLOOM_TEST(ChangeUnderlayTest, QCoreApplication)

#include "change_underlay_test.moc"
