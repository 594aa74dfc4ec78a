// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_template.h"

#include "model/deliver/label_texts.h"
#include "model/edit/object_ref.h"
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "tests/support/trunk_hall.h"

#include <QtTest>

#include <random>

using namespace model;
using namespace Qt::StringLiterals;
using tests::madeCluster;

namespace {

LabelTemplate parsed(const QString& text)
{
    Result<LabelTemplate> made = LabelTemplate::parse(text);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return std::move(made).value();
}

QString refusal(const QString& text)
{
    const Result<LabelTemplate> made = LabelTemplate::parse(text);
    return made ? QString() : made.error().message;
}

QString written(const Tables& plan, const QString& text, Id<Cable> cable, CableEnd end = CableEnd::A,
                std::size_t leg = 0)
{
    return LabelTexts(plan, parsed(text)).at(plan.cables.at(cable), end, leg);
}

}  // namespace

class LabelTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualTextIsTheLabelOfTheCableList();
    void everyWordSaysWhatItStandsFor();
    void digitsAreFilledUpWithZeros_data();
    void digitsAreFilledUpWithZeros();
    void doubledBracesStandForOne();
    void aBadTemplateIsRefusedWithThePlace_data();
    void aBadTemplateIsRefusedWithThePlace();
    void noTextMakesItStumble();
    void eachLegOfATrunkLeadsToItsOwnFarLeg();
    void aSampleShowsBothEndsOfARealCable();
    void anEmptyDesignShowsAMadeUpCable();
    void theUsualTextTellsAllLabelsApart();
    void labelsThatLookAlikeAreCountedAndNamed();
    void oneTextAtBothEndsOfACableIsToldApartFromWorse();
};

void LabelTemplateTest::theUsualTextIsTheLabelOfTheCableList()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelTexts texts(plan, parsed(Deliverables().labelTemplate));
    plan.cables.forEach([&](const Cable& cable) {
        QCOMPARE(texts.at(cable, CableEnd::A), labelText(plan, cable));
        Cable turned = cable;
        std::swap(turned.a, turned.b);
        QCOMPARE(texts.at(cable, CableEnd::B), labelText(plan, turned));
    });
}

void LabelTemplateTest::everyWordSaysWhatItStandsFor()
{
    const Tables& plan = madeCluster(576).plan;
    const Id<Cable> first(1);  // A01-05:nic-1 to A04-05:1, by the rule of the wiring
    QCOMPARE(written(plan, u"{row} {rack} {unit} {u} {device} {port}"_s, first), u"A A01 05 5 A01-T01 nic-1"_s);
    QCOMPARE(written(plan, u"{far_row} {far_rack} {far_unit} {far_u} {far_device} {far_port}"_s, first),
             u"A A04 05 5 L1-01 1"_s);
    QCOMPARE(written(plan, u"{row} {rack} {port}"_s, first, CableEnd::B), u"A A04 1"_s);
    QCOMPARE(written(plan, u"{cable} {type} {role} {rail} {end}{leg}"_s, first),
             u"F-00001 mpo12-apc-smf nic-leaf 1 A"_s);
    QCOMPARE(written(plan, u"{rail}"_s, first, CableEnd::B), u"1"_s);
    const Cable& up = plan.cables.at(Id<Cable>(577));
    QCOMPARE(up.role, CableRole::LeafSpine);
    QCOMPARE(written(plan, u"{rail}|{end}"_s, up.id, CableEnd::B), u"|B"_s);
    const Length length = plan.cables.at(first).length;
    QVERIFY(length > 10_m && length <= 15_m);
    QCOMPARE(written(plan, u"{length} m"_s, first), u"15 m"_s);
    QVERIFY(written(plan, u"{bundle}"_s, first).startsWith(u"B-"_s));
    for (const LabelWordInfo& word : labelWords()) {
        QCOMPARE(&word - labelWords().data(), static_cast<qptrdiff>(word.word));
        QVERIFY2(LabelTemplate::parse(u'{' + word.name + u'}'), qPrintable(word.name));
        QVERIFY(!word.meaning.isEmpty());
    }
}

