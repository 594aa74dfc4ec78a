// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_cluster.h"
#include "tests/support/test_program.h"
#include "views/labels/label_drawing.h"
#include "views/labels/label_marks.h"
#include "views/labels/label_sheets.h"
#include "views/paper/typeface.h"

#include <QtTest>

using namespace views;
using namespace model;

namespace {

/// 576 GPUs, each rack called `front` and then as before.
Tables named(const QString& front)
{
    Tables plan = tests::madeCluster(576).plan;
    std::vector<Rack> racks;
    plan.racks.forEach([&](const Rack& rack) { racks.push_back(rack); });
    for (Rack& rack : racks) {
        rack.name = front + rack.name;
        plan.racks.put(rack);
    }
    return plan;
}

double millimetresOf(Length length) { return double(length.base()) / 1000; }

/// What a person sees on a label or tag: its texts one behind the other, and each alone.
struct Seen {
    QString all;
    QStringList texts;
    QString fault;          ///< a text that is drawn shorter than it is
    double smallest = 1e9;  ///< letter of it, points
};

Seen seenOn(const Drawing& drawing)
{
    Seen seen;
    for (const Shape& shape : drawing.parts.front().shapes) {
        const auto* text = std::get_if<Text>(&shape);
        if (!text || text->isSilent)
            continue;
        seen.all += text->text;
        seen.texts << text->text;
        seen.smallest = std::min(seen.smallest, text->size / points(1));
        const double width = paperWidth(text->text, text->family, text->weight) * text->size;
        if (text->room > 0 && width > text->room + 1e-6)
            seen.fault = text->text;
    }
    return seen;
}

QString placeOf(const LabelPort& port) { return port.rack + u'-' + QString::number(port.unit).rightJustified(2, u'0'); }

/// The rack whose place cannot be seen on the label, or another text that cannot; empty: all can.
QString missingOn(const Seen& seen, const CableLabel& label)
{
    const QString own = placeOf(label.here);
    const LabelPort& far = label.far.front();
    if (!seen.fault.isEmpty())
        return QStringLiteral("all of ") + seen.fault;
    if (!seen.all.contains(own))
        return label.here.rack;
    if (!seen.all.contains(own + u':' + label.here.port) && !seen.texts.contains(label.here.port))
        return QStringLiteral("port ") + label.here.port;
    return seen.all.contains(placeOf(far) + u':' + far.port) ? QString() : far.rack;
}

}  // namespace

/// No label may lose where it hangs or where it leads.
class LabelPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLabelHasBothPlacesOrItsRackIsSaid_data()
    {
        QTest::addColumn<QString>("front");
        QTest::addColumn<bool>("mayCut");
        QTest::newRow("A01") << QString() << false;
        QTest::newRow("HA-A01") << QStringLiteral("HA-") << false;
        QTest::newRow("HALL1-A01") << QStringLiteral("HALL1-") << false;
        QTest::newRow("DC2-HALL1-A01") << QStringLiteral("DC2-HALL1-") << false;
        QTest::newRow("22 letters") << QStringLiteral("DC2-HALL1-ROWA-RACK-") << true;
    }
    void everyLabelHasBothPlacesOrItsRackIsSaid()
    {
        QFETCH(QString, front);
        QFETCH(bool, mayCut);
        const auto book = std::make_shared<const PortBook>(named(front));
        const Tables& plan = book->plan();
        const LabelSet labels = cableLabels(plan).value();
        LabelMarks marks(*book);
        const auto step = qEnvironmentVariableIsSet("RACKLOOM_EVERY_LABEL") ? std::size_t(1) : std::size_t(37);
        for (const LabelStock& stock : labelStocks()) {
            const QString notes = labelNotes(plan, labels, stock).join(u'\n');
            QVERIFY2(mayCut || !notes.contains(QStringLiteral("cut at their front")), qPrintable(notes));
            const QRectF place(0, 0, millimetresOf(stock.width), millimetresOf(stock.printHeight));
            for (std::size_t i = 0; i < labels.labels.size(); i += step) {
                const CableLabel& label = labels.labels[i];
                Drawing drawing;
                drawCableLabel(drawing, place, label, marks.of(label), QStringLiteral("SM 8F Type B"),
                               labelLook(plan.delivery()));
                const QString missing = missingOn(seenOn(drawing), label);
                QVERIFY2(missing.isEmpty() || (mayCut && notes.contains(missing)),
                         qPrintable(stock.key + u": " + missing + u" on " + label.text));
            }
        }
    }

    void aTagHasBothRacksInLettersThatAreRead_data()
    {
        QTest::addColumn<QString>("front");
        for (const char* front : {"HA-", "DC2-HALL1-", "DC2-HALL1-ROWA-RACK-"})
            QTest::newRow(front) << QString::fromLatin1(front);
    }
    void aTagHasBothRacksInLettersThatAreRead()
    {
        QFETCH(QString, front);
        const LabelSet labels = cableLabels(named(front)).value();
        const LabelStock stock = labelStock(QStringLiteral("l7651")).value();
        for (const BundleTag& tag : labels.tags) {
            Drawing drawing;
            drawBundleTag(drawing, QRectF(0, 0, millimetresOf(stock.width), millimetresOf(stock.height)), tag);
            const Seen seen = seenOn(drawing);
            QVERIFY2(seen.fault.isEmpty() && seen.all.contains(tag.rack) && seen.all.contains(tag.farRack),
                     qPrintable(seen.texts.join(u'|')));
            QVERIFY2(seen.smallest >= 6, qPrintable(seen.texts.join(u'|')));
        }
    }

    void theUsualLabelsOwnPlaceIsEasyToReadBesideItsPort()
    {
        const auto book = std::make_shared<const PortBook>(named(QStringLiteral("HA-")));
        const CableLabel label = cableLabels(book->plan(), ObjectRef(Id<Cable>(1))).value().labels.front();
        Drawing drawing;
        drawCableLabel(drawing, QRectF(0, 0, 38.1, 21.2), label, {0, QStringLiteral("L1-01")}, {}, LabelLook());
        for (const Shape& shape : drawing.parts.front().shapes) {
            const auto* text = std::get_if<Text>(&shape);
            if (text && !text->isSilent && text->text == QStringLiteral("A01-05"))
                QVERIFY2(text->size >= points(7) - 1e-6, qPrintable(QString::number(text->size / points(1))));
        }
        QVERIFY(seenOn(drawing).texts.contains(QStringLiteral("A01-05")));
    }
};

RACKLOOM_TEST(LabelPlacesTest, QCoreApplication)

#include "label_places_test.moc"
