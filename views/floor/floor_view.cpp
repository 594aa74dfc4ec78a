// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/floor_view.h"

#include "views/elevation/hover_text.h"
#include "views/floor/cable_card.h"
#include "views/legend.h"
#include "views/unit_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

constexpr double kReach = 4;          ///< pixels beside a thin thing at which it is still picked
constexpr double kRackScale = 0.05;   ///< pixels per mm at which a rack can be read
constexpr double kCableMargin = 600;  ///< mm shown round a cable's way

template <class Record, class... Others>
constexpr bool isOneOf = (std::is_same_v<Record, Others> || ...);

/// Whether a step moves or resizes something that stands in the hall.
bool movesThings(const ChangeSet& changes)
{
    bool moves = false;
    changes.forEachTable([&]<class Record>(const std::vector<Change<Record>>& list) {
        if constexpr (!isOneOf<Record, Device, Cable, Route, Hose, Manifold, Waiver, Underlay, Naming, Revision,
                               Deliverables>)
            moves = moves || !list.empty();
    });
    return moves;
}

double distanceTo(const QPolygonF& line, QPointF point)
{
    double least = 1e12;
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QPointF way = line[i + 1] - line[i];
        const double square = QPointF::dotProduct(way, way);
        const double share =
            square > 0 ? std::clamp(QPointF::dotProduct(point - line[i], way) / square, 0.0, 1.0) : 0.0;
        const QPointF off = point - (line[i] + way * share);
        least = std::min(least, std::hypot(off.x(), off.y()));
    }
    return least;
}

}  // namespace

FloorView::FloorView(LiveDesign& design, Selection& selection, QWidget* parent)
    : Canvas(parent), m_design(design), m_selection(selection)
{
    setAccessibleName(tr("Floor plan"));
    setLargestScale(8);
    connect(&m_design, &LiveDesign::changed, this, &FloorView::follow);
    connect(&m_design, &LiveDesign::replaced, this, &FloorView::startOver);
    connect(&m_selection, &Selection::changed, this, [this] {
        describe();
        update();
    });
    describe();
}

FloorView::~FloorView() = default;

void FloorView::setColourBy(ColourBy by)
{
    if (m_by == by)
        return;
    m_by = by;
    m_colours.reset();
    update();
}

void FloorView::setLayers(const FloorLayers& layers)
{
    if (m_layers == layers)
        return;
    m_layers = layers;
    update();
}

void FloorView::setHint(const std::optional<ObjectRef>& object)
{
    m_hint = object;
    update();
}

const FloorPlan& FloorView::floor() const
{
    if (!m_floor)
        m_floor.emplace(m_design.plan(), m_design.checker().floor());
    return *m_floor;
}

const CableWays& FloorView::ways() const
{
    if (!m_ways)
        m_ways.emplace(m_design.plan(), floor().frame());
    return *m_ways;
}

const Colouring& FloorView::colours() const
{
    if (!m_colours) {
        m_colours.emplace(m_design.plan(), m_design.checker(), theme(), m_by, Coloured::Racks,
                          [this](const ObjectRef& place) { return m_design.countsAt(place); });
    }
    return *m_colours;
}

FloorScene FloorView::scene() const
{
    return {m_design.plan(),
            m_design.checker(),
            floor(),
            ways(),
            colours(),
            theme(),
            [this](const ObjectRef& place) { return m_design.countsAt(place); },
            &m_underlay};
}

void FloorView::setUnderlay(const FloorUnderlay& underlay)
{
    m_underlay = underlay;
    update();
}

void FloorView::setPicking(bool picking)
{
    m_picking = picking;
    cancel();
    if (picking)
        setCursor(Qt::CrossCursor);
}

void FloorView::setPins(const std::vector<QPointF>& pins)
{
    m_pins = pins;
    update();
}

void FloorView::clearSelection()
{
    if (m_picking)
        Q_EMIT pickingLeft();
    else
        m_selection.clear();
}

/// Numbered discs with a cross of hairlines at what they mean.
void FloorView::paintPins(QPainter& painter) const
{
    const double top = floor().frame().at({}, {}).y();
    for (std::size_t i = 0; i < m_pins.size(); ++i) {
        const QPointF at = camera().toPixels(QPointF(m_pins[i].x(), top - m_pins[i].y()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().accent, 1.5));
        painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0));
        painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9));
        const QRectF disc(at + QPointF(6, -24), QSizeF(18, 18));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        painter.drawEllipse(disc);
        painter.setPen(theme().onAccent);
        painter.setFont(uiFont(11, QFont::DemiBold));
        painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
    }
}

void FloorView::follow(const ChangeSet& changes)
{
    const bool moves = movesThings(changes);
    if (moves)
        m_floor.reset();
    // A cable that only became longer lies where it lay.
    const auto otherWay = [](const Change<Cable>& change) {
        return !change.before || !change.after || change.before->route != change.after->route;
    };
    const auto& cables = changes.of<Cable>();
    if (moves || !changes.of<Route>().empty() || std::any_of(cables.begin(), cables.end(), otherWay))
        m_ways.reset();
    m_colours.reset();
    forgetHover();
    if (moves)
        extentChanged();
    update();
}

