// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/elevation/elevation_overlay.h"

#include <QtTest>

using namespace views;
using namespace model;

/// What lies over the elevations.
class ElevationOverlayTest : public QObject {
    Q_OBJECT

    const Tables& m_plan = tests::madeCluster(576).plan;
    const PlanIndex m_index{m_plan};
    const ElevationLayout m_layout = layoutOf(m_plan, m_index, {}, ElevationFace::Front);

    QStringList farNames(double pixel) const
    {
        std::vector<const RackPlace*> places;
        for (const RackPlace& place : m_layout.places)
            places.push_back(&place);
        LabelLayer labels(pixel, 1000);
        addFarNames(labels, m_plan, places, lightTheme(), pixel);
        QStringList names;
        const Part part = std::move(labels).take(m_layout.bounds);
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                names.append(text->text);
        }
        return names;
    }

private Q_SLOTS:
    void aRackWhoseHeadIsTooSmallIsNamedBetweenTheLines()
    {
        QCOMPARE(farNames(1 / 0.06).size(), qsizetype(m_plan.racks.size()));
        QVERIFY(farNames(1 / 0.06).contains(QStringLiteral("A01")));
    }

    void aRackWhoseHeadCanBeReadIsNotNamedTwice() { QVERIFY(farNames(1 / 0.3).isEmpty()); }

    void fromAfarSomeNamesStandForTheirNeighbours()
    {
        const qsizetype count = farNames(1 / 0.04).size();
        QVERIFY2(count > 0 && count <= qsizetype(m_plan.racks.size()), qPrintable(QString::number(count)));
    }

    void whereTheLinesAreTooCloseNothingIsNamed() { QVERIFY(farNames(1 / 0.01).isEmpty()); }
};

RACKLOOM_TEST(ElevationOverlayTest, QApplication)

#include "elevation_overlay_test.moc"
