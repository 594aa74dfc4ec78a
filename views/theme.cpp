// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr std::array<QRgb, 12> kFibers = {0xff1f6fd0, 0xfff07c1e, 0xff2e9e4b, 0xff7a4a24, 0xff8a939b, 0xffffffff,
                                          0xffd32f2f, 0xff15181c, 0xfff2cf1d, 0xff7b3fa0, 0xfff49ac1, 0xff5fcfd0};

QColor rgb(QRgb colour) { return QColor::fromRgb(colour); }

void setTrade(Theme& theme)
{
    theme.singleMode = rgb(0xe3bd0b);
    theme.pm = rgb(0x2f6fd0);
    theme.apc = rgb(0x2e8b45);
    theme.rails = {rgb(0x2f6fbf), rgb(0xc97b12), rgb(0x2f8f5b), rgb(0x9a4fb0)};
    for (std::size_t i = 0; i < kFibers.size(); ++i)
        theme.fibers[i] = rgb(kFibers[i]);
}

Theme makeLight()
{
    Theme theme;
    setTrade(theme);
    theme.ground = rgb(0xf3f4f6);
    theme.panel = rgb(0xffffff);
    theme.canvas = rgb(0xe9ebee);
    theme.ink = rgb(0x1b1f24);
    theme.inkSecond = rgb(0x5b6570);
    theme.inkThird = rgb(0x8c96a1);
    theme.line = rgb(0xd5dae0);
    theme.accent = rgb(0x1f6feb);
    theme.accentGround = rgb(0xe2eefe);
    theme.onAccent = rgb(0xffffff);
    theme.error = rgb(0xc62828);
    theme.warning = rgb(0xb26a00);
    theme.unknown = rgb(0x6b4fbb);
    theme.good = rgb(0x2e7d32);
    theme.copper = rgb(0xb8672a);
    theme.supply = rgb(0x1b7fcc);
    theme.returnFlow = rgb(0xc8453b);
    theme.rackFrame = rgb(0xffffff);
    theme.rackEdge = rgb(0xc3cad2);
    theme.rackInside = rgb(0xeef0f3);
    theme.unitLine = rgb(0xe0e4e9);
    theme.post = rgb(0xd7dce2);
    theme.chassis = rgb(0x2a3138);
    theme.chassisEdge = rgb(0x191e23);
    theme.chassisInk = rgb(0xf4f6f8);
    theme.portEmpty = rgb(0x47515b);
    theme.portFabric = rgb(0x8fa1b3);
    theme.laserModule = rgb(0x5a94d8);
    theme.computeTray = rgb(0x44566c);
    theme.nvlinkTray = rgb(0x2c5f4f);
    theme.powerShelf = rgb(0x8a5a2b);
    theme.management = rgb(0x5f6872);
    theme.otherDevice = rgb(0x6b747d);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    setTrade(theme);
    theme.dark = true;
    theme.ground = rgb(0x15181c);
    theme.panel = rgb(0x1c2025);
    theme.canvas = rgb(0x111418);
    theme.ink = rgb(0xe8ebee);
    theme.inkSecond = rgb(0xa3acb6);
    theme.inkThird = rgb(0x6f7983);
    theme.line = rgb(0x30363d);
    theme.accent = rgb(0x5aa2ff);
    theme.accentGround = rgb(0x16305a);
    theme.onAccent = rgb(0x0b1420);
    theme.error = rgb(0xff6b60);
    theme.warning = rgb(0xe9a23b);
    theme.unknown = rgb(0xa58bff);
    theme.good = rgb(0x58b368);
    theme.copper = rgb(0xc97a3c);
    theme.supply = rgb(0x4aa3e8);
    theme.returnFlow = rgb(0xf2685e);
    theme.rackFrame = rgb(0x23282e);
    theme.rackEdge = rgb(0x474f58);
    theme.rackInside = rgb(0x14171b);
    theme.unitLine = rgb(0x20252a);
    theme.post = rgb(0x2b3138);
    theme.chassis = rgb(0x3a434c);
    theme.chassisEdge = rgb(0x56616c);
    theme.chassisInk = rgb(0xf0f3f5);
    theme.portEmpty = rgb(0x596571);
    theme.portFabric = rgb(0x9babbb);
    theme.laserModule = rgb(0x4f8fdc);
    theme.computeTray = rgb(0x42556c);
    theme.nvlinkTray = rgb(0x2a6150);
    theme.powerShelf = rgb(0x8c5a29);
    theme.management = rgb(0x5b6570);
    theme.otherDevice = rgb(0x59636d);
    return theme;
}

QString faceOr(const QString& wanted, QFontDatabase::SystemFont otherwise)
{
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(otherwise).family();
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

QFont uiFont(double pixels, QFont::Weight weight)
{
    static const QString family = faceOr(QStringLiteral("Inter"), QFontDatabase::GeneralFont);
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont codeFont(double pixels)
{
    static const QString family = faceOr(QStringLiteral("JetBrains Mono"), QFontDatabase::FixedFont);
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.inkThird);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, mixed(theme.panel, theme.ink, theme.dark ? 0.12 : 0.0));
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.inkThird);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.inkThird);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.inkThird);
    return palette;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setPalette(paletteOf(theme));
    application.setFont(uiFont(13));
}

QColor inkOn(const QColor& ground)
{
    static const QColor white(0xff, 0xff, 0xff);
    static const QColor black(0x15, 0x18, 0x1c);
    const double light = luminance(ground);
    return 1.05 / (light + 0.05) >= (light + 0.05) / (luminance(black) + 0.05) ? white : black;
}

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto blend = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {blend(under.red(), over.red()), blend(under.green(), over.green()), blend(under.blue(), over.blue())};
}

}  // namespace views
