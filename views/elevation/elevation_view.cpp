// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/elevation_view.h"

#include "views/elevation/elevation_overlay.h"
#include "views/elevation/elevation_view_inner.h"
#include "views/elevation/hover_text.h"

namespace views {

namespace {

constexpr double kLargestScale = 24;   ///< pixels per mm
constexpr double kDeviceScale = 0.34;  ///< pixels per mm at which a device can be read
constexpr double kPortScale = 1.6;     ///< the same for a port

double readableScale(const model::ObjectRef& object)
{
    if (std::holds_alternative<model::PortRef>(object) || std::holds_alternative<model::Id<model::Cable>>(object))
        return kPortScale;
    return std::holds_alternative<model::Id<model::Device>>(object) ? kDeviceScale : 0;
}

QString generalDescription()
{
    return ElevationView::tr("Racks from the front or the rear, to scale. Arrow keys walk from device to device.");
}

}  // namespace

ElevationView::ElevationView(const model::Document& document, Selection& selection, QWidget* parent)
    : Canvas(parent), m(std::make_unique<Inner>(*this, document, selection))
{
    setLargestScale(kLargestScale);
    setAccessibleName(tr("Elevation"));
    setAccessibleDescription(generalDescription());
    connect(&document, &model::Document::changed, this,
            [this](const model::ChangeSet& changes) { m->follow(changes); });
    connect(&document, &model::Document::replaced, this, [this] { m->reset(); });
    connect(&selection, &Selection::changed, this, [this] {
        const std::optional<model::ObjectRef> current = m->selection.current();
        setAccessibleDescription(current && isThere(m->plan(), *current) ? hoverText({{}, *current})
                                                                         : generalDescription());
        update();
    });
    m->relayout();
}

ElevationView::~ElevationView() = default;

void ElevationView::themeChanged() { m->cache.setTheme(theme()); }

bool ElevationView::isEmpty() const { return m->plan().racks.empty(); }

/// The legend lies over the lower edge.
QMarginsF ElevationView::fitMargins() const { return {20, 20, 20, m->colouring ? 96.0 : 20.0}; }

void ElevationView::setColouring(std::shared_ptr<const Colouring> colouring)
{
    m->colouring = std::move(colouring);
    m->cache.setColouring(m->colouring.get());
    update();
}

void ElevationView::setFace(ElevationFace face)
{
    if (m->face == face)
        return;
    m->face = face;
    cancel();
    m->relayout();
    Q_EMIT faceChanged(face);
}

ElevationFace ElevationView::face() const { return m->face; }

void ElevationView::setRacks(std::vector<model::Id<model::Rack>> racks)
{
    m->racks = std::move(racks);
    cancel();
    m->relayout();
    zoomToFit();
}

void ElevationView::reveal(const model::ObjectRef& object)
{
    QRectF place = m->bestPlaceOf(object);
    if (place.isNull() && !m->racks.empty()) {
        setRacks({});
        place = m->bestPlaceOf(object);
    }
    bring(place, readableScale(object));
}

QRectF ElevationView::extent() const { return m->places.layout().bounds; }

QRectF ElevationView::selectionExtent() const
{
    QRectF all;
    for (const model::ObjectRef& object : m->selection.objects())
        all = all.united(m->bestPlaceOf(object));
    return all;
}

QRectF ElevationView::placeOf(const model::ObjectRef& object) const
{
    const QRectF place = m->bestPlaceOf(object);
    return place.isNull() ? QRectF() : camera().toPixels(place);
}

QString ElevationView::refusal() const { return m->drag ? m->drag->reason() : QString(); }

std::optional<Hit> ElevationView::hitAt(QPointF pixel) const
{
    const std::optional<Picked> found = m->pick(pixel);
    return found ? std::optional(found->hit) : std::nullopt;
}

QString ElevationView::hoverText(const Hit& hit) const { return views::hoverText(m->plan(), m->index, hit); }

std::optional<model::ObjectRef> ElevationView::currentObject() const { return m->selection.current(); }

void ElevationView::clearSelection() { m->selection.clear(); }

}  // namespace views
