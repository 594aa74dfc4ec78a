// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/painter_output.h"

#include "views/drawing/laid_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

/// A field whose rectangles or gaps are smaller than this is smoothed instead of snapped, so that it stays even.
constexpr double kSnapFrom = 7;
constexpr double kSnapGapFrom = 2.5;
/// The same for one rectangle of a stack, whose gap to the next is a tenth of its height or less.
constexpr double kSnapStackFrom = 20;
constexpr double kRoundFrom = 1.2;

/// The gap between the first two rectangles of a field, mm; large where there is but one.
double gapOf(const std::vector<QRectF>& rects)
{
    if (rects.size() < 2)
        return 1e9;
    const QRectF& a = rects[0];
    const QRectF& b = rects[1];
    const double across = std::max(b.left() - a.right(), a.left() - b.right());
    const double down = std::max(b.top() - a.bottom(), a.top() - b.bottom());
    return std::max(across, down);
}

/// Turns shapes in millimetres into crisp pixels of one painter.
class PixelBrush {
public:
    PixelBrush(QPainter& painter, const Camera& camera, const QRectF& visible, LaidTexts& texts)
        : m_painter(painter),
          m_camera(camera),
          m_visible(visible),
          m_ratio(painter.device()->devicePixelRatioF()),
          m_texts(texts)
    {
    }

    void operator()(const Rects& shape) const
    {
        const double radius = shape.radius * m_camera.scale;
        if (shape.rects.size() == 1 || radius >= kRoundFrom || shape.style.stroke.isValid()) {
            const bool snap = gapOf(shape.rects) * m_camera.scale >= kSnapGapFrom;
            for (const QRectF& rect : shape.rects)
                drawOne(m_camera.toPixels(rect), radius, shape.style, snap);
        } else {
            drawField(shape);
        }
    }

    /// Lines along an axis are whole pixels and need no smoothing, which takes most of the time.
    void operator()(const Lines& shape) const
    {
        std::vector<QLineF> straight;
        std::vector<QLineF> slanted;
        for (const QLineF& line : shape.lines) {
            QPointF from = m_camera.toPixels(line.p1());
            QPointF to = m_camera.toPixels(line.p2());
            const bool across = from.y() == to.y();
            if (from.x() == to.x())
                from.rx() = to.rx() = onPixel(from.x());
            if (across)
                from.ry() = to.ry() = onPixel(from.y());
            (across || from.x() == to.x() ? straight : slanted).emplace_back(from, to);
        }
        const QPen pen = penOf(shape.style);
        drawAll(slanted, pen);
        if (shape.style.dashed) {
            drawAll(straight, pen);
            return;
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const double half = std::max(snapped(pen.widthF()), hairline()) / 2;
        for (const QLineF& line : straight) {
            const bool across = line.y1() == line.y2();
            const QRectF box = QRectF(line.p1(), line.p2()).normalized();
            m_painter.fillRect(snapped(across ? box.adjusted(0, -half, 0, half) : box.adjusted(-half, 0, half, 0))
                                   .intersected(m_visible),
                               shape.style.stroke);
        }
    }

    void operator()(const Circles& shape) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        setPaint(shape.style);
        const double radius = std::max(shape.radius * m_camera.scale, 0.8);
        for (const QPointF& centre : shape.centres)
            m_painter.drawEllipse(m_camera.toPixels(centre), radius, radius);
    }

    void operator()(const PathShape& shape) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        setPaint(shape.style);
        m_painter.save();
        m_painter.translate(m_camera.origin);
        m_painter.scale(m_camera.scale, m_camera.scale);
        QPen pen = m_painter.pen();
        if (shape.style.width > 0)
            pen.setWidthF(std::max(shape.style.width, 0.9 / m_camera.scale));
        pen.setCosmetic(shape.style.width <= 0);
        m_painter.setPen(shape.style.stroke.isValid() ? pen : QPen(Qt::NoPen));
        m_painter.drawPath(shape.path);
        m_painter.restore();
    }

    void operator()(const Text& shape) const
    {
        const double pixels = std::max(shape.size * m_camera.scale, shape.leastPixels);
        const double room = shape.room * m_camera.scale;
        const bool enlarged = pixels > shape.size * m_camera.scale;
        if (enlarged && double(shape.text.size()) * pixels * 0.45 > room)
            return;
        const QPointF anchor = m_camera.toPixels(shape.anchor);
        const double reach = shape.room > 0 ? room : pixels * double(shape.text.size());
        if (pixels < shape.minPixels
            || !m_visible.intersects(QRectF(anchor.x() - reach, anchor.y() - pixels, 2 * reach, 2 * pixels)))
            return;
        const LaidText& laid = m_texts.laid(shape.text, qRound(std::min(pixels, shape.maxPixels)), shape.weight,
                                            shape.room > 0 ? room + 1 : 0);
        if (enlarged && laid.isCut)
            return;
        const double width = shape.align == Qt::AlignLeft ? 0 : laid.width;
        const double left = anchor.x() - (shape.align == Qt::AlignRight ? width : width / 2);
        const QPointF base(snapped(left), snapped(anchor.y() + laid.capHeight / 2));
        m_painter.setFont(laid.font);
        m_painter.setPen(shape.colour);
        m_painter.drawStaticText(base - QPointF(0, laid.ascent), laid.glyphs);
    }

    void operator()(const Image& shape) const
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.setOpacity(shape.opacity);
        m_painter.setTransform(
            shape.place * QTransform(m_camera.scale, 0, 0, m_camera.scale, m_camera.origin.x(), m_camera.origin.y()),
            true);
        m_painter.drawImage(QPointF(), shape.image);
        m_painter.restore();
    }

