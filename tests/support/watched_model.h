// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/random_steps.h"
#include "views/live_design.h"

#include <QAbstractItemModelTester>

namespace tests {

/// A compute rack and a network rack in one row, fed by one CDU, without cables.
inline Tables twoRacks()
{
    RulePlan made;
    stepsTypes(made);
    made.add(Row{Id<Row>(1), QStringLiteral("A")});
    const Id<Cdu> cdu = made.cdu();
    made.computeRack(cdu);
    made.networkRack(3, cdu);
    return made.plan;
}

/// Performs seeded random steps on the design, undoing and redoing some, while Qt's tester watches `model`. Between the
/// steps `look` is called.
template <class Look>
void editAtRandom(model::Document& document, QAbstractItemModel& model, std::uint32_t seed, int steps, Look&& look)
{
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // It would fetch in the middle of a change that it is told of, which no view does.
    tester.setUseFetchMore(false);
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
