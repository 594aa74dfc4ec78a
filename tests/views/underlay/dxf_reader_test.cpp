// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dxf_builder.h"
#include "tests/support/test_program.h"
#include "views/underlay/dxf_reader.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace views;
using namespace tests;

namespace {

model::Result<UnderlayPicture> read(const QByteArray& text)
{
    return readDxf({text.constData(), static_cast<std::size_t>(text.size())});
}

UnderlayPicture sound(const QByteArray& text)
{
    auto picture = read(text);
    return picture ? std::move(picture).value() : UnderlayPicture();
}

QString wrong(const QByteArray& text)
{
    const auto picture = read(text);
    return picture ? QString() : picture.error().message;
}

const UnderlayLayer* layer(const UnderlayPicture& picture, const QString& name)
{
    for (const UnderlayLayer& each : picture.layers) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

QByteArray entities(const DxfBuilder::Groups& groups, const QByteArray& unit = "4")
{
    DxfBuilder dxf;
    dxf.begin("HEADER").add({{9, "$INSUNITS"}, {70, unit}}).end();
    return dxf.begin("ENTITIES").add(groups).end().text();
}

QRectF box(double left, double low, double right, double high) { return {QPointF(left, low), QPointF(right, high)}; }

bool isNear(const QRectF& a, const QRectF& b, double off = 0.01)
{
    return std::abs(a.left() - b.left()) < off && std::abs(a.right() - b.right()) < off
        && std::abs(a.top() - b.top()) < off && std::abs(a.bottom() - b.bottom()) < off;
}

}  // namespace

class DxfReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomHasItsLayersLinesAndTexts()
    {
        const UnderlayPicture room = sound(roomDxf());
        QCOMPARE(room.bounds, box(0, 0, 12000, 8000));
        QCOMPARE(room.unit, QStringLiteral("mm"));
        QVERIFY(layer(room, QStringLiteral("WALLS")));
        QCOMPARE(layer(room, QStringLiteral("WALLS"))->points.size(), 5u);
        QCOMPARE(layer(room, QStringLiteral("NAMES"))->texts.front().text, QStringLiteral("Data hall Ø2"));
        QCOMPARE(layer(room, QStringLiteral("NAMES"))->texts.front().height, 400.0);
    }

    void anArrayOfBlocksLiesOnTheLayerItIsPutOn()
    {
        const UnderlayPicture room = sound(roomDxf());
        QVERIFY(!layer(room, QStringLiteral("0")));
        const UnderlayLayer* columns = layer(room, QStringLiteral("COLUMNS"));
        QVERIFY(columns);
        QCOMPARE(columns->ends.size(), 6u);
        QCOMPARE(columns->points.back(), QPointF(9800, 5800));
    }

    void whatLiesOnASheetOfPaperIsCounted()
    {
        DxfBuilder dxf;
        dxf.begin("ENTITIES");
        dxf.entity("LINE", "A", {{10, "0"}, {20, "0"}, {11, "5"}, {21, "5"}});
        dxf.entity("LINE", "A", {{67, "1"}, {10, "0"}, {20, "0"}, {11, "5"}, {21, "5"}});
        QCOMPARE(sound(dxf.end().text()).leftOut.at(QStringLiteral("on a sheet of paper")), 1);
    }

    void whatIsLeftOutIsCountedByKind() { QCOMPARE(sound(roomDxf()).leftOut.at(QStringLiteral("HATCH")), 2); }

