// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/random_steps.h"
#include "views/live_design.h"

#include <QAbstractItemModelTester>

namespace tests {

/// A compute rack and a network rack in one row, fed by one CDU, with some cables between them.
inline Tables twoRacks()
{
    RulePlan made;
    made.add(Row{Id<Row>(1), QStringLiteral("A")});
    const Id<Cdu> cdu = made.cdu();
    made.computeRack(cdu);
    made.networkRack(3, cdu);
    std::vector<Id<Device>> trays;
    std::vector<Id<Device>> switches;
    made.plan.devices.forEach([&](const Device& device) {
        const DeviceClass deviceClass = made.plan.deviceTypes.at(device.type).deviceClass;
        if (deviceClass == DeviceClass::ComputeTray)
            trays.push_back(device.id);
        else if (deviceClass == DeviceClass::Switch)
            switches.push_back(device.id);
    });
    const QString type = made.plan.cableTypes.at(Id<CableType>(1)).key;
    for (int i = 0; i < static_cast<int>(trays.size()); ++i) {
        const auto role = i % 3 == 0 ? CableRole::LeafSpine : CableRole::NicLeaf;
        made.cable(type, {trays[static_cast<std::size_t>(i)], 1}, {switches.front(), i + 1}, Length::fromBase(i * 7 % 5 * 1'000'000), role);
    }
    return made.plan;
}

/// Performs seeded random steps on the design, undoing and redoing some, while Qt's tester watches `model`. Between the
/// steps `look` is called.
template <class Look>
void editAtRandom(model::Document& document, QAbstractItemModel& model, std::uint32_t seed, int steps, Look&& look)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RandomSteps random(seed);
    for (int step = 0; step < steps; ++step) {
        const int choice = random.upTo(9);
        if (choice < 2 && document.canUndo())
            document.undo();
        else if (choice < 4 && document.canRedo())
            document.redo();
        else
            document.apply(random.next(document.plan()));
        look();
    }
    document.goTo(0);
    look();
    document.goTo(document.history().size());
    look();
}

}  // namespace tests
