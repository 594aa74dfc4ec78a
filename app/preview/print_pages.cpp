// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/print_pages.h"

#include "views/paper/paper_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::printPages)
};

void setSheet(QPrinter& printer, QSizeF size)
{
    const bool across = size.width() > size.height();
    printer.setPageLayout(QPageLayout(QPageSize(across ? size.transposed() : size, QPageSize::Millimeter),
                                      across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
}

}  // namespace

model::Result<model::Done> printPages(QPrinter& printer, const views::SheetSet& set, int first, int last,
                                      const GoesOn& goesOn)
{
    first = std::max(first, 1);
    last = std::min(last, int(set.sheets.size()));
    printer.setDocName(set.title);
    printer.setFullPage(true);
    QPainter painter;
    for (int page = first; page <= last; ++page) {
        const views::Sheet& sheet = set.sheets[std::size_t(page - 1)];
        if (goesOn && !goesOn(double(page - first) / (last - first + 1))) {
            printer.abort();
            return model::Error{Text::tr("Stopped: what is printed already is all there is.")};
        }
        setSheet(printer, sheet.size);
        if (page == first ? !painter.begin(&printer) : !printer.newPage())
            return model::Error{Text::tr("The printer takes no pages. Is it switched on?")};
        painter.resetTransform();
        painter.scale(printer.resolution() / 25.4, printer.resolution() / 25.4);
        views::paintSheet(painter, sheet.draw());
    }
    return model::Done{};
}

}  // namespace app