void LabelTemplateTest::digitsAreFilledUpWithZeros_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("made");
    QTest::newRow("short") << u"{port:3}"_s << u"7"_s << u"007"_s;
    QTest::newRow("as long") << u"{port:3}"_s << u"144"_s << u"144"_s;
    QTest::newRow("longer") << u"{port:1}"_s << u"144"_s << u"144"_s;
    QTest::newRow("the last number") << u"{port:3}"_s << u"nic-2"_s << u"nic-002"_s;
    QTest::newRow("in the middle") << u"{port:3}"_s << u"q1p2x"_s << u"q1p002x"_s;
    QTest::newRow("no number") << u"{port:3}"_s << u"mgmt"_s << u"mgmt"_s;
    QTest::newRow("nothing") << u"{port:3}"_s << QString() << QString();
}

void LabelTemplateTest::digitsAreFilledUpWithZeros()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, made);
    QCOMPARE(parsed(text).fill([&](LabelWord) { return value; }), made);
}

void LabelTemplateTest::doubledBracesStandForOne()
{
    const auto word = [](LabelWord) { return u"A01"_s; };
    QCOMPARE(parsed(u"{{{rack}}}"_s).fill(word), u"{A01}"_s);
    QCOMPARE(parsed(u"{{rack}}"_s).fill(word), u"{rack}"_s);
    QCOMPARE(parsed(u"to {rack}!"_s).fill(word), u"to A01!"_s);
}

void LabelTemplateTest::aBadTemplateIsRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << u"{rack}-{prot}"_s
                             << u"character 8: {prot} is none of a label's words. Did you mean port?"_s;
    QTest::newRow("open") << u"{rack}-{port"_s << u"character 8: the brace is not closed"_s;
    QTest::newRow("shut") << u"rack}"_s << u"character 5: the brace closes nothing"_s;
    QTest::newRow("no word") << u"{}"_s << u"character 1: {} is none of a label's words."_s;
    QTest::newRow("digits") << u"{port:x}"_s << u"character 1: behind {port: stands how many digits"_s;
    QTest::newRow("zero digits") << u"{port:0}"_s << u"1 to 9"_s;
    QTest::newRow("many digits") << u"{port:12}"_s << u"1 to 9"_s;
    QTest::newRow("empty") << u"  "_s << u"is empty. The usual one is {rack}"_s;
    QTest::newRow("two lines") << u"{rack}\n{port}"_s << u"character 7: a label is one line"_s;
    QTest::newRow("endless") << QString(500, u'x') << u"longer than 400 characters"_s;
}

void LabelTemplateTest::aBadTemplateIsRefusedWithThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QVERIFY2(refusal(text).contains(says), qPrintable(refusal(text)));
}

void LabelTemplateTest::noTextMakesItStumble()
{
    std::mt19937 random(7);
    const QString signs = u"{}:1rack_port\u00e4\u2028 "_s;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (auto n = random() % 12; n > 0; --n)
            text += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        const Result<LabelTemplate> made = LabelTemplate::parse(text);
        if (made)
            QVERIFY(!made.value().fill([](LabelWord) { return u"x1"_s; }).isNull());
        else
            QVERIFY(!made.error().message.isEmpty());
    }
}

