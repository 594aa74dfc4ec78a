// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preview/page_painter.h"
#include "model/entities/deliverables.h"
#include "views/table_sheets/paper_table.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace app {

class BookmarkBox;
class MainWindow;
class PageSight;
class PageStrip;
class PrintOptions;

/// The pages of a design before they are printed: the same that are exported and that the command line writes. Pages are
/// painted when they come in sight, so a document of thousands opens at once.
class PrintPreview : public QDialog {
    Q_OBJECT

public:
    /// Begins with the export called `kind`, of the part called `of`, or with those rows of a table. `window` must outlive
    /// this.
    PrintPreview(MainWindow& window, const QString& kind, const QString& of, const views::TableWish& rows = {});

    PageSight& sight() { return *m_sight; }
    PrintOptions& options() { return *m_options; }
    const views::SheetSet& sheets() const { return m_painter.sheets(); }
    /// Asks for a printer; where there is none it says so.
    void print();

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeRight();
    QToolButton* addTurn(int icon, const QString& name);
    void layOut();
    void change(const model::Deliverables& delivery);
    void showPage(int page);
    void exportPdf();

    MainWindow& m_window;
    PagePainter m_painter;
    std::shared_ptr<const views::SheetSet> m_set;
    BookmarkBox* m_find;
    PageStrip* m_strip;
    PageSight* m_sight;
    PrintOptions* m_options;
    QSpinBox* m_number;
    QLabel* m_count;
    QLabel* m_note;
    QPushButton* m_export;
    QPushButton* m_print;
    std::vector<QToolButton*> m_turns;
};

/// Shows it for what is looked at in the window; `prints` asks for a printer at once.
void showPrintPreview(MainWindow& window, bool prints);

}  // namespace app
