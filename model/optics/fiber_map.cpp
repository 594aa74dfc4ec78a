// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/fiber_map.h"

#include <algorithm>

namespace model {

namespace {

/// One of the standard ways through a cable of `count` positions; 0 where it has no fiber.
int byPolarity(const CableType& type, int position, int count)
{
    if (position < 1 || position > count || type.polarity.size() != 1)
        return 0;
    switch (type.polarity.front().unicode()) {
    case u'A':
        return position;
    case u'B':
        return count + 1 - position;
    case u'C': {
        const int other = position % 2 == 1 ? position + 1 : position - 1;
        return other <= count ? other : 0;
    }
    default:
        return 0;
    }
}

/// A group of ports and the number of its first one.
struct PlacedGroup {
    const PortGroup* group = nullptr;
    int first = 1;

    bool holds(int port) const { return group && port >= first && port < first + group->count; }
};

PlacedGroup groupCalled(const DeviceType& type, const QString& prefix)
{
    int first = 1;
    for (const PortGroup& group : type.ports) {
        if (group.prefix == prefix)
            return {&group, first};
        first += group.count;
    }
    return {};
}

/// A panel's two sides as seen from one of its ports.
struct Crossing {
    const Through* through = nullptr;
    PlacedGroup here;
    PlacedGroup there;
    bool fromFront = true;
};

Crossing crossingOf(const DeviceType& type, int port)
{
    for (const Through& through : type.through) {
        const PlacedGroup front = groupCalled(type, through.front);
        const PlacedGroup rear = groupCalled(type, through.rear);
        if (front.holds(port))
            return {&through, front, rear, true};
        if (rear.holds(port))
            return {&through, rear, front, false};
    }
    return {};
}

/// A row of a panel's map as seen from one side.
struct MapRow {
    int herePort, herePosition, therePort, therePosition;
};

MapRow seenFrom(bool front, const ThroughFiber& fiber)
{
    if (front)
        return {fiber.front, fiber.frontPosition, fiber.rear, fiber.rearPosition};
    return {fiber.rear, fiber.rearPosition, fiber.front, fiber.frontPosition};
}

}  // namespace

bool knowsItsMap(const CableType& type) { return !type.map.empty() || !type.polarity.isEmpty(); }

std::optional<FiberEnd> acrossCable(const CableType& type, CableEnd from, FiberEnd fiber)
{
    if (type.map.empty()) {
        const int out = byPolarity(type, fiber.position, type.positionsA);
        if (out == 0 || fiber.leg < 0 || fiber.leg >= type.legsA)
            return std::nullopt;
        return FiberEnd{fiber.leg, out};
    }
    for (const MappedFiber& mapped : type.map) {
        const FiberEnd a{mapped.legA - 1, mapped.positionA};
        const FiberEnd b{mapped.legB - 1, mapped.positionB};
        if ((from == CableEnd::A ? a : b) == fiber)
            return from == CableEnd::A ? b : a;
    }
    return std::nullopt;
}

std::optional<FiberPlace> acrossPanel(const DeviceType& type, FiberPlace place)
{
    const Crossing crossing = crossingOf(type, place.port);
    if (!crossing.through || !crossing.there.group)
        return std::nullopt;
    const int index = place.port - crossing.here.first + 1;
    if (crossing.through->map.empty()) {
        const int count = crossing.here.group->fibers;
        if (index > crossing.there.group->count || place.position < 1 || place.position > count)
            return std::nullopt;
        const bool opposed = crossing.through->adapter == Adapter::Opposed;
        return FiberPlace{crossing.there.first + index - 1, opposed ? place.position : count + 1 - place.position};
    }
    for (const ThroughFiber& fiber : crossing.through->map) {
        const MapRow row = seenFrom(crossing.fromFront, fiber);
        if (row.herePort == index && row.herePosition == place.position)
            return FiberPlace{crossing.there.first + row.therePort - 1, row.therePosition};
    }
    return std::nullopt;
}

const Through* throughOf(const DeviceType& type, int port)
{
    return type.through.empty() ? nullptr : crossingOf(type, port).through;
}

std::vector<int> portsBehind(const DeviceType& type, int port)
{
    std::vector<int> ports;
    const Crossing crossing = crossingOf(type, port);
    if (!crossing.through || !crossing.there.group)
        return ports;
    const int index = port - crossing.here.first + 1;
    if (crossing.through->map.empty() && index <= crossing.there.group->count)
        ports.push_back(crossing.there.first + index - 1);
    for (const ThroughFiber& fiber : crossing.through->map) {
        const MapRow row = seenFrom(crossing.fromFront, fiber);
        if (row.herePort == index)
            ports.push_back(crossing.there.first + row.therePort - 1);
    }
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

}  // namespace model
