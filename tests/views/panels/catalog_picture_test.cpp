// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/panels/catalog_picture.h"

#include <QtTest>

using namespace views;
using namespace model;

class CatalogPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBundledFonts(); }

    void everyRackAndEveryDeviceWithPortsHasAPicture()
    {
        int pictures = 0;
        for (const CatalogType& type : Catalog::builtIn().types()) {
            const Drawing drawing = catalogPicture(type, lightTheme());
            const auto* device = std::get_if<DeviceType>(&type);
            if (std::holds_alternative<RackType>(type) || std::holds_alternative<CableType>(type)
                || (device && portCount(*device) > 0)) {
                QVERIFY2(!drawing.parts.empty() && !drawing.bounds.isEmpty(), qPrintable(keyOf(type)));
                ++pictures;
            }
        }
        QVERIFY(pictures > 40);
    }

    void aRackIsDrawnWithWhatItComesWith()
    {
        const RackType* rack = Catalog::builtIn().find<RackType>(QStringLiteral("gb300-nvl72"));
        const Drawing drawing = catalogPicture(*rack, lightTheme());
        int devices = 0;
        for (const Hit& hit : drawing.hits)
            devices += std::holds_alternative<Id<Device>>(hit.object) && hit.note.isEmpty();
        QCOMPARE(devices, 37);
    }

    void whatHasNoShapeHasNoPicture()
    {
        for (const CatalogType& type : Catalog::builtIn().types()) {
            if (std::holds_alternative<FluidType>(type))
                QVERIFY(catalogPicture(type, lightTheme()).parts.empty());
        }
        CatalogPicture picture;
        picture.showType(nullptr);
        QVERIFY(!picture.isVisible());
    }
};

RACKLOOM_TEST(CatalogPictureTest, QApplication)
#include "catalog_picture_test.moc"
