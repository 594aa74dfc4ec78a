// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/compare_designs.h"
#include "app/preview/page_painter.h"

#include <QDialog>

class QLabel;

namespace app {

class PageSight;
class PageStrip;

/// What a crew is handed of a comparison: all that is to be done, or only that of a deliverable which is others.
enum class ChangePages { Order, Labels, FiberMap };

/// These pages before they are printed or written as a PDF.
class OrderPreview : public QDialog {
    Q_OBJECT

public:
    /// `sheets` are those of `compared`; `ask` must outlive this.
    OrderPreview(const ComparedDesigns& compared, ChangePages what, std::shared_ptr<const views::SheetSet> sheets,
                 Questions& ask, QWidget* parent);

    const views::SheetSet& sheets() const { return m_painter.sheets(); }
    PageSight& sight() { return *m_sight; }

private:
    void showPage(int page);
    void print();

    ComparedDesigns m_compared;
    ChangePages m_what;
    std::shared_ptr<const views::SheetSet> m_set;
    Questions& m_ask;
    PagePainter m_painter;
    PageStrip* m_strip;
    PageSight* m_sight;
    QLabel* m_page;
    QLabel* m_note;
};

/// Lays the pages out beside `parent` and shows them. Nothing where that was cancelled, or there are none, which is said.
void showOrderPreview(const ComparedDesigns& compared, ChangePages what, Questions& ask, QWidget* parent);

}  // namespace app
