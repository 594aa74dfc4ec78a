// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/dxf_text.h"

#include <QStringDecoder>

namespace views {

namespace {

QString withoutUnicodeCodes(QString text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("\\U+"), at)) >= 0) {
        bool fits = false;
        const uint code = text.mid(at + 3, 4).toUInt(&fits, 16);
        if (fits && at + 7 <= text.size() && code >= 0x20)
            text.replace(at, 7, QChar(static_cast<char16_t>(code)));
        ++at;
    }
    return text;
}

QString withoutPercentSigns(QString text)
{
    text.replace(QLatin1String("%%d"), QStringLiteral("°"), Qt::CaseInsensitive);
    text.replace(QLatin1String("%%c"), QStringLiteral("Ø"), Qt::CaseInsensitive);
    text.replace(QLatin1String("%%p"), QStringLiteral("±"), Qt::CaseInsensitive);
    for (const char* line : {"%%u", "%%o", "%%k"})
        text.remove(QLatin1String(line), Qt::CaseInsensitive);
    return text;
}

/// Codes that are followed by a value up to a semicolon: \fArial|b0; \H2.5x; \A1;
bool hasValue(QChar code) { return QStringLiteral("ACcFfHKkpQTW").contains(code); }

}  // namespace

QString dxfText(std::string_view value)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QByteArrayView bytes(value.data(), static_cast<qsizetype>(value.size()));
    QString text = utf8.decode(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes);
    if (text.contains(QLatin1String("\\U+")))
        text = withoutUnicodeCodes(text);
    return text.contains(QLatin1String("%%")) ? withoutPercentSigns(text) : text;
}

QString plainMText(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'{' || c == u'}')
            continue;
        if (c != u'\\' || i + 1 == text.size()) {
            plain += c;
            continue;
        }
        const QChar code = text[++i];
        if (code == u'P' || code == u'X') {
            plain += u'\n';
        } else if (code == u'~') {
            plain += u' ';
        } else if (code == u'\\' || code == u'{' || code == u'}') {
            plain += code;
        } else if (hasValue(code) || code == u'S') {
            const qsizetype end = text.indexOf(u';', i);
            if (end < 0)
                continue;
            if (code == u'S')
                plain += text.mid(i + 1, end - i - 1).replace(u'^', u'/').replace(u'#', u'/');
            i = end;
        }
    }
    return plain;
}

}  // namespace views
