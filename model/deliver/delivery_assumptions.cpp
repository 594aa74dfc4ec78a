// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/delivery_assumptions.h"

#include "model/deliver/label_stock.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::DeliveryAssumption)
};

QString named(const char* name) { return QString::fromLatin1(name); }

void addPulls(std::vector<DeliveryAssumption>& all)
{
    const Deliverables usual;
    all.push_back({named("cables_per_pull"), Text::tr("%1 cables").arg(usual.cablesPerPull),
                   Text::tr("what a crew pulls at once: bundles, their tags, the pull schedule")});
    all.push_back({named("pulls_per_shift"), QString::number(usual.pullsPerShift),
                   Text::tr("where the pull schedule begins a new shift of a crew")});
    all.push_back({named("pull_order"),
                   {},
                   Text::tr("a longer pull goes in before a shorter one that hangs out where it passes; then the "
                            "longest of the same tray")});
    all.push_back({named("pull_start"), {}, Text::tr("box or drum stands at the end at which more cables end")});
    all.push_back({named("packing"), {}, Text::tr("trunks come on drums, other cables in boxes by stock length")});
}

void addInstall(std::vector<DeliveryAssumption>& all)
{
    all.push_back({named("hold_time"), Text::tr("%1 min").arg(kHoldMinutes),
                   Text::tr("how long the install procedure has a loop's pressure held")});
    all.push_back(
        {named("hold_drop"), Text::tr("%1 bar").arg(kHoldDrop), Text::tr("what the loop may lose meanwhile")});
}

void addLabels(std::vector<DeliveryAssumption>& all)
{
    for (const LabelStock& stock : labelStocks()) {
        if (stock.assumed())
            all.push_back({QStringLiteral("label_stock ") + stock.key, stock.name, stock.note});
    }
    const LabelStock& usual = labelStocks().front();
    all.push_back({QStringLiteral("cables_per_sheet ") + usual.key, Text::tr("%1 cables").arg(usual.cablesPerSheet()),
                   Text::tr("how many sheets of labels are bought: both ends of a cable on one sheet, what is left for "
                            "tags, a new sheet for each rack")});
    all.push_back({named("code_module"), Text::tr("%1 mm").arg(double(kLeastModule.base()) / 1000),
                   Text::tr("a code on a label whose modules would be smaller is left out")});
}

void addParts(std::vector<DeliveryAssumption>& all)
{
    const Deliverables usual;
    all.push_back({named("spare_cables"), Text::tr("1 per %1").arg(usual.spareCables),
                   Text::tr("spare cables of each length that are bought, at least one")});
    all.push_back({named("spare_lasers"), Text::tr("1 per %1").arg(usual.spareLasers),
                   Text::tr("spare laser modules that are bought, at least one")});
    all.push_back({named("cleaner"), Text::tr("%1 ends").arg(kEndsPerCleaner),
                   Text::tr("how long a one-click cleaner lasts, each end cleaned once: how many are bought")});
    all.push_back({named("clip"), {}, Text::tr("a busbar clip is part of its device and not bought apart")});
    all.push_back({named("coupling_half"), {}, Text::tr("the half of a coupling on a device comes with it")});
}

}  // namespace

std::vector<DeliveryAssumption> deliveryAssumptions()
{
    std::vector<DeliveryAssumption> all;
    addPulls(all);
    addInstall(all);
    addLabels(all);
    addParts(all);
    return all;
}

}  // namespace model
