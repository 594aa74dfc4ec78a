// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/golden.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"
#include "views/drawing/svg_output.h"
#include "views/fiber_map/fiber_map.h"

#include <QtTest>

#include <algorithm>

using namespace views;
using namespace model;

/// A panel has ports on both sides: a crew stands before the one, then behind the other.
class PanelSheetsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const PortBook> m_book;
    Id<Rack> m_rack{1};
    std::vector<MapSheet> m_sheets;  ///< of the panel
    SheetSet m_set;

    std::size_t pageOf(MapPage kind, Face face) const
    {
        const RackMap map = rackMap(*m_book, m_rack);
        const auto found = std::find_if(map.sheets.begin(), map.sheets.end(), [&](const MapSheet& sheet) {
            return sheet.kind == kind && sheet.device == m_sheets.front().device && sheet.face == face;
        });
        return std::size_t(found - map.sheets.begin());
    }
    QString saidOn(std::size_t page) const { return QString::fromUtf8(tests::textLayerOf(m_set.sheets[page].draw())); }

private Q_SLOTS:
    void initTestCase()
    {
        tests::TrunkHall hall;
        const auto step = trunkCables(hall.plan(), {hall.jumpers(36)});
        QVERIFY2(bool(step), step ? "" : qPrintable(step.error().message));
        step.value().step.applyTo(hall.tables());
        m_rack = hall.left;
        m_book = std::make_shared<const PortBook>(hall.plan());
        m_set = fiberMap(m_book, {m_rack}).value();
        const RackMap map = rackMap(*m_book, m_rack);
        for (const MapSheet& sheet : map.sheets) {
            if (sheet.device
                && m_book->plan().deviceTypes.at(m_book->plan().devices.at(*sheet.device).type).deviceClass
                    == DeviceClass::Panel)
                m_sheets.push_back(sheet);
        }
        QVERIFY(!m_sheets.empty());
    }

    void aPanelHasAPlateOfEachSide()
    {
        QCOMPARE(m_sheets[0].kind, MapPage::Faceplate);
        QCOMPARE(m_sheets[0].face, Face::Front);
        QCOMPARE(m_sheets[1].kind, MapPage::Faceplate);
        QCOMPARE(m_sheets[1].face, Face::Rear);
        const QString rear = saidOn(pageOf(MapPage::Faceplate, Face::Rear));
        QVERIFY2(rear.contains(QStringLiteral("seen from the REAR")), qPrintable(rear));
        QVERIFY(rear.contains(QStringLiteral("Before the first pull: port rear-1 is top right")));
        QVERIFY(rear.contains(m_book->plan().devices.at(*m_sheets[0].device).name));
    }

    void aPageOfPortsHasPortsOfOneSide()
    {
        const PortList list = m_book->portsOf(*m_sheets[0].device);
        const auto isRear = [&](std::size_t i) { return list.lines[i].name.startsWith(QLatin1String("rear-")); };
        std::size_t next = 0;
        for (const MapSheet& sheet : m_sheets) {
            if (sheet.kind != MapPage::Ports)
                continue;
            QCOMPARE(sheet.rows.first(), next);
            next = sheet.rows.last() + 1;
            QCOMPARE(isRear(sheet.rows.first()), isRear(sheet.rows.last()));
        }
        QCOMPARE(next, list.lines.size());
    }

    void aPageOfRearPortsSaysSoAndWhereThePlateIs()
    {
        const RackMap map = rackMap(*m_book, m_rack);
        const auto page = std::find_if(map.sheets.begin(), map.sheets.end(), [](const MapSheet& sheet) {
            return sheet.span.startsWith(QLatin1String("rear-1"));
        });
        QVERIFY(page != map.sheets.end());
        const QString said = saidOn(std::size_t(page - map.sheets.begin()));
        QVERIFY2(said.contains(QStringLiteral("All at the REAR. The plate is page %1.")
                                   .arg(pageOf(MapPage::Faceplate, Face::Rear) + 1)),
                 qPrintable(said));
    }

    void aRowOfATrunkSaysWhichOfItsLegs()
    {
        const RackMap map = rackMap(*m_book, m_rack);
        const auto page = std::find_if(map.sheets.begin(), map.sheets.end(), [](const MapSheet& sheet) {
            return sheet.span.startsWith(QLatin1String("rear-1"));
        });
        const PortList list = m_book->portsOf(*m_sheets[0].device);
        const QString said = saidOn(std::size_t(page - map.sheets.begin()));
        for (std::size_t i = page->rows.first(); i < page->rows.first() + 12; ++i) {
            QVERIFY(list.lines[i].cable);
            const QString leg = QStringLiteral(".%1 | ").arg(list.lines[i].leg + 1);
            QVERIFY2(said.contains(leg), qPrintable(leg + said));
        }
        QVERIFY(said.contains(QStringLiteral("its leg 3")));
    }

    void aPlateSaysWhichPageHasTheTableOfItsPorts()
    {
        const RackMap map = rackMap(*m_book, m_rack);
        for (const Face face : {Face::Front, Face::Rear}) {
            const QString said = saidOn(pageOf(MapPage::Faceplate, face));
            const auto table = std::find_if(map.sheets.begin(), map.sheets.end(), [&](const MapSheet& sheet) {
                return sheet.kind == MapPage::Ports && sheet.device == m_sheets[0].device
                    && sheet.span.startsWith(QLatin1String("rear-")) == (face == Face::Rear);
            });
            const QString where = QStringLiteral("p. %1").arg(table - map.sheets.begin() + 1);
            QVERIFY2(said.contains(where), qPrintable(where + u'\n' + said));
        }
    }

    /// Adapters go through: what is left at the front is right from behind.
    void aRearPortIsDrawnBehindThePortItIsMatedWith()
    {
        const auto placeOf = [&](Face face, const QString& number) {
            const Drawing sheet = m_set.sheets[pageOf(MapPage::Faceplate, face)].draw();
            for (const Part& part : sheet.parts) {
                for (const Shape& shape : part.shapes) {
                    const auto* text = std::get_if<Text>(&shape);
                    if (text && text->text == number && part.title == QLatin1String("ports"))
                        return text->anchor.x() - sheet.bounds.center().x();
                }
            }
            return 0.0;
        };
        for (const QString& number : {QStringLiteral("1"), QStringLiteral("36")}) {
            QVERIFY(placeOf(Face::Front, number) != 0.0);
            QCOMPARE(placeOf(Face::Rear, number), -placeOf(Face::Front, number));
        }
        QVERIFY(saidOn(pageOf(MapPage::Faceplate, Face::Rear)).contains(QStringLiteral("~ Assumed: adapters")));
    }

    void aCordToASwitchHasTheSameFibersDarkAtBothEnds()
    {
        const RackMap map = rackMap(*m_book, m_rack);
        const auto page = std::find_if(map.sheets.begin(), map.sheets.end(), [&](const MapSheet& sheet) {
            return sheet.kind == MapPage::Lasers && sheet.device == m_sheets[0].device;
        });
        QVERIFY(page != map.sheets.end());
        const Drawing sheet = m_set.sheets[std::size_t(page - map.sheets.begin())].draw();
        int dark = 0;
        for (const Part& part : sheet.parts) {
            for (const Shape& shape : part.shapes) {
                const auto* text = std::get_if<Text>(&shape);
                dark += text && text->text == QLatin1String("dark") ? 1 : 0;
            }
        }
        QCOMPARE(dark, 2 * 4);
    }

    void theRearPlateIsGolden()
    {
        const Drawing sheet = m_set.sheets[pageOf(MapPage::Faceplate, Face::Rear)].draw();
        tests::compareWithGolden(QStringLiteral("fiber-map-rear-plate"), svgOf(sheet));
    }
};

RACKLOOM_TEST(PanelSheetsTest, QCoreApplication)

#include "panel_sheets_test.moc"
