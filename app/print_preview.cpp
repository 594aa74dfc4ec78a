// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/print_preview.h"

#include "app/actions/menus.h"
#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/main_window.h"
#include "app/preview/bookmark_box.h"
#include "app/preview/page_sight.h"
#include "app/preview/page_strip.h"
#include "app/preview/print_dialog.h"
#include "app/preview/print_options.h"
#include "app/table_columns.h"
#include "app/tables_page.h"
#include "app/view_pages.h"
#include "model/commands/change_deliverables.h"
#include "views/panels/table_view.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

namespace app {

using views::IconShape;

PrintPreview::PrintPreview(MainWindow& window, const QString& kind, const QString& of, const views::TableWish& rows)
    : QDialog(&window),
      m_window(window),
      m_set(std::make_shared<const views::SheetSet>()),
      m_find(new BookmarkBox(this)),
      m_strip(new PageStrip(m_painter, this)),
      m_sight(new PageSight(m_painter, this)),
      m_options(new PrintOptions(kind, rows, this)),
      m_number(new QSpinBox(this)),
      m_count(new QLabel(this)),
      m_note(new QLabel(this)),
      m_export(new QPushButton(tr("Export P&DF…"), this)),
      m_print(new QPushButton(tr("&Print…"), this))
{
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const auto line = [this] {
        auto* made = new QFrame(this);
        made->setProperty("hairline", true);
        made->setFixedWidth(1);
        return made;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLeft());
    layout->addWidget(line());
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(line());
    layout->addWidget(makeRight());
    resize(window.size().expandedTo({1000, 640}).boundedTo({1500, 1000}) - QSize(40, 40));
    m_options->setOf(of);
    m_options->setDelivery(window.design().plan().delivery());
    connect(m_options, &PrintOptions::wishChanged, this, &PrintPreview::layOut);
    connect(m_options, &PrintOptions::deliveryChanged, this, &PrintPreview::change);
    connect(m_find, &BookmarkBox::pageChosen, m_sight, &PageSight::setPage);
    connect(m_strip, &PageStrip::pageChosen, m_sight, &PageSight::setPage);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { m_sight->setPage(number - 1); });
    connect(m_sight, &PageSight::pageChanged, this, &PrintPreview::showPage);
    connect(m_export, &QPushButton::clicked, this, &PrintPreview::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    layOut();
    m_sight->setFocus();
}

QWidget* PrintPreview::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_find);
    layout->addLayout(head);
    layout->addWidget(m_strip, 1);
    left->setFixedWidth(m_strip->width());
    return left;
}

QToolButton* PrintPreview::addTurn(int icon, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(views::lineIcon(IconShape(icon)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    m_turns.push_back(button);
    return button;
}

QWidget* PrintPreview::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sight, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(4);
    const auto turn = [&](IconShape icon, const QString& name, const auto& pageNow) {
        QToolButton* button = addTurn(int(icon), name);
        connect(button, &QToolButton::clicked, this, [this, pageNow] { m_sight->setPage(pageNow()); });
        bar->addWidget(button);
    };
    bar->addStretch(1);
    turn(IconShape::First, tr("First page"), [] { return 0; });
    turn(IconShape::Previous, tr("Previous page"), [this] { return m_sight->page() - 1; });
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setKeyboardTracking(false);
    m_number->setFixedWidth(64);
    m_number->setAccessibleName(tr("Page"));
    bar->addWidget(m_number);
    bar->addWidget(m_count);
    turn(IconShape::Next, tr("Next page"), [this] { return m_sight->page() + 1; });
    turn(IconShape::Last, tr("Last page"), [this] { return m_painter.count() - 1; });
    bar->addStretch(1);
    auto* zoom = new views::ChoiceBox(this);
    zoom->setAccessibleName(tr("How large the page is shown"));
    for (const auto& [name, how] :
         {std::pair(tr("Whole page"), PageZoom::Page), std::pair(tr("Page width"), PageZoom::Width),
          std::pair(tr("100 %, as printed"), PageZoom::Real), std::pair(tr("200 %"), PageZoom::Double)})
        zoom->addItem(name, int(how));
    connect(zoom, &QComboBox::currentIndexChanged, this,
            [this, zoom] { m_sight->setZoom(PageZoom(zoom->currentData().toInt())); });
    bar->addWidget(zoom);
    layout->addLayout(bar);
    return middle;
}

QWidget* PrintPreview::makeRight()
{
    auto* right = new QWidget(this);
    right->setFixedWidth(268);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* scroll = new QScrollArea(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_options);
    layout->addWidget(scroll, 1);
    m_note->setProperty("wrong", true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 0, 16, 4);
    m_note->hide();
    layout->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 14);
    buttons->setSpacing(8);
    m_export->setAutoDefault(false);
    m_print->setAutoDefault(false);
    m_print->setProperty("primary", true);
    buttons->addWidget(m_export, 1);
    buttons->addWidget(m_print, 1);
    layout->addLayout(buttons);
    return right;
}

