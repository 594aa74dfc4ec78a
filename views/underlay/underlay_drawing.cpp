// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/underlay_drawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::UnderlayDrawing)
};

constexpr std::size_t kChunkPoints = 64;
constexpr double kLeast = 0.5;               ///< pixels: what is smaller is not drawn
constexpr double kLeastText = 7;             ///< pixels
constexpr std::size_t kMostTexts = 250;      ///< of a layer in one picture
constexpr std::size_t kMostPoints = 10'000;  ///< of lines in one frame of a screen
constexpr double kLineShare = 0.35;          ///< of ink on the ground
constexpr double kImageShare = 0.42;

double lengthOf(QPointF way) { return std::hypot(way.x(), way.y()); }

/// How much longer a way becomes.
double scaleOf(const QTransform& place) { return std::hypot(place.m11(), place.m12()); }

/// The piece of a line inside a rectangle: coordinates far outside would be more than a painter can count.
bool clip(QLineF& line, const QRectF& room)
{
    double from = 0;
    double to = 1;
    const double dx = line.dx();
    const double dy = line.dy();
    const auto cut = [&](double way, double rest) {
        if (way == 0)
            return rest >= 0;
        const double at = rest / way;
        way < 0 ? from = std::max(from, at) : to = std::min(to, at);
        return from <= to;
    };
    if (!cut(-dx, line.x1() - room.left()) || !cut(dx, room.right() - line.x1()) || !cut(-dy, line.y1() - room.top())
        || !cut(dy, room.bottom() - line.y1()))
        return false;
    if (from > 0 || to < 1)
        line = {line.pointAt(from), line.pointAt(to)};
    return true;
}

QRectF boundsOf(const QPointF* points, std::size_t count)
{
    QPointF least = points[0];
    QPointF most = points[0];
    for (std::size_t i = 1; i < count; ++i) {
        least = {std::min(least.x(), points[i].x()), std::min(least.y(), points[i].y())};
        most = {std::max(most.x(), points[i].x()), std::max(most.y(), points[i].y())};
    }
    return {least, most};
}

QRectF joined(const QRectF& a, const QRectF& b)
{
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
            QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

/// The number of a place among 256 by 256 cells, such that near cells have near numbers.
std::uint32_t cellOf(QPointF place, const QRectF& all)
{
    const auto spread = [](double share) {
        const auto step = static_cast<std::uint32_t>(std::clamp(share * 256, 0.0, 255.0));
        std::uint32_t bits = 0;
        for (int bit = 0; bit < 8; ++bit)
            bits |= (step >> bit & 1) << (2 * bit);
        return bits;
    };
    const double width = std::max(all.width(), 1e-6);
    const double height = std::max(all.height(), 1e-6);
    return spread((place.x() - all.left()) / width) | spread((place.y() - all.top()) / height) << 1;
}

}  // namespace

UnderlayDrawing::UnderlayDrawing(UnderlayPicture picture) : m_picture(std::move(picture))
{
    index();
    if (m_picture.isImage())
        shrink();
}

/// Layer by layer: `m_order` holds their lines one after the other.
void UnderlayDrawing::index()
{
    for (std::size_t number = 0; number < m_picture.layers.size(); ++number)
        indexLayer(static_cast<std::uint32_t>(number));
    std::vector<QRectF> rects;
    rects.reserve(m_chunks.size());
    for (const Chunk& chunk : m_chunks)
        rects.push_back(chunk.bounds);
    m_index = RectIndex(rects);
}

