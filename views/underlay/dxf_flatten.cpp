// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/dxf_flatten.h"

#include "views/underlay/dxf_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::DxfFlattener)
};

constexpr double kSagitta = 5;                   ///< mm a curve's chord may lie beside it
constexpr int kMostSteps = 1024;                 ///< of one curve
constexpr double kFarthest = 1e12;               ///< mm from the origin
constexpr std::size_t kMostPoints = 12'000'000;  ///< 200 MB of them
constexpr std::size_t kMostInserts = 400'000;    ///< of blocks, counted each time they are put
constexpr std::size_t kMostOfAnArray = 10'000;
constexpr int kDeepest = 24;  ///< blocks in blocks

bool withinReach(QPointF point)
{
    return std::abs(point.x()) < kFarthest && std::abs(point.y()) < kFarthest;  // false for what is no number
}

/// How many chords a curve of that radius (mm) needs over that angle.
int stepsFor(double radius, double angle)
{
    const double share = std::clamp(1 - kSagitta / std::max(radius, kSagitta), -1.0, 1.0);
    const double steps = std::ceil(std::abs(angle) / std::clamp(2 * std::acos(share), 1e-3, 0.8));
    return steps >= 1 && steps < kMostSteps ? static_cast<int>(steps) : kMostSteps;
}

}  // namespace

Affine Affine::after(const Affine& inner) const
{
    const QPointF origin = map({inner.e, inner.f});
    const QPointF x = turn({inner.a, inner.b});
    const QPointF y = turn({inner.c, inner.d});
    return {x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y()};
}

DxfFlattener::DxfFlattener(const DxfBlocks& blocks, const DxfLayers& layers, double millimetres)
    : m_blocks(blocks), m_shown(layers), m_unit{millimetres, 0, 0, millimetres, 0, 0}
{
}

bool DxfFlattener::add(const DxfEntity& entity) { return add(entity, m_unit, entity.layer, 0); }

bool DxfFlattener::add(const DxfEntity& entity, const Affine& place, const std::string& layer, int depth)
{
    const Affine side = entity.mirrored ? place.after({-1, 0, 0, 1, 0, 0}) : place;
    if (const auto* put = std::get_if<DxfInsert>(&entity.shape))
        return insert(*put, side, layer, depth);
    m_line.clear();
    if (const auto* text = std::get_if<DxfText>(&entity.shape))
        write(*text, side, layer);
    else if (const auto* polyline = std::get_if<DxfPolyline>(&entity.shape))
        addPolyline(*polyline, side);
    else
        addArc(std::get<DxfArc>(entity.shape), side);
    finishLine(layer);
    if (m_points > kMostPoints)
        m_tooMuch = Words::tr("more than %1 million points").arg(kMostPoints / 1'000'000);
    return m_tooMuch.isEmpty();
}

bool DxfFlattener::insert(const DxfInsert& insert, const Affine& place, const std::string& layer, int depth)
{
    const auto found = m_blocks.find(insert.block);
    if (found == m_blocks.end()) {
        ++m_picture.leftOut[Words::tr("INSERT of a block that is not there")];
        return true;
    }
    const DxfBlock& block = found->second;
    if (depth >= kDeepest || std::find(m_open.begin(), m_open.end(), &block) != m_open.end()) {
        ++m_picture.leftOut[Words::tr("INSERT of a block in itself")];
        return true;
    }
    const auto columns = static_cast<std::size_t>(insert.columns);
    const auto rows = static_cast<std::size_t>(insert.rows);
    if (columns * rows > kMostOfAnArray) {
        ++m_picture.leftOut[Words::tr("INSERT of more than %1 in rows and columns").arg(kMostOfAnArray)];
        return true;
    }
    const double cosine = std::cos(insert.turn);
    const double sine = std::sin(insert.turn);
    const Affine turned = place.after({cosine, sine, -sine, cosine, insert.at.x(), insert.at.y()});
    m_open.push_back(&block);
    bool fits = true;
    for (std::size_t i = 0; i < columns * rows && fits; ++i) {
        if (++m_inserts > kMostInserts) {
            m_tooMuch = Words::tr("more than %1 blocks").arg(kMostInserts);
            fits = false;
            break;
        }
        const QPointF corner(double(i % columns) * insert.columnStep, double(i / columns) * insert.rowStep);
        const Affine inner =
            turned.after({insert.scaleX, 0, 0, insert.scaleY, corner.x() - insert.scaleX * block.base.x(),
                          corner.y() - insert.scaleY * block.base.y()});
        for (const DxfEntity& entity : block.entities) {
            // What lies on layer 0 of a block lies on the layer the block is put on.
            fits = add(entity, inner, entity.layer == "0" ? layer : entity.layer, depth + 1);
            if (!fits)
                break;
        }
    }
    m_open.pop_back();
    return fits;
}

