// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace model;

/// Saving to disk: the old file or the new one, and never anything between.
class PlanFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesTheBytesOfTheDesign();
    void replacesTheOldFileInOneStep();
    void writesThroughALink();
    void keepsTheOldFileWhereTheDiskIsFull();
    void saysWhyItCannotSave_data();
    void saysWhyItCannotSave();

private:
    QByteArray contents() const;

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void PlanFileTest::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(QStringLiteral("plan.rackloom"));
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
}

QByteArray PlanFileTest::contents() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PlanFileTest::savesTheBytesOfTheDesign()
{
    QVERIFY(writePlanFile(tests::smallDesign(), m_path));
    QCOMPARE(contents(), tests::smallDesignFile());
    const Result<Tables> read = readPlanFile(m_path);
    QVERIFY(read && read.value() == tests::smallDesign());
}

void PlanFileTest::replacesTheOldFileInOneStep()
{
    QFile reader(m_path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    QVERIFY(writePlanFile(tests::smallDesign(), m_path));
    QCOMPARE(reader.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void PlanFileTest::writesThroughALink()
{
    const QString link = m_folder->filePath(QStringLiteral("link.rackloom"));
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(writePlanFile(tests::smallDesign(), link));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(), tests::smallDesignFile());
}

void PlanFileTest::keepsTheOldFileWhereTheDiskIsFull()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{1000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<Done> saved = writePlanFile(tests::smallDesign(), m_path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(QStringLiteral("cannot be saved")));
    QCOMPARE(contents(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void PlanFileTest::saysWhyItCannotSave_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a device that is full") << QStringLiteral("/dev/full");
    QTest::newRow("a folder that takes no files") << QStringLiteral("/proc/plan.rackloom");
    QTest::newRow("a folder that is not there") << QStringLiteral("/nowhere/plan.rackloom");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("no name") << QString();
}

void PlanFileTest::saysWhyItCannotSave()
{
    QFETCH(QString, path);
    const Result<Done> saved = writePlanFile(tests::smallDesign(), path);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.size() > 20);
    QCOMPARE(saved.error().line, 0);
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
}

RACKLOOM_TEST(PlanFileTest, QCoreApplication)
#include "plan_file_test.moc"
