// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace model {

/// An amount of money in one currency, exactly: a count of ten-thousandths of it. Never a double, never rounded.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromBase(std::int64_t tenThousandths)
    {
        Money money;
        money.m_base = tenThousandths;
        return money;
    }

    constexpr std::int64_t base() const noexcept { return m_base; }
    /// Ten-thousandths of one unit of the currency.
    static constexpr std::int64_t kOne = 10'000;

    friend constexpr auto operator<=>(const Money&, const Money&) noexcept = default;

private:
    std::int64_t m_base = 0;
};

/// Nothing where the sum is more than can be counted (about 922,000,000,000,000).
std::optional<Money> sumOf(Money a, Money b);
/// Nothing where the product is more than can be counted.
std::optional<Money> timesOf(Money price, std::int64_t count);

/// A price as written, "1250", "1250.5", "0.0125", with `point` before its decimals. Error: anything else; thousands marks,
/// signs and more than four decimals that are not zero are refused, for a price is not guessed.
Result<Money> moneyFrom(QStringView text, QChar point = u'.');

/// "127,259.00": thousands commas, two decimals, or three or four where there are such.
QString moneyText(Money money);
/// "127259.00": for files.
QString plainMoney(Money money);

}  // namespace model
