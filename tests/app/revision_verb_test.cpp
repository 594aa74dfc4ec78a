// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tests;

class RevisionVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Answer revision(const char* words) const
    {
        QStringList given{path("pod")};
        for (const QString& word : QString::fromLatin1(words).split(u' '))
            given << QString(word).replace(u'_', u' ');
        return rackloom(QStringLiteral("revision"), given);
    }

private Q_SLOTS:
    void init() { rackloom(QStringLiteral("new"), {path("pod"), QStringLiteral("--gpus"), QStringLiteral("72")}); }

    void issuesAndLists()
    {
        QCOMPARE(revision("issue --author M._Okafor --date 2026-02-27 --note first").exit, app::kFine);
        QCOMPARE(revision("issue --author M._Okafor --date 2026-03-14 --note far_ends --checked S._Lind").exit,
                 app::kFine);
        QCOMPARE(revision("list").out,
                 QStringLiteral("A 2026-02-27 M. Okafor, not checked: first\n"
                                "B 2026-03-14 M. Okafor, checked by S. Lind: far ends\n"
                                "2 issued; the design is at revision B, the next issue is C\n"));
        QVERIFY(bytesOf(path("pod")).contains("\"revision\":\"B\",\"date\":\"2026-03-14\""));
    }

    void anEarlierDayThanTheIssueBeforeIsTakenAndSaid()
    {
        QCOMPARE(revision("issue --author A --date 2026-03-14 --note first").err, QString());
        const Answer early = revision("issue --author A --date 2026-02-27 --note second");
        QCOMPARE(early.exit, app::kFine);
        QCOMPARE(early.err,
                 QStringLiteral("rackloom: Revision B bears an earlier day, 2026-02-27, than revision A before it, "
                                "2026-03-14: correct it if that is not meant.\n"));
        QVERIFY(bytesOf(path("pod")).contains("\"revision\":\"B\",\"date\":\"2026-02-27\""));
        QCOMPARE(revision("correct --date 2026-03-14").err, QString());
    }

    void removingGivesTheFileBack()
    {
        const QByteArray before = bytesOf(path("pod"));
        QCOMPARE(revision("issue --author A --date 2026-02-27 --note first").exit, app::kFine);
        QCOMPARE(revision("correct --checked B").exit, app::kFine);
        QVERIFY(revision("list").out.startsWith(QStringLiteral("A 2026-02-27 A, checked by B: first\n")));
        QCOMPARE(revision("remove").exit, app::kFine);
        QCOMPARE(bytesOf(path("pod")), before);
    }

    void badUsageIsOneLineAndExit2()
    {
        for (const char* wrong :
             {"issue --date 2026-02-27 --note x", "issue --author A --note x",
              "issue --author A --date 2026-02-30 --note x", "remove", "correct --note x", "publish", "list --name"}) {
            const Answer answer = revision(wrong);
            QCOMPARE(answer.exit, app::kBadInput);
            QCOMPARE(answer.err.count(u'\n'), 1);
        }
    }
};

RACKLOOM_TEST(RevisionVerbTest, QCoreApplication)
#include "revision_verb_test.moc"
