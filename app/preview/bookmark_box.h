// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/sheet_set.h"

#include <QHash>
#include <QLineEdit>

class QStringListModel;

namespace app {

/// Finds a page by what its bookmark says: a rack, a device, a kind of page.
class BookmarkBox : public QLineEdit {
    Q_OBJECT

public:
    explicit BookmarkBox(QWidget* parent = nullptr);

    void setSheets(const views::SheetSet& set);

Q_SIGNALS:
    void pageChosen(int page);

private:
    void choose(const QString& bookmark);

    QStringListModel* m_bookmarks;
    QHash<QString, int> m_pages;
};

}  // namespace app
