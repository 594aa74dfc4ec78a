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

/// The pages of a change order before they are printed or written as a PDF.
class OrderPreview : public QDialog {
    Q_OBJECT

public:
    /// `sheets` are those of `compared`; `ask` must outlive this.
    OrderPreview(const ComparedDesigns& compared, std::shared_ptr<const views::SheetSet> sheets, Questions& ask,
                 QWidget* parent);

    const views::SheetSet& sheets() const { return m_painter.sheets(); }
    PageSight& sight() { return *m_sight; }

private:
    void showPage(int page);
    void print();

    ComparedDesigns m_compared;
    std::shared_ptr<const views::SheetSet> m_set;
    Questions& m_ask;
    PagePainter m_painter;
    PageStrip* m_strip;
    PageSight* m_sight;
    QLabel* m_page;
    QLabel* m_note;
};

/// Lays the change order out beside `parent` and shows it. Nothing where that was cancelled, or a crew has nothing to do, which
/// is said.
void showOrderPreview(const ComparedDesigns& compared, Questions& ask, QWidget* parent);

}  // namespace app
