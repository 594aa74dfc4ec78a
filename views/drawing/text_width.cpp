// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/text_width.h"

namespace views {

namespace {

double widthOf(QChar c)
{
    static const QString narrow = QStringLiteral("ijl.,:;'|!()[] ·");
    static const QString wide = QStringLiteral("mwMW@%…");
    static const QString slim = QStringLiteral("frt-–");
    if (narrow.contains(c) || c == QChar(0x2009) || c == QChar(0x202f))
        return 0.29;
    if (slim.contains(c))
        return 0.4;
    if (wide.contains(c))
        return 0.9;
    return c == u'1' ? 0.45 : c.isUpper() || c.isDigit() ? 0.62 : 0.56;
}

}  // namespace

double textWidth(const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += widthOf(c);
    return width;
}

QString elidedText(const QString& text, double room)
{
    if (textWidth(text) <= room)
        return text;
    qsizetype kept = text.size();
    while (kept > 0 && textWidth(text.left(kept)) + textWidth(QStringLiteral("…")) > room)
        --kept;
    return text.left(kept).trimmed() + u'…';
}

}  // namespace views
