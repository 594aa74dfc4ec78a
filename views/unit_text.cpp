// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/unit_text.h"

#include "views/length_text.h"

#include <QCoreApplication>

namespace views {

namespace {

constexpr QChar kThinSpace(0x2009);

LengthUnits shownUnits = LengthUnits::Metric;

template <class Dimension>
QString scaled(model::Quantity<Dimension> quantity, double baseUnits, const char* unit, int decimals)
{
    return figureText(static_cast<double>(quantity.base()) / baseUnits, QString::fromUtf8(unit), decimals);
}

}  // namespace

const QLocale& displayLocale()
{
    static const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    return locale;
}

void setLengthUnits(LengthUnits units) { shownUnits = units; }
LengthUnits lengthUnits() { return shownUnits; }

QString countText(std::int64_t count) { return displayLocale().toString(static_cast<qlonglong>(count)); }

QString rackCountText(std::int64_t count)
{
    return count == 1 ? QCoreApplication::translate("views::unitText", "1 rack")
                      : QCoreApplication::translate("views::unitText", "%1 racks").arg(countText(count));
}

QString figureText(double value, const QString& unit, int decimals)
{
    const QLocale& locale = displayLocale();
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return unit.isEmpty() ? text : text + kThinSpace + unit;
}

QString wattText(model::Power power) { return scaled(power, 1e3, "W", 0); }

QString powerText(model::Power power)
{
    const auto milliwatts = abs(power).base();
    if (milliwatts >= 1'000'000'000)
        return scaled(power, 1e9, "MW", 2);
    return milliwatts >= 10'000'000 ? scaled(power, 1e6, "kW", 1) : wattText(power);
}

QString currentText(model::Current current)
{
    return scaled(current, 1e3, "A", abs(current) < model::Current::fromBase(10'000) ? 1 : 0);
}

QString voltageText(model::Voltage voltage) { return scaled(voltage, 1e3, "V", 1); }

QString flowText(model::Flow flow)
{
    const bool large = abs(flow).base() >= 100'000'000;
    return scaled(flow, 1e6, "L/min", large ? 0 : abs(flow).base() < 10'000'000 ? 2 : 1);
}

QString massText(model::Mass mass) { return scaled(mass, 1e3, "kg", 1); }

QString sizeText(model::Length length)
{
    return shownUnits == LengthUnits::Metric ? scaled(length, 1e3, "mm", 1) : scaled(length, kInch, "in", 2);
}

QString distanceText(model::Length length)
{
    if (shownUnits == LengthUnits::Imperial)
        return scaled(length, kFoot, "ft", abs(length).base() < 1'000'000'000 ? 1 : 0);
    return abs(length).base() >= 1'000'000'000 ? scaled(length, 1e9, "km", 1) : scaled(length, 1e6, "m", 1);
}

QString temperatureText(model::Temperature temperature) { return scaled(temperature, 1e3, "°C", 1); }

QString pressureText(model::Pressure pressure) { return scaled(pressure, 1e3, "kPa", 1); }

QString lossText(model::Loss loss) { return scaled(loss, 1e3, "dB", 2); }

QString dataRateText(model::DataRate rate)
{
    return rate.base() >= 1000 ? scaled(rate, 1e3, "Gb/s", 1) : scaled(rate, 1, "Mb/s", 0);
}

QString shareText(model::Share share) { return scaled(share, 10, "%", 1); }

}  // namespace views
