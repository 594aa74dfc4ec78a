// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/unit_span.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::UnitSpan)
};

}  // namespace

UnitSpan unitSpan(const Device& device, const DeviceType& type)
{
    const std::int64_t height = std::max<std::int64_t>(1, type.heightUnits.value.value_or(1));
    return {device.unit, device.unit + height - 1};
}

QString shown(const UnitSpan& span)
{
    if (span.bottom == span.top)
        return u'U' + QString::number(span.bottom);
    return Text::tr("U%1 to U%2").arg(span.bottom).arg(span.top);
}

}  // namespace model
