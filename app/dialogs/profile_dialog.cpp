// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/profile_dialog.h"

#include "app/dialogs/profile_choices.h"
#include "views/length_text.h"
#include "views/unit_text.h"
#include "views/widgets/choice_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace app {

using namespace model;
using views::LengthScale;

namespace {

constexpr double kMetre = 1e6;  ///< micrometres

/// `least` and `largest` are in metres.
void fillLength(QDoubleSpinBox& box, Length length, double least, double largest)
{
    const double perShown = views::lengthPerUnit(LengthScale::Distance);
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setDecimals(views::lengthDecimals(LengthScale::Distance, 1));
    box.setRange(least * kMetre / perShown, largest * kMetre / perShown);
    box.setSuffix(u' ' + views::lengthUnit(LengthScale::Distance));
    box.setValue(static_cast<double>(length.base()) / perShown);
}

/// What the box says; what it showed of `before` is still that, though it was rounded.
Length lengthIn(const QDoubleSpinBox& box, Length before)
{
    const double perShown = views::lengthPerUnit(LengthScale::Distance);
    const double step = std::pow(10.0, -box.decimals());
    if (std::abs(box.value() - static_cast<double>(before.base()) / perShown) <= 0.5001 * step)
        return before;
    return Length::fromBase(std::llround(box.value() * perShown));
}

void fillPercent(QSpinBox& box, Share share)
{
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setRange(1, 100);
    box.setSuffix(QStringLiteral(" %"));
    box.setValue(static_cast<int>(share.base() / 10));
}

Share percentOf(const QSpinBox& box) { return Share::fromBase(box.value() * 10); }

QString ladderText(const std::vector<Length>& ladder)
{
    const double perShown = views::lengthPerUnit(LengthScale::Distance);
    QStringList steps;
    for (const Length step : ladder)
        steps << QLocale().toString(static_cast<double>(step.base()) / perShown, 'g', perShown == kMetre ? 9 : 4);
    return steps.join(QStringLiteral("; "));
}

/// What is no length counts as zero, and is refused with the rest of the profile.
std::vector<Length> ladderFrom(const QString& text, const std::vector<Length>& before)
{
    if (text == ladderText(before))
        return before;
    std::vector<Length> ladder;
    for (const QString& step : text.split(QRegularExpression(QStringLiteral("[;\\s]+")), Qt::SkipEmptyParts))
        ladder.push_back(views::lengthTyped(step, LengthScale::Distance).value_or(Length()));
    return ladder;
}

}  // namespace

ProfileDialog::ProfileDialog(const Tables& plan, QWidget* parent)
    : QDialog(parent),
      m_before(plan.profile()),
      m_water(new QDoubleSpinBox(this)),
      m_fluid(new views::ChoiceBox(this)),
      m_copper(new views::ChoiceBox(this)),
      m_optics(new views::ChoiceBox(this)),
      m_redundancy(new views::ChoiceBox(this)),
      m_pairs(new views::ChoiceBox(this)),
      m_slack(new QDoubleSpinBox(this)),
      m_reach(new QDoubleSpinBox(this)),
      m_fillDayOne(new QSpinBox(this)),
      m_fillMaximum(new QSpinBox(this)),
      m_warnAbove(new QSpinBox(this)),
      m_ladder(new QLineEdit(this)),
      m_rounding(new QDoubleSpinBox(this)),
      m_excess(new views::ChoiceBox(this)),
      m_limits(new ProfileLimits(m_before, this))
{
    setWindowTitle(tr("Profile"));
    fillWater(*m_water, m_before.water);
    plan.fluidTypes.forEach([&](const FluidType& fluid) { m_fluid->addItem(fluid.name, fluid.key); });
    if (m_fluid->findData(m_before.fluid) < 0)
        m_fluid->addItem(m_before.fluid, m_before.fluid);
    m_fluid->setCurrentIndex(m_fluid->findData(m_before.fluid));
    fillCopper(*m_copper, m_before.copper);
    fillOptics(*m_optics, m_before.optics);
    fillRedundancy(*m_redundancy, m_before.redundancy);
    fillPairs(*m_pairs, m_before.pairs);
    fillLength(*m_slack, m_before.slackPerEnd, 0, 20);
    fillLength(*m_reach, m_before.reach, 0, 10000);
    fillLength(*m_rounding, m_before.rounding, 0.1, 10);
    fillExcess(*m_excess, m_before.excess);
    m_ladder->setText(ladderText(m_before.ladder));
    m_ladder->setPlaceholderText(tr("each cable type's own"));
    m_ladder->setToolTip(views::lengthUnits() == views::LengthUnits::Metric
                             ? tr("Stock lengths of fiber in metres, rising: 5; 10; 20")
                             : tr("Stock lengths of fiber in feet, rising: 15; 30; 60; or with their unit: 5m; 10m"));
    fillPercent(*m_fillDayOne, m_before.fillDayOne);
    fillPercent(*m_fillMaximum, m_before.fillMaximum);
    fillPercent(*m_warnAbove, m_before.warnAbove);

    auto* choices = new QWidget(this);
    auto* form = new QFormLayout(choices);
    form->setContentsMargins(0, 12, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    auto* note =
        new QLabel(tr("Where sources disagree, or the choice is yours. A change is one step and can be undone."), this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    form->addRow(tr("Supply &water"), m_water);
    form->addRow(tr("&Fluid"), m_fluid);
    form->addRow(tr("&Copper reach"), m_copper);
    form->addRow(tr("&Optics"), m_optics);
    form->addRow(tr("&Redundancy"), m_redundancy);
    form->addRow(tr("&Mated pairs"), m_pairs);
    form->addRow(tr("&Slack at each end"), m_slack);
    form->addRow(tr("Stoc&k lengths"), m_ladder);
    form->addRow(tr("Beyond them, c&ut to"), m_rounding);
    form->addRow(tr("E&xcess is stored"), m_excess);
    form->addRow(tr("Fiber r&each"), m_reach);
    form->addRow(tr("Tray fill on &day one"), m_fillDayOne);
    form->addRow(tr("&Largest tray fill"), m_fillMaximum);
    form->addRow(tr("War&n above"), m_warnAbove);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* apply = buttons->addButton(tr("Change profile"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(choices, tr("Choices"));
    tabs->addTab(m_limits, tr("Room and plant"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_before;
    profile.water = waterOf(*m_water);
    profile.fluid = m_fluid->currentData().toString();
    profile.copper = static_cast<CopperProfile>(m_copper->currentData().toInt());
    profile.optics = static_cast<OpticsProfile>(m_optics->currentData().toInt());
    profile.redundancy = static_cast<Redundancy>(m_redundancy->currentData().toInt());
    profile.pairs = static_cast<PairProfile>(m_pairs->currentData().toInt());
    profile.slackPerEnd = lengthIn(*m_slack, m_before.slackPerEnd);
    profile.reach = lengthIn(*m_reach, m_before.reach);
    profile.ladder = ladderFrom(m_ladder->text(), m_before.ladder);
    profile.rounding = lengthIn(*m_rounding, m_before.rounding);
    profile.excess = static_cast<ExcessAt>(m_excess->currentData().toInt());
    profile.fillDayOne = percentOf(*m_fillDayOne);
    profile.fillMaximum = percentOf(*m_fillMaximum);
    profile.warnAbove = percentOf(*m_warnAbove);
    m_limits->writeTo(profile);
    return profile;
}

}  // namespace app