void DxfFlattener::write(const DxfText& text, const Affine& place, const std::string& layer)
{
    const QPointF up = place.turn(QPointF(-std::sin(text.turn), std::cos(text.turn)) * text.height);
    const double height = std::hypot(up.x(), up.y());
    QPointF at = place.map(text.at) + up * text.lift;
    for (const QString& line : text.text.split(u'\n')) {
        if (!withinReach(at) || !(height > 0 && height < kFarthest)) {
            ++m_picture.leftOut[Words::tr("places that cannot be read or are out of reach")];
            return;
        }
        if (!line.trimmed().isEmpty()) {
            layerCalled(layer).texts.push_back({at, height, text.align, line.trimmed()});
            grow(at);
            m_points += 8;
        }
        at -= up * 1.6;
    }
}

void DxfFlattener::addPolyline(const DxfPolyline& polyline, const Affine& place)
{
    const std::size_t count = polyline.vertices.size();
    for (std::size_t i = 0; i < count; ++i) {
        const DxfVertex& vertex = polyline.vertices[i];
        m_line.push_back(place.map(vertex.at));
        const bool last = i + 1 == count;
        if (last && !polyline.closed)
            break;
        const QPointF next = polyline.vertices[last ? 0 : i + 1].at;
        if (vertex.bulge != 0)
            addBulge(vertex.at, next, vertex.bulge, place);
        if (last)
            m_line.push_back(place.map(next));
    }
}

/// The points between both ends.
void DxfFlattener::addBulge(QPointF from, QPointF to, double bulge, const Affine& place)
{
    const QPointF chord = to - from;
    const QPointF left(-chord.y(), chord.x());
    const QPointF centre = (from + to) / 2 + left * ((1 - bulge * bulge) / (4 * bulge));
    const QPointF arm = from - centre;
    const QPointF side(-arm.y(), arm.x());
    const double sweep = 4 * std::atan(bulge);
    const QPointF span = place.turn(arm);
    const QPointF other = place.turn(side);
    const int steps = stepsFor(std::max(std::hypot(span.x(), span.y()), std::hypot(other.x(), other.y())), sweep);
    for (int i = 1; i < steps; ++i) {
        const double angle = sweep * i / steps;
        m_line.push_back(place.map(centre + arm * std::cos(angle) + side * std::sin(angle)));
    }
}

void DxfFlattener::addArc(const DxfArc& arc, const Affine& place)
{
    const QPointF centre = place.map(arc.centre);
    const QPointF major = place.turn(arc.major);
    const QPointF minor = place.turn(arc.minor);
    const double sweep = arc.to - arc.from;
    const int steps = stepsFor(std::max(std::hypot(major.x(), major.y()), std::hypot(minor.x(), minor.y())), sweep);
    for (int i = 0; i <= steps; ++i) {
        const double angle = arc.from + sweep * i / steps;
        m_line.push_back(centre + major * std::cos(angle) + minor * std::sin(angle));
    }
}

void DxfFlattener::finishLine(const std::string& layer)
{
    if (m_line.empty())
        return;
    if (!std::all_of(m_line.begin(), m_line.end(), withinReach)) {
        ++m_picture.leftOut[Words::tr("places that cannot be read or are out of reach")];
        return;
    }
    UnderlayLayer& into = layerCalled(layer);
    into.points.insert(into.points.end(), m_line.begin(), m_line.end());
    into.ends.push_back(static_cast<std::uint32_t>(into.points.size()));
    m_points += m_line.size();
    for (const QPointF& point : m_line)
        grow(point);
}

void DxfFlattener::grow(QPointF point)
{
    if (!m_least) {
        m_least = m_most = point;
        return;
    }
    m_least = QPointF(std::min(m_least->x(), point.x()), std::min(m_least->y(), point.y()));
    m_most = QPointF(std::max(m_most.x(), point.x()), std::max(m_most.y(), point.y()));
}

UnderlayLayer& DxfFlattener::layerCalled(const std::string& name)
{
    const auto [found, isNew] = m_numbers.try_emplace(name, m_picture.layers.size());
    if (isNew) {
        const auto shown = m_shown.find(name);
        const QString text = name.empty() ? QStringLiteral("0") : dxfText(name);
        m_picture.layers.push_back({text, shown == m_shown.end() || shown->second, {}, {}, {}});
    }
    return m_picture.layers[found->second];
}

UnderlayPicture DxfFlattener::take() &&
{
    if (m_least)
        m_picture.bounds = QRectF(*m_least, m_most);
    return std::move(m_picture);
}

}  // namespace views
