// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tests;

class DiffVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Runs the verb; words that begin with @ are files of the folder.
    Answer run(const char* verb, const char* words) const
    {
        QStringList given;
        for (const QString& word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts))
            given << (word.startsWith(u'@') ? path(word.mid(1)) : word);
        return rackloom(QString::fromLatin1(verb), given);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run("new", "@a --gpus 72").exit, app::kFine);
        QCOMPARE(run("swap", "@a F-00001 F-00002 -o @b").exit, app::kFine);
        QCOMPARE(run("disconnect", "@b F-00041").exit, app::kFine);
        QCOMPARE(run("move", "@b L1-01 A02 40").exit, app::kFine);
    }

    void theSameDesignIsFine()
    {
        const Answer same = run("diff", "@a @a");
        QCOMPARE(same.exit, app::kFine);
        QCOMPARE(same.out, QStringLiteral("Both are the same design.\n"));
    }

    void aDifferenceIsSaidInGroups()
    {
        const Answer answer = run("diff", "@a @b");
        QCOMPARE(answer.exit, app::kDesignHasErrors);
        QVERIFY(answer.err.isEmpty());
        QVERIFY2(answer.out.contains(QStringLiteral("Removed (1)\n  cable F-00041: ")), qPrintable(answer.out));
        QVERIFY2(answer.out.contains(QStringLiteral("Moved (1)\n  device L1-01: unit ")), qPrintable(answer.out));
        QVERIFY2(answer.out.contains(QStringLiteral("Re-terminated (2)\n  cable F-00001: ")), qPrintable(answer.out));
    }

    void jsonLeadsThereAndBack()
    {
        const Answer answer = run("diff", "@a @b --format json");
        QCOMPARE(answer.exit, app::kDesignHasErrors);
        const auto json = nlohmann::json::parse(answer.out.toStdString());
        QCOMPARE(json["removed"][0]["name"].get<std::string>(), std::string("F-00041"));
        QCOMPARE(json["reterminated"].size(), std::size_t(2));
        QCOMPARE(run("diff", "@a @b --format json -o @changes").exit, app::kDesignHasErrors);
        QCOMPARE(QString::fromUtf8(bytesOf(path(QStringLiteral("changes")))), answer.out);
        const Answer there = run("diff", "--apply @changes @a -o @there");
        QVERIFY2(there.exit == app::kFine, qPrintable(there.err));
        QCOMPARE(bytesOf(path(QStringLiteral("there"))), bytesOf(path(QStringLiteral("b"))));
        QCOMPARE(run("diff", "--apply @changes --back @b -o @back").exit, app::kFine);
        QCOMPARE(bytesOf(path(QStringLiteral("back"))), bytesOf(path(QStringLiteral("a"))));
        const Answer twice = run("diff", "--apply @changes @b -o @twice");
        QCOMPARE(twice.exit, app::kBadInput);
        QVERIFY2(twice.err.contains(QStringLiteral("do not fit this design")), qPrintable(twice.err));
    }

    void anUnderlayBesideEitherFileIsTheSame()
    {
        auto plan = model::readPlanFile(path(QStringLiteral("a"))).value();
        plan.underlays.put({model::Id<model::Underlay>(1), QStringLiteral("room.dxf"), {}, {}, {}});
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("other")));
        QVERIFY(model::writePlanFile(plan, path(QStringLiteral("laid"))));
        QVERIFY(model::writePlanFile(plan, path(QStringLiteral("other/laid"))));
        QCOMPARE(run("diff", "@laid @other/laid").exit, app::kFine);
        QVERIFY(run("diff", "@a @laid").out.contains(QStringLiteral("underlay room.dxf")));
    }

    void badUsageIsOneLineAndExit2()
    {
        for (const char* wrong : {"@a", "@a @nothing", "@nothing @a", "@a @b --format pdf", "@a @b --format xml",
                                  "@a @b @a", "--apply @changes @a", "--apply @nothing @a -o @x", "--apply @a @a -o @x",
                                  "@a @b --back", "--apply @changes @a @b -o @x", "@a @b -o @no/folder"}) {
            const Answer answer = run("diff", wrong);
            QVERIFY2(answer.exit == app::kBadInput, wrong);
            QCOMPARE(answer.err.count(u'\n'), 1);
        }
    }
};

RACKLOOM_TEST(DiffVerbTest, QCoreApplication)
#include "diff_verb_test.moc"