void FloorView::startOver()
{
    m_floor.reset();
    m_ways.reset();
    m_colours.reset();
    m_hint.reset();
    cancel();
    zoomToFit();
    extentChanged();
    describe();
}

void FloorView::describe()
{
    const auto current = m_selection.current();
    setAccessibleDescription(current && isThere(m_design.plan(), *current)
                                 ? hoverText({{}, *current})
                                 : tr("The hall from above, to scale. Arrow keys walk from rack to rack."));
}

QRectF FloorView::extent() const { return floor().bounds(); }

QRectF FloorView::millimetresOf(const ObjectRef& object) const
{
    const FloorScene shown = scene();
    const QRectF place = views::placeOf(shown, object);
    // A way runs along its edges; what is not routed is shown at its rack.
    const bool isWay = std::holds_alternative<Id<Cable>>(object) && !waysOf(shown, object).empty();
    return isWay ? place.adjusted(-kCableMargin, -kCableMargin, kCableMargin, kCableMargin) : place;
}

QRectF FloorView::selectionExtent() const
{
    QRectF all;
    for (const ObjectRef& object : m_selection.objects())
        all = all.united(millimetresOf(object));
    return all;
}

QRectF FloorView::placeOf(const ObjectRef& object) const
{
    const QRectF place = millimetresOf(object);
    return place.isNull() ? QRectF() : camera().toPixels(place);
}

void FloorView::reveal(const ObjectRef& object)
{
    const bool wide = std::holds_alternative<Id<Cable>>(object) || std::holds_alternative<Id<Row>>(object)
        || std::holds_alternative<Id<Tray>>(object);
    bring(millimetresOf(object), wide ? 0 : kRackScale);
}

Drawing FloorView::picture() const
{
    FloorOptions options;
    options.layers = m_layers;
    options.scale = scale();
    options.visible = camera().toMillimetres(viewRect());
    options.selected = m_selection.objects();
    options.hint = m_hint;
    return floorDrawing(scene(), options);
}

void FloorView::paintPicture(QPainter& painter, const QRectF& visible)
{
    paintDrawing(painter, picture(), camera(), visible, &texts());
    paintLegendCard(painter, theme(), camera(), visible, colourText(m_by), colours().legend());
    paintPins(painter);
    const auto current = m_selection.current();
    const auto* id = current ? std::get_if<Id<Cable>>(&*current) : nullptr;
    const Cable* cable = id && m_selection.objects().size() == 1 ? m_design.plan().cables.find(*id) : nullptr;
    if (cable)
        paintCableCard(painter, theme(), visible, cableCardLines(m_design.plan(), *cable));
}

void FloorView::addCableHits(QPointF point, double reach, std::vector<Hit>& hits) const
{
    const QRectF near(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const CableDetail detail = cableDetail(ways(), camera().toMillimetres(viewRect()), scale());
    if (detail != CableDetail::Cables && detail != CableDetail::Bundles)
        return;
    double least = reach;
    std::optional<Hit> best;
    for (const std::size_t number : ways().touching(near)) {
        const CableWays::Way& way = ways().ways()[number];
        if (detail == CableDetail::Bundles) {
            const double distance = distanceTo(ways().line(number, 0.5), point) - way.width / 2;
            if (distance < least) {
                least = distance;
                const Route& route = m_design.plan().routes.at(*way.route);
                best = Hit{near, way.cables.front(),
                           (way.cables.size() == 1
                                ? tr("1 cable from %1 to %2")
                                : tr("%1 cables from %2 to %3").arg(countText(std::int64_t(way.cables.size()))))
                               .arg(nameOf(m_design.plan(), route.from), nameOf(m_design.plan(), route.to))};
            }
            continue;
        }
        for (std::size_t i = 0; i < way.cables.size(); ++i) {
            const double distance = distanceTo(ways().cableLine(number, i), point);
            if (distance < least) {
                least = distance;
                best = Hit{near, way.cables[i], {}};
            }
        }
    }
    if (best)
        hits.push_back(*best);
}

/// What is at a place, the foremost first.
std::vector<Hit> FloorView::hitsAt(QPointF pixel) const
{
    const QPointF point = camera().toMillimetres(pixel);
    const double reach = kReach / scale();
    std::vector<Hit> cables;
    if (m_layers.cables)
        addCableHits(point, reach, cables);
    std::vector<Hit> hits;
    std::vector<Hit> trays;
    for (const FloorThing* thing :
         floor().touching(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)))) {
        const bool isTray = std::holds_alternative<Id<Tray>>(thing->object);
        if (isTray ? !m_layers.trays : !m_layers.racks || !thing->rect.contains(point))
            continue;
        (isTray ? trays : hits).push_back({thing->rect, thing->object, {}});
    }
    // One cable is fine work and wins; a bundle that hangs over a rack comes after it.
    const bool fine = !cables.empty() && cables.front().note.isEmpty();
    hits.insert(fine ? hits.begin() : hits.end(), cables.begin(), cables.end());
    hits.insert(hits.end(), trays.begin(), trays.end());
    return hits;
}

