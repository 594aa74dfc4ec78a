// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "model/rules/checker.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace model;

/// `tests/fixtures/rules` has a design that breaks each rule in one place, and beside it the findings it must give: of all
/// rules, word by word. With RACKLOOM_ACCEPT=1 what is found is taken for right and written there.
class RuleFixturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasADesignThatBreaksIt();
    void aSoundDesignHasNoFindings();
    void designsGiveTheirAcceptedFindings_data();
    void designsGiveTheirAcceptedFindings();
    void aDesignBreaksItsRuleOnceAndNoOther_data() { designsGiveTheirAcceptedFindings_data(); }
    void aDesignBreaksItsRuleOnceAndNoOther();
    void designsAreWrittenAsTheyWereRead_data() { designsGiveTheirAcceptedFindings_data(); }
    void designsAreWrittenAsTheyWereRead();
};

namespace {

const QString kFolder = QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/fixtures/rules/");
/// Before each error that is not the rule's own, the accepted findings say why it comes with the break.
const QString kBecause = QStringLiteral("because: ");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Tables designOf(const QString& name)
{
    Result<Tables> plan = readPlanFile(kFolder + name + QStringLiteral(".rackloom"));
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return std::move(plan).value();
}

QString headOf(const Finding& finding)
{
    return QStringLiteral("%1 %2 %3").arg(severityKey(finding.severity), finding.rule, finding.where);
}

/// One line a member, and none for a member that says nothing.
QString textOf(const Finding& finding)
{
    QStringList lines{headOf(finding)};
    const auto add = [&](const char* name, const QString& text) {
        if (!text.isEmpty())
            lines.append(QStringLiteral("  %1: %2").arg(QLatin1String(name), text));
    };
    const auto number = [](const std::optional<double>& value) { return value ? QString::number(*value) : QString(); };
    add("title", finding.title);
    add("message", finding.message);
    add("count", finding.count == 1 ? QString() : QString::number(finding.count));
    add("value", number(finding.value));
    add("limit", number(finding.limit));
    add("unit", finding.unit);
    add("fix", finding.fix);
    add("figure", finding.figure);
    add("assumes", finding.assumes.join(QStringLiteral(", ")));
    add("waived", finding.waiver);
    return lines.join(u'\n') + u'\n';
}

/// The reasons in accepted findings, by the head of the finding that they stand before.
std::map<QString, QString> reasonsIn(const QString& accepted)
{
    std::map<QString, QString> reasons;
    const QStringList lines = accepted.split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].startsWith(kBecause))
            reasons[lines[i + 1]] = lines[i];
    }
    return reasons;
}

QString acceptedOf(const QString& rule)
{
    return QString::fromUtf8(bytesOf(kFolder + rule + QStringLiteral(".findings")));
}

QStringList fixtures()
{
    QStringList names = QDir(kFolder).entryList({QStringLiteral("*.rackloom")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(9);
    names.removeOne(QStringLiteral("sound"));
    return names;
}

Severity severityOf(const QString& rule)
{
    if (rule == WaiverBook::info().id)
        return WaiverBook::info().severity;
    const auto& rules = builtInRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const auto& each) { return each->info().id == rule; });
    return found == rules.end() ? Severity::Note : (*found)->info().severity;
}

}  // namespace

void RuleFixturesTest::everyRuleHasADesignThatBreaksIt()
{
    QStringList rules{WaiverBook::info().id};
    for (const auto& rule : builtInRules())
        rules.append(rule->info().id);
    rules.sort();

    QCOMPARE(fixtures(), rules);
}

void RuleFixturesTest::aSoundDesignHasNoFindings()
{
    QString text;
    for (const Finding& finding : Checker(designOf(QStringLiteral("sound"))).findings())
        text += textOf(finding);
    QCOMPARE(text, QString());
}

void RuleFixturesTest::designsGiveTheirAcceptedFindings_data()
{
    QTest::addColumn<QString>("rule");
    for (const QString& rule : fixtures())
        QTest::newRow(qPrintable(rule)) << rule;
}

void RuleFixturesTest::designsGiveTheirAcceptedFindings()
{
    QFETCH(const QString, rule);
    const QString accepted = acceptedOf(rule);
    const auto reasons = reasonsIn(accepted);

    QString found;
    for (const Finding& finding : Checker(designOf(rule)).findings()) {
        if (const auto reason = reasons.find(headOf(finding)); reason != reasons.end())
            found += reason->second + u'\n';
        found += textOf(finding);
    }

    if (qEnvironmentVariableIsSet("RACKLOOM_ACCEPT")) {
        QFile file(kFolder + rule + QStringLiteral(".findings"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found.toUtf8()) >= 0);
    } else if (found != accepted) {
        QFAIL(qPrintable(QStringLiteral("found\n%1\naccepted\n%2").arg(found, accepted)));
    }
}

void RuleFixturesTest::aDesignBreaksItsRuleOnceAndNoOther()
{
    QFETCH(const QString, rule);
    const auto reasons = reasonsIn(acceptedOf(rule));

    int own = 0;
    for (const Finding& finding : Checker(designOf(rule)).findings()) {
        if (finding.rule == rule) {
            ++own;
            QCOMPARE(severityKey(finding.severity), severityKey(severityOf(rule)));
        } else if (finding.severity == Severity::Error) {
            QVERIFY2(reasons.count(headOf(finding)) > 0, qPrintable(textOf(finding)));
        }
    }
    QCOMPARE(own, 1);
}

void RuleFixturesTest::designsAreWrittenAsTheyWereRead()
{
    QFETCH(const QString, rule);
    QCOMPARE(writePlan(designOf(rule)), bytesOf(kFolder + rule + QStringLiteral(".rackloom")));
}

RACKLOOM_TEST(RuleFixturesTest)
#include "rule_fixtures_test.moc"