void UnderlayDrawing::indexLayer(std::uint32_t number)
{
    struct Line {
        int size;
        std::uint32_t cell;
        std::uint32_t line;
        std::uint32_t points;
        QRectF bounds;
    };
    const UnderlayLayer& layer = m_picture.layers[number];
    std::vector<Line> lines;
    lines.reserve(layer.ends.size());
    for (std::uint32_t line = 0; line < layer.ends.size(); ++line) {
        const std::uint32_t begin = line == 0 ? 0 : layer.ends[line - 1];
        const QRectF bounds = boundsOf(layer.points.data() + begin, layer.ends[line] - begin);
        const double side = std::max({bounds.width(), bounds.height(), 1e-3});
        lines.push_back({static_cast<int>(std::ceil(std::log2(side))), cellOf(bounds.center(), m_picture.bounds), line,
                         layer.ends[line] - begin, bounds});
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tuple(-a.size, a.cell, a.line) < std::tuple(-b.size, b.cell, b.line);
    });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const bool first =
            i == 0 || m_chunks.back().size != line.size || m_chunks.back().points + line.points > kChunkPoints;
        if (first) {
            m_chunks.push_back({number, static_cast<std::uint32_t>(m_order.size()), 0, 0, line.size, line.bounds});
        }
        Chunk& chunk = m_chunks.back();
        ++chunk.lines;
        chunk.points += line.points;
        chunk.bounds = joined(chunk.bounds, line.bounds);
        m_order.push_back(line.line);
    }
}

