// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "tests/support/dxf_builder.h"
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;

/// A drawing of the room under the plan, from the command line.
class UnderlayVerbTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Answer hall(const QStringList& rest) const
    {
        return rackloom(QStringLiteral("hall"), QStringList{path("pod"), QStringLiteral("underlay")} + rest);
    }
    model::Underlay put() const
    {
        const auto plan = model::readPlanFile(path("pod"));
        const model::Underlay* underlay = plan ? plan.value().underlay() : nullptr;
        return underlay ? *underlay : model::Underlay();
    }
    Answer floorSvg() const
    {
        return rackloom(
            QStringLiteral("export"),
            {path("pod"), QStringLiteral("--as"), QStringLiteral("floor-svg"), QStringLiteral("-o"), path("svg")});
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(rackloom(QStringLiteral("new"), {path("pod"), QStringLiteral("--gpus"), QStringLiteral("72")}).exit,
                 app::kFine);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("drawings")));
        QFile file(path("drawings/room.dxf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(roomDxf());
    }

    void aDrawingLiesUnderThePlanAndIsNamedFromTheDesignsFolder()
    {
        const Answer answer = hall({path("drawings/room.dxf")});
        QVERIFY2(answer.exit == app::kFine, qPrintable(answer.err));
        QCOMPARE(put().file, QStringLiteral("drawings/room.dxf"));
        QVERIFY2(answer.err.contains(QStringLiteral("2 × HATCH")), qPrintable(answer.err));
        QCOMPARE(floorSvg().exit, app::kFine);
        const QByteArray svg = bytesOf(path("svg"));
        QVERIFY(svg.contains("underlay, layer WALLS"));
        QVERIFY(svg.indexOf("underlay, layer WALLS") < svg.indexOf("columns and keep-outs"));
    }

    void aDesignWrittenToAnotherFolderStillFindsIt()
    {
        QCOMPARE(hall({path("drawings/room.dxf")}).exit, app::kFine);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("elsewhere")));
        for (const char* verb : {"route", "resave"}) {
            QCOMPARE(
                rackloom(QString::fromLatin1(verb), {path("pod"), QStringLiteral("-o"), path("elsewhere/pod")}).exit,
                app::kFine);
            const auto plan = model::readPlanFile(path("elsewhere/pod"));
            QCOMPARE(plan.value().underlay()->file, QStringLiteral("../drawings/room.dxf"));
        }
    }

    void twoPlacesHoldIt()
    {
        const Answer answer = hall({path("drawings/room.dxf"), QStringLiteral("--at"), QStringLiteral("0,0=-1,2.5"),
                                    QStringLiteral("--at"), QStringLiteral("12000,0=5,2.5")});
        QVERIFY2(answer.exit == app::kFine, qPrintable(answer.err));
        using namespace model;
        QCOMPARE(put().source, (SpotPair{{0_m, 0_m}, {12_m, 0_m}}));
        QCOMPARE(put().hall, (SpotPair{{-1_m, 2.5_m}, {5_m, 2.5_m}}));
    }

    void layersAreOff()
    {
        QCOMPARE(hall({path("drawings/room.dxf"), QStringLiteral("--off"), QStringLiteral("WALLS"),
                       QStringLiteral("--off"), QStringLiteral("DOORS")})
                     .exit,
                 app::kFine);
        QCOMPARE(put().hiddenLayers, (std::vector<QString>{QStringLiteral("DOORS"), QStringLiteral("WALLS")}));
        QCOMPARE(floorSvg().exit, app::kFine);
        QVERIFY(!bytesOf(path("svg")).contains("underlay, layer WALLS"));
        QVERIFY(bytesOf(path("svg")).contains("underlay, layer COLUMNS"));
    }

    void whatIsWrongIsSaidInASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString file = path("drawings/room.dxf");
        const QString at = QStringLiteral("--at");
        QTest::newRow("no file") << QStringList{} << QStringLiteral("give one DXF");
        QTest::newRow("missing file") << QStringList{path("x.dxf")} << QStringLiteral("no such file");
        QTest::newRow("one place") << QStringList{file, at, QStringLiteral("0,0=0,0")} << QStringLiteral("twice");
        QTest::newRow("no place") << QStringList{file, at, QStringLiteral("0,0"), at, QStringLiteral("1,1=1,1")}
                                  << QStringLiteral("is no X,Y=X,Y");
        QTest::newRow("nan") << QStringList{file, at, QStringLiteral("nan,0=1,2"), at, QStringLiteral("1,1=1,1")}
                             << QStringLiteral("is no X,Y=X,Y");
        QTest::newRow("one place twice") << QStringList{file, at, QStringLiteral("0,0=0,0"), at,
                                                        QStringLiteral("0,0=1,1")}
                                         << QStringLiteral("the same in the underlay");
        QTest::newRow("layer") << QStringList{file, QStringLiteral("--off"), QStringLiteral("NONE")}
                               << QStringLiteral("no layer \"NONE\"");
        QTest::newRow("none there") << QStringList{QStringLiteral("--none")} << QStringLiteral("No drawing or image");
    }
    void whatIsWrongIsSaidInASentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Answer answer = hall(words);
        QVERIFY(answer.exit != app::kFine);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QCOMPARE(put(), model::Underlay());
    }

    void itIsTakenOut()
    {
        QCOMPARE(hall({path("drawings/room.dxf")}).exit, app::kFine);
        QCOMPARE(hall({QStringLiteral("--none")}).exit, app::kFine);
        QCOMPARE(put(), model::Underlay());
    }

    void aFileThatIsGoneIsANoteAndNoFailure()
    {
        QCOMPARE(hall({path("drawings/room.dxf")}).exit, app::kFine);
        QVERIFY(QFile::remove(path("drawings/room.dxf")));
        const Answer svg = floorSvg();
        QCOMPARE(svg.exit, app::kFine);
        QVERIFY2(svg.err.contains(QStringLiteral("room.dxf: there is no such file")), qPrintable(svg.err));
        QVERIFY(bytesOf(path("svg")).contains("Underlay: room.dxf: there is no such file"));
        const Answer png = rackloom(
            QStringLiteral("render"),
            {path("pod"), QStringLiteral("--view"), QStringLiteral("floor"), QStringLiteral("-o"), path("png")});
        QCOMPARE(png.exit, app::kFine);
        QVERIFY2(png.err.contains(QStringLiteral("no such file")), qPrintable(png.err));
    }

    void anImageIsEmbeddedInTheSvg()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::black);
        QVERIFY(image.save(path("room.png")));
        QCOMPARE(hall({path("room.png")}).exit, app::kFine);
        QCOMPARE(floorSvg().exit, app::kFine);
        QVERIFY(bytesOf(path("svg")).contains("href=\"data:image/png;base64,"));
    }
};

RACKLOOM_TEST(UnderlayVerbTest, QApplication)

#include "underlay_verb_test.moc"
