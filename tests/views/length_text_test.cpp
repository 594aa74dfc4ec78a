// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/length_text.h"

#include "tests/support/test_program.h"
#include "views/unit_text.h"

#include <QtTest>

using namespace views;

/// Lengths as people type them.
class LengthTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setLengthUnits(LengthUnits::Metric); }

    void aLengthIsReadInAnyUnit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<LengthScale>("scale");
        QTest::addColumn<LengthUnits>("units");
        QTest::addColumn<qint64>("micrometres");  // -1: it is none
        const auto row = [](const char* typed, LengthScale scale, LengthUnits units, qint64 micrometres) {
            QTest::addRow("%s as %d in %d", typed, int(scale), int(units))
                << QString::fromUtf8(typed) << scale << units << micrometres;
        };
        using enum LengthScale;
        using enum LengthUnits;
        row("12.4", Distance, Metric, 12'400'000);
        row("300", Size, Metric, 300'000);
        row("10", Distance, Imperial, 3'048'000);
        row("12", Size, Imperial, 304'800);
        row(" 12.4 m ", Size, Imperial, 12'400'000);
        row("300mm", Distance, Imperial, 300'000);
        row("7 ft 6 in", Distance, Metric, 2'286'000);
        row("7' 6\"", Distance, Metric, 2'286'000);
        row("-1 ft 6 in", Distance, Metric, -457'200);
        row("0", Size, Metric, 0);
        row("", Distance, Metric, -1);
        row("seven", Distance, Metric, -1);
        row("7 ft 6", Distance, Metric, -1);
        row("6 in 7 ft", Distance, Metric, -1);
        row("7 m 6 in", Distance, Metric, -1);
        row("5 kg", Distance, Metric, -1);
        row("1e300", Distance, Metric, -1);
        row("9999999", Distance, Metric, -1);
    }

    void aLengthIsReadInAnyUnit()
    {
        QFETCH(QString, typed);
        QFETCH(LengthScale, scale);
        QFETCH(LengthUnits, units);
        QFETCH(qint64, micrometres);
        setLengthUnits(units);
        const auto length = lengthTyped(typed, scale);
        QCOMPARE(length ? qint64(length->base()) : -1, micrometres);
    }
};

RACKLOOM_TEST(LengthTextTest, QApplication)
#include "length_text_test.moc"
