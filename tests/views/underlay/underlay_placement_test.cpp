// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dxf_builder.h"
#include "tests/support/test_program.h"
#include "views/underlay/dxf_reader.h"
#include "views/underlay/underlay_placement.h"

#include <QtTest>

#include <cmath>

using namespace views;
using namespace model;

namespace {

UnderlayPicture room()
{
    const QByteArray text = tests::roomDxf();
    return readDxf({text.constData(), std::size_t(text.size())}).value();
}

bool isNear(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 0.01; }

Tables largeHall()
{
    Tables plan = emptyDesign();
    Hall hall = plan.hall();
    hall.width = 20_m;
    hall.depth = 10_m;
    plan.halls.put(hall);
    return plan;
}

Spot spot(int x, int y) { return {Length::fromBase(x * 1000), Length::fromBase(y * 1000)}; }

}  // namespace

class UnderlayPlacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPlacesOfTheSourceComeToTwoOfTheHall()
    {
        const auto place = underlayTransform({spot(100, 50), spot(300, 50)}, {spot(1000, 2000), spot(1000, 2400)});
        QVERIFY(place);
        QVERIFY(isNear(place->map(QPointF(100, 50)), {1000, 2000}));
        QVERIFY(isNear(place->map(QPointF(300, 50)), {1000, 2400}));
        // Turned to the left by a quarter and twice as large, but not mirrored.
        QVERIFY(isNear(place->map(QPointF(100, 150)), {800, 2000}));
        QVERIFY(place->determinant() > 0);
    }

    void onePlaceTwiceHoldsNothing()
    {
        QVERIFY(!underlayTransform({spot(1, 1), spot(1, 1)}, {spot(0, 0), spot(1, 0)}));
        QVERIFY(!underlayTransform({spot(0, 0), spot(1, 0)}, {spot(1, 1), spot(1, 1)}));
    }

    void aDrawingNobodyHasPlacedLiesToScaleInTheHall()
    {
        const Tables plan = largeHall();
        UnderlayPicture picture = room();
        picture.layers[0].on = false;
        QCOMPARE(placedUnderlay(picture, {}, plan).hiddenLayers, std::vector<QString>{picture.layers[0].name});
        const Underlay near = placedUnderlay(picture, QStringLiteral("room.dxf"), plan);
        QVERIFY(isNear(underlayTransform(near.source, near.hall)->map(QPointF(12000, 0)), {12000, 0}));
        picture.bounds.translate(5e8, 4e8);
        const Underlay far = placedUnderlay(picture, QStringLiteral("room.dxf"), plan);
        QVERIFY(isNear(underlayTransform(far.source, far.hall)->map(QPointF(5e8 + 12000, 4e8)), {12000, 0}));
    }

    void aLineAstrayDoesNotTakeTheRoomOutOfTheHall()
    {
        const Tables plan = largeHall();
        for (const double astray : {1e9, -1e9}) {
            UnderlayPicture picture = room();
            UnderlayLayer layer{QStringLiteral("A"), true, {}, {}, {}};
            for (int i = 0; i < 50; ++i) {
                layer.points.insert(layer.points.end(), {QPointF(240.0 * i, 0), QPointF(240.0 * i, 8000)});
                layer.ends.push_back(std::uint32_t(layer.points.size()));
            }
            layer.points.insert(layer.points.end(), {QPointF(astray, astray), QPointF(astray, 0)});
            layer.ends.push_back(std::uint32_t(layer.points.size()));
            picture.layers = {layer};
            picture.bounds = QRectF(QPointF(std::min(0.0, astray), std::min(0.0, astray)),
                                    QPointF(std::max(12000.0, astray), std::max(8000.0, astray)));
            const Underlay placed = placedUnderlay(picture, QStringLiteral("room.dxf"), plan);
            QVERIFY(isNear(underlayTransform(placed.source, placed.hall)->map(QPointF(6000, 4000)), {6000, 4000}));
            QVERIFY(abs(placed.hall.second.x) < 100_m);
        }
    }

    void anImageNobodyHasPlacedSpansTheHall()
    {
        Tables plan = emptyDesign();
        Hall hall = plan.hall();
        hall.width = 20_m;
        plan.halls.put(hall);
        UnderlayPicture picture;
        picture.image = QImage(100, 50, QImage::Format_RGB32);
        picture.bounds = QRectF(0, 0, 100, 50);
        const Underlay put = placedUnderlay(picture, QStringLiteral("room.png"), plan);
        QVERIFY(isNear(underlayTransform(put.source, put.hall)->map(QPointF(100, 50)), {20000, 10000}));
    }
};

RACKLOOM_TEST(UnderlayPlacementTest, QCoreApplication)

#include "underlay_placement_test.moc"
