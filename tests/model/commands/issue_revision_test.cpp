// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/issue_revision.h"

#include "model/edit/document.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;

namespace {

RevisionText text(const QString& name = {})
{
    return {name, QStringLiteral(" M. Okafor "), {}, QStringLiteral("2026-03-14"), QStringLiteral("two far ends")};
}

Tables issued(Tables plan, const RevisionText& what)
{
    issueRevision(plan, what).value().applyTo(plan);
    return plan;
}

}  // namespace

class IssueRevisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesTheHeadersNameFirstThenTheNext()
    {
        Document document(emptyDesign());
        document.apply(issueRevision(document.plan(), text()).value());
        QCOMPARE(document.plan().header().revision, QStringLiteral("A"));
        document.apply(issueRevision(document.plan(), text()).value());
        QCOMPARE(document.plan().header().revision, QStringLiteral("B"));
        QCOMPARE(document.plan().header().date, QStringLiteral("2026-03-14"));
        const Revision expected{Id<Revision>(2),
                                QStringLiteral("B"),
                                QStringLiteral("M. Okafor"),
                                {},
                                QStringLiteral("2026-03-14"),
                                QStringLiteral("two far ends")};
        QVERIFY(*latestRevision(document.plan()) == expected);
        document.undo();
        document.undo();
        QVERIFY(document.plan() == emptyDesign());
    }

    void knowsWhatComesNext_data()
    {
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("next");
        for (const auto& [latest, next] : {std::pair("A", "B"),
                                           {"Z", "AA"},
                                           {"AZ", "BA"},
                                           {"ZZ", "AAA"},
                                           {"3", "4"},
                                           {"P9", "P10"},
                                           {"09", "10"},
                                           {"first", ""}})
            QTest::addRow("%s", latest) << QString::fromLatin1(latest) << QString::fromLatin1(next);
    }

    void knowsWhatComesNext()
    {
        QFETCH(QString, latest);
        QFETCH(QString, next);
        const Tables plan = issued(emptyDesign(), text(latest));
        QCOMPARE(plan.header().revision, latest);
        QCOMPARE(nextRevisionName(plan), next);
        QCOMPARE(bool(issueRevision(plan, text())), !next.isEmpty());
    }

    void stepsOverNamesThatAreTaken()
    {
        const Tables plan = issued(issued(emptyDesign(), text(QStringLiteral("B"))), text(QStringLiteral("A")));
        QCOMPARE(nextRevisionName(plan), QStringLiteral("C"));
    }

    void refusesWhatNobodyCouldStandFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("note");
        const QString who = QStringLiteral("M. Okafor");
        const QString day = QStringLiteral("2026-03-14");
        const QString why = QStringLiteral("why");
        QTest::addRow("no author") << QString() << QStringLiteral("  ") << day << why;
        QTest::addRow("no note") << QString() << who << day << QString();
        QTest::addRow("no date") << QString() << who << QString() << why;
        QTest::addRow("no such day") << QString() << who << QStringLiteral("2026-02-29") << why;
        QTest::addRow("short date") << QString() << who << QStringLiteral("2026-3-14") << why;
        QTest::addRow("a time behind it") << QString() << who << QStringLiteral("2026-03-14T10:00") << why;
        QTest::addRow("taken") << QStringLiteral("A") << who << day << why;
        QTest::addRow("not to be printed") << QStringLiteral("B\n") + QStringLiteral("C") << who << day << why;
    }

    void refusesWhatNobodyCouldStandFor()
    {
        QFETCH(QString, name);
        QFETCH(QString, author);
        QFETCH(QString, date);
        QFETCH(QString, note);
        const Tables plan = issued(emptyDesign(), text());
        const auto step = issueRevision(plan, {name, author, {}, date, note});
        QVERIFY(!step);
        QVERIFY(!step.error().message.isEmpty());
    }

    void leapDaysAreDays()
    {
        RevisionText leap = text();
        leap.date = QStringLiteral("2028-02-29");
        QVERIFY(issueRevision(emptyDesign(), leap));
    }

    void theLatestIsCorrectedOnly()
    {
        const Tables plan = issued(issued(emptyDesign(), text()), text());
        RevisionText other = text(QStringLiteral("B1"));
        other.checked = QStringLiteral("S. Lind");
        other.date = QStringLiteral("2026-03-15");
        Document document(plan);
        document.apply(correctRevision(plan, other).value());
        QCOMPARE(document.plan().revisions.size(), std::size_t(2));
        QCOMPARE(latestRevision(document.plan())->checked, QStringLiteral("S. Lind"));
        QCOMPARE(document.plan().header().revision, QStringLiteral("B1"));
        QCOMPARE(document.plan().header().date, QStringLiteral("2026-03-15"));
        document.undo();
        QVERIFY(document.plan() == plan);
        QVERIFY(!correctRevision(plan, text(QStringLiteral("A"))));
        QVERIFY(!correctRevision(emptyDesign(), text()));
    }

    void theLatestIsTakenBack()
    {
        const Tables one = issued(emptyDesign(), text());
        Tables plan = issued(one, text());
        removeRevision(plan).value().applyTo(plan);
        QVERIFY(plan == one);
        removeRevision(plan).value().applyTo(plan);
        QVERIFY(plan == emptyDesign());
        QVERIFY(!removeRevision(plan));
    }
};

RACKLOOM_TEST(IssueRevisionTest)
#include "issue_revision_test.moc"
