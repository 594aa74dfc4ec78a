// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/unit.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Unit)
};

struct Unit {
    std::string_view name;
    Dimension dimension;
    double scale;       ///< base units in one of this
    bool exact = true;  ///< false: a conversion factor without end, so that the result is rounded
};

constexpr double kPascalsPerPsi = 6894.757293168;

constexpr std::array kUnits{
    Unit{"count", Dimension::Number, 1},
    Unit{"um", Dimension::Metre, 1},
    Unit{"mm", Dimension::Metre, 1e3},
    Unit{"m", Dimension::Metre, 1e6},
    Unit{"in", Dimension::Metre, 25400},
    Unit{"RU", Dimension::Metre, 44450},
    Unit{"OU", Dimension::Metre, 48000},
    Unit{"g", Dimension::Gram, 1},
    Unit{"kg", Dimension::Gram, 1e3},
    Unit{"mW", Dimension::Watt, 1},
    Unit{"W", Dimension::Watt, 1e3},
    Unit{"kW", Dimension::Watt, 1e6},
    Unit{"V", Dimension::Volt, 1e3},
    Unit{"A", Dimension::Ampere, 1e3},
    Unit{"degC", Dimension::Celsius, 1e3},
    Unit{"K", Dimension::Kelvin, 1e3},
    Unit{"L/min", Dimension::LitrePerMinute, 1e6},
    Unit{"Pa", Dimension::Pascal, 1},
    Unit{"kPa", Dimension::Pascal, 1e3},
    Unit{"psi", Dimension::Pascal, kPascalsPerPsi, false},
    Unit{"dB", Dimension::Decibel, 1e3},
    Unit{"dB/km", Dimension::DecibelPerKilometre, 1e3},
    Unit{"Gb/s", Dimension::BitPerSecond, 1e3},
    Unit{"%", Dimension::Percent, 10},
    Unit{"gpm/sqrt(psi)", Dimension::FlowCoefficient, 1e3},
    Unit{"g/L", Dimension::GramPerLitre, 1e3},
    Unit{"kg/L", Dimension::GramPerLitre, 1e6},
    Unit{"J/(kg K)", Dimension::JoulePerKilogramKelvin, 1},
    Unit{"Tb/s", Dimension::Any, 1},
    Unit{"ns", Dimension::Any, 1},
    Unit{"ns/m", Dimension::SecondPerMetre, 1e3},
    Unit{"kg/m", Dimension::GramPerMetre, 1e6},
    Unit{"g/m", Dimension::GramPerMetre, 1e3},
    Unit{"N", Dimension::Newton, 1e3},
    Unit{"uohm/m", Dimension::OhmPerMetre, 1e3},
    Unit{"mPa s", Dimension::PascalSecond, 1e3},
    Unit{"TB/s", Dimension::Any, 1},
};

/// Far above anything built, and far enough below overflow that sums of thousands stay whole.
constexpr double kLargestBase = 1e12;

const Unit* find(std::string_view name)
{
    for (const Unit& unit : kUnits) {
        if (unit.name == name)
            return &unit;
    }
    return nullptr;
}

QString unitsOf(Dimension dimension)
{
    QStringList names;
    for (const Unit& unit : kUnits) {
        if (dimension == Dimension::Any || unit.dimension == dimension)
            names += QString::fromUtf8(unit.name.data(), static_cast<qsizetype>(unit.name.size()));
    }
    return names.join(QLatin1String(", "));
}

}  // namespace

bool isUnit(std::string_view unit) { return find(unit) != nullptr; }

Result<std::int64_t> toBaseUnits(double value, std::string_view name, Dimension dimension)
{
    const Unit* unit = find(name);
    const bool hasSign = dimension == Dimension::Offset || dimension == Dimension::Celsius;
    if (dimension == Dimension::Offset)
        dimension = Dimension::Metre;
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (!unit || (dimension != Dimension::Any && unit->dimension != dimension))
        return Error{Text::tr("\"%1\" is no unit for this; use %2").arg(shown, unitsOf(dimension))};
    if (value > 100 && unit->dimension == Dimension::Percent)
        return Error{Text::tr("%1 % is more than the whole").arg(QString::number(value))};
    if (value < 0 && !hasSign && unit->dimension != Dimension::Celsius)
        return Error{Text::tr("%1 %2 is below zero").arg(QString::number(value), shown)};
    const double scaled = value * unit->scale;
    if (!(std::abs(scaled) <= kLargestBase))
        return Error{Text::tr("%1 %2 is more than any hardware has").arg(QString::number(value), shown)};
    const double whole = std::round(scaled);
    const bool fits = std::abs(scaled - whole) <= 1e-9 * std::max(1.0, std::abs(scaled)) || !unit->exact;
    if (!fits && dimension != Dimension::Any)
        return Error{Text::tr("%1 %2 is finer than the program counts").arg(QString::number(value, 'g', 12), shown)};
    return static_cast<std::int64_t>(whole);
}

}  // namespace model
