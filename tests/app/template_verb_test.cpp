// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verb.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = 0;
    QString out;
    QString err;
};

Ran run(const QString& verb, const QStringList& arguments)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    app::Console console{out, err};
    ran.code = app::findVerb(verb)->run(arguments, console);
    return ran;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Rows from a template on the command line, and what `info` and `check` say of their copper.
class TemplateVerbTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran ran = run(u"new"_s, {path(u"row"_s), u"--template"_s, u"nvl576-row"_s});
        QVERIFY2(ran.code == app::kFine, qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"8 racks, 1260 links"_s), qPrintable(ran.out));
    }

    void sameCommandSameBytes()
    {
        QCOMPARE(run(u"new"_s, {path(u"again"_s), u"--template"_s, u"nvl576-row"_s}).code, app::kFine);
        QCOMPARE(bytesOf(path(u"again"_s)), bytesOf(path(u"row"_s)));
        QCOMPARE(run(u"route"_s, {path(u"again"_s)}).code, app::kFine);
        QCOMPARE(bytesOf(path(u"again"_s)), bytesOf(path(u"row"_s)));
    }

    void infoListsEveryPairOfRacks()
    {
        const Ran json = run(u"info"_s, {path(u"row"_s), u"--format"_s, u"json"_s});
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
        const Ran text = run(u"info"_s, {path(u"row"_s)});
        QVERIFY2(text.out.contains(u"A01 to A08: 45 copper links"_s), qPrintable(text.out));
        QVERIFY(text.out.contains(u"45 must be optical"_s));
    }

    void checkStaysReadable()
    {
        const Ran ran = run(u"check"_s, {path(u"row"_s)});
        QCOMPARE(ran.code, app::kDesignHasErrors);
        QVERIFY2(ran.out.count(u'\n') < 100, qPrintable(QString::number(ran.out.count(u'\n'))));
        QVERIFY(ran.out.contains(u"more: error copper.reach; --rule copper.reach shows all"_s));
        const Ran all = run(u"check"_s, {path(u"row"_s), u"--rule"_s, u"copper.reach"_s});
        QVERIFY(all.out.count(u'\n') > 1000);
    }

    void refusesWhatATemplateCannotHave()
    {
        const Ran gpus = run(u"new"_s, {path(u"no"_s), u"--template"_s, u"nvl576-row"_s, u"--gpus"_s, u"72"_s});
        QCOMPARE(gpus.code, app::kBadInput);
        const Ran none = run(u"new"_s, {path(u"no"_s), u"--template"_s, u"nvl999"_s});
        QCOMPARE(none.code, app::kBadInput);
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
        QCOMPARE(run(u"new"_s, {path(u"mine"_s), u"--template"_s, mine}).code, app::kFine);
        QVERIFY(write(QByteArray(text).replace("\"to\": 8", "\"to\": 9")));
        const Ran wrong = run(u"new"_s, {path(u"mine"_s), u"--template"_s, mine});
        QCOMPARE(wrong.code, app::kBadInput);
        QVERIFY2(wrong.err.startsWith(u"rackloom: "_s + mine + u':'), qPrintable(wrong.err));
        QCOMPARE(wrong.err.count(u'\n'), 5);
    }
};

QTEST_MAIN(TemplateVerbTest)
#include "template_verb_test.moc"
