// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/match_objects.h"
#include "model/diff/matcher.h"
#include "model/diff/translated.h"
#include "model/edit/label_holders.h"

namespace model {

namespace {

/// What makes a way between two racks.
using WayKey = std::tuple<Id<Rack>, Id<Rack>, std::vector<Id<Tray>>, Length, std::vector<Length>>;

WayKey wayKey(const Route& route) { return {route.from, route.to, route.trays, route.length, route.turns}; }

void matchRoutes(const Tables& a, const Tables& b, IdMaps& maps)
{
    Matcher<Route> match(a, b, maps.of<Route>());
    const auto keyA = [&](const Route& route) { return std::optional(wayKey(translated(route, maps))); };
    const auto keyB = [](const Route& route) { return std::optional(wayKey(route)); };
    match.byId([&](const Route& was, const Route& now) { return keyA(was) == keyB(now); });
    match.byKeyInOrder(keyA, keyB);
    match.byId([&](const Route& was, const Route& now) {
        return maps.of<Rack>().to(was.from) == now.from && maps.of<Rack>().to(was.to) == now.to;
    });
}

/// The two ports of a cable, whichever it names first.
using Ends = std::pair<PortRef, PortRef>;

Ends sorted(const PortRef& a, const PortRef& b) { return {std::min(a, b), std::max(a, b)}; }

bool shareAPort(const Ends& a, const Ends& b)
{
    return a.first == b.first || a.first == b.second || a.second == b.first || a.second == b.second;
}

bool shareADevice(const Ends& a, const Ends& b)
{
    const auto is = [&](Id<Device> device) { return device == b.first.device || device == b.second.device; };
    return is(a.first.device) || is(a.second.device);
}

std::optional<std::pair<Ends, LabelNumber>> both(const std::optional<Ends>& ends, LabelNumber label)
{
    return ends ? std::optional(std::pair(*ends, label)) : std::nullopt;
}

}  // namespace

void matchCables(const Tables& a, const Tables& b, IdMaps& maps)
{
    matchRoutes(a, b, maps);
    const IdMap<Device>& devices = maps.of<Device>();
    const auto there = [&](const PortRef& port) {
        return PortRef{devices.to(port.device).value_or(kNowhere<Device>), port.number};
    };
    const auto endsA = [&](const Cable& cable) { return sorted(there(cable.a), there(cable.b)); };
    const auto endsB = [](const Cable& cable) { return sorted(cable.a, cable.b); };
    const auto label = [](const Cable& cable) { return std::optional(labelNumber(cable)); };
    const auto joinsThere = [&](const Cable& cable) -> std::optional<Ends> {
        const Ends ends = endsA(cable);
        const bool gone = ends.first.device == kNowhere<Device> || ends.second.device == kNowhere<Device>;
        return gone ? std::nullopt : std::optional(ends);
    };
    const auto sharesPort = [&](const Cable& was, const Cable& now) { return shareAPort(endsA(was), endsB(now)); };

    Matcher<Cable> match(a, b, maps.of<Cable>());
    match.byId([&](const Cable& was, const Cable& now) {
        return labelNumber(was) == labelNumber(now) && endsA(was) == endsB(now);
    });
    match.byKeyInOrder([&](const Cable& was) { return both(joinsThere(was), labelNumber(was)); },
                       [&](const Cable& now) { return both(std::optional(endsB(now)), labelNumber(now)); });
    match.byKeyInOrder(joinsThere, [&](const Cable& now) { return std::optional(endsB(now)); });
    match.byKey(label, label, sharesPort);
    match.byId(sharesPort);
    match.byKey(label, label, [&](const Cable& was, const Cable& now) { return shareADevice(endsA(was), endsB(now)); });

    Matcher<Guide> guides(a, b, maps.of<Guide>());
    const IdMap<Cable>& cables = maps.of<Cable>();
    guides.byId([&](const Guide& was, const Guide& now) { return cables.to(was.cable) == now.cable; });
    guides.byKeyInOrder([&](const Guide& was) { return cables.to(was.cable); },
                        [](const Guide& now) { return std::optional(now.cable); });
}

}  // namespace model
