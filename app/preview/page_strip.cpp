// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/page_strip.h"

#include "app/preview/page_painter.h"
#include "views/widgets/theme_of.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr int kPicture = 112;  ///< pixels: the longer side of a page
constexpr int kCaption = 20;   ///< pixels under it
constexpr int kAround = 12;

class PageDelegate : public QStyledItemDelegate {
public:
    PageDelegate(PagePainter& painter, QObject* parent) : QStyledItemDelegate(parent), m_painter(painter) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kPicture + 2 * kAround, kPicture + kCaption + kAround};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const views::Theme& theme = views::themeOf(option.palette);
        const QSizeF size = m_painter.sheets().sheets[std::size_t(index.row())].size;
        const QSizeF shown = size.scaled(kPicture, kPicture, Qt::KeepAspectRatio);
        QRectF place(QPointF(), shown);
        place.moveCenter({double(option.rect.center().x()), option.rect.top() + kAround / 2.0 + kPicture / 2.0});
        place.moveTopLeft({std::round(place.left()), std::round(place.top())});
        const bool isCurrent = option.state & QStyle::State_Selected;
        const double edge = isCurrent ? 2.5 : 1;
        painter->fillRect(place.adjusted(-edge, -edge, edge, edge), isCurrent ? theme.accent : theme.line);
        painter->fillRect(place, Qt::white);
        const double ratio = painter->device()->devicePixelRatioF();
        const QImage page = m_painter.picture(index.row(), std::max(1, int(std::lround(shown.width() * ratio))));
        if (!page.isNull())
            painter->drawImage(QRectF(place.topLeft(), QSizeF(page.size()) / ratio), page);
        QFont font = views::uiFont(11, isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isCurrent ? theme.ink : theme.inkSecond);
        const QRect caption(option.rect.left() + 6, option.rect.top() + kAround / 2 + kPicture + 3,
                            option.rect.width() - 12, kCaption - 2);
        painter->drawText(caption, Qt::AlignHCenter | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, caption.width()));
    }

private:
    PagePainter& m_painter;
};

}  // namespace

class PageStrip::Pages : public QAbstractListModel {
public:
    Pages(PagePainter& painter, QObject* parent) : QAbstractListModel(parent), m_painter(painter) {}

    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        const QStringList& bookmark = m_painter.sheets().sheets[std::size_t(index.row())].bookmark;
        QStringList words{QString::number(index.row() + 1)};
        words << (role == Qt::DisplayRole ? bookmark.mid(std::max(qsizetype(0), bookmark.size() - 2)) : bookmark);
        return words.join(QStringLiteral(" · "));
    }
    void startOver()
    {
        beginResetModel();
        m_count = m_painter.count();
        endResetModel();
    }

private:
    PagePainter& m_painter;
    int m_count = 0;
};

PageStrip::PageStrip(PagePainter& painter, QWidget* parent) : QListView(parent), m_pages(new Pages(painter, this))
{
    setModel(m_pages);
    setItemDelegate(new PageDelegate(painter, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kPicture + 2 * kAround + 14);
    setAccessibleName(tr("Pages"));
    connect(&painter, &PagePainter::ready, this, [this](int page) { update(m_pages->index(page, 0)); });
}

void PageStrip::startOver() { m_pages->startOver(); }

void PageStrip::setPage(int page)
{
    const QModelIndex index = m_pages->index(page, 0);
    if (index != currentIndex())
        setCurrentIndex(index);
    scrollTo(index);
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT pageChosen(current.row());
}

}  // namespace app
