// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/changed_labels.h"

#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <map>

using namespace model;
using Qt::operator""_s;
using tests::deviceCalled;

namespace {

const Tables& pod() { return tests::madeCluster(72).plan; }

Tables renamed(Tables plan, const QString& from, const QString& to)
{
    Device device = deviceCalled(pod(), from);
    device.name = to;
    plan.devices.put(device);
    return plan;
}

Tables withTemplate(Tables plan, const QString& text)
{
    Deliverables delivery = plan.delivery();
    delivery.labelTemplate = text;
    plan.deliverables.put(delivery);
    return plan;
}

LabelSet changed(const Tables& a, const Tables& b) { return changedLabels(a, b, cableLabels(b).value()); }

/// All a label says but its bundle.
QString words(const CableLabel& label)
{
    QStringList said{label.text, label.cable, label.here.rack, label.here.port, QString::number(label.here.unit)};
    for (const LabelPort& far : label.far)
        said << far.rack << far.device << far.port << QString::number(far.unit);
    return said.join(u' ');
}

/// How many labels of `b` say something else than those of the same places of `a`.
std::size_t otherWords(const Tables& a, const Tables& b)
{
    const auto key = [](const LabelPlace& place) { return std::tuple(place.cable, place.end, place.leg); };
    std::map<std::tuple<Id<Cable>, CableEnd, std::size_t>, QString> before;
    const LabelSet was = cableLabels(a).value();
    for (const CableLabel& label : was.labels)
        before[key(label.place)] = words(label);
    std::size_t other = 0;
    const LabelSet now = cableLabels(b).value();
    for (const CableLabel& label : now.labels)
        other += before[key(label.place)] != words(label) ? 1 : 0;
    return other;
}

}  // namespace

/// Which labels a crew that has stuck on those of an earlier design prints anew.
class ChangedLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPrintedOfTheSameDesign() { QVERIFY(changed(pod(), pod()).labels.empty()); }

    void aRenamedDeviceIsOnTheLabelsAtItsFarEnds()
    {
        const Tables b = renamed(pod(), u"L1-02"_s, u"LEAF"_s);
        const LabelSet set = changed(pod(), b);
        QVERIFY(!set.labels.empty());
        QCOMPARE(set.labels.size(), otherWords(pod(), b));
        for (const CableLabel& label : set.labels)
            QCOMPARE(label.far.front().device, u"LEAF"_s);
    }

    void devicesThatExchangeNamesAreOnTheLabelsOfBoth()
    {
        const Tables b = renamed(renamed(pod(), u"L1-02"_s, u"L1-01"_s), u"L1-01"_s, u"L1-02"_s);
        const LabelSet set = changed(pod(), b);
        QCOMPARE(set.labels.size(), otherWords(pod(), b));
        QCOMPARE(set.labels.size(), 2 * changed(pod(), renamed(pod(), u"L1-02"_s, u"LEAF"_s)).labels.size());
    }

    void aTextOfOnesOwnThatNamesNoDeviceStaysAsItIs()
    {
        const auto own = [](const Tables& plan) { return withTemplate(plan, u"{rack}:{port}"_s); };
        const Tables b = renamed(pod(), u"L1-02"_s, u"LEAF"_s);
        QVERIFY(changed(own(pod()), own(b)).labels.empty());
        const auto naming = [](const Tables& plan) { return withTemplate(plan, u"{device}:{port}"_s); };
        QVERIFY(!changed(naming(pod()), naming(b)).labels.empty());
    }

    void theBundleIsThatOfTheDay()
    {
        Tables b = pod();
        Deliverables delivery = b.delivery();
        delivery.cablesPerPull = 5;
        b.deliverables.put(delivery);
        QVERIFY(cableLabels(b).value().labels.back().bundle != cableLabels(pod()).value().labels.back().bundle);
        QVERIFY(changed(pod(), b).labels.empty());
    }
};

RACKLOOM_TEST(ChangedLabelsTest)
#include "changed_labels_test.moc"
