// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace app {

class PagePainter;

/// How large a page is looked at.
enum class PageZoom { Page, Width, Real, Double };

/// One page before printing, on a ground that is not paper. Page up and down turn the pages, and so does the wheel at an end.
class PageSight : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// `painter` must outlive this.
    explicit PageSight(PagePainter& painter, QWidget* parent = nullptr);

    int page() const { return m_page; }
    void setPage(int page);
    void setZoom(PageZoom zoom);
    /// Said in place of a page; empty: the page.
    void setMessage(const QString& message);
    /// Other sheets than before.
    void startOver();
    /// Where the paper lies, in pixels of the viewport.
    QRectF paper() const;

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Pixels per millimetre.
    double scale() const;
    QSizeF sheetSize() const;
    void placeBars();
    void turn(int by, bool toEnd);

    PagePainter& m_painter;
    int m_page = 0;
    PageZoom m_zoom = PageZoom::Page;
    QString m_message;
    QImage m_last;  ///< of the page shown, perhaps for another size
    int m_lastPage = -1;
};

}  // namespace app
