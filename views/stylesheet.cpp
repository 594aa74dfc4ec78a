// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

namespace views {

namespace {

/// Colours stand as $names and are filled in from the theme.
const char* const kSheet = R"(
QMainWindow, QDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QWidget[panel="true"], QScrollArea, QStackedWidget { background: $panel; border: none; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 6px; }

QMenuBar { background: transparent; padding: 0; spacing: 0; }
QMenuBar::item { padding: 5px 9px; background: transparent; color: $ink; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 26px; color: $ink; }
QMenu::item:selected { background: $accentGround; }
QMenu::item:disabled { color: $inkThird; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }
QMenu::indicator { width: 10px; height: 10px; left: 9px; }
QMenu::indicator:checked { background: $accent; border-radius: 5px; width: 6px; height: 6px; left: 11px; }

QWidget#viewHead { background: $panel; border-bottom: 1px solid $line; }
QWidget#topBar { background: $panel; border-bottom: 1px solid $line; }
QLabel#brand { font-weight: 600; }
QLineEdit#search { background: $ground; border: 1px solid $line; border-radius: 5px; padding: 2px 8px 2px 0; min-height: 20px; }
QListView#findResults { border: 1px solid $line; padding: 2px 0 2px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit#search:focus { border-color: $accent; background: $panel; }

QLabel { color: $ink; background: transparent; }
QLabel[second="true"] { color: $inkSecond; }
QLabel[note="true"] { color: $inkSecond; font-size: 11px; }
QLabel[section="true"] { color: $inkSecond; }
QLabel[note="true"][state="assumption"] { color: $warning; }
QLabel[note="true"][state="unknown"] { color: $unknown; }
QLabel[note="true"][state="wrong"], QLabel[refusal="true"], QLabel[wrong="true"] { color: $error; }
QLabel[refusal="true"] { font-size: 11px; }
QLabel#cellRefusal { background: $panel; color: $error; border: 1px solid $error; border-radius: 4px; padding: 4px 8px; }
QLineEdit#cellEditor { border-radius: 0; border-color: $accent; padding: 0 7px; min-height: 0; }
QFrame[hairline="true"] { background: $line; border: none; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $panel; color: $ink; border: 1px solid $line; border-radius: 4px;
    padding: 2px 7px; min-height: 20px; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: $accent; }
QLineEdit[state="wrong"] { border-color: $error; }
QLineEdit[field="true"] { background: $field; border: 1px solid $fieldLine; min-height: 18px; }
QLineEdit[field="true"][state="editable"] { background: $panel; border: 1px solid $line; }
QLineEdit[field="true"]:focus { border-color: $accent; }
QLineEdit[field="true"][state="unknown"] { color: $inkSecond; font-style: italic; }
QLineEdit[field="true"][state="wrong"] { border: 1px solid $error; color: $error; background: $panel; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/pictures/choose.png); }
views--ChoiceBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $accentGround;
    selection-color: $ink; outline: none; }

QPushButton { background: $panel; color: $ink; border: 1px solid $line; border-radius: 5px; padding: 4px 14px; min-height: 20px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accentHover; }
QPushButton:disabled { color: $inkThird; background: $ground; border-color: $line; }