private:
    void drawAll(const std::vector<QLineF>& lines, const QPen& pen) const
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(pen);
        m_painter.drawLines(lines.data(), int(lines.size()));
    }

    double snapped(double pixel) const { return std::round(pixel * m_ratio) / m_ratio; }
    double hairline() const { return std::max(1.0, std::floor(m_ratio)) / m_ratio; }
    /// The middle of the hairline nearest to `pixel`.
    double onPixel(double pixel) const { return snapped(pixel - hairline() / 2) + hairline() / 2; }

    QRectF snapped(const QRectF& rect) const
    {
        const QPointF topLeft(snapped(rect.left()), snapped(rect.top()));
        const QPointF bottomRight(std::max(snapped(rect.right()), topLeft.x() + 1 / m_ratio),
                                  std::max(snapped(rect.bottom()), topLeft.y() + 1 / m_ratio));
        return {topLeft, bottomRight};
    }

    QPen penOf(const Style& style) const
    {
        if (!style.stroke.isValid())
            return Qt::NoPen;
        QPen pen(style.stroke, std::max(style.width * m_camera.scale, hairline()));
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (style.dashed)
            pen.setDashPattern({3 / pen.widthF(), 3 / pen.widthF()});
        return pen;
    }

    void setPaint(const Style& style) const
    {
        m_painter.setPen(penOf(style));
        m_painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : QBrush(Qt::NoBrush));
    }

    void drawOne(const QRectF& pixels, double radius, const Style& style, bool maySnap) const
    {
        if (!pixels.intersects(m_visible))
            return;
        const bool stroked = style.stroke.isValid();
        if (!stroked && radius < kRoundFrom) {
            const bool snap = maySnap && std::min(pixels.width(), pixels.height()) >= kSnapStackFrom;
            m_painter.setRenderHint(QPainter::Antialiasing, !snap);
            m_painter.fillRect(snap ? snapped(pixels) : pixels, style.fill);
            return;
        }
        const QRectF rect = maySnap ? snapped(pixels) : pixels;
        if (radius < kRoundFrom && style.width <= 0 && !style.dashed && style.fill.isValid()
            && style.fill.alpha() == 255) {
            drawFramed(rect, style);
            return;
        }
        setPaint(style);
        const double inset = stroked ? m_painter.pen().widthF() / 2 : 0;
        const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
        const bool round = radius >= kRoundFrom;
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (round)
            m_painter.drawRoundedRect(inner, radius, radius);
        else
            m_painter.drawRect(inner);
    }

    /// A hairline frame as two fills: hundreds of racks are framed in each frame of a far view.
    void drawFramed(const QRectF& rect, const Style& style) const
    {
        const double edge = hairline();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.fillRect(rect, style.stroke);
        if (rect.width() > 2 * edge && rect.height() > 2 * edge)
            m_painter.fillRect(rect.adjusted(edge, edge, -edge, -edge), style.fill);
    }

    void drawField(const Rects& shape) const
    {
        const QSizeF size = shape.rects.empty() ? QSizeF() : shape.rects.front().size() * m_camera.scale;
        const bool snap =
            std::min(size.width(), size.height()) >= kSnapFrom && gapOf(shape.rects) * m_camera.scale >= kSnapGapFrom;
        m_painter.setRenderHint(QPainter::Antialiasing, !snap);
        for (const QRectF& rect : shape.rects) {
            const QRectF pixels = m_camera.toPixels(rect);
            if (pixels.intersects(m_visible))
                m_painter.fillRect(snap ? snapped(pixels) : pixels, shape.style.fill);
        }
    }

    QPainter& m_painter;
    Camera m_camera;
    QRectF m_visible;
    double m_ratio;
    LaidTexts& m_texts;
};

}  // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, const Camera& camera, const QRectF& visible,
                  LaidTexts* kept)
{
    LaidTexts own;
    const PixelBrush brush(painter, camera, visible, kept ? *kept : own);
    const QRectF seen = camera.toMillimetres(visible);
    for (const Part& part : drawing.parts) {
        if (!part.bounds.intersects(seen))
            continue;
        for (const Shape& shape : part.shapes)
            std::visit(brush, shape);
    }
}

Camera fittingCamera(const QRectF& bounds, const QRectF& view)
{
    Camera camera;
    if (bounds.isEmpty() || view.isEmpty())
        return camera;
    camera.scale = std::min(view.width() / bounds.width(), view.height() / bounds.height());
    const QPointF corner = view.center() - bounds.center() * camera.scale;
    camera.origin = {std::round(corner.x()), std::round(corner.y())};
    return camera;
}

QImage renderDrawing(const Drawing& drawing, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(drawing.background.isValid() ? drawing.background : QColor(Qt::white));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QRectF all(QPointF(0, 0), QSizeF(size));
    const double margin = std::min(size.width(), size.height()) * 0.03;
    paintDrawing(painter, drawing, fittingCamera(drawing.bounds, all.adjusted(margin, margin, -margin, -margin)), all);
    return image;
}

}  // namespace views
