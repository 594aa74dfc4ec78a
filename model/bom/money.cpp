// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/money.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Money)
};

constexpr int kDecimals = 4;

/// In a message: on one line, and not too much of it.
QString shown(QStringView text) { return text.toString().simplified().left(40); }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The whole units and the decimals of an amount that is not negative.
QString written(std::uint64_t base, bool commas)
{
    constexpr auto kOne = static_cast<std::uint64_t>(Money::kOne);
    QString units = QString::number(base / kOne);
    for (qsizetype at = units.size() - 3; commas && at > 0; at -= 3)
        units.insert(at, u',');
    QString decimals = QString::number(base % kOne).rightJustified(kDecimals, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return units + u'.' + decimals;
}

QString signedText(Money money, bool commas)
{
    const auto base = static_cast<std::uint64_t>(money.base());
    return money.base() < 0 ? QString(u'-' + written(0 - base, commas)) : written(base, commas);
}

}  // namespace

std::optional<Money> sumOf(Money a, Money b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.base(), b.base(), &sum))
        return std::nullopt;
    return Money::fromBase(sum);
}

std::optional<Money> timesOf(Money price, std::int64_t count)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(price.base(), count, &product))
        return std::nullopt;
    return Money::fromBase(product);
}

Result<Money> moneyFrom(QStringView text, QChar point)
{
    const QStringView trimmed = text.trimmed();
    std::int64_t base = 0;
    int digits = 0;
    int decimals = -1;  // none yet
    for (const QChar c : trimmed) {
        if (c == point && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (!isDigit(c) || digits > 30) {
            return Error{Text::tr("\"%1\" is no price: digits, with \"%2\" before the decimals and no thousands marks")
                             .arg(shown(trimmed), point)};
        }
        ++digits;
        if (decimals >= 0 && ++decimals > kDecimals) {
            if (c == u'0')
                continue;
            return Error{Text::tr("\"%1\" has more than %2 decimals").arg(shown(trimmed)).arg(kDecimals)};
        }
        if (__builtin_mul_overflow(base, 10, &base) || __builtin_add_overflow(base, c.digitValue(), &base))
            return Error{Text::tr("\"%1\" is more than can be counted").arg(shown(trimmed))};
    }
    if (digits == 0 || decimals == 0)
        return Error{Text::tr("\"%1\" is no price").arg(shown(trimmed))};
    for (int i = std::max(decimals, 0); i < kDecimals; ++i) {
        if (__builtin_mul_overflow(base, 10, &base))
            return Error{Text::tr("\"%1\" is more than can be counted").arg(shown(trimmed))};
    }
    return Money::fromBase(base);
}

QString moneyText(Money money) { return signedText(money, true); }
QString plainMoney(Money money) { return signedText(money, false); }

}  // namespace model
