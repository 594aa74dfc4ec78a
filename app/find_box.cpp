// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find_box.h"

#include "app/finder.h"
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

FindBox::FindBox(Search search, std::function<std::vector<QAction*>()> commands, QWidget* parent)
    : QLineEdit(parent),
      m_search(std::move(search)),
      m_commands(std::move(commands)),
      m_results(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_results, this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Find a rack, device, cable or command"));
    setAccessibleName(tr("Find"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(330);
    addAction(views::lineIcon(views::IconShape::Search), LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("findResults"));
    m_completer->popup()->setItemDelegate(new views::RowDelegate(m_completer->popup()));
    connect(this, &QLineEdit::textEdited, this, &FindBox::lookUp);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void FindBox::lookUp(const QString& text)
{
    m_results->clear();
    m_entries.clear();
    const auto add = [this](const QString& name, const QString& detail, Entry entry) {
        auto* item = new QStandardItem(name);
        item->setData(detail, views::DetailRole);
        m_results->appendRow(item);
        m_entries.push_back(entry);
    };
    for (const Found& found : m_search(text))
        add(found.name, found.what, {found.object, nullptr});
    for (QAction* action : text.trimmed().isEmpty() ? std::vector<QAction*>() : m_commands()) {
        const QString name = action->text().remove(u'&');
        if (m_entries.size() < 12 && action->isEnabled() && name.contains(text.trimmed(), Qt::CaseInsensitive))
            add(name, action->shortcut().toString(QKeySequence::NativeText), {std::nullopt, action});
    }
    if (m_entries.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete(rect().adjusted(0, 0, 120, 4));
}

void FindBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    const Entry entry = m_entries[static_cast<std::size_t>(row)];
    m_completer->popup()->hide();
    clear();
    clearFocus();
    if (entry.object)
        Q_EMIT chosen(*entry.object);
    else if (entry.command)
        entry.command->trigger();
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
