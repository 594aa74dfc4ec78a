// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/order_preview.h"

#include "app/compare/save_changes.h"
#include "app/deliverable_pages.h"
#include "app/preview/page_sight.h"
#include "app/preview/page_strip.h"
#include "app/preview/print_dialog.h"
#include "app/questions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

using views::Side;

namespace {

model::Result<views::SheetSet> pagesOf(const views::Comparison& both, ChangePages what)
{
    const model::Tables& from = both.side(Side::Older).plan;
    const model::Tables& to = both.side(Side::Newer).plan;
    if (what == ChangePages::Order)
        return changeOrderSheets(from, to, both.diff());
    if (what == ChangePages::FiberMap)
        return changedFiberMap(from, to);
    ExportWish wish;
    wish.since = std::make_shared<const model::Tables>(from);
    auto pages = labelPages(to, wish);
    if (!pages)
        return pages.error();
    return std::move(pages.value().set);
}

QString titleOf(ChangePages what)
{
    return what == ChangePages::Order ? OrderPreview::tr("Change order")
        : what == ChangePages::Labels ? OrderPreview::tr("Labels that change")
                                      : OrderPreview::tr("Fiber map, changes marked");
}

/// What the name of their file ends in.
QString endingOf(ChangePages what)
{
    return what == ChangePages::Order ? QStringLiteral("-changes.pdf")
        : what == ChangePages::Labels ? QStringLiteral("-labels.pdf")
                                      : QStringLiteral("-fiber-map.pdf");
}

}  // namespace

OrderPreview::OrderPreview(const ComparedDesigns& compared, ChangePages what,
                           std::shared_ptr<const views::SheetSet> sheets, Questions& ask, QWidget* parent)
    : QDialog(parent),
      m_compared(compared),
      m_what(what),
      m_set(std::move(sheets)),
      m_ask(ask),
      m_strip(new PageStrip(m_painter, this)),
      m_sight(new PageSight(m_painter, this)),
      m_page(new QLabel(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(titleOf(what));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sight, 1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_page);
    m_note->setProperty("wrong", true);
    bar->addWidget(m_note, 1);
    const auto addButton = [&](const QString& text, const auto& does) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, does);
        bar->addWidget(button);
        return button;
    };
    addButton(tr("Export P&DF…"), [this] { saveChangePages(m_compared, endingOf(m_what), m_set, m_ask); });
    addButton(tr("&Print…"), [this] { print(); })->setProperty("primary", true);
    addButton(tr("&Back"), [this] { reject(); });
    middle->addLayout(bar);
    layout->addLayout(middle, 1);
    connect(m_strip, &PageStrip::pageChosen, m_sight, &PageSight::setPage);
    connect(m_sight, &PageSight::pageChanged, this, &OrderPreview::showPage);
    resize(parent->size().expandedTo({900, 640}).boundedTo({1400, 1000}) - QSize(40, 40));
    m_painter.setSheets(m_set);
    m_strip->startOver();
    m_sight->startOver();
    showPage(m_sight->page());
    m_sight->setFocus();
}

void OrderPreview::showPage(int page)
{
    m_strip->setPage(page);
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_painter.count()));
}

void OrderPreview::print() { m_note->setText(printByDialog(this, m_ask, m_set, m_sight->page())); }

void showOrderPreview(const ComparedDesigns& compared, ChangePages what, Questions& ask, QWidget* parent)
{
    const auto made = madeDuring(ask, OrderPreview::tr("Laying out the pages…"),
                                 [both = compared.comparison, what] { return pagesOf(*both, what); });
    if (!made)
        return;
    if (!*made) {
        ask.complain(OrderPreview::tr("Nothing to print"), made->error().message);
        return;
    }
    OrderPreview preview(compared, what, std::make_shared<const views::SheetSet>(made->value()), ask, parent);
    preview.exec();
}

}  // namespace app
