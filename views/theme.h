// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;

namespace views {

/// Every colour of one look. Trade colours mean the same in both looks; the dark one only lightens them for contrast.
struct Theme {
    bool dark = false;

    QColor ground;        ///< the window behind the panels
    QColor panel;         ///< docks, lists, fields
    QColor canvas;        ///< behind a drawing
    QColor ink;           ///< text
    QColor inkSecond;     ///< text of second rank
    QColor inkThird;      ///< notes, unit numbers, hints
    QColor line;          ///< hairlines
    QColor accent;        ///< selection and action, nothing else
    QColor accentGround;  ///< behind a selected row
    QColor onAccent;      ///< text on accent
    QColor error;
    QColor warning;
    QColor unknown;
    QColor good;

    QColor copper;
    QColor supply;
    QColor returnFlow;
    QColor singleMode;
    QColor pm;
    QColor apc;
    std::array<QColor, 4> rails;
    std::array<QColor, 12> fibers;  ///< TIA-598, blue first

    QColor rackFrame;
    QColor rackEdge;
    QColor rackInside;
    QColor unitLine;
    QColor post;     ///< what devices are screwed to
    QColor chassis;  ///< a switch's faceplate
    QColor chassisEdge;
    QColor chassisInk;  ///< text on any device
    QColor portEmpty;   ///< a port without a cable
    QColor portFabric;  ///< a cable of no single rail: spine to core
    QColor laserModule;
    QColor computeTray;
    QColor nvlinkTray;
    QColor powerShelf;
    QColor management;
    QColor otherDevice;

    friend bool operator==(const Theme&, const Theme&) = default;
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The program's typeface at a size in pixels, with figures of equal width where the face has them.
QFont uiFont(double pixels, QFont::Weight weight = QFont::Normal);
/// The face for keys and file text.
QFont codeFont(double pixels);

QPalette paletteOf(const Theme& theme);
/// Gives the application the theme's palette and the program's typeface; the style sheet is set apart.
void applyTheme(QApplication& application, const Theme& theme);

/// White or near-black, whichever reads better on `ground`.
QColor inkOn(const QColor& ground);
/// `share` of `over` laid on `under`, opaque.
QColor mixed(const QColor& under, const QColor& over, double share);

}  // namespace views
