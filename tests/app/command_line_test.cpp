// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>

using Json = nlohmann::json;

using namespace tests;
namespace {

/// What one command answered.
void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

}  // namespace

/// The command line as a script sees it: exit codes, standard output, standard error, files.
class CommandLineTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString m_pod;

private Q_SLOTS:
    void initTestCase()
    {
        m_pod = path("pod.rackloom");
        const Answer made = rackloom(QStringLiteral("new"), {m_pod, QStringLiteral("--gpus"), QStringLiteral("576")});
        QVERIFY2(made.exit == app::kFine, qPrintable(made.err));
        QVERIFY(made.err.isEmpty());
    }

    void infoCountsThePod()
    {
        const Answer answer =
            rackloom(QStringLiteral("info"), {m_pod, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(answer.exit, app::kFine);
        const Json info = Json::parse(answer.out.toStdString());
        QCOMPARE(info["gpus"].get<int>(), 576);
        QCOMPARE(info["compute_racks"].get<int>(), 8);
        QCOMPARE(info["racks"].get<int>(), 10);
        QCOMPARE(info["devices"].get<int>(), 312);
        QCOMPARE(info["leaves"].get<int>(), 8);
        QCOMPARE(info["spines"].get<int>(), 4);
        QCOMPARE(info["cores"].get<int>(), 0);
        QCOMPARE(info["cables"].get<int>(), 1152);
        QCOMPARE(info["routed_cables"].get<int>(), 1152);
        QCOMPARE(info["cables_by_role"]["nic-leaf"].get<int>(), 576);
        QCOMPARE(info["cables_by_role"]["leaf-spine"].get<int>(), 576);
        QCOMPARE(info["fibers"].get<int>(), 9216);
        QCOMPARE(info["pm_runs"].get<int>(), 432);
        QCOMPARE(info["power_w"].get<double>(), 1'127'400.0);                // 8 x 135 kW + 12 x 3.95 kW
        QVERIFY(std::abs(info["coolant_lpm"].get<double>() - 628.3) < 0.1);  // 8 x 71 + 12 x 5.026
        // Nobody publishes what the power shelves of the network racks lose.
        QVERIFY(!info["power_whole"].get<bool>() && info["coolant_whole"].get<bool>());
        QCOMPARE(info["findings"]["errors"].get<int>(), 0);
        QCOMPARE(info["findings"]["waived"].get<int>(), 0);
    }

    void managementComesOnlyWhenAskedFor()
    {
        const QString managed = path("managed.rackloom");
        const Answer made =
            rackloom(QStringLiteral("new"),
                     {managed, QStringLiteral("--gpus"), QStringLiteral("576"), QStringLiteral("--management")});
        QCOMPARE(made.exit, app::kFine);
        QVERIFY2(made.out.contains(QStringLiteral("12 switches keep their management port free")),
                 qPrintable(made.out));
        const Json info =
            Json::parse(rackloom(QStringLiteral("info"), {managed, QStringLiteral("--format"), QStringLiteral("json")})
                            .out.toStdString());
        QCOMPARE(info["cables_by_role"]["management"].get<int>(), 216);
        QCOMPARE(info["cables"].get<int>(), 1152 + 216);
        QCOMPARE(info["routed_cables"].get<int>(), 1152 + 216);
        QCOMPARE(info["fibers"].get<int>(), 9216);
        QCOMPARE(info["findings"]["errors"].get<int>(), 0);
        QVERIFY(info["copper_links"].empty());
    }

    void sameCommandSameBytes()
    {
        const QString again = path("again.rackloom");
        rackloom(QStringLiteral("new"), {again, QStringLiteral("--gpus"), QStringLiteral("576")});
        QCOMPARE(bytesOf(again), bytesOf(m_pod));
    }

    void routeAndResaveOfAFreshDesignChangeNothing()
    {
        for (const char* verb : {"route", "resave"}) {
            const QString out = path("out.rackloom");
            QCOMPARE(rackloom(QString::fromLatin1(verb), {m_pod, QStringLiteral("-o"), out}).exit, app::kFine);
            QCOMPARE(bytesOf(out), bytesOf(m_pod));
        }
    }

    void roundsUpToWholeRacksAndSaysSo()
    {
        const Answer answer =
            rackloom(QStringLiteral("new"), {path("1000.rackloom"), QStringLiteral("--gpus"), QStringLiteral("1000")});
        QCOMPARE(answer.exit, app::kFine);
        QVERIFY2(answer.out.contains(QStringLiteral("1,000")) && answer.out.contains(QStringLiteral("1,008")),
                 qPrintable(answer.out));
    }

    void optionsReachTheDesign()
    {
        const QString made = path("options.rackloom");
        QStringList arguments =
            words("--gpus 72 --water-c 27.5 --copper-profile by-part --optics lane-striped --redundancy psu "
                  "--date 2026-05-01 "
                  "--name Hall --naming leaf=LF{pod}.{nnn} spine=SP{pod}.{nn}");
        arguments << made;
        const Answer answer = rackloom(QStringLiteral("new"), arguments);
        QVERIFY2(answer.exit == app::kFine, qPrintable(answer.err));
        const QByteArray bytes = bytesOf(made);
        for (const char* part : {"\"date\":\"2026-05-01\"", "\"name\":\"Hall\"", "by-part", "lane-striped", "27500",
                                 "\"LF1.001\"", "\"SP1.01\""})
            QVERIFY2(bytes.contains(part), part);
    }

    void noRouteLeavesCablesWithoutLength()
    {
        const QString made = path("unrouted.rackloom");
        rackloom(QStringLiteral("new"),
                 {made, QStringLiteral("--gpus"), QStringLiteral("72"), QStringLiteral("--no-route")});
        const Answer answer =
            rackloom(QStringLiteral("info"), {made, QStringLiteral("--format"), QStringLiteral("json")});
        const Json info = Json::parse(answer.out.toStdString());
        QCOMPARE(info["routed_cables"].get<int>(), 0);
        QCOMPARE(info["cables"].get<int>(), 360);  // 72 below the four leaves, 288 above
    }

    void badUsageIsOneLineAndExit2_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* verb, const QStringList& arguments, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(verb) << arguments << QString::fromLatin1(says);
        };
        row("no count", "new", words("OUT"), "--gpus is missing");
        row("no file", "new", words("--gpus 576"), "file name is missing");
        row("no number", "new", words("OUT --gpus many"), "whole number");
        row("huge number", "new", words("OUT --gpus 99999999999999999999"), "whole number");
        row("too few", "new", words("OUT --gpus 71"), "out of range");
        row("negative", "new", words("OUT --gpus -576"), "out of range");
        row("too many", "new", words("OUT --gpus 746497"), "out of range");
        row("two tiers too big", "new", words("OUT --gpus 41472 --tiers 2"), "--tiers 3");
        row("unknown rack", "new", words("OUT --gpus 576 --compute toaster"), "toaster");
        row("planning rack", "new", words("OUT --gpus 576 --compute kyber-nvl1152"), "planning");
        row("no switch to rack", "new", words("OUT --gpus 576 --switch sn2201"), "sn2201");
        row("unknown option", "new", words("OUT --gpus 576 --colour red"), "--colour");
        row("value missing", "new", words("OUT --gpus"), "needs a value");
        row("wrong word", "new", words("OUT --gpus 576 --optics sideways"), "port-aligned");
        row("too hot", "new", words("OUT --gpus 576 --water-c 451"), "temperature");
        row("no date", "new", words("OUT --gpus 576 --date tomorrow"), "YYYY-MM-DD");
        row("names that clash", "new", words("OUT --gpus 576 --naming leaf=L"), "{pod}");
        row("unknown format", "info", words("POD --format xml"), "text or json");
        row("unknown rule", "check", words("POD --rule no.such"), "no.such");
        row("unknown export", "export", words("POD --as pdf -o OUT"), "--as is one of");
        row("paper that is none", "export", words("POD --as floor-pdf --paper b5 -o OUT"), "--paper is one of a4");
        row("scale that is none", "export", words("POD --as floor-pdf --scale half -o OUT"),
            "--scale is a whole number");
        row("scale of a diagram", "export", words("POD --as fiber-pdf --scale 50 -o OUT"), "has no scale");
        row("scale of a list", "export", words("POD --as bom-csv --scale 50 -o OUT"), "is no pages");
        row("scale far too large", "export", words("POD --as floor-pdf --scale 1 -o OUT"), "a smaller scale");
        row("export to nowhere", "export", words("POD --as bom-csv"), "-o OUT is missing");
        row("nothing of that name", "export", words("POD --as elevation-svg --of Z99 -o OUT"), "Z99");
        row("size that is none", "render", words("POD --view elevation --size big -o OUT"), "--size");
        row("size too big", "render", words("POD --view elevation --size 99999x99999 -o OUT"), "--size");
        row("view that is none", "render", words("POD --view smell -o OUT"), "--view");
        row("face of a floor", "render", words("POD --view floor --face rear -o OUT"), "--face is for elevations");
        row("colour of a fiber view", "render", words("POD --view fiber --colour power -o OUT"), "one of rail, role");
        row("crews of a bill", "export", words("POD --as bom-csv --crews 2 -o OUT"),
            "--crews goes with a pull schedule");
        row("no crew", "export", words("POD --as pull-schedule-csv --crews 0 -o OUT"), "--crews is a number from 1");
        row("nearly a name", "export", words("POD --as floor-svg --of A0l -o OUT"), "Did you mean A0");
        row("nearly a device", "export", words("POD --as elevation-svg --of L1-O1 -o OUT"), "Did you mean L1-0");
        row("of nothing", "export", words("POD --as floor-svg -o OUT --of") << QString(), "--of needs");
        row("in no rack", "export", words("POD --as elevation-svg --of CDU-1 -o OUT"), "stands in no rack");
        row("plan without a count", "plan", {}, "--gpus is missing");
        row("plan out of range", "plan", words("--gpus 0"), "--gpus");
        row("missing design", "check", words("/no/such/file"), "/no/such/file");
        row("one file too many", "check", words("POD POD"), "one argument too many");
        row("resave to nowhere", "resave", words("POD"), "-o OUT is missing");
        row("unwritable", "resave", words("POD -o /no/such/folder/x.rackloom"), "/no/such/folder");
    }

    void badUsageIsOneLineAndExit2()
    {
        QFETCH(QString, verb);
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const QString out = path("never.rackloom");
        arguments.replaceInStrings(QStringLiteral("OUT"), out);
        arguments.replaceInStrings(QStringLiteral("POD"), m_pod);
        const Answer answer = rackloom(verb, arguments);
        QCOMPARE(answer.exit, app::kBadInput);
        QVERIFY2(answer.err.startsWith(QStringLiteral("rackloom: ")), qPrintable(answer.err));
        QCOMPARE(answer.err.count(u'\n'), 1);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!QFile::exists(out));
    }

    void aBrokenFileNamesItsLineAndStaysAsItIs()
    {
        QByteArray broken = bytesOf(m_pod);
        broken.truncate(broken.size() / 2);
        const QString file = path("broken.rackloom");
        write(file, broken);
        for (const char* verb : {"info", "check", "route"}) {
            const Answer answer = rackloom(QString::fromLatin1(verb), {file});
            QCOMPARE(answer.exit, app::kBadInput);
            static const QRegularExpression form(QStringLiteral("^rackloom: .+:\\d+: .{10,}\n$"));
            QVERIFY2(form.match(answer.err).hasMatch(), qPrintable(answer.err));
            QCOMPARE(bytesOf(file), broken);
        }
    }

    void checkAnswers1WhenTheDesignHasErrors()
    {
        QCOMPARE(rackloom(QStringLiteral("check"), {m_pod}).exit, app::kFine);
        const QString hot = path("hot.rackloom");
        rackloom(
            QStringLiteral("new"),
            {hot, QStringLiteral("--gpus"), QStringLiteral("72"), QStringLiteral("--water-c"), QStringLiteral("45")});
        const Answer answer = rackloom(QStringLiteral("check"),
                                       {hot, QStringLiteral("--format"), QStringLiteral("json"),
                                        QStringLiteral("--rule"), QStringLiteral("coolant.coupling-flow")});
        QCOMPARE(answer.exit, app::kDesignHasErrors);
        const Json findings = Json::parse(answer.out.toStdString())["findings"];
        QVERIFY(!findings.empty());
        for (const Json& finding : findings)
            QCOMPARE(finding["rule"].get<std::string>(), std::string("coolant.coupling-flow"));
        const Json& first = findings.front();
        QCOMPARE(first["severity"].get<std::string>(), std::string("error"));
        QCOMPARE(first["limit"].get<double>(), 6.4);
        QVERIFY(std::abs(first["value"].get<double>() - 8.522) < 0.01);  // 177 L/min x 6.5 kW / 135 kW
    }

    void planReproducesThePublishedTable_data()
    {
        QTest::addColumn<int>("gpus");
        QTest::addColumn<int>("switches");
        QTest::addColumn<double>("saved");
        QTest::addColumn<int>("extra");
        QTest::newRow("576") << 576 << 12 << 36'600.0 << 26;
        QTest::newRow("4,608") << 4608 << 100 << 305'000.0 << 217;
        QTest::newRow("10,368") << 10368 << 216 << 658'800.0 << 470;
        QTest::newRow("41,472") << 41472 << 1440 << 4'392'000.0 << 3137;
    }

    void planReproducesThePublishedTable()
    {
        QFETCH(int, gpus);
        const Answer answer = rackloom(
            QStringLiteral("plan"),
            {QStringLiteral("--gpus"), QString::number(gpus), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(answer.exit, app::kFine);
        const Json options = Json::parse(answer.out.toStdString())["options"];
        QCOMPARE(options.size(), std::size_t(4));
        const Json& cpo = options.back();
        QCOMPARE(cpo["id"].get<std::string>(), std::string("cpo"));
        QTEST(cpo["switches"].get<int>(), "switches");
        QTEST(cpo["saved_w"].get<double>(), "saved");
        QTEST(cpo["extra_gpus"].get<int>(), "extra");
        QVERIFY(options[1]["network_power_w"].is_null());  // nobody published it
    }

    void planNamesTheSourceOfEveryFigure()
    {
        const Answer answer = rackloom(QStringLiteral("plan"), words("--gpus 576 --format json"));
        const Json plan = Json::parse(answer.out.toStdString());
        for (const Json& option : plan["options"]) {
            for (const auto& [figure, source] : option["sources"].items())
                QVERIFY2(option.contains(figure) && source.get<std::string>().size() > 10, figure.c_str());
        }
        QCOMPARE(plan["like_for_like"]["saved_w"].get<double>(), 13'320.0);
        QCOMPARE(plan["copper"]["reach_m"]["nic_switch"].get<double>(), 2.0);
    }

    void planStandsSideBySideAsText()
    {
        const QString text = rackloom(QStringLiteral("plan"), words("--gpus 4608")).out;
        for (const char* part : {"305.0 kW [", "217 [", "Near-package optics", "$35,000-40,000 [", "Copper where",
                                 "Not like for like", "Sources\n  [1] "})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QCOMPARE(text.count(QStringLiteral("not known: not known")), qsizetype(0));
    }
};

RACKLOOM_TEST(CommandLineTest, QApplication)
#include "command_line_test.moc"