std::optional<Hit> FloorView::hitAt(QPointF pixel) const
{
    std::vector<Hit> hits = hitsAt(pixel);
    return hits.empty() ? std::nullopt : std::optional(std::move(hits.front()));
}

QString FloorView::hoverText(const Hit& hit) const
{
    const Tables& plan = m_design.plan();
    if (std::holds_alternative<Id<Cable>>(hit.object) && !hit.note.isEmpty())
        return hit.note;
    if (const auto* id = std::get_if<Id<Tray>>(&hit.object)) {
        const Tray& tray = plan.trays.at(*id);
        QString text = tray.name + QStringLiteral(" · ") + plan.trayTypes.at(tray.type).name + QStringLiteral(" · ")
            + tr("%1 × %2").arg(sizeText(tray.width), sizeText(tray.depth));
        if (const auto fill = colours().fillOf(tray))
            text += QStringLiteral(" · ") + tr("%1 full").arg(shareText(*fill));
        return text;
    }
    if (const auto* id = std::get_if<Id<Cable>>(&hit.object)) {
        const Cable& cable = plan.cables.at(*id);
        return nameOf(plan, *id) + QStringLiteral(" · ")
            + tr("%1 to %2").arg(portText(plan, cable.a), portText(plan, cable.b)) + QStringLiteral(" · ")
            + distanceText(cable.length);
    }
    return views::hoverText(plan, m_design.index(), hit);
}

QString FloorView::placeText(QPointF pixel) const
{
    const Spot spot = floor().frame().spotAt(camera().toMillimetres(pixel));
    QString text = tr("x %1 · y %2").arg(distanceText(spot.x), distanceText(spot.y));
    for (const Hit& hit : hitsAt(pixel)) {
        if (std::holds_alternative<Id<Rack>>(hit.object))
            return nameOf(m_design.plan(), hit.object) + QStringLiteral(" · ") + text;
    }
    return text;
}

void FloorView::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    if (m_picking) {
        const QPointF at = camera().toMillimetres(pixel);
        setCursor(Qt::CrossCursor);
        Q_EMIT picked({at.x(), floor().frame().at({}, {}).y() - at.y()});
        return;
    }
    const std::vector<Hit> hits = hitsAt(pixel);
    const bool adding = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    if (hits.empty()) {
        if (!adding)
            m_selection.clear();
        return;
    }
    if (adding) {
        m_selection.toggle(hits.front().object);
        return;
    }
    // A bundle is picked as all its cables.
    const auto pick = [&](const Hit& hit) {
        const auto* id = std::get_if<Id<Cable>>(&hit.object);
        if (!id || hit.note.isEmpty()) {
            m_selection.set(hit.object);
            return;
        }
        const CableWays::Way* way = ways().wayOf(*m_design.plan().cables.at(*id).route);
        m_selection.set(std::vector<ObjectRef>(way->cables.begin(), way->cables.end()));
    };
    const auto current = m_selection.current();
    const auto at =
        std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return current && hit.object == *current; });
    pick(at == hits.end() || at + 1 == hits.end() ? hits.front() : *(at + 1));
}

void FloorView::selectBand(const QRectF& band, Qt::KeyboardModifiers modifiers)
{
    if (m_picking)
        return;
    std::vector<ObjectRef> objects;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        objects = m_selection.objects();
    for (const FloorThing* thing : floor().touching(band)) {
        const bool isTray = std::holds_alternative<Id<Tray>>(thing->object);
        if (!isTray && m_layers.racks && band.intersects(thing->rect))
            objects.push_back(thing->object);
    }
    m_selection.set(std::move(objects));
}

/// To the nearest rack or unit in that direction; straight ahead counts before aside.
void FloorView::walk(int key)
{
    const auto current = m_selection.current();
    const QRectF from = current ? millimetresOf(*current) : QRectF();
    const FloorThing* best = nullptr;
    double least = 1e12;
    for (const FloorThing& thing : floor().things()) {
        if (std::holds_alternative<Id<Tray>>(thing.object))
            continue;
        if (from.isNull()) {
            best = &thing;
            break;
        }
        const QPointF way = thing.rect.center() - from.center();
        const double ahead = key == Qt::Key_Left ? -way.x()
            : key == Qt::Key_Right               ? way.x()
            : key == Qt::Key_Up                  ? -way.y()
                                                 : way.y();
        const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? way.y() : way.x();
        const double cost = ahead + 3 * std::abs(aside);
        if (ahead > 200 && cost < least) {
            least = cost;
            best = &thing;
        }
    }
    if (!best)
        return;
    const ObjectRef next = best->object;
    m_selection.set(next);
    reveal(next);
}

}  // namespace views
