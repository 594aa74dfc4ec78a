// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/length_text.h"

#include "views/unit_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double kLargest = 1e12;  ///< micrometres: beyond all that is built, within what a length counts

bool isImperial() { return lengthUnits() == LengthUnits::Imperial; }

std::optional<double> numberIn(const QString& text)
{
    bool fine = false;
    double value = displayLocale().toDouble(text, &fine);
    if (!fine)
        value = QLocale::c().toDouble(text, &fine);
    return fine && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Micrometres in a unit as it is typed; nothing for what is no unit.
std::optional<double> unitCalled(const QString& word)
{
    const QString unit = word.toLower();
    if (unit == QLatin1String("mm"))
        return 1e3;
    if (unit == QLatin1String("cm"))
        return 1e4;
    if (unit == QLatin1String("m"))
        return 1e6;
    if (unit == QLatin1String("ft") || unit == QLatin1String("'") || unit == QStringLiteral("′"))
        return kFoot;
    if (unit == QLatin1String("in") || unit == QLatin1String("\"") || unit == QStringLiteral("″"))
        return kInch;
    return std::nullopt;
}

}  // namespace

QString lengthUnit(LengthScale scale)
{
    if (scale == LengthScale::Distance)
        return isImperial() ? QStringLiteral("ft") : QStringLiteral("m");
    return isImperial() ? QStringLiteral("in") : QStringLiteral("mm");
}

double lengthPerUnit(LengthScale scale)
{
    if (scale == LengthScale::Distance)
        return isImperial() ? kFoot : 1e6;
    return isImperial() ? kInch : 1e3;
}

int lengthDecimals(LengthScale scale, int metric)
{
    if (!isImperial())
        return metric;
    return scale == LengthScale::Distance ? std::max(1, metric) : metric + 2;
}

std::optional<model::Length> lengthTyped(const QString& text, LengthScale scale)
{
    static const QRegularExpression part(
        QStringLiteral("([+-]?[0-9][0-9.,\\x{2019}\\x{00a0}\\x{2009}\\x{202f}]*)\\s*([a-zA-Z]+|['\"′″])?\\s*"));
    double sum = 0;
    double last = 0;  // micrometres in the unit before
    qsizetype at = 0;
    const QString typed = text.trimmed();
    while (at < typed.size()) {
        const auto match =
            part.match(typed, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const auto number = match.hasMatch() ? numberIn(match.captured(1).trimmed()) : std::nullopt;
        const auto unit = match.captured(2).isEmpty() ? (at == 0 ? std::optional(lengthPerUnit(scale)) : std::nullopt)
                                                      : unitCalled(match.captured(2));
        // Feet may be followed by inches, and by nothing else.
        if (!number || !unit || (at > 0 && (last != kFoot || *unit != kInch || *number < 0)))
            return std::nullopt;
        sum += (at > 0 && typed.startsWith(u'-') ? -1 : 1) * *number * *unit;
        last = match.captured(2).isEmpty() ? 0 : *unit;
        at = match.capturedEnd();
    }
    if (at == 0 || std::abs(sum) > kLargest)
        return std::nullopt;
    return model::Length::fromBase(std::llround(sum));
}

}  // namespace views
