// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/match_rank.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace app;

namespace {

std::optional<MatchTier> tierOf(const char* typed, const char* name)
{
    const auto rank = rankOf(QString::fromLatin1(typed), QString::fromLatin1(name));
    return rank ? std::optional(rank->tier) : std::nullopt;
}

bool isTypo(const char* typed, const char* name)
{
    return rankWithTypo(QString::fromLatin1(typed), QString::fromLatin1(name)).has_value();
}

}  // namespace

class MatchRankTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowANameAnswers()
    {
        QCOMPARE(tierOf("a1", "a1"), MatchTier::Exact);
        QCOMPARE(tierOf("a1", "a10"), MatchTier::Prefix);
        QCOMPARE(tierOf("a1", "b-a1"), MatchTier::WordStart);
        QCOMPARE(tierOf("a1", "la1"), MatchTier::Inside);
        QCOMPARE(tierOf("a1", "a-x-1"), MatchTier::Subsequence);
        QCOMPARE(tierOf("nwcl", "new cluster"), MatchTier::Subsequence);
        QCOMPARE(tierOf("a1", "1a"), std::nullopt);
        QCOMPARE(tierOf("ax", "la-b-x"), std::nullopt);  // its letters begin within a word
        QCOMPARE(tierOf("long", "lon"), std::nullopt);
    }

    void theNearerLettersWinAndThenTheShorterName()
    {
        const auto rank = [](const char* name) {
            return rankOf(QStringLiteral("l13"), QString::fromLatin1(name)).value();
        };
        QVERIFY(rank("l1-3") < rank("l1-03"));
        QVERIFY(rank("l1-3") < rank("l1-3-b"));
        QVERIFY(rank("l13-long-name") < rank("l1-3"));
    }

    void forgivesOneLetterAfterTheFirst()
    {
        QVERIFY(isTypo("profle", "profile…"));    // left out
        QVERIFY(isTypo("proofile", "profile…"));  // put in
        QVERIFY(isTypo("prafile", "profile…"));   // changed
        QVERIFY(isTypo("porfile", "profile…"));   // swapped
        QVERIFY(isTypo("clustre", "new cluster…"));
        QVERIFY(!isTypo("xrofile", "profile…"));
        QVERIFY(!isTypo("prafilo", "profile…"));
        QVERIFY(!isTypo("prx", "profile…"));  // too short to tell
    }
};

RACKLOOM_TEST(MatchRankTest, QApplication)
#include "match_rank_test.moc"
