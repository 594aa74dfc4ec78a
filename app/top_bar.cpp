// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/top_bar.h"

#include "views/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

namespace app {

namespace {

constexpr int kLongestLabel = 180;

QToolButton* boxedButton(QAction* action, const char* place, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setProperty("boxed", true);
    button->setProperty("place", QString::fromLatin1(place));
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

TopBar::TopBar(QWidget* search, QAction* undo, QAction* redo, QWidget* parent)
    : QWidget(parent), m_menus(new QMenuBar(this)), m_file(new QLabel(this)), m_undo(boxedButton(undo, "first", this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* brand = new QLabel(QStringLiteral("Rackloom"), this);
    brand->setObjectName(QStringLiteral("brand"));
    m_file->setProperty("second", true);
    m_file->setTextFormat(Qt::PlainText);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QToolButton* redoButton = boxedButton(redo, "last", this);
    redoButton->setToolButtonStyle(Qt::ToolButtonIconOnly);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 4);
    layout->setSpacing(0);
    layout->addWidget(brand);
    layout->addSpacing(8);
    layout->addWidget(m_menus);
    layout->addSpacing(10);
    layout->addWidget(search, 1);
    layout->addStretch(1);
    layout->addWidget(m_file);
    layout->addSpacing(10);
    layout->addWidget(m_undo);
    layout->addWidget(redoButton);
    setUndoLabel({});
}

void TopBar::setFile(const QString& text) { m_file->setText(text); }

void TopBar::setUndoLabel(const QString& label)
{
    const QString shown = label.isEmpty() ? tr("Undo") : label;
    m_undo->setText(m_undo->fontMetrics().elidedText(shown, Qt::ElideRight, kLongestLabel));
}

}  // namespace app
