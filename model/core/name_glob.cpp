// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/core/name_glob.h"

#include <QCoreApplication>
#include <QStringList>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::NameGlob)
};

Error runsBackwards(const QString& item)
{
    return Error{Text::tr("%1 runs backwards: write %2-%3; names come in their own order whatever a pattern says.")
                     .arg(item, item.section(u'-', 1), item.section(u'-', 0, 0))};
}

constexpr int kMostNumbers = 10000;

Error badRange(const QString& range)
{
    return Error{Text::tr("\"%1\" is no range: write [01-04], [1,3,5-8] or [A-C].").arg(range)};
}

/// The alternatives of one item of a bracket: "3", "01-04", "A-C".
Result<QStringList> alternatives(const QString& item, const QString& bracket)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,6})(?:-(\\d{1,6}))?$"));
    static const QRegularExpression signs(QStringLiteral("^([A-Za-z])(?:-([A-Za-z]))?$"));
    QStringList found;
    if (const auto match = numbers.match(item); match.hasMatch()) {
        const QString from = match.captured(1);
        const int first = from.toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first)
            return runsBackwards(item);
        if (last - first >= kMostNumbers)
            return badRange(bracket);
        const bool padded = from.size() > 1 && from.startsWith(u'0');
        for (int n = first; n <= last; ++n)
            found << (padded ? QString::number(n).rightJustified(from.size(), u'0')
                             : QStringLiteral("0*") + QString::number(n));
        return found;
    }
    if (const auto match = signs.match(item); match.hasMatch()) {
        const QChar first = match.captured(1).front();
        const QChar last = match.captured(2).isEmpty() ? first : match.captured(2).front();
        if (last < first)
            return runsBackwards(item);
        for (char16_t sign = first.unicode(); sign <= last.unicode(); ++sign)
            found << QString(QChar(sign));
        if (!found.isEmpty())
            return found;
    }
    return badRange(bracket);
}

Result<QString> bracketExpression(const QString& bracket)
{
    QStringList all;
    for (const QString& item : bracket.mid(1, bracket.size() - 2).split(u',')) {
        const auto some = alternatives(item.trimmed(), bracket);
        if (!some)
            return some.error();
        all += some.value();
    }
    return QStringLiteral("(?:%1)").arg(all.join(u'|'));
}

}  // namespace

NameGlob::NameGlob(const QString& expression, bool plain)
    : m_expression(QRegularExpression::anchoredPattern(expression)), m_plain(plain)
{
}

Result<NameGlob> NameGlob::fromText(const QString& text)
{
    QString expression;
    bool plain = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        plain = plain && sign != u'*' && sign != u'?' && sign != u'[';
        if (sign == u'*') {
            expression += QStringLiteral(".*");
        } else if (sign == u'?') {
            expression += u'.';
        } else if (sign == u'[') {
            const qsizetype close = text.indexOf(u']', i);
            if (close < 0)
                return Error{Text::tr("The [ in \"%1\" is never closed: write [01-04].").arg(text)};
            const auto bracket = bracketExpression(text.mid(i, close - i + 1));
            if (!bracket)
                return bracket.error();
            expression += bracket.value();
            i = close;
        } else {
            expression += QRegularExpression::escape(QString(sign));
        }
    }
    return NameGlob(expression, plain);
}

}  // namespace model