void LabelTemplateTest::eachLegOfATrunkLeadsToItsOwnFarLeg()
{
    tests::TrunkHall hall;
    Cable cable = hall.plan().cables.at(hall.jumpers(1).front());
    cable.furtherA = {{hall.leaf, 81}, {hall.leaf, 82}};
    cable.furtherB = {{hall.spine, 91}, {hall.spine, 92}};
    hall.tables().cables.put(cable);
    const QString both = u"{port}>{far_port} {leg}"_s;
    QCOMPARE(written(hall.plan(), both, cable.id, CableEnd::A, 0), u"73>1 1"_s);
    QCOMPARE(written(hall.plan(), both, cable.id, CableEnd::A, 1), u"81>91 2"_s);
    QCOMPARE(written(hall.plan(), both, cable.id, CableEnd::B, 2), u"92>82 3"_s);
    cable.furtherA.clear();
    hall.tables().cables.put(cable);
    QCOMPARE(written(hall.plan(), both, cable.id, CableEnd::B, 2), u"92>73 3"_s);
    QCOMPARE(written(hall.plan(), both, cable.id), u"73>1 "_s);
    const std::vector<PortRef> far = farLegs(hall.plan(), cable, CableEnd::A, 0);
    QVERIFY(far.size() == 1 || far.size() == 3);
}

void LabelTemplateTest::aSampleShowsBothEndsOfARealCable()
{
    const auto sample = labelSample(madeCluster(576).plan, Deliverables().labelTemplate);
    QVERIFY(sample);
    QCOMPARE(sample.value().cable, u"F-00001"_s);
    QCOMPARE(sample.value().atA, u"A01-05:nic-1/A04-05:1"_s);
    QCOMPARE(sample.value().atB, u"A04-05:1/A01-05:nic-1"_s);
    QVERIFY(!sample.value().madeUp);
    QVERIFY(!labelSample(madeCluster(576).plan, u"{rock}"_s));
}

void LabelTemplateTest::anEmptyDesignShowsAMadeUpCable()
{
    const auto sample =
        labelSample(emptyDesign(), u"{cable}{end} {rack}-{unit}:{port}/{far_rack}-{far_unit}:{far_port}"_s);
    QVERIFY(sample);
    QVERIFY(sample.value().madeUp);
    QCOMPARE(sample.value().atA, u"F-00041A A05-05:41/B02-17:nic-1"_s);
    QCOMPARE(sample.value().atB, u"F-00041B B02-17:nic-1/A05-05:41"_s);
}

void LabelTemplateTest::theUsualTextTellsAllLabelsApart()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelClashes clashes = labelClashes(plan, parsed(Deliverables().labelTemplate));
    QCOMPARE(clashes.labels, 0);
    QVERIFY(clashes.first.empty());
    QVERIFY(clashText(plan, clashes).isEmpty());
}

void LabelTemplateTest::labelsThatLookAlikeAreCountedAndNamed()
{
    const Tables& plan = madeCluster(576).plan;
    // 144 trays and 12 switches have a rack and a unit of their own: every cable end shares its text with others.
    const LabelClashes clashes = labelClashes(plan, parsed(u"{rack}-{unit}"_s), 2);
    QCOMPARE(clashes.labels, 2 * static_cast<std::int64_t>(plan.cables.size()));
    QCOMPARE(clashes.otherCables, clashes.labels);
    QCOMPARE(clashes.first.size(), std::size_t(2));
    QCOMPARE(clashes.first[0].text, u"A01-05"_s);
    const QString said = clashText(plan, clashes);
    QVERIFY2(said.startsWith(u"2304 labels share their text with another: \"A01-05\" (F-00001 end A, "_s),
             qPrintable(said));
}

void LabelTemplateTest::oneTextAtBothEndsOfACableIsToldApartFromWorse()
{
    const Tables& plan = madeCluster(576).plan;
    const LabelClashes clashes = labelClashes(plan, parsed(u"{cable}"_s), 1);
    QCOMPARE(clashes.labels, 2304);
    QCOMPARE(clashes.otherCables, 0);
    QCOMPARE(
        clashText(plan, clashes),
        u"2304 labels share their text with another of the same cable: \"F-00001\" (F-00001 end A, F-00001 end B)"_s);
}

RACKLOOM_TEST(LabelTemplateTest, QCoreApplication)
#include "label_template_test.moc"
