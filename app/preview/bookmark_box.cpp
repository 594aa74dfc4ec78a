// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/bookmark_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace app {

BookmarkBox::BookmarkBox(QWidget* parent) : QLineEdit(parent), m_bookmarks(new QStringListModel(this))
{
    setPlaceholderText(tr("Find a page"));
    setAccessibleName(tr("Find a page by rack, device or kind"));
    setToolTip(accessibleName());
    setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_bookmarks, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setMinimumWidth(260);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &BookmarkBox::choose);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QStringList all = m_bookmarks->stringList();
        const auto found = std::find_if(all.begin(), all.end(), [this](const QString& bookmark) {
            return bookmark.contains(text(), Qt::CaseInsensitive);
        });
        if (!text().isEmpty() && found != all.end())
            choose(*found);
    });
}

void BookmarkBox::setSheets(const views::SheetSet& set)
{
    QStringList bookmarks;
    m_pages.clear();
    for (std::size_t i = 0; i < set.sheets.size(); ++i) {
        const QString bookmark = set.sheets[i].bookmark.join(QStringLiteral(" · "));
        if (bookmark.isEmpty() || m_pages.contains(bookmark))
            continue;
        m_pages.insert(bookmark, int(i));
        bookmarks << bookmark;
    }
    m_bookmarks->setStringList(bookmarks);
}

void BookmarkBox::choose(const QString& bookmark)
{
    if (const auto page = m_pages.constFind(bookmark); page != m_pages.cend())
        Q_EMIT pageChosen(*page);
}

}  // namespace app
