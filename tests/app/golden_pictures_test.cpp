// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"
#include "app/fiber_picture.h"
#include "app/floor_picture.h"
#include "app/tables_page.h"
#include "app/theme_choice.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"
#include "views/drawing/painter_output.h"
#include "views/panels/table_view.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace model;

namespace {

constexpr QSize kSize(800, 500);
constexpr double kMeanOff = 2.5;    ///< of 255, over all channels: another machine's smoothing of edges
constexpr double kManyOff = 0.015;  ///< share of pixels that may be off by more than a third

/// How far two pictures of one size are apart.
struct Apart {
    double mean = 0;
    double share = 0;
};

Apart apart(const QImage& a, const QImage& b)
{
    Apart sum;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            const int red = std::abs(qRed(one) - qRed(other));
            const int green = std::abs(qGreen(one) - qGreen(other));
            const int blue = std::abs(qBlue(one) - qBlue(other));
            sum.mean += (red + green + blue) / 3.0;
            sum.share += std::max({red, green, blue}) > 85;
        }
    }
    const double pixels = double(a.width()) * a.height();
    return {sum.mean / pixels, sum.share / pixels};
}

Result<views::Drawing> drawing(const QString& view, const Tables& plan, const views::Theme& theme)
{
    if (view == QLatin1String("floor"))
        return app::floorOf(plan, {{}, views::ColourBy::Fill, theme, kSize});
    if (view == QLatin1String("fiber"))
        return app::fiberOf(plan, QStringLiteral("L1-03:41"), theme);
    if (view == QLatin1String("rear"))
        return app::elevationOf(plan, QStringLiteral("A04"), views::ElevationFace::Rear,
                                views::ElevationDetail::Numbers, theme);
    return app::elevationOf(plan, QStringLiteral("A"), views::ElevationFace::Front, views::ElevationDetail::Ports,
                            theme);
}

/// The devices as a table: a widget, so that its picture is taken from the screen.
QImage tablePicture(const Tables& plan)
{
    Document document(plan);
    views::LiveDesign design(document);
    views::Selection selection;
    app::TablesPage page(design, selection);
    page.showTable(QStringLiteral("devices"));
    page.resize(kSize);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        return {};
    page.table().table().work().finish();
    selection.set(tests::deviceCalled(plan, QStringLiteral("A01-T03")).id);
    page.table().clearFocus();
    QCoreApplication::processEvents();
    return page.grab().toImage().scaled(kSize).convertToFormat(QImage::Format_RGB32);
}

QImage pictureOf(const QString& view, const Tables& plan, const views::Theme& theme)
{
    if (view == QLatin1String("tables"))
        return tablePicture(plan);
    const auto made = drawing(view, plan, theme);
    return made ? views::renderDrawing(made.value(), kSize) : QImage();
}

}  // namespace

/// Each view as a person sees it. What is drawn to the last figure is compared as SVG elsewhere; here it is the picture,
/// and how fonts and edges are smoothed is left to the machine.
class GoldenPicturesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<app::ThemeChoice> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        views::registerBundledFonts();
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("gpus");
        QTest::addColumn<bool>("dark");
        for (const char* view : {"floor", "elevation", "rear", "fiber", "tables"}) {
            for (const int gpus : {576, 41472}) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s-%d-%s", view, gpus, dark ? "dark" : "light")
                        << QString::fromLatin1(view) << gpus << dark;
            }
        }
    }

    /// RACKLOOM_UPDATE_GOLDEN=1 writes the pictures anew; look at them before committing.
    void looksAsItShould()
    {
        QFETCH(QString, view);
        QFETCH(int, gpus);
        QFETCH(bool, dark);
        m_theme->setWish(dark ? app::ThemeWish::Dark : app::ThemeWish::Light);
        const QImage image = pictureOf(view, tests::madeCluster(gpus).plan, m_theme->theme());
        QVERIFY(!image.isNull());
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        const QString path = QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/golden/png/") + name;
        if (qEnvironmentVariableIsSet("RACKLOOM_UPDATE_GOLDEN")) {
            QVERIFY(QDir().mkpath(QFileInfo(path).path()) && image.save(path));
            return;
        }
        const QImage golden(path);
        QCOMPARE(golden.size(), image.size());
        const Apart off = apart(golden.convertToFormat(QImage::Format_RGB32), image);
        if (off.mean <= kMeanOff && off.share <= kManyOff)
            return;
        const QString seen = QDir::temp().filePath(name);
        image.save(seen);
        QFAIL(qPrintable(QStringLiteral("%1 is off by %2 in the mean, %3 of it far, from %4")
                             .arg(seen, QString::number(off.mean), QString::number(off.share), path)));
    }

    void aPictureInWrongColoursOrShiftedIsTold()
    {
        const Tables& plan = tests::madeCluster(576).plan;
        const QImage light =
            views::renderDrawing(drawing(QStringLiteral("floor"), plan, views::lightTheme()).value(), kSize);
        const QImage dark =
            views::renderDrawing(drawing(QStringLiteral("floor"), plan, views::darkTheme()).value(), kSize);
        QVERIFY(apart(light, dark).mean > kMeanOff);
        const QImage shifted = light.copy(QRect(QPoint(3, 0), kSize));
        QVERIFY(apart(light, shifted).share > kManyOff || apart(light, shifted).mean > kMeanOff);
    }
};

RACKLOOM_TEST(GoldenPicturesTest, QApplication)
#include "golden_pictures_test.moc"
