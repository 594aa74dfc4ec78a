// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_profile.h"

#include "model/edit/document.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

class ChangeProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInItsLabelWhatChanged()
    {
        Profile profile;
        profile.water = 45_degC;
        const auto step = changeProfile(emptyDesign(), profile);
        QVERIFY(step);
        QCOMPARE(step.value().label, QStringLiteral("Set supply water to 45 °C"));
    }

    void isNoStepWhereNothingChanged() { QVERIFY(changeProfile(emptyDesign(), Profile()).value().isEmpty()); }

    void refusesWhatNoInstallationCanHave_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("boiling water") << 0;
        QTest::addRow("no fill at all") << 1;
        QTest::addRow("day one above the most") << 2;
        QTest::addRow("slack below zero") << 3;
        QTest::addRow("a fluid nobody knows") << 4;
    }

    void refusesWhatNoInstallationCanHave()
    {
        QFETCH(int, which);
        Profile profile;
        if (which == 0)
            profile.water = 99_degC;
        else if (which == 1)
            profile.fillMaximum = Share();
        else if (which == 2)
            profile.fillDayOne = 80_percent;
        else if (which == 3)
            profile.slackPerEnd = -(1_mm);
        else
            profile.fluid = QStringLiteral("mercury");
        const auto step = changeProfile(emptyDesign(), profile);
        QVERIFY(!step);
        QVERIFY(!step.error().message.isEmpty());
    }
};

RACKLOOM_TEST(ChangeProfileTest)
#include "change_profile_test.moc"