/// Makes the pages anew.
void PrintPreview::layOut()
{
    const Export& what = m_options->what();
    const auto made = madeDuring(
        m_window.file().questions(), tr("Laying out the pages…"),
        [sheets = what.sheets, plan = m_window.design().plan(), wish = m_options->wish()](const GoesOn& goesOn) {
            ExportWish told = wish;
            told.goesOn = goesOn;
            return sheets(plan, told);
        });
    QString message;
    QStringList notes;
    auto set = std::make_shared<views::SheetSet>();
    if (!made) {
        message = tr("Laying out was cancelled.");
    } else if (!*made) {
        message = made->error().message;
        message[0] = message[0].toUpper();
    } else {
        *set = made->value().set;
        notes = made->value().notes;
        if (set->sheets.empty())
            message = tr("There is nothing to print here.");
    }
    m_set = std::move(set);
    m_painter.setSheets(m_set);
    m_find->setSheets(*m_set);
    m_strip->startOver();
    m_options->setNote(notes.join(u'\n'));
    m_sight->setMessage(message);
    m_sight->startOver();
    for (QWidget* widget : {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_print)})
        widget->setEnabled(message.isEmpty());
    showPage(m_sight->page());
}

/// Paper and title block belong to the design: they are a step that can be undone.
void PrintPreview::change(const model::Deliverables& delivery)
{
    const auto step = model::changeDeliverables(m_window.design().plan(), delivery);
    m_note->setVisible(!step);
    if (!step) {
        m_note->setText(step.error().message);
        return;
    }
    m_window.perform(step);
    m_options->setDelivery(m_window.design().plan().delivery());
    layOut();
}

void PrintPreview::showPage(int page)
{
    const int count = m_painter.count();
    const QSignalBlocker number(m_number);
    m_number->setRange(count > 0 ? 1 : 0, count);
    m_number->setValue(count > 0 ? page + 1 : 0);
    m_count->setText(tr("of %1").arg(count));
    m_strip->setPage(page);
    for (std::size_t i = 0; i < m_turns.size(); ++i)
        m_turns[i]->setEnabled(i < 2 ? page > 0 : page + 1 < count);
}

void PrintPreview::exportPdf() { writeExport(m_window, m_options->what(), m_options->wish()); }

void PrintPreview::print()
{
    const QString wrong = printByDialog(this, m_window.file().questions(), m_set, m_sight->page());
    if (wrong.isEmpty())
        return;
    m_note->setText(wrong);
    m_note->show();
    m_export->setFocus();
}

void showPrintPreview(MainWindow& window, bool prints)
{
    ViewPages& pages = window.pages();
    QString kind = QStringLiteral("floor-pdf");
    QString of;
    views::TableWish rows;
    if (pages.page() == ViewPages::Elevation) {
        kind = QStringLiteral("elevation-pdf");
        of = pages.elevation().row();
    } else if (pages.page() == ViewPages::Fiber) {
        kind = QStringLiteral("fiber-pdf");
        of = pages.fiber().shown();
    } else if (pages.page() == ViewPages::Tables) {
        const views::TableView& table = pages.tables().table();
        kind = table.table().source().key + QStringLiteral("-pdf");
        rows = shownRows(table);
    }
    PrintPreview preview(window, kind, of, rows);
    if (prints)
        QTimer::singleShot(0, &preview, &PrintPreview::print);
    preview.exec();
}

}  // namespace app
