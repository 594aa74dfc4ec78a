// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/name_pattern.h"

#include <algorithm>

namespace model {

QString letters(int n)
{
    QString text;
    for (; n > 0; n = (n - 1) / 26)
        text.prepend(QChar(u'A' + (n - 1) % 26));
    return text;
}

namespace {

QString valueOf(QStringView word, int n, std::initializer_list<std::pair<QLatin1String, QString>> words)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'n'; }))
        return QString::number(n).rightJustified(word.size(), u'0');
    if (word == u'A')
        return letters(n);
    for (const auto& [name, value] : words) {
        if (word == name)
            return value;
    }
    return QString(u'{' + word + u'}');
}

}  // namespace

QString expandPattern(const QString& pattern, int n, std::initializer_list<std::pair<QLatin1String, QString>> words)
{
    QString text;
    const QStringView view(pattern);
    for (qsizetype i = 0; i < view.size();) {
        const qsizetype end = view[i] == u'{' ? view.indexOf(u'}', i) : -1;
        if (end < 0) {
            text += view[i++];
            continue;
        }
        text += valueOf(view.sliced(i + 1, end - i - 1), n, words);
        i = end + 1;
    }
    return text;
}

}  // namespace model
