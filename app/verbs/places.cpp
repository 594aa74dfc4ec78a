// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/places.h"

#include <QCoreApplication>

#include <cmath>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::places)
};

constexpr double kFarthest = 1e6;  // metres

/// The numbers of "X,Y,Z", as many as `count`.
model::Result<std::vector<model::Length>> numbersFrom(const QString& word, int count)
{
    using namespace model;
    const QStringList parts = word.split(u',');
    std::vector<Length> lengths;
    for (const QString& part : parts) {
        const auto length = lengthFrom(part, 1_m, word);
        if (!length)
            return length.error();
        lengths.push_back(length.value());
    }
    if (parts.size() != count) {
        const QString form = count == 3 ? QStringLiteral("X,Y,Z") : QStringLiteral("X,Y");
        return Error{Text::tr("a place is %1 in metres, not \"%2\"").arg(form, word)};
    }
    return lengths;
}

}  // namespace

model::Result<model::Length> lengthFrom(const QString& text, model::Length unit, const QString& what)
{
    bool fits = false;
    const double number = text.trimmed().toDouble(&fits);
    if (!fits || !std::isfinite(number) || std::abs(number) > kFarthest)
        return model::Error{Text::tr("%1: \"%2\" is no length").arg(what, text)};
    return model::Length::fromBase(std::llround(number * static_cast<double>(unit.base())));
}

model::Result<std::vector<model::Point>> pointsFrom(const QStringList& words)
{
    std::vector<model::Point> points;
    for (const QString& word : words) {
        const auto numbers = numbersFrom(word, 3);
        if (!numbers)
            return numbers.error();
        points.push_back({numbers.value()[0], numbers.value()[1], numbers.value()[2]});
    }
    return points;
}

model::Result<std::vector<model::Spot>> spotsFrom(const QStringList& words)
{
    std::vector<model::Spot> spots;
    for (const QString& word : words) {
        const auto numbers = numbersFrom(word, 2);
        if (!numbers)
            return numbers.error();
        spots.push_back({numbers.value()[0], numbers.value()[1]});
    }
    return spots;
}

}  // namespace app
