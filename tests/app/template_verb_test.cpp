// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace tests;
using namespace Qt::StringLiterals;

/// Rows from a template on the command line, and what `info` and `check` say of their copper.
class TemplateVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        const Answer ran = rackloom(u"new"_s, {path(u"row"_s), u"--template"_s, u"nvl576-row"_s});
        QVERIFY2(ran.exit == app::kFine, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"8 racks, 1260 links"_s), qPrintable(ran.out));
    }

    void sameCommandSameBytes()
    {
        QCOMPARE(rackloom(u"new"_s, {path(u"again"_s), u"--template"_s, u"nvl576-row"_s}).exit, app::kFine);
        QCOMPARE(bytesOf(path(u"again"_s)), bytesOf(path(u"row"_s)));
        QCOMPARE(rackloom(u"route"_s, {path(u"again"_s)}).exit, app::kFine);
        QCOMPARE(bytesOf(path(u"again"_s)), bytesOf(path(u"row"_s)));
    }

    void infoListsEveryPairOfRacks()
    {
        const Answer json = rackloom(u"info"_s, {path(u"row"_s), u"--format"_s, u"json"_s});
        const auto info = nlohmann::json::parse(json.out.toStdString());
        QCOMPARE(info["gpus"].get<int>(), 576);
        QCOMPARE(info["cables_by_role"]["nvlink"].get<int>(), 1260);
        QCOMPARE(info["copper_links"].size(), std::size_t(28));
        const auto first = info["copper_links"][0];
        QCOMPARE(first["a_rack"].get<std::string>(), std::string("A01"));
        QCOMPARE(first["wire_class"].get<std::string>(), std::string("active twinax"));
        QCOMPARE(first["lane_rate_gbps"].get<double>(), 200.0);
        QCOMPARE(first["reach_m"].get<double>(), 2.0);
        QCOMPARE(first["copper"].get<int>() + first["optical"].get<int>(), 45);
        const Answer text = rackloom(u"info"_s, {path(u"row"_s)});
        QVERIFY2(text.out.contains(u"A01 to A08: 45 copper links"_s), qPrintable(text.out));
        QVERIFY(text.out.contains(u"45 must be optical"_s));
    }

    void whatNobodyPublishedIsUnknownAndNotZero()
    {
        const Answer json = rackloom(u"info"_s, {path(u"row"_s), u"--format"_s, u"json"_s});
        const auto info = nlohmann::json::parse(json.out.toStdString());
        QVERIFY(info["power_w"].is_null() && !info["power_whole"].get<bool>());
        QVERIFY(info["coolant_lpm"].is_null() && !info["coolant_whole"].get<bool>());
        const Answer text = rackloom(u"info"_s, {path(u"row"_s)});
        QVERIFY2(text.out.contains(u"draw unknown, coolant flow unknown at 30 degrees"_s), qPrintable(text.out));
        const Answer check = rackloom(u"check"_s, {path(u"row"_s)});
        QVERIFY2(!check.out.contains(u" 0 kW"_s), qPrintable(check.out));
    }

    void checkStaysReadable()
    {
        const Answer ran = rackloom(u"check"_s, {path(u"row"_s)});
        QCOMPARE(ran.exit, app::kDesignHasErrors);
        QVERIFY2(ran.out.count(u'\n') < 100, qPrintable(QString::number(ran.out.count(u'\n'))));
        QVERIFY(ran.out.contains(u"more: error copper.reach; --rule copper.reach shows all"_s));
        const Answer all = rackloom(u"check"_s, {path(u"row"_s), u"--rule"_s, u"copper.reach"_s});
        QVERIFY(all.out.count(u'\n') > 1000);
    }

    void refusesWhatATemplateCannotHave()
    {
        const Answer gpus = rackloom(u"new"_s, {path(u"no"_s), u"--template"_s, u"nvl576-row"_s, u"--gpus"_s, u"72"_s});
        QCOMPARE(gpus.exit, app::kBadInput);
        const Answer none = rackloom(u"new"_s, {path(u"no"_s), u"--template"_s, u"nvl999"_s});
        QCOMPARE(none.exit, app::kBadInput);
        QVERIFY2(none.err.contains(u"nvl576-row"_s), qPrintable(none.err));
    }

    void readsATemplateFromAFileAndSaysWhatIsWrongWithIt()
    {
        QFile source(QStringLiteral(RACKLOOM_SOURCE_DIR "/resources/templates/nvl576-row.json"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString mine = path(u"mine.json"_s);
        const auto write = [&](const QByteArray& text) {
            QFile file(mine);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QByteArray text = source.readAll();
        QVERIFY(write(text));
        QCOMPARE(rackloom(u"new"_s, {path(u"mine"_s), u"--template"_s, mine}).exit, app::kFine);
        QVERIFY(write(QByteArray(text).replace("\"to\": 8", "\"to\": 9")));
        const Answer wrong = rackloom(u"new"_s, {path(u"mine"_s), u"--template"_s, mine});
        QCOMPARE(wrong.exit, app::kBadInput);
        QVERIFY2(wrong.err.startsWith(u"rackloom: "_s + mine + u':'), qPrintable(wrong.err));
        QCOMPARE(wrong.err.count(u'\n'), 5);
    }
};

RACKLOOM_TEST(TemplateVerbTest, QApplication)
#include "template_verb_test.moc"
