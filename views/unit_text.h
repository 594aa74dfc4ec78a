// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/quantities.h"

#include <QLocale>
#include <QString>

namespace views {

/// The locale figures are shown in: the user's, or English where there is none.
const QLocale& displayLocale();

/// What lengths are shown in; files and the command line keep to metres.
enum class LengthUnits { Metric, Imperial };
void setLengthUnits(LengthUnits units);
LengthUnits lengthUnits();

/// "1,152"
QString countText(std::int64_t count);
/// "1 rack", "8 racks"
QString rackCountText(std::int64_t count);
/// `value` with at most `decimals` decimals, trailing zeros dropped, then a thin space and `unit`.
QString figureText(double value, const QString& unit, int decimals);

QString wattText(model::Power power);         ///< "3,950 W"
QString powerText(model::Power power);        ///< in the unit that reads best: "950 W", "23.7 kW", "1.18 MW"
QString currentText(model::Current current);  ///< "79 A"
QString voltageText(model::Voltage voltage);  ///< "50 V"
QString flowText(model::Flow flow);           ///< "2.5 L/min"
QString massText(model::Mass mass);           ///< "60 kg"
QString sizeText(model::Length length);       ///< "805 mm", "31.7 in"
QString distanceText(model::Length length);   ///< "12.4 m", "21.4 km", "40.7 ft"
QString temperatureText(model::Temperature temperature);  ///< "30 °C"
QString pressureText(model::Pressure pressure);           ///< "35 kPa"
QString lossText(model::Loss loss);                       ///< "0.35 dB"
QString dataRateText(model::DataRate rate);               ///< "200 Gb/s"
QString shareText(model::Share share);                    ///< "85 %"

}  // namespace views
