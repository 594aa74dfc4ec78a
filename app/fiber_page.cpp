// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/fiber_page.h"

#include "app/button_strip.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/elided_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace app {

using views::ColourBy;
using views::FiberMode;

namespace {

constexpr int kFarEnd = -1;

}  // namespace

FiberPage::FiberPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_view(new views::FiberView(design, selection, this)),
      m_controls(new QWidget(this)),
      m_modes(new QButtonGroup(this)),
      m_name(new views::ElidedLabel({}, m_controls)),
      m_colours(new views::ChoiceBox(m_controls))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeControls();
    connect(m_view, &views::FiberView::subjectChanged, this, &FiberPage::showSubject);
    showSubject();
}

void FiberPage::makeControls()
{
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_name->setProperty("second", true);
    m_name->setAccessibleName(tr("Shown device"));
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // It takes what is left, so that a long name moves nothing.
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_name, 1);
    layout->addSpacing(12);
    const std::tuple<QString, QString, FiberMode> modes[] = {
        {tr("Faceplate"), tr("The device's face and one fiber of its selected port"), FiberMode::Faceplate},
        {tr("Inside"), tr("Laser modules, PM connectors, engines, ports and ASICs"), FiberMode::Inside},
        {tr("Face to face"), tr("The last two devices selected, or a device and a rack"), FiberMode::Pair},
        {tr("Trace"), tr("Every fiber of the selected port or cable from end to end"), FiberMode::Trace}};
    for (std::size_t i = 0; i < std::size(modes); ++i) {
        const auto& [name, tip, mode] = modes[i];
        auto* button = new QToolButton(m_controls);
        button->setText(name);
        button->setToolTip(tip);
        button->setCheckable(true);
        joinStrip(*button, i, std::size(modes));
        m_modes->addButton(button, static_cast<int>(mode));
        connect(button, &QToolButton::clicked, this, [this, mode = mode] { setMode(mode); });
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    m_colours->addItem(tr("Colour by far end"), kFarEnd);
    for (const ColourBy by : views::kCableColours)
        m_colours->addItem(views::colourPhrase(by), static_cast<int>(by));
    m_colours->setAccessibleName(tr("Colour by"));
    m_colours->setToolTip(tr("What the colours say"));
    m_colours->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_colours->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_colours, &QComboBox::currentIndexChanged, this, [this] {
        const int choice = m_colours->currentData().toInt();
        m_view->setColourBy(choice == kFarEnd ? std::nullopt : std::optional(static_cast<ColourBy>(choice)));
    });
    layout->addWidget(m_colours);
}

QString FiberPage::colour() const
{
    const int choice = m_colours->currentData().toInt();
    return choice == kFarEnd ? QString() : views::colourKey(static_cast<views::ColourBy>(choice));
}

void FiberPage::setColour(const QString& key)
{
    const auto by = views::colourFrom(key);
    m_colours->setCurrentIndex(std::max(0, m_colours->findData(by ? static_cast<int>(*by) : kFarEnd)));
}

void FiberPage::setMode(FiberMode mode)
{
    m_view->setMode(mode);
    showSubject();
}

QString FiberPage::shown() const
{
    const views::FiberSubject& subject = m_view->subject();
    const model::Tables& plan = m_design.plan();
    if (m_view->mode() == FiberMode::Pair && subject.pair)
        return plan.devices.at(subject.pair->left).name + u',' + subject.pair->rightName;
    return subject.device && plan.devices.contains(*subject.device) ? plan.devices.at(*subject.device).name : QString();
}

void FiberPage::showSubject()
{
    if (QAbstractButton* button = m_modes->button(static_cast<int>(m_view->mode())))
        button->setChecked(true);
    const views::FiberSubject& subject = m_view->subject();
    const model::Tables& plan = m_design.plan();
    QString name;
    if (m_view->mode() == FiberMode::Pair && subject.pair)
        name = plan.devices.at(subject.pair->left).name + QStringLiteral(" ↔ ") + subject.pair->rightName;
    else if (subject.device && plan.devices.contains(*subject.device))
        name = plan.devices.at(*subject.device).name;
    m_name->setText(name);
}

}  // namespace app