void UnderlayDrawing::shrink()
{
    m_images.push_back(m_picture.image);
    while (std::max(m_images.back().width(), m_images.back().height()) > 512) {
        const QImage& last = m_images.back();
        m_images.push_back(last.scaled(std::max(1, last.width() / 2), std::max(1, last.height() / 2),
                                       Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
}

std::vector<bool> UnderlayDrawing::hiddenAmong(const std::vector<QString>& layers) const
{
    std::vector<bool> hidden;
    for (const UnderlayLayer& layer : m_picture.layers)
        hidden.push_back(std::find(layers.begin(), layers.end(), layer.name) != layers.end());
    return hidden;
}

std::optional<QPointF> UnderlayDrawing::cornerNear(QPointF at, double within,
                                                   const std::vector<QString>& hiddenLayers) const
{
    const std::vector<bool> hidden = hiddenAmong(hiddenLayers);
    std::optional<QPointF> nearest;
    double best = within;
    for (const std::size_t found : m_index.touching(QRectF(at, QSizeF()).adjusted(-within, -within, within, within))) {
        const Chunk& chunk = m_chunks[found];
        if (hidden[chunk.layer])
            continue;
        const UnderlayLayer& layer = m_picture.layers[chunk.layer];
        for (std::uint32_t i = chunk.first; i < chunk.first + chunk.lines; ++i) {
            const std::uint32_t number = m_order[i];
            for (std::size_t point = number == 0 ? 0 : layer.ends[number - 1]; point < layer.ends[number]; ++point) {
                const QPointF way = layer.points[point] - at;
                const double distance = std::max(std::abs(way.x()), std::abs(way.y()));
                if (distance > best)
                    continue;
                best = distance;
                nearest = layer.points[point];
            }
        }
    }
    return nearest;
}

std::vector<Part> UnderlayDrawing::parts(const Look& look, const Theme& theme) const
{
    std::vector<Part> parts;
    if (m_picture.isImage()) {
        parts.push_back(imagePart(look, theme));
        return parts;
    }
    const std::vector<bool> hidden = hiddenAmong(look.hiddenLayers);
    const std::vector<std::size_t> found = m_index.touching(look.place.inverted().mapRect(look.visible));
    const Detail detail = look.forScreen ? detailOf(found, hidden) : Detail();
    const double least = kLeast * look.pixel / scaleOf(look.place);
    const QColor colour = mixed(theme.panel, theme.ink, kLineShare);
    std::size_t at = 0;
    for (std::size_t number = 0; number < m_picture.layers.size(); ++number) {
        std::vector<QLineF> lines;
        for (; at < found.size() && m_chunks[found[at]].layer == number; ++at) {
            const Chunk& chunk = m_chunks[found[at]];
            const bool taken = chunk.size > detail.size || (chunk.size == detail.size && found[at] % detail.share == 0);
            if (taken && !hidden[number] && std::max(chunk.bounds.width(), chunk.bounds.height()) >= least)
                addLines(chunk, look, least, lines);
        }
        if (hidden[number])
            continue;
        const UnderlayLayer& layer = m_picture.layers[number];
        Part part{Words::tr("underlay, layer %1").arg(layer.name), look.visible, {}};
        if (!lines.empty())
            part.shapes.emplace_back(Lines{{{}, colour, 0, false}, std::move(lines)});
        addTexts(part, layer, look, mixed(theme.panel, theme.ink, kLineShare + 0.15));
        if (!part.shapes.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

UnderlayDrawing::Detail UnderlayDrawing::detailOf(const std::vector<std::size_t>& chunks,
                                                  const std::vector<bool>& hidden) const
{
    std::map<int, std::size_t, std::greater<>> points;
    for (const std::size_t number : chunks) {
        if (!hidden[m_chunks[number].layer])
            points[m_chunks[number].size] += m_chunks[number].points;
    }
    std::size_t sum = 0;
    for (const auto& [size, count] : points) {
        Detail detail{size, 1};
        // Shares are powers of two, so that a view that moves a little keeps what it shows.
        while (sum + count / detail.share > kMostPoints && detail.share < 4096)
            detail.share *= 2;
        if (detail.share > 1)
            return detail;
        sum += count;
    }
    return {};
}

void UnderlayDrawing::addLines(const Chunk& chunk, const Look& look, double least, std::vector<QLineF>& lines) const
{
    const QRectF room = look.visible.adjusted(-look.pixel, -look.pixel, look.pixel, look.pixel);
    const UnderlayLayer& layer = m_picture.layers[chunk.layer];
    for (std::uint32_t i = chunk.first; i < chunk.first + chunk.lines; ++i) {
        const std::uint32_t number = m_order[i];
        std::size_t point = number == 0 ? 0 : layer.ends[number - 1];
        const std::size_t last = layer.ends[number] - 1;
        QPointF from = layer.points[point];
        bool drawn = false;
        for (++point; point <= last; ++point) {
            const QPointF to = layer.points[point];
            if (lengthOf(to - from) < least && (point < last || !drawn))
                continue;
            QLineF line(look.place.map(from), look.place.map(to));
            if (clip(line, room))
                lines.push_back(line);
            drawn = true;
            from = to;
        }
    }
}

void UnderlayDrawing::addTexts(Part& part, const UnderlayLayer& layer, const Look& look, const QColor& colour) const
{
    std::size_t shown = 0;
    for (const UnderlayText& text : layer.texts) {
        const double size = text.height * scaleOf(look.place) / 0.73;  // from a capital to the type's size
        const QPointF at = look.place.map(text.at);
        if (size / look.pixel < kLeastText || !look.visible.contains(at))
            continue;
        if (++shown > kMostTexts)
            return;
        part.shapes.emplace_back(Text{at, text.text, colour, size, text.align, QFont::Normal, 0, kLeastText, 28, 0});
    }
}

Part UnderlayDrawing::imagePart(const Look& look, const Theme& theme) const
{
    std::size_t level = 0;
    // How many pixels of the whole image fall on one of the screen.
    const double fine = look.pixel / scaleOf(look.place) * double(m_images[0].width()) / m_picture.bounds.width();
    while (level + 1 < m_images.size() && fine >= double(2 << level))
        ++level;
    if (theme.dark && m_inverted.empty()) {
        m_inverted = m_images;
        for (QImage& image : m_inverted)
            image.invertPixels();
    }
    const QImage& image = theme.dark ? m_inverted[level] : m_images[level];
    // An image counts its rows from above, the source from below.
    const QTransform rows(m_picture.bounds.width() / image.width(), 0, 0, -m_picture.bounds.height() / image.height(),
                          0, m_picture.bounds.height());
    Part part{Words::tr("underlay"), look.visible, {}};
    part.shapes.emplace_back(Image{image, rows * look.place, kImageShare});
    return part;
}

}  // namespace views
