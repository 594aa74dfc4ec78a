// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/compare/compared_floor.h"

#include "views/compare/change_look.h"
#include "views/compare/floor_changes.h"
#include "views/unit_text.h"

#include <QPainter>

#include <algorithm>

namespace views {

using namespace model;

namespace {
constexpr double kReach = 4;        ///< pixels beside a thin thing at which it is still picked
constexpr double kReadable = 0.02;  ///< pixels per mm at which the colour and pattern of a rack are seen
constexpr double kMargin = 1500;    ///< mm shown round what is brought into view
constexpr double kWide = 6000;      ///< mm: what is wider is shown whole
}  // namespace

ComparedFloor::ComparedFloor(Side side, QWidget* parent) : Canvas(parent), m_side(side)
{
    setLargestScale(2);
    setAccessibleName(side == Side::Older ? tr("Older floor plan") : tr("Newer floor plan"));
}

ComparedFloor::~ComparedFloor() = default;

void ComparedFloor::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_chosen.reset();
    setAccessibleDescription(titleText());
    extentChanged();
    update();
}

void ComparedFloor::setShown(ChangeKinds kinds)
{
    m_shown = kinds;
    update();
}

void ComparedFloor::choose(std::optional<std::size_t> item)
{
    m_chosen = item;
    update();
}

void ComparedFloor::reveal(const QRectF& place)
{
    if (place.isNull() || (viewRect().contains(camera().toPixels(place)) && scale() >= kReadable))
        return;
    bring(place.adjusted(-kMargin, -kMargin, kMargin, kMargin), place.width() > kWide ? 0 : kReadable);
}

void ComparedFloor::follow(const ComparedFloor& other)
{
    Look look = other.look();
    if (m_comparison)
        look.centre += m_side == Side::Newer ? m_comparison->shift() : -m_comparison->shift();
    setLook(look);
    m_known = camera();
}

QString ComparedFloor::titleText() const
{
    if (!m_comparison)
        return {};
    const DesignHeader& header = here().plan.header();
    const QString date = header.date.isEmpty() ? QString() : QStringLiteral(" · ") + header.date;
    return (m_side == Side::Older ? tr("Older: revision %1") : tr("Newer: revision %1")).arg(header.revision) + date;
}

/// The same place of the hall in both, whatever stands there.
QRectF ComparedFloor::extent() const
{
    if (!m_comparison)
        return {};
    const Side other = m_side == Side::Older ? Side::Newer : Side::Older;
    const QPointF shift = m_side == Side::Older ? -m_comparison->shift() : m_comparison->shift();
    return here().floor.bounds().united(m_comparison->side(other).floor.bounds().translated(shift));
}

QPolygonF ComparedFloor::wayOf(std::size_t item) const
{
    const auto object = m_comparison->objectOf(m_comparison->diff().items[item], m_side);
    const auto* id = object ? std::get_if<Id<Cable>>(&*object) : nullptr;
    const Cable* cable = id ? here().plan.cables.find(*id) : nullptr;
    const CableWays::Way* way = cable && cable->route ? here().ways.wayOf(*cable->route) : nullptr;
    if (!way)
        return {};
    const auto at = std::find(way->cables.begin(), way->cables.end(), *id);
    return here().ways.cableLine(cable->route->value(), static_cast<std::size_t>(at - way->cables.begin()));
}

std::vector<QRectF> ComparedFloor::chosenRects() const
{
    std::vector<QRectF> rects;
    for (const ObjectRef& place : m_comparison->placesOf(m_comparison->diff().items[*m_chosen], m_side))
        rects.push_back(here().floor.placeOf(place));
    return rects;
}

QRectF ComparedFloor::placeOf(std::size_t item) const
{
    QRectF all;
    for (const ObjectRef& place : m_comparison->placesOf(m_comparison->diff().items[item], m_side))
        all = all.united(here().floor.placeOf(place));
    const QPolygonF way = wayOf(item);
    return way.size() < 2 ? all : all.united(way.boundingRect());
}

QRectF ComparedFloor::selectionExtent() const { return m_comparison && m_chosen ? placeOf(*m_chosen) : QRectF(); }

void ComparedFloor::paintPicture(QPainter& painter, const QRectF& visible)
{
    if (!m_comparison)
        return;
    FloorChanges picture(*m_comparison, m_side, m_shown, theme(), camera(), visible);
    picture.paint(painter);
    if (m_chosen)
        picture.paintChosen(painter, chosenRects(), wayOf(*m_chosen));
    const QFont font = uiFont(12, QFont::DemiBold);
    const QString title = titleText();
    const QRectF card(10, 10, QFontMetricsF(font).horizontalAdvance(title) + 20, 24);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(font);
    painter.setPen(theme().ink);
    painter.drawText(card, Qt::AlignCenter, title);
    if (m_known != camera()) {
        m_known = camera();
        QMetaObject::invokeMethod(this, &ComparedFloor::looked, Qt::QueuedConnection);
    }
}

std::optional<Hit> ComparedFloor::hitAt(QPointF pixel) const
{
    if (!m_comparison)
        return {};
    const QPointF point = camera().toMillimetres(pixel);
    const double reach = kReach / scale();
    std::optional<Hit> best;
    for (const FloorThing* thing :
         here().floor.touching(QRectF(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)))) {
        const bool isTray = std::holds_alternative<Id<Tray>>(thing->object);
        if ((isTray || thing->rect.contains(point)) && !(best && isTray))
            best = Hit{thing->rect, thing->object};
    }
    return best;
}

QString ComparedFloor::hoverText(const Hit& hit) const
{
    const QString name = nameOf(here().plan, hit.object);
    const auto found = here().places.find(hit.object);
    if (found == here().places.end())
        return tr("%1 · nothing changes").arg(name);
    QStringList parts{name};
    for (std::size_t kind = 0; kind < found->second.counts.size(); ++kind) {
        if (const int count = found->second.counts[kind]; count > 0)
            parts << changeCountText(static_cast<ChangeKind>(kind), count);
    }
    return parts.join(QStringLiteral(" · "));
}

void ComparedFloor::click(QPointF pixel, Qt::KeyboardModifiers)
{
    const std::optional<Hit> hit = hitAt(pixel);
    if (hit && here().places.contains(hit->object))
        Q_EMIT placeChosen(hit->object);
}

bool ComparedFloor::beginDrag(QPointF pressed)
{
    m_draggedFrom = pressed;
    return true;
}

void ComparedFloor::dragTo(QPointF pixel)
{
    Look look = this->look();
    look.fitted = false;
    look.centre -= (pixel - m_draggedFrom) / scale();
    m_draggedFrom = pixel;
    setLook(look);
}

}  // namespace views