QToolButton { background: transparent; color: $ink; border: none; border-radius: 4px; padding: 3px 8px; }
QToolButton:hover { background: $hover; }
QToolButton:disabled { color: $inkThird; }
QToolButton[headTab="true"] { color: $inkSecond; font-weight: 500; padding: 4px 8px; }
QToolButton[headTab="true"]:checked, QLabel[headTitle="true"] { color: $ink; font-weight: 600; }
QLabel[headTitle="true"] { padding: 0 8px; }
QToolButton[headTab="true"]:hover { background: transparent; color: $ink; }
QToolButton[headTab="true"]:focus { background: $hover; }
QToolButton[viewTab="true"] { border-radius: 0; border-bottom: 2px solid transparent; color: $inkSecond; padding: 6px 14px 5px 14px; }
QToolButton[viewTab="true"]:checked { color: $ink; font-weight: 600; border-bottom-color: $accent; background: transparent; }
QToolButton[boxed="true"] { border: 1px solid $line; padding: 2px 8px; min-height: 18px; background: $panel; }
QToolButton[boxed="true"][popupMode="1"] { padding-right: 26px; }
QToolButton[boxed="true"]::menu-button { border: 0; border-left: 1px solid $line; width: 18px; }
QToolButton[boxed="true"]:hover { background: $hover; }
QToolButton[boxed="true"]:checked { background: $accentGround; color: $accent; border-color: $accent; font-weight: 600; }
QToolButton[boxed="true"]:focus { border-color: $accent; }
QToolButton[boxed="true"]:checked:focus { background: $accent; color: $onAccent; }
QToolButton[place="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[place="middle"] { border-radius: 0; margin-left: -1px; }
QToolButton[place="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; margin-left: -1px; }
QToolButton::menu-indicator { image: none; }

QTreeView, QTableView, QListView { background: $panel; color: $ink; border: none; outline: none; show-decoration-selected: 1; }
QTreeView::item { height: 25px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $accentGround; color: $ink; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: $accentGround; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $inkSecond; border: none; border-bottom: 1px solid $line; padding: 3px 8px;
    font-size: 11px; }
QTableView QTableCornerButton::section { background: $panel; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:horizontal { margin: 3px 2px; }
QScrollBar::handle:hover { background: $inkThird; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: $panel; border-top: 1px solid $line; min-height: 23px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $inkSecond; font-size: 12px; }
QSizeGrip { width: 0; height: 0; }
QGroupBox { border: none; margin-top: 16px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

QString cssColor(const QColor& color) { return color.name(); }

QHash<QString, QString> colorsOf(const Theme& theme)
{
    return {{QStringLiteral("panel"), cssColor(theme.panel)},
            {QStringLiteral("ground"), cssColor(theme.ground)},
            {QStringLiteral("ink"), cssColor(theme.ink)},
            {QStringLiteral("inkSecond"), cssColor(theme.inkSecond)},
            {QStringLiteral("inkThird"), cssColor(theme.inkThird)},
            {QStringLiteral("line"), cssColor(theme.line)},
            {QStringLiteral("accent"), cssColor(theme.accent)},
            {QStringLiteral("accentHover"), cssColor(mixed(theme.accent, theme.ink, 0.12))},
            {QStringLiteral("accentGround"), cssColor(theme.accentGround)},
            {QStringLiteral("onAccent"), cssColor(theme.onAccent)},
            {QStringLiteral("error"), cssColor(theme.error)},
            {QStringLiteral("warning"), cssColor(theme.warning)},
            {QStringLiteral("unknown"), cssColor(theme.unknown)},
            {QStringLiteral("hover"), cssColor(mixed(theme.panel, theme.ink, theme.dark ? 0.08 : 0.05))},
            {QStringLiteral("field"), cssColor(theme.ground)},
            {QStringLiteral("fieldLine"), cssColor(mixed(theme.ground, theme.line, 0.8))},
            {QStringLiteral("thumb"), cssColor(mixed(theme.panel, theme.inkThird, 0.45))}};
}

}  // namespace

QString styleSheetFor(const Theme& theme)
{
    static const QRegularExpression name(QStringLiteral("\\$([A-Za-z]+)"));
    const QHash<QString, QString> colors = colorsOf(theme);
    const QString sheet = QString::fromLatin1(kSheet);
    QString filled;
    qsizetype last = 0;
    for (auto match = name.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        filled += QStringView(sheet).sliced(last, found.capturedStart() - last);
        filled += colors.value(found.captured(1));
        last = found.capturedEnd();
    }
    return filled + QStringView(sheet).sliced(last);
}

}  // namespace views
