// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/calibration_card.h"

#include "model/commands/change_underlay.h"
#include "views/length_text.h"
#include "views/underlay/underlay_placement.h"
#include "views/unit_text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace app {

using namespace model;

namespace {

constexpr double kCaught = 9;  ///< pixels

constexpr auto kScale = views::LengthScale::Distance;

/// As the fields take it, without its unit.
QString written(double millimetres)
{
    QLocale locale = views::displayLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(millimetres * 1000 / views::lengthPerUnit(kScale), 'f', views::lengthDecimals(kScale, 3));
}

}  // namespace

CalibrationCard::CalibrationCard(views::LiveDesign& design, views::FloorView& view, QWidget* parent)
    : QFrame(parent),
      m_design(design),
      m_view(view),
      m_hint(new QLabel(this)),
      m_distance(new QLineEdit(this)),
      m_apply(new QPushButton(tr("Apply"), this))
{
    setObjectName(QStringLiteral("calibration"));
    setAccessibleName(tr("Calibrate underlay"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(320);
    grid->addWidget(m_hint, 0, 0, 1, 5);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        Place& place = m_places[i];
        place.x = new QLineEdit(this);
        place.y = new QLineEdit(this);
        place.x->setAccessibleName(tr("Place %1, x in the hall").arg(i + 1));
        place.y->setAccessibleName(tr("Place %1, y in the hall").arg(i + 1));
        const int row = int(i) + 1;
        grid->addWidget(new QLabel(tr("Place %1 is at x").arg(i + 1), this), row, 0);
        grid->addWidget(place.x, row, 1);
        grid->addWidget(new QLabel(tr("y"), this), row, 2);
        grid->addWidget(place.y, row, 3);
        grid->addWidget(m_units.emplace_back(new QLabel(this)), row, 4);
        for (QLineEdit* field : {place.x, place.y}) {
            field->setEnabled(false);
            connect(field, &QLineEdit::textEdited, this, &CalibrationCard::preview);
        }
    }
    m_distance->setAccessibleName(tr("Distance between both places"));
    m_distance->setEnabled(false);
    grid->addWidget(new QLabel(tr("or they are apart"), this), 3, 0);
    grid->addWidget(m_distance, 3, 1);
    grid->addWidget(m_units.emplace_back(new QLabel(this)), 3, 2);
    connect(m_distance, &QLineEdit::textEdited, this, &CalibrationCard::takeDistance);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_apply->setProperty("primary", true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    grid->addLayout(buttons, 4, 0, 1, 5);
    connect(cancel, &QPushButton::clicked, this, &CalibrationCard::leave);
    connect(m_apply, &QPushButton::clicked, this, &CalibrationCard::apply);
    connect(&m_view, &views::FloorView::picked, this, &CalibrationCard::pick);
    connect(&m_view, &views::FloorView::pickingLeft, this, &CalibrationCard::leave);
    connect(&m_design, &views::LiveDesign::replaced, this, &CalibrationCard::leave);
    hide();
}

void CalibrationCard::begin()
{
    const views::FloorUnderlay& underlay = m_view.underlay();
    if (!underlay.drawing || !underlay.place)
        return;
    m_before = m_shown = *underlay.place;
    for (Place& place : m_places) {
        place.source.reset();
        for (QLineEdit* field : {place.x, place.y}) {
            field->clear();
            field->setEnabled(false);
        }
    }
    m_distance->clear();
    m_distance->setEnabled(false);
    for (QLabel* unit : m_units)
        unit->setText(views::lengthUnit(kScale));
    m_next = 0;
    m_hint->setText(
        tr("Click a place of the underlay that you know: a corner, a column. Ends of lines near by are caught."));
    m_apply->setEnabled(false);
    m_view.setPins({});
    m_view.setPicking(true);
    m_view.setFocus();
    show();
    Q_EMIT resized();
}

void CalibrationCard::leave()
{
    if (isHidden())
        return;
    hide();
    m_view.setPicking(false);
    m_view.setPins({});
    views::FloorUnderlay underlay = m_view.underlay();
    if (underlay.place == m_shown) {
        underlay.place = m_before;
        m_view.setUnderlay(underlay);
    }
    m_view.setFocus();
}

void CalibrationCard::pick(QPointF at)
{
    if (!m_view.underlay().drawing)
        return leave();
    Place& place = m_places[m_next];
    place.source = m_shown.inverted().map(at);
    // A hand is not as sure as a drawing: the end of a line near by is meant.
    const views::FloorUnderlay& underlay = m_view.underlay();
    const double reach = kCaught / m_view.scale() / std::hypot(m_shown.m11(), m_shown.m12());
    if (const auto corner = underlay.drawing->cornerNear(*place.source, reach, underlay.hiddenLayers)) {
        place.source = corner;
        at = m_shown.map(*corner);
    }
    place.x->setText(written(at.x()));
    place.y->setText(written(at.y()));
    for (QLineEdit* field : {place.x, place.y})
        field->setEnabled(true);
    m_next = 1 - m_next;
    const bool both = m_places[0].source && m_places[1].source;
    m_hint->setText(both ? tr("Say where both places are in the hall, or how far they are apart.")
                         : tr("Click another place, as far from the first as you can."));
    m_distance->setEnabled(both);
    if (both && m_next == 0) {
        m_places[0].x->setFocus();
        m_places[0].x->selectAll();
    }
    preview();
}

std::optional<Spot> CalibrationCard::typed(const Place& place) const
{
    const auto x = views::lengthTyped(place.x->text(), kScale);
    const auto y = views::lengthTyped(place.y->text(), kScale);
    return x && y ? std::optional(Spot{*x, *y}) : std::nullopt;
}

std::optional<SpotPair> CalibrationCard::source() const
{
    if (!m_places[0].source || !m_places[1].source)
        return std::nullopt;
    return SpotPair{views::underlaySpot(*m_places[0].source), views::underlaySpot(*m_places[1].source)};
}

std::optional<SpotPair> CalibrationCard::hall() const
{
    const auto first = typed(m_places[0]);
    const auto second = typed(m_places[1]);
    return first && second ? std::optional(SpotPair{*first, *second}) : std::nullopt;
}

/// Keeps the first place and the direction.
void CalibrationCard::takeDistance()
{
    const auto wanted = views::lengthTyped(m_distance->text(), kScale);
    const auto first = typed(m_places[0]);
    if (!wanted || !first || !(*wanted > Length()) || !m_places[1].source)
        return;
    const QPointF from = m_before.map(*m_places[0].source);
    const QPointF way = m_before.map(*m_places[1].source) - from;
    const double now = std::hypot(way.x(), way.y());
    if (now <= 0)
        return;
    const QPointF to = QPointF(first->x / 1_mm, first->y / 1_mm) + way * ((*wanted / 1_mm) / now);
    m_places[1].x->setText(written(to.x()));
    m_places[1].y->setText(written(to.y()));
    preview();
}

void CalibrationCard::preview()
{
    const auto from = source();
    const auto to = hall();
    const auto place = from && to ? views::underlayTransform(*from, *to) : std::nullopt;
    m_apply->setEnabled(place.has_value());
    if (place) {
        m_shown = *place;
        views::FloorUnderlay underlay = m_view.underlay();
        underlay.place = m_shown;
        m_view.setUnderlay(underlay);
    }
    std::vector<QPointF> pins;
    for (const Place& each : m_places) {
        if (each.source)
            pins.push_back(m_shown.map(*each.source));
    }
    m_view.setPins(pins);
}

void CalibrationCard::apply()
{
    const auto from = source();
    const auto to = hall();
    if (!from || !to)
        return;
    const auto step = calibrateUnderlay(m_design.plan(), *from, *to);
    if (!step) {
        m_hint->setText(step.error().message);
        return;
    }
    leave();
    Q_EMIT commandRequested(step.value());
}

void CalibrationCard::mousePressEvent(QMouseEvent* event) { m_grip = event->pos(); }

void CalibrationCard::mouseMoveEvent(QMouseEvent* event)
{
    const QSize room = parentWidget()->size() - size();
    const QPoint to = mapToParent(event->pos()) - m_grip;
    move(std::clamp(to.x(), 0, std::max(0, room.width())), std::clamp(to.y(), 0, std::max(0, room.height())));
}

void CalibrationCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->isEnabled())
        apply();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace app
