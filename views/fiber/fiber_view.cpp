// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/fiber_view.h"

#include "views/elevation/hover_text.h"
#include "views/fiber/port_light.h"

#include <QPainter>

#include <algorithm>

namespace views {

using namespace model;

namespace {

constexpr double kToolRoom = 14;  ///< mm above the sheet, where the window has its buttons

constexpr double kReadable = 0.9;  ///< pixels per mm at which a sheet can be read

}  // namespace

FiberView::FiberView(LiveDesign& design, Selection& selection, QWidget* parent)
    : Canvas(parent), m_design(design), m_selection(selection)
{
    setAccessibleName(tr("Fiber view"));
    connect(&m_design, &LiveDesign::changed, this, &FiberView::follow);
    connect(&m_design, &LiveDesign::replaced, this, &FiberView::startOver);
    connect(&m_selection, &Selection::changed, this, &FiberView::followSelection);
    startOver();
}

FiberView::~FiberView() = default;

void FiberView::setMode(FiberMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (mode == FiberMode::Pair)
        findPair();
    redraw();
    fitReadably();
    Q_EMIT subjectChanged();
}

void FiberView::setColourBy(std::optional<ColourBy> by)
{
    if (m_by == by)
        return;
    m_by = by;
    m_colours.reset();
    redraw();
}

void FiberView::setHint(const std::optional<ObjectRef>& object)
{
    m_hint = object;
    update();
}

const Drawing& FiberView::picture() const
{
    if (m_picture)
        return *m_picture;
    if (m_by && !m_colours) {
        m_colours.emplace(plan(), m_design.checker(), theme(), *m_by, Coloured::Cables,
                          [this](const ObjectRef& place) { return m_design.countsAt(place); });
    }
    FiberOptions options{m_mode, theme(), m_colours ? &*m_colours : nullptr, m_position, m_selection.objects()};
    m_picture = fiberDrawing(plan(), m_design.index(), m_subject, options);
    return *m_picture;
}

void FiberView::fitReadably()
{
    zoomToFit();
    // How large it will be is known when it is shown: until then all of it is fitted.
    if (scale() >= kReadable || width() == 0 || !isVisible())
        return;
    const QRectF all = extent();
    bring({all.left(), all.top(), all.width(), all.width() * height() / width()}, kReadable);
}

void FiberView::redraw()
{
    const QRectF before = m_picture ? m_picture->bounds : QRectF();
    m_picture.reset();
    forgetHover();
    if (picture().bounds != before)
        extentChanged();
    update();
    describe();
}

void FiberView::themeChanged()
{
    m_colours.reset();
    m_picture.reset();
}

QRectF FiberView::placeOf(const ObjectRef& object) const
{
    const Hit* hit = picture().find(object);
    return hit ? camera().toPixels(hit->rect) : QRectF();
}

QRectF FiberView::placeOf(const QString& note) const
{
    const std::vector<Hit>& hits = picture().hits;
    const auto found =
        std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.note.startsWith(note); });
    return found == hits.end() ? QRectF() : camera().toPixels(found->rect);
}

QRectF FiberView::extent() const { return picture().bounds.adjusted(0, -kToolRoom, 0, 0); }

QRectF FiberView::selectionExtent() const
{
    QRectF all;
    for (const ObjectRef& object : m_selection.objects()) {
        if (const Hit* hit = picture().find(object))
            all = all.united(hit->rect);
    }
    return all;
}

void FiberView::paintPicture(QPainter& painter, const QRectF& visible)
{
    paintDrawing(painter, picture(), camera(), visible, &texts());
    const Hit* hit = m_hint ? picture().find(*m_hint) : nullptr;
    if (!hit)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(camera().toPixels(hit->rect).adjusted(-3, -3, 3, 3), 4, 4);
}

std::optional<Hit> FiberView::hitAt(QPointF pixel) const
{
    const Hit* hit = picture().hitAt(camera().toMillimetres(pixel));
    return hit ? std::optional(*hit) : std::nullopt;
}

QString FiberView::hoverText(const Hit& hit) const
{
    if (!isThere(plan(), hit.object))
        return hit.note;
    return views::hoverText(plan(), m_design.index(), hit);
}

QString FiberView::placeText(QPointF pixel) const
{
    const auto hit = hitAt(pixel);
    return hit ? nameOf(plan(), hit->object) : QString();
}

void FiberView::describe()
{
    QString text =
        tr("Arrow keys walk from port to port, Shift with Left and Right from fiber to fiber, Return goes to the "
           "far end.");
    if (m_subject.port && isThere(plan(), *m_subject.port)) {
        text = views::hoverText(plan(), m_design.index(), {{}, *m_subject.port, {}});
        const TraceAsked asked = askTrace(plan(), m_design.index(), m_subject, m_position);
        if (!asked.fibers.empty())
            text += QStringLiteral(" · ") + tr("fiber %1 of %2").arg(asked.shown + 1).arg(asked.fibers.size())
                + QStringLiteral(" · ") + linkFiguresText(plan(), asked.fibers[asked.shown])
                + troublesText(plan(), asked.fibers[asked.shown]);
        if (const QString lit = litByText(plan(), m_design.index(), *m_subject.port); !lit.isEmpty())
            text += QStringLiteral(" · ") + lit;
    } else if (m_subject.device && plan().devices.contains(*m_subject.device)) {
        text = views::hoverText(plan(), m_design.index(), {{}, *m_subject.device, {}}) + QStringLiteral(". ") + text;
    }
    setAccessibleDescription(text);
}

}  // namespace views
