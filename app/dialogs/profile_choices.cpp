// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/profile_choices.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::profileChoices)
};

template <class Choice>
void fill(QComboBox& box, Choice chosen, std::initializer_list<std::pair<QString, Choice>> choices)
{
    for (const auto& [name, choice] : choices)
        box.addItem(name, static_cast<int>(choice));
    box.setCurrentIndex(box.findData(static_cast<int>(chosen)));
}

}  // namespace

void fillCopper(QComboBox& box, CopperProfile chosen)
{
    fill<CopperProfile>(box, chosen,
                        {{Text::tr("2 m at 200G a lane"), CopperProfile::TwoMetres},
                         {Text::tr("3 m at 200G a lane"), CopperProfile::ThreeMetres},
                         {Text::tr("by part: NIC 2 m, switch 3 m"), CopperProfile::ByPart}});
}

void fillOptics(QComboBox& box, OpticsProfile chosen)
{
    fill<OpticsProfile>(box, chosen,
                        {{Text::tr("port-aligned: a laser feeds one port"), OpticsProfile::PortAligned},
                         {Text::tr("lane-striped: a laser feeds lanes of four"), OpticsProfile::LaneStriped}});
}

void fillRedundancy(QComboBox& box, Redundancy chosen)
{
    fill<Redundancy>(box, chosen,
                     {{Text::tr("shelf N+1: one shelf lost"), Redundancy::ShelfN1},
                      {Text::tr("PSU N+1: one supply a shelf lost"), Redundancy::PsuN1},
                      {Text::tr("feed N+N: half of the shelves lost"), Redundancy::FeedNN}});
}

void fillExcess(QComboBox& box, ExcessAt chosen)
{
    fill<ExcessAt>(box, chosen,
                   {{Text::tr("half at each end"), ExcessAt::BothEnds},
                    {Text::tr("at end A"), ExcessAt::EndA},
                    {Text::tr("at end B"), ExcessAt::EndB}});
}

void fillPairs(QComboBox& box, PairProfile chosen)
{
    fill<PairProfile>(box, chosen,
                      {{Text::tr("low loss"), PairProfile::LowLoss}, {Text::tr("standard"), PairProfile::Standard}});
}

void fillWater(QDoubleSpinBox& box, Temperature chosen)
{
    box.setButtonSymbols(QAbstractSpinBox::NoButtons);
    box.setRange(5, 60);
    box.setDecimals(1);
    box.setSuffix(QStringLiteral(" °C"));
    box.setValue(static_cast<double>(chosen.base()) / 1000);
}

Temperature waterOf(const QDoubleSpinBox& box) { return Temperature::fromBase(std::llround(box.value() * 1000)); }

}  // namespace app
