// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/device_type.h"

#include "model/core/assert.h"

namespace model {

bool hasOwnLasers(const DeviceType& type)
{
    return type.inside
        && (type.inside->pmLocation != PmLocation::Remote || type.deviceClass == DeviceClass::LaserShelf);
}

int portCount(const DeviceType& type)
{
    int count = 0;
    for (const PortGroup& group : type.ports)
        count += group.count;
    return count;
}

PortPlace portPlace(const DeviceType& type, int number)
{
    int index = number;
    for (const PortGroup& group : type.ports) {
        if (index >= 1 && index <= group.count)
            return {&group, index};
        index -= group.count;
    }
    MODEL_ASSERT(!"a port number from 1 to portCount");
    return {nullptr, 0};
}

QString portName(const DeviceType& type, int number)
{
    const PortPlace place = portPlace(type, number);
    return place.group->prefix + QString::number(place.index);
}

std::optional<int> portNumber(const DeviceType& type, const QString& name)
{
    int before = 0;
    for (const PortGroup& group : type.ports) {
        if (name.startsWith(group.prefix)) {
            bool isNumber = false;
            const QString digits = name.mid(group.prefix.size());
            const int index = digits.toInt(&isNumber);
            // "07" and "+7" are no names: a port has one.
            if (isNumber && index >= 1 && index <= group.count && digits == QString::number(index))
                return before + index;
        }
        before += group.count;
    }
    return std::nullopt;
}

}  // namespace model
