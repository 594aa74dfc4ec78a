// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/profile_dialog.h"

#include "model/edit/tables.h"
#include "tests/support/test_program.h"
#include "views/unit_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
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
    void lengthsAreTypedInFeetAndInchesAndWhatIsNotTouchedStays()
    {
        Tables plan = emptyDesign();
        Profile fine;
        fine.slackPerEnd = 1_m;
        fine.waterfallReach = Length::fromBase(612'345);
        fine.ladder = {5_m, 10_m};
        plan.profiles.put(fine);
        views::setLengthUnits(views::LengthUnits::Imperial);
        app::ProfileDialog dialog(plan);
        const Profile untouched = dialog.profile();
        int feet = 0;
        int inches = 0;
        for (QDoubleSpinBox* box : dialog.findChildren<QDoubleSpinBox*>()) {
            QVERIFY(box->suffix() != u" m"_s && box->suffix() != u" mm"_s);
            inches += box->suffix() == u" in"_s ? 1 : 0;
            // The slack of an end, 1 m.
            if (box->suffix() == u" ft"_s && ++feet && std::abs(box->value() - 3.3) < 0.05)
                box->setValue(10);
        }
        const Profile changed = dialog.profile();
        views::setLengthUnits(views::LengthUnits::Metric);
        QCOMPARE(untouched, fine);
        QCOMPARE(feet, 6);
        QCOMPARE(inches, 2);
        QVERIFY(changed.slackPerEnd == Length::fromBase(3'048'000));
        QCOMPARE(changed.waterfallReach, fine.waterfallReach);
        QVERIFY(changed.ladder == fine.ladder);
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

RACKLOOM_TEST(ProfileDialogTest, QApplication)
#include "profile_dialog_test.moc"