    void unitsBecomeMillimetres_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("millimetres");
        QTest::addColumn<QString>("name");
        QTest::newRow("inch") << QByteArray("1") << 25.4 << QStringLiteral("inch");
        QTest::newRow("foot") << QByteArray("2") << 304.8 << QStringLiteral("foot");
        QTest::newRow("mm") << QByteArray("4") << 1.0 << QStringLiteral("mm");
        QTest::newRow("cm") << QByteArray("5") << 10.0 << QStringLiteral("cm");
        QTest::newRow("m") << QByteArray("6") << 1000.0 << QStringLiteral("m");
        QTest::newRow("survey foot") << QByteArray("21") << 304.8006096 << QStringLiteral("US survey foot");
        QTest::newRow("none") << QByteArray("0") << 1.0 << QString();
        QTest::newRow("never heard of") << QByteArray("99") << 1.0 << QString();
    }
    void unitsBecomeMillimetres()
    {
        QFETCH(QByteArray, unit);
        QFETCH(double, millimetres);
        QFETCH(QString, name);
        const UnderlayPicture picture =
            sound(entities({{0, "LINE"}, {8, "A"}, {10, "0"}, {20, "0"}, {11, "10"}, {21, "20"}}, unit));
        QVERIFY(isNear(picture.bounds, box(0, 0, 10 * millimetres, 20 * millimetres)));
        QCOMPARE(picture.unit, name);
    }

    void aBulgeIsAnArcWithinFiveMillimetres()
    {
        // Half a circle of radius 5 m to the right of the way up.
        const UnderlayPicture picture = sound(
            entities({{0, "LWPOLYLINE"}, {8, "A"}, {10, "0"}, {20, "-5000"}, {42, "1"}, {10, "0"}, {20, "5000"}}));
        const UnderlayLayer& line = picture.layers.front();
        QVERIFY(isNear(picture.bounds, box(0, -5000, 5000, 5000), 5));
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const QPointF middle = (line.points[i - 1] + line.points[i]) / 2;
            QVERIFY(std::abs(std::hypot(line.points[i].x(), line.points[i].y()) - 5000) < 0.01);
            QVERIFY(std::abs(std::hypot(middle.x(), middle.y()) - 5000) < 5.001);
        }
    }

    void circlesArcsAndEllipsesLieWhereTheyShould()
    {
        QVERIFY(isNear(sound(entities({{0, "CIRCLE"}, {8, "A"}, {10, "100"}, {20, "200"}, {40, "2000"}})).bounds,
                       box(-1900, -1800, 2100, 2200), 5));
        QVERIFY(isNear(
            sound(entities({{0, "ARC"}, {8, "A"}, {10, "0"}, {20, "0"}, {40, "1000"}, {50, "270"}, {51, "0"}})).bounds,
            box(0, -1000, 1000, 0), 0.01));
        QVERIFY(isNear(
            sound(entities({{0, "ELLIPSE"}, {8, "A"}, {10, "0"}, {20, "0"}, {11, "0"}, {21, "4000"}, {40, "0.5"}}))
                .bounds,
            box(-2000, -4000, 2000, 4000), 5));
    }

    void whatIsSeenFromBelowIsMirrored()
    {
        QVERIFY(isNear(
            sound(entities(
                      {{0, "ARC"}, {8, "A"}, {10, "0"}, {20, "0"}, {40, "1000"}, {50, "0"}, {51, "90"}, {230, "-1"}}))
                .bounds,
            box(-1000, 0, 0, 1000)));
    }

    void oldPolylinesAreReadVertexByVertex()
    {
        const UnderlayPicture picture = sound(entities({{0, "POLYLINE"},
                                                        {8, "A"},
                                                        {70, "1"},
                                                        {0, "VERTEX"},
                                                        {10, "0"},
                                                        {20, "0"},
                                                        {0, "VERTEX"},
                                                        {10, "10"},
                                                        {20, "0"},
                                                        {0, "VERTEX"},
                                                        {10, "10"},
                                                        {20, "10"},
                                                        {0, "SEQEND"}}));
        QCOMPARE(picture.layers.front().points.size(), 4u);
        QCOMPARE(picture.layers.front().points.back(), QPointF(0, 0));
    }

    void solidsHaveTheirCornersInOrder()
    {
        const UnderlayPicture picture = sound(entities({{0, "SOLID"},
                                                        {8, "A"},
                                                        {10, "0"},
                                                        {20, "0"},
                                                        {11, "10"},
                                                        {21, "0"},
                                                        {12, "0"},
                                                        {22, "10"},
                                                        {13, "10"},
                                                        {23, "10"}}));
        const std::vector<QPointF> wanted{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
        QCOMPARE(picture.layers.front().points, wanted);
    }

    void aBlockIsScaledTurnedAndMovedByItsBase()
    {
        DxfBuilder dxf;
        dxf.begin("BLOCKS").add({{0, "BLOCK"}, {2, "B"}, {10, "1"}, {20, "1"}});
        dxf.entity("LINE", "INNER", {{10, "1"}, {20, "1"}, {11, "2"}, {21, "1"}});
        dxf.add({{0, "ENDBLK"}}).end().begin("ENTITIES");
        dxf.entity("INSERT", "A", {{2, "B"}, {10, "100"}, {20, "50"}, {41, "10"}, {42, "10"}, {50, "90"}});
        const UnderlayPicture picture = sound(dxf.end().text());
        QCOMPARE(picture.layers.front().name, QStringLiteral("INNER"));
        QVERIFY(isNear(picture.bounds, box(100, 50, 100, 60)));
    }

    void aParagraphReadsWithoutItsFormatting()
    {
        const UnderlayPicture picture = sound(entities({{0, "MTEXT"},
                                                        {8, "A"},
                                                        {10, "0"},
                                                        {20, "0"},
                                                        {40, "100"},
                                                        {3, "{\\fArial|b1;Cold}\\P"},
                                                        {1, "ai\\H2x;sle"}}));
        QCOMPARE(picture.layers.front().texts.size(), 2u);
        QCOMPARE(picture.layers.front().texts[0].text, QStringLiteral("Cold"));
        QCOMPARE(picture.layers.front().texts[1].text, QStringLiteral("aisle"));
    }

    void layersThatAreOffOrFrozenAreSaidToBe()
    {
        QByteArray text = roomDxf();
        text.replace("DOORS", "HIDDEN");
        text.replace("NAMES", "FROZEN");
        const UnderlayPicture room = sound(text);
        QVERIFY(!layer(room, QStringLiteral("HIDDEN"))->on);
        QVERIFY(!layer(room, QStringLiteral("FROZEN"))->on);
        QVERIFY(layer(room, QStringLiteral("WALLS"))->on);
    }

    void otherFilesAreRefusedWithWhatToDo()
    {
        QVERIFY(wrong("AutoCAD Binary DXF\r\n\x1a").contains(QStringLiteral("save it as ASCII DXF")));
        QVERIFY(wrong("AC1032\0\0\0\0").contains(QStringLiteral("DWG")));
        QVERIFY(wrong("hello\nworld\n").contains(QStringLiteral("no DXF")));
        QVERIFY(wrong("").contains(QStringLiteral("no DXF")));
        QVERIFY(wrong(DxfBuilder().begin("ENTITIES").end().text()).contains(QStringLiteral("nothing in the drawing")));
    }

    void blocksInThemselvesAreLeftOut()
    {
        DxfBuilder dxf;
        dxf.begin("BLOCKS");
        for (const char* name : {"A", "B"}) {
            dxf.add({{0, "BLOCK"}, {2, name}});
            for (int i = 0; i < 20; ++i)
                dxf.entity("INSERT", "0", {{2, "A"}}).entity("INSERT", "0", {{2, "B"}});
            dxf.entity("LINE", "0", {{10, "0"}, {20, "0"}, {11, "1"}, {21, "1"}}).add({{0, "ENDBLK"}});
        }
        dxf.end().begin("ENTITIES").entity("INSERT", "X", {{2, "A"}});
        const UnderlayPicture picture = sound(dxf.end().text());
        QCOMPARE(picture.leftOut.size(), 1u);
        QCOMPARE(layer(picture, QStringLiteral("X"))->ends.size(), 21u);
    }

    void whatGrowsBeyondAllBoundsEndsWithASentence()
    {
        DxfBuilder dxf;
        dxf.begin("BLOCKS");
        for (int level = 0; level < 20; ++level) {
            dxf.add({{0, "BLOCK"}, {2, QByteArray("B").append(QByteArray::number(level))}});
            for (int i = 0; i < 10; ++i)
                dxf.entity("INSERT", "0", {{2, QByteArray("B").append(QByteArray::number(level + 1))}});
            dxf.add({{0, "ENDBLK"}});
        }
        dxf.end().begin("ENTITIES").entity("INSERT", "X", {{2, "B0"}});
        QVERIFY(wrong(dxf.end().text()).contains(QStringLiteral("more than 400000 blocks")));
    }

    /// Small drawings broken in seeded ways: whatever comes of them, it comes soon, and what is drawn can be drawn.
    void brokenDrawingsNeitherCrashNorHang()
    {
        QByteArray nested = roomDxf();
        nested.replace("  0\nENDBLK", "  0\nINSERT\n  8\n0\n  2\nCOLUMN\n  0\nENDBLK");
        const QByteArray seeds[] = {roomDxf(), nested, entities({{0, "SPLINE"},   {8, "A"},
                                                                 {70, "1"},       {10, "0"},
                                                                 {20, "0"},       {10, "5"},
                                                                 {20, "9"},       {0, "ELLIPSE"},
                                                                 {10, "0"},       {11, "5"},
                                                                 {40, ".5"},      {0, "MTEXT"},
                                                                 {40, "1"},       {1, "{\\S1^2;\\U+00B2}"},
                                                                 {0, "POLYLINE"}, {0, "VERTEX"},
                                                                 {10, "1"},       {42, "-.5"},
                                                                 {0, "VERTEX"},   {10, "7"},
                                                                 {0, "SEQEND"}})};
        const QByteArray words[] = {"nan",    "inf",    "-1e308", "1e15",   "99999999999", "-1",      "0",
                                    "COLUMN", "INSERT", "BLOCK",  "ENDBLK", "ENDSEC",      "EOF",     "POLYLINE",
                                    "VERTEX", "10",     "70",     "",       "2147483647",  "\xff\xfe"};
        std::mt19937 random(20);
        const auto upTo = [&](qsizetype most) { return qsizetype(random() % std::uint32_t(most + 1)); };
        int drawn = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = seeds[upTo(2)];
            for (qsizetype change = upTo(3); change >= 0; --change) {
                QList<QByteArray> lines = text.split('\n');
                const qsizetype at = upTo(lines.size() - 1);
                switch (upTo(5)) {
                case 0:
                    text.truncate(upTo(text.size()));
                    continue;
                case 1:
                    lines.swapItemsAt(at, upTo(lines.size() - 1));
                    break;
                case 2:
                    lines.removeAt(at);
                    break;
                case 3:
                    if (!text.isEmpty())
                        text[upTo(text.size() - 1)] = char(upTo(255));
                    continue;
                default:
                    lines[at] = words[upTo(std::ssize(words) - 1)];
                }
                text = lines.join('\n');
            }
            const auto picture = read(text);
            if (!picture) {
                QVERIFY(!picture.error().message.isEmpty());
                continue;
            }
            ++drawn;
            for (const UnderlayLayer& each : picture.value().layers) {
                QVERIFY(each.ends.empty() ? each.points.empty() : each.ends.back() == each.points.size());
                for (const QPointF& point : each.points)
                    QVERIFY(std::abs(point.x()) < 1e12 && std::abs(point.y()) < 1e12);
            }
        }
        QVERIFY(drawn > 2'000);
    }
};

RACKLOOM_TEST(DxfReaderTest, QCoreApplication)

#include "dxf_reader_test.moc"
