// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/natural_order.h"

namespace views {

namespace {

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// The run of digits from `at` on without its leading zeros; `at` moves behind it.
QStringView numberAt(QStringView text, qsizetype& at)
{
    while (at < text.size() && text[at] == u'0')
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(first, at - first);
}

/// A letter as it counts: of either case the same.
char16_t folded(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 128)
        return code >= u'A' && code <= u'Z' ? static_cast<char16_t>(code + 32) : code;
    return letter.toCaseFolded().unicode();
}

}  // namespace

std::strong_ordering naturalOrder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QStringView first = numberAt(a, i);
            const QStringView second = numberAt(b, j);
            if (first.size() != second.size())
                return first.size() <=> second.size();
            if (const int order = first.compare(second); order != 0)
                return order <=> 0;
            continue;
        }
        const char16_t x = folded(a[i++]);
        const char16_t y = folded(b[j++]);
        if (x != y)
            return x <=> y;
    }
    if (const auto rest = (a.size() - i) <=> (b.size() - j); rest != 0)
        return rest;
    return a.compare(b) <=> 0;
}

}  // namespace views
