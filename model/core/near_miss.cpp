// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/near_miss.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::nearMiss)
};

/// How many letters must be put in, taken out, changed or swapped with their neighbour; stops counting beyond `most`.
int distance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before;
    std::vector<int> last(columns);
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::vector<int> now(columns);
        now[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int changed = last[at] + (a[i] == b[j] ? 0 : 1);
            now[at + 1] = std::min({now[at] + 1, last[at + 1] + 1, changed});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                now[at + 1] = std::min(now[at + 1], before[at - 1] + 1);
        }
        before = std::move(last);
        last = std::move(now);
    }
    return last.back();
}

}  // namespace

QString nearMiss(const QString& word, const std::vector<QString>& known)
{
    const int most = word.size() < 4 ? 1 : 2;
    const QString folded = word.toCaseFolded();
    QString nearest;
    int least = most + 1;
    for (const QString& each : known) {
        const int away = distance(folded, each.toCaseFolded(), least - 1);
        if (away < least) {
            least = away;
            nearest = each;
        }
        if (least == 0)
            break;
    }
    return nearest;
}

QString nearMissQuestion(const QString& word, const std::vector<QString>& known)
{
    const QString near = nearMiss(word, known);
    return near.isEmpty() ? QString() : u' ' + Text::tr("Did you mean %1?").arg(near);
}

}  // namespace model
