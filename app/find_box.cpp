// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find_box.h"

#include "views/adapters/tree_roles.h"
#include "views/widgets/icons.h"
#include "views/widgets/row_delegate.h"
#include "views/widgets/theme_of.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace app {

namespace {
constexpr std::size_t kMostFound = 12;
}

FindBox::FindBox(Finder& finder, QWidget* parent)
    : QLineEdit(parent),
      m_finder(finder),
      m_results(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_results, this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Find anything"));
    setAccessibleName(tr("Find"));
    setToolTip(tr("A name, a port as L1-03:41, a cable, the text of a label, a type, a command, a setting"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(330);
    addAction(views::lineIcon(views::IconShape::Search), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(kMostFound));
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("findResults"));
    m_completer->popup()->setItemDelegate(new views::RowDelegate(m_completer->popup()));
    connect(this, &QLineEdit::textEdited, this, &FindBox::lookUp);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

/// What the first key needs is made ready before it comes.
void FindBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_finder.prepare();
}

void FindBox::lookUp(const QString& text)
{
    m_results->clear();
    m_found = m_finder.find(text, kMostFound);
    for (const Found& found : m_found) {
        auto* item = new QStandardItem(found.name);
        item->setData(found.what, views::DetailRole);
        item->setAccessibleText(found.name + QStringLiteral(", ") + found.what);
        m_results->appendRow(item);
    }
    if (m_found.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete(rect().adjusted(0, 0, 220, 4));
}

void FindBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const Found found = m_found[static_cast<std::size_t>(row)];
    m_completer->popup()->hide();
    m_found.clear();
    clear();
    clearFocus();
    if (found.object)
        Q_EMIT chosen(*found.object);
    else if (found.command)
        found.command->trigger();
    else
        Q_EMIT typeChosen(found.type);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        const QModelIndex current =
            m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
        choose(current.isValid() ? current.row() : 0);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// The shortcut stands in the empty field, as long as it has not got the keyboard.
void FindBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(views::codeFont(11));
    painter.setPen(views::themeOf(*this).inkThird);
    painter.drawText(rect().adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, tr("Ctrl K"));
}

}  // namespace app
