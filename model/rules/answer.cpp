// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/answer.h"

namespace model {

__extension__ using Wide = __int128;

QString figureName(const QString& typeKey, QLatin1String path) { return typeKey + QLatin1String(": ") + path; }

Finding missingFigure(const QString& typeKey, QLatin1String path, const ObjectRef& place, int count)
{
    Finding finding;
    finding.severity = Severity::Unknown;
    finding.place = place;
    finding.where = typeKey;
    finding.count = count;
    finding.figure = figureName(typeKey, path);
    return finding;
}

std::optional<Severity> against(std::int64_t amount, std::int64_t limit, Share warnAbove)
{
    if (amount > limit)
        return Severity::Error;
    if (static_cast<Wide>(amount) * 1000 > static_cast<Wide>(limit) * warnAbove.base())
        return Severity::Warning;
    return std::nullopt;
}

double inKilowatts(Power power) { return static_cast<double>(power.base()) / 1e6; }
double inLitresPerMinute(Flow flow) { return static_cast<double>(flow.base()) / 1e6; }
double inMetres(Length length) { return static_cast<double>(length.base()) / 1e6; }

QString shown(double number)
{
    QString text = QString::number(number, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

}  // namespace model
