// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/floor_page.h"

#include "app/button_strip.h"
#include "app/calibration_card.h"
#include "app/colour_box.h"
#include "app/underlay_chip.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace app {

using views::ColourBy;
using views::FloorLayers;

FloorPage::FloorPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_view(new views::FloorView(design, selection, this)),
      m_controls(new QWidget(this)),
      m_layers(new QWidget(this)),
      m_underlays(new UnderlayTool(design, *m_view, this)),
      m_calibration(new CalibrationCard(design, *m_view, this)),
      m_design(design)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeControls();
    makeLayers();
}

void FloorPage::makeControls()
{
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    m_colours = new ColourBox({ColourBy::Fill, ColourBy::Rail, ColourBy::Role, ColourBy::Power, ColourBy::Coolant,
                               ColourBy::StockLength, ColourBy::Finding},
                              m_view->colourBy(), m_controls);
    layout->addStretch(1);
    layout->addWidget(m_colours);
    connect(m_colours, &ColourBox::chosen, m_view, &views::FloorView::setColourBy);
}

void FloorPage::makeLayers()
{
    m_layers->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(m_layers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::pair<QString, bool FloorLayers::*> layers[] = {
        {tr("Racks"), &FloorLayers::racks},      {tr("Aisles"), &FloorLayers::aisles},
        {tr("Trays"), &FloorLayers::trays},      {tr("Cables"), &FloorLayers::cables},
        {tr("Coolant"), &FloorLayers::coolant},  {tr("Power"), &FloorLayers::power},
        {tr("Findings"), &FloorLayers::findings}};
    for (const auto& [name, layer] : layers)
        addChip(new QToolButton(m_layers), name, layer);
    auto* underlay = new UnderlayChip(m_design, *m_underlays, m_layers);
    addChip(underlay, tr("Underlay"), &FloorLayers::underlay);
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        joinStrip(*m_chips[i].first, i, m_chips.size());
    connect(underlay, &UnderlayChip::commandRequested, this, &FloorPage::commandRequested);
    connect(m_calibration, &CalibrationCard::commandRequested, this, &FloorPage::commandRequested);
    connect(m_calibration, &CalibrationCard::resized, this, &FloorPage::placeCard);
    placeLayers();
}

void FloorPage::addChip(QToolButton* button, const QString& name, bool FloorLayers::*layer)
{
    button->setText(name);
    button->setCheckable(true);
    button->setChecked(m_view->layers().*layer);
    button->setToolTip(tr("Show or hide: %1").arg(name));
    connect(button, &QToolButton::toggled, this, [this, layer](bool on) {
        FloorLayers changed = m_view->layers();
        changed.*layer = on;
        m_view->setLayers(changed);
    });
    m_layers->layout()->addWidget(button);
    m_chips.emplace_back(button, layer);
}

void FloorPage::calibrate() { m_calibration->begin(); }

void FloorPage::placeCard()
{
    m_calibration->adjustSize();
    m_calibration->move(12, m_layers->geometry().bottom() + 12);
    m_calibration->raise();
}

void FloorPage::setColourBy(ColourBy by) { m_colours->choose(by); }

void FloorPage::setLayers(const FloorLayers& layers)
{
    for (const auto& [button, layer] : m_chips)
        button->setChecked(layers.*layer);
}

void FloorPage::placeLayers()
{
    m_layers->raise();
    m_layers->resize(m_layers->sizeHint());
    m_layers->move(12, 12);
}

void FloorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLayers();
    placeCard();
}

}  // namespace app
