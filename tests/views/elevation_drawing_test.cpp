// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate.h"
#include "tests/support/golden.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/svg_output.h"
#include "views/elevation/elevation_drawing.h"
#include "views/elevation/elevation_layout.h"
#include "views/elevation/rack_geometry.h"
#include "views/elevation/rack_scene.h"

#include <QtTest>

using namespace views;
using model::Id;

namespace {

model::Tables pod()
{
    model::ClusterSpec spec;
    spec.gpus = 576;
    return model::generateCluster(spec).value().plan;
}

Id<model::Rack> rackOfType(const model::Tables& plan, const QString& key, int skip = 0)
{
    std::optional<Id<model::Rack>> found;
    plan.racks.forEach([&](const model::Rack& rack) {
        if (!found && plan.rackTypes.at(rack.type).key == key && skip-- == 0)
            found = rack.id;
    });
    return found.value();
}

/// How many shapes the parts called `title` hold as rectangles or circles filled or outlined with `colour`.
template <class Wanted>
int shapesOf(const Drawing& drawing, const QString& title, Wanted&& wanted)
{
    int count = 0;
    for (const Part& part : drawing.parts) {
        if (part.title != title)
            continue;
        for (const Shape& shape : part.shapes) {
            if (const auto* rects = std::get_if<Rects>(&shape); rects && wanted(rects->style))
                count += int(rects->rects.size());
            if (const auto* circles = std::get_if<Circles>(&shape); circles && wanted(circles->style))
                count += int(circles->centres.size());
        }
    }
    return count;
}

QStringList textsOf(const Drawing& drawing)
{
    QStringList texts;
    for (const Part& part : drawing.parts) {
        for (const Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<Text>(&shape))
                texts += text->text;
        }
    }
    return texts;
}

}  // namespace

class ElevationDrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        registerBundledFonts();
        m_plan = pod();
        m_index.emplace(m_plan);
        m_network = rackOfType(m_plan, QStringLiteral("network-48ru"));
        m_compute = rackOfType(m_plan, QStringLiteral("gb300-nvl72"));
    }

    void aSwitchShowsItsPortsAndLaserModules()
    {
        const Drawing drawing = rack(*m_network, false, ElevationDetail::Ports);
        const model::Device& leaf = deviceCalled(QStringLiteral("L1-01"));
        const QColor rail = lightTheme().rails[0];
        const QColor up = mixed(rail, QColor(Qt::white), 0.45);
        QCOMPARE(shapesOf(drawing, leaf.name, [&](const Style& style) { return style.fill == rail; }), 72);
        QCOMPARE(shapesOf(drawing, leaf.name, [&](const Style& style) { return style.fill == up; }), 72);
        QCOMPARE(
            shapesOf(drawing, leaf.name, [&](const Style& style) { return style.fill == lightTheme().laserModule; }),
            18);
        int ports = 0;
        for (const Hit& hit : drawing.hits) {
            const auto* port = std::get_if<model::PortRef>(&hit.object);
            ports += port && port->device == leaf.id && port->number <= 144;
        }
        QCOMPARE(ports, 144);
    }

    void theRearOfASwitchShowsFourCouplingsAndItsClip()
    {
        const Drawing drawing = rack(*m_network, true, ElevationDetail::Ports);
        const model::Device& leaf = deviceCalled(QStringLiteral("L1-01"));
        const auto couplings = std::count_if(drawing.hits.begin(), drawing.hits.end(), [&](const Hit& hit) {
            return hit.object == model::ObjectRef(leaf.id) && hit.note.contains(QStringLiteral("connected"));
        });
        QCOMPARE(couplings, 4);
        const QColor clip = mixed(lightTheme().copper, QColor(Qt::white), 0.42);
        QCOMPARE(shapesOf(drawing, QStringLiteral("busbar"), [&](const Style& style) { return style.fill == clip; }),
                 6 + 2);
    }

    void anOpenCouplingIsARedRing()
    {
        model::Tables plan = m_plan;
        const model::Device& leaf = deviceCalled(QStringLiteral("L1-01"));
        plan.hoses.erase(m_index->hosesOf(leaf.id).front());
        const model::PlanIndex index(plan);
        const Drawing drawing = rackDrawing(plan, index, lightTheme(), ElevationDetail::Ports, *m_network, true);
        const auto isRing = [](const Style& style) { return style.stroke == lightTheme().error; };
        QCOMPARE(shapesOf(drawing, QStringLiteral("couplings"), isRing), 1);
        QCOMPARE(shapesOf(rack(*m_network, true, ElevationDetail::Ports), QStringLiteral("couplings"), isRing), 0);
    }

    void supplyIsRightAndReturnLeftSeenFromTheRear()
    {
        for (const Id<model::Rack> id : {*m_network, *m_compute}) {
            const Drawing drawing = rack(id, true, ElevationDetail::Ports);
            const double middle = geometry(id).width / 2;
            int risers = 0;
            for (const Hit& hit : drawing.hits) {
                if (!std::holds_alternative<Id<model::Manifold>>(hit.object))
                    continue;
                ++risers;
                QCOMPARE(hit.rect.center().x() > middle, hit.note == QStringLiteral("supply"));
            }
            QCOMPARE(risers, id == *m_network ? 4 : 2);
        }
    }

    void anNvl72ShowsItsTraysInOrder()
    {
        const Drawing drawing = rack(*m_compute, false, ElevationDetail::Devices);
        std::map<model::DeviceClass, int> counts;
        double below = geometry(*m_compute).height;
        std::vector<const model::Device*> stack;
        for (const Hit& hit : drawing.hits) {
            if (const auto* id = std::get_if<Id<model::Device>>(&hit.object)) {
                ++counts[m_plan.deviceTypes.at(m_plan.devices.at(*id).type).deviceClass];
                QVERIFY(hit.rect.bottom() <= below + 0.01);
                below = hit.rect.top();
            }
        }
        QCOMPARE(counts[model::DeviceClass::ComputeTray], 18);
        QCOMPARE(counts[model::DeviceClass::NvlinkTray], 9);
        QCOMPARE(counts[model::DeviceClass::PowerShelf], 8);
        QCOMPARE(counts[model::DeviceClass::ManagementSwitch], 2);
        QVERIFY(textsOf(drawing).contains(QStringLiteral("11 U free")));
    }

    void aComputeTrayShowsItsFourRails()
    {
        const Drawing drawing = rack(*m_compute, false, ElevationDetail::Ports);
        for (const QColor& rail : lightTheme().rails)
            QCOMPARE(
                shapesOf(drawing, QStringLiteral("A01-T01"), [&](const Style& style) { return style.fill == rail; }),
                1);
    }

    void everyHitLiesWithinItsRack()
    {
        for (const Id<model::Rack> id : {*m_network, *m_compute}) {
            const RackGeometry frame = geometry(id);
            const QRectF inside(0, 0, frame.width, frame.height);
            for (const bool rear : {false, true}) {
                const Drawing drawing = rack(id, rear, ElevationDetail::Labels);
                for (const Hit& hit : drawing.hits)
                    QVERIFY(inside.contains(hit.rect));
            }
        }
    }

    void everyPartLiesWithinItsBounds()
    {
        for (const bool rear : {false, true}) {
            const Drawing drawing = rack(*m_network, rear, ElevationDetail::Labels);
            for (const Part& part : drawing.parts) {
                for (const Shape& shape : part.shapes) {
                    if (const auto* rects = std::get_if<Rects>(&shape)) {
                        for (const QRectF& rect : rects->rects)
                            QVERIFY2(part.bounds.adjusted(-1, -1, 1, 1).contains(rect), qPrintable(part.title));
                    }
                }
            }
        }
    }

    void unitsAreToScaleAndCountFromTheBottom()
    {
        const RackGeometry frame = geometry(*m_network);
        QCOMPARE(frame.unitRect(1, 1).bottom(), frame.floorOfUnits);
        QCOMPARE(frame.unitRect(5, 4).height(), 4 * 44.45);
        QCOMPARE(frame.unitAt(frame.floorOfUnits - 1), 1);
        QCOMPARE(frame.unitAt(frame.unitRect(17, 1).center().y()), 17);
        QCOMPARE(frame.width, 800.0);
        QCOMPARE(frame.height, 2300.0);
    }

    void aRowSeenFromTheRearRunsTheOtherWay()
    {
        const ElevationLayout front = layoutOf(m_plan, *m_index, {}, ElevationFace::Front);
        const ElevationLayout rear = layoutOf(m_plan, *m_index, {}, ElevationFace::Rear);
        QCOMPARE(front.places.size(), rear.places.size());
        const Id<model::Row> row = m_plan.racks.at(front.places.front().rack).row;
        const std::size_t racks = m_index->racksOf(row).size();
        for (std::size_t i = 0; i < racks; ++i)
            QCOMPARE(rear.places[i].rack, front.places[racks - 1 - i].rack);
        QVERIFY(std::all_of(rear.places.begin(), rear.places.end(), [](const RackPlace& place) { return place.rear; }));
    }

    void bothFacesStandSideBySideWithoutOverlap()
    {
        const ElevationLayout layout = layoutOf(m_plan, *m_index, {}, ElevationFace::Both);
        QCOMPARE(layout.places.size(), std::size_t(20));
        for (std::size_t i = 0; i < layout.places.size(); ++i) {
            for (std::size_t j = i + 1; j < layout.places.size(); ++j)
                QVERIFY(!layout.places[i].area.adjusted(0.1, 0.1, -0.1, -0.1).intersects(layout.places[j].area));
        }
    }

    void moreDetailKeepsEveryHit()
    {
        std::size_t before = 0;
        for (const ElevationDetail detail : {ElevationDetail::Racks, ElevationDetail::Devices, ElevationDetail::Ports,
                                             ElevationDetail::Numbers, ElevationDetail::Labels}) {
            const std::size_t hits = rack(*m_network, false, detail).hits.size();
            QVERIFY(hits >= before);
            before = hits;
        }
    }

    void selectionAndFindingsAreDrawnOnTop()
    {
        const model::Device& leaf = deviceCalled(QStringLiteral("L1-01"));
        ElevationOptions options;
        options.racks = {*m_network};
        options.selected = {leaf.id};
        options.marks = {{leaf.id, model::Severity::Error}, {leaf.id, model::Severity::Unknown}};
        const Drawing drawing = elevationDrawing(m_plan, *m_index, options);
        const QString title = QStringLiteral("selection and findings");
        QCOMPARE(shapesOf(drawing, title, [](const Style& style) { return style.stroke == lightTheme().accent; }), 1);
        QCOMPARE(shapesOf(drawing, title, [](const Style& style) { return style.fill == lightTheme().error; }), 1);
        QCOMPARE(shapesOf(drawing, title, [](const Style& style) { return style.fill == lightTheme().unknown; }), 1);
    }

    void aRackOfUnknownSizeIsStillDrawn()
    {
        model::Tables plan = m_plan;
        model::RackType type = plan.rackTypes.at(plan.racks.at(*m_network).type);
        type.width = {};
        type.height = {};
        plan.rackTypes.put(type);
        const Drawing drawing = rackDrawing(plan, *m_index, lightTheme(), ElevationDetail::Labels, *m_network, false);
        QVERIFY(drawing.bounds.width() > 500);
        QVERIFY(drawing.bounds.height() > 48 * 44.45);
    }

    void theWholePodIsASmallEnoughSvg()
    {
        ElevationOptions options;
        options.detail = ElevationDetail::Ports;
        const QByteArray svg = svgOf(elevationDrawing(m_plan, *m_index, options));
        QVERIFY(svg.count('M') > 12 * 144);
        QVERIFY(svg.size() < 2'000'000);
        QCOMPARE(svgOf(elevationDrawing(m_plan, *m_index, options)), svg);
    }

    void matchesItsGoldenPicture_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("face");
        for (const bool dark : {false, true}) {
            for (const auto& [name, type] : {std::pair("network", "network-48ru"), std::pair("nvl72", "gb300-nvl72")}) {
                const QByteArray row = QByteArray(name) + (dark ? "-dark" : "-light");
                QTest::newRow(row.constData()) << QString::fromLatin1(type) << dark << int(ElevationFace::Both);
            }
        }
    }

    void matchesItsGoldenPicture()
    {
        QFETCH(QString, type);
        QFETCH(bool, dark);
        QFETCH(int, face);
        ElevationOptions options;
        options.racks = {rackOfType(m_plan, type)};
        options.face = ElevationFace(face);
        options.detail = ElevationDetail::Numbers;
        options.theme = dark ? darkTheme() : lightTheme();
        tests::compareWithGolden(QString::fromLatin1(QTest::currentDataTag()),
                                 svgOf(elevationDrawing(m_plan, *m_index, options)));
    }

    void aPictureShowsManyColoursAndFillsItsSize()
    {
        ElevationOptions options;
        options.detail = ElevationDetail::Ports;
        const QImage image = renderDrawing(elevationDrawing(m_plan, *m_index, options), {1280, 800});
        QCOMPARE(image.size(), QSize(1280, 800));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY(colours.size() > 30);
    }

private:
    Drawing rack(Id<model::Rack> id, bool rear, ElevationDetail detail) const
    {
        return rackDrawing(m_plan, *m_index, lightTheme(), detail, id, rear);
    }
    RackGeometry geometry(Id<model::Rack> id) const
    {
        return geometryOf(m_plan.rackTypes.at(m_plan.racks.at(id).type));
    }
    const model::Device& deviceCalled(const QString& name) const
    {
        const model::Device* found = nullptr;
        m_plan.devices.forEach([&](const model::Device& device) {
            if (device.name == name)
                found = &device;
        });
        MODEL_ASSERT(found);
        return *found;
    }

    model::Tables m_plan;
    std::optional<model::PlanIndex> m_index;
    std::optional<Id<model::Rack>> m_network;
    std::optional<Id<model::Rack>> m_compute;
};

RACKLOOM_TEST(ElevationDrawingTest, QApplication)
#include "elevation_drawing_test.moc"
