// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/profile_dialog.h"

#include "model/edit/tables.h"

#include <QComboBox>
#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

/// The choices and limits of a design, by keyboard.
class ProfileDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStaysAsItWas()
    {
        Tables plan = emptyDesign();
        Profile fine;
        fine.waterfallReach = Length::fromBase(612'345);
        fine.facilityWater = Temperature::fromBase(24'500);
        fine.tiedLoops = true;
        plan.profiles.put(fine);

        QCOMPARE(app::ProfileDialog(plan).profile(), fine);
    }
    void waterThatNobodyKnowsStaysUnknownUntilItIsTyped()
    {
        const Tables plan = emptyDesign();
        app::ProfileDialog dialog(plan);
        QVERIFY(!dialog.profile().facilityWater);

        QDoubleSpinBox* water = dialog.limits()->facilityWater();
        water->selectAll();
        QTest::keyClicks(water, QLocale().toString(24.5, 'f', 1));

        QCOMPARE(dialog.profile().facilityWater, std::optional(Temperature::fromBase(24'500)));
    }
    void aSpareCduIsChosenOnThePageOfThePlant()
    {
        const Tables plan = emptyDesign();
        app::ProfileDialog dialog(plan);
        auto* cdus = dialog.limits()->findChild<QComboBox*>();
        QVERIFY(cdus);

        QTest::keyClick(cdus, Qt::Key_Down);

        QCOMPARE(dialog.profile().cduRedundancy, CduRedundancy::OneSpare);
    }
};

QTEST_MAIN(ProfileDialogTest)
#include "profile_dialog_test.moc"
