// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/profile_limits.h"

#include "views/length_text.h"
#include "views/widgets/choice_box.h"

#include <QFormLayout>

#include <cmath>

namespace app {

using namespace model;

namespace {

/// The least value of the box, which stands for "not known".
constexpr double kNotKnown = -0.1;

/// One amount of the profile as the page shows it.
template <auto member, int baseUnits>
struct Field {
    static double read(const Profile& profile) { return static_cast<double>((profile.*member).base()) / baseUnits; }
    static void write(Profile& profile, double value)
    {
        using Value = std::remove_reference_t<decltype(profile.*member)>;
        profile.*member = Value::fromBase(std::llround(value * baseUnits));
    }
};

constexpr int kMetre = 1'000'000;
constexpr int kMillimetre = 1'000;
constexpr int kPercent = 10;

QDoubleSpinBox* amountBox(double value, double least, double most, int decimals, const QString& suffix, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

}  // namespace

ProfileLimits::ProfileLimits(const Profile& profile, QWidget* parent)
    : QWidget(parent),
      m_cdus(new views::ChoiceBox(this)),
      m_tiedLoops(new QCheckBox(tr("&both loops of a device on one manifold"), this)),
      m_facilityWater(
          amountBox(profile.facilityWater ? static_cast<double>(profile.facilityWater->base()) / 1000 : kNotKnown,
                    kNotKnown, 60, 1, QStringLiteral(" °C"), this))
{
    m_cdus->addItem(tr("N: each feeds its own loops"), static_cast<int>(CduRedundancy::None));
    m_cdus->addItem(tr("N+1: one is spare"), static_cast<int>(CduRedundancy::OneSpare));
    m_cdus->setCurrentIndex(m_cdus->findData(static_cast<int>(profile.cduRedundancy)));
    m_tiedLoops->setChecked(profile.tiedLoops);
    m_facilityWater->setSpecialValueText(tr("not known"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 12, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto add = [&]<class Shown>(const QString& label, Shown, double least, double most, int decimals,
                                      const QString& suffix) {
        QDoubleSpinBox* box = amountBox(Shown::read(profile), least, most, decimals, suffix, this);
        m_amounts.push_back({box, &Shown::write, box->value(), 1});
        form->addRow(label, m_amounts.back().box);
    };
    const auto addLength = [&]<class Shown>(const QString& label, Shown, double most, views::LengthScale scale,
                                            int decimals) {
        const double metric = scale == views::LengthScale::Distance ? kMetre : kMillimetre;
        const double perShown = views::lengthPerUnit(scale) / metric;
        QDoubleSpinBox* box = amountBox(Shown::read(profile) / perShown, 0, most / perShown,
                                        views::lengthDecimals(scale, decimals), u' ' + views::lengthUnit(scale), this);
        m_amounts.push_back({box, &Shown::write, box->value(), perShown});
        form->addRow(label, box);
    };
    using views::LengthScale;
    const QString percent = QStringLiteral(" %");
    form->addRow(tr("&CDUs"), m_cdus);
    form->addRow(tr("Facility &water"), m_facilityWater);
    form->addRow(tr("Loops"), m_tiedLoops);
    add(tr("Coolant in a &manifold"), Field<&Profile::velocity, kMetre>(), 0.1, 20, 2, QStringLiteral(" m/s"));
    add(tr("&Lost along a busbar"), Field<&Profile::busbarDrop, kPercent>(), 1, 100, 1, percent);
    addLength(tr("Clear in &front of a rack"), Field<&Profile::aisleFront, kMetre>(), 20, LengthScale::Distance, 2);
    addLength(tr("Clear &behind a rack"), Field<&Profile::aisleRear, kMetre>(), 20, LengthScale::Distance, 2);
    addLength(tr("Trays from open &power"), Field<&Profile::powerClearance, kMillimetre>(), 5000, LengthScale::Size, 0);
    addLength(tr("&Tray beside its rack"), Field<&Profile::waterfallReach, kMillimetre>(), 5000, LengthScale::Size, 0);
    addLength(tr("&Slack of one cable"), Field<&Profile::slackMost, kMetre>(), 500, LengthScale::Distance, 1);
    add(tr("F&riction in a tray"), Field<&Profile::pullFriction, kPercent>(), 1, 100, 0, percent);
}

void ProfileLimits::writeTo(Profile& profile) const
{
    profile.cduRedundancy = static_cast<CduRedundancy>(m_cdus->currentData().toInt());
    profile.tiedLoops = m_tiedLoops->isChecked();
    profile.facilityWater.reset();
    if (m_facilityWater->value() >= 0)
        profile.facilityWater = Temperature::fromBase(std::llround(m_facilityWater->value() * 1000));
    for (const Amount& amount : m_amounts) {
        if (amount.box->value() != amount.shown)
            amount.write(profile, amount.box->value() * amount.perShown);
    }
}

}  // namespace app
