// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_cache.h"

#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using namespace views;

class RackCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAtLeastOneFaceAFrameHoweverSmallTheBudget()
    {
        ClusterSpec spec;
        spec.gpus = 576;
        const Tables plan = generateCluster(spec).value().plan;
        const PlanIndex index(plan);
        RackCache cache;
        const std::size_t racks = plan.racks.size();
        for (std::size_t frame = 1; frame <= racks; ++frame) {
            cache.beginFrame(0);
            plan.racks.forEach(
                [&](const Rack& rack) { cache.face(plan, index, rack.id, false, ElevationDetail::Devices); });
            cache.endFrame();
            QCOMPARE(cache.isBehind(), frame < racks);
        }
    }
};

RACKLOOM_TEST(RackCacheTest, QApplication)
#include "rack_cache_test.moc"
