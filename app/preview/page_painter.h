// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/sheet_set.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace app {

/// Paints pages on a thread of its own, the one asked for last first, and keeps the latest of them.
class PagePainter : public QObject {
    Q_OBJECT

public:
    explicit PagePainter(QObject* parent = nullptr);
    ~PagePainter() override;

    /// What was painted of the former is forgotten.
    void setSheets(std::shared_ptr<const views::SheetSet> set);
    const views::SheetSet& sheets() const;
    int count() const { return int(sheets().sheets.size()); }
    /// A page so many pixels wide; a null one is on its way, and `ready` follows.
    QImage picture(int page, int width);

Q_SIGNALS:
    void ready(int page);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

/// A page as it is printed, so many pixels wide.
QImage paintedPage(const views::Sheet& sheet, int width);

}  // namespace app
