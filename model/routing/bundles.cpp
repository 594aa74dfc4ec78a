// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/bundles.h"

#include "model/catalog/json_text.h"
#include "model/routing/pathway.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace model {

namespace {

/// A way as a crew sees it, from the rack with the lower id, and what lies on it.
struct Way {
    Id<Rack> from;
    Id<Rack> to;
    Length length;
    std::vector<Id<Tray>> trays;
    std::vector<Length> turns;
    Id<CableType> type;

    friend auto operator<=>(const Way&, const Way&) = default;
};

Way wayOf(const Route& route, Id<CableType> type)
{
    Way way{route.from, route.to, route.length, route.trays, route.turns, type};
    if (route.to < route.from) {
        std::swap(way.from, way.to);
        std::reverse(way.trays.begin(), way.trays.end());
        std::reverse(way.turns.begin(), way.turns.end());
    }
    return way;
}

QString bundleName(std::size_t number) { return QStringLiteral("B-%1").arg(number, 4, 10, QLatin1Char('0')); }

/// Thousandths of a millimetre, rounded up: a cable's diameter times 1.2 x sqrt(n); one cable alone is as thick as itself.
std::optional<Length> diameterOf(const CableType& type, std::size_t cables)
{
    if (!type.outsideDiameter.known() || cables < 2)
        return type.outsideDiameter.value;
    const double across = std::sqrt(1.44 * static_cast<double>(cables));
    return Length::fromBase(std::llround(static_cast<double>(type.outsideDiameter.value->base()) * across));
}

Bundle bundleOf(const Tables& plan, const Way& way, std::vector<Id<Cable>> cables)
{
    const CableType& type = plan.cableTypes.at(way.type);
    Bundle bundle{{}, way.type, way.from, way.to, way.trays, std::move(cables), {}, {}, {}, {}, {}};
    Length total;
    for (const Id<Cable> id : bundle.cables) {
        const Length length = plan.cables.at(id).length;
        bundle.shortest = total == Length() ? length : std::min(bundle.shortest, length);
        bundle.longest = std::max(bundle.longest, length);
        total += length;
    }
    if (type.outsideDiameter.known())
        bundle.section = sectionOf(type) * static_cast<std::int64_t>(bundle.cables.size());
    bundle.diameter = diameterOf(type, bundle.cables.size());
    bundle.mass = massOf(type, total);
    return bundle;
}

}  // namespace

std::optional<Mass> massOf(const CableType& type, Length length)
{
    const Json json = Json::parse(type.json.constData(), type.json.constData() + type.json.size(), nullptr, false);
    const auto figure = json.is_object() ? json.find("figures") : json.end();
    if (!json.is_object() || figure == json.end() || !figure->is_object() || !figure->contains("mass"))
        return std::nullopt;
    const Json& mass = (*figure)["mass"];
    if (!mass.is_object() || !mass.contains("value") || !mass["value"].is_number() || mass.value("unit", "") != "kg/m")
        return std::nullopt;
    const auto milligramsPerMetre = std::llround(mass["value"].get<double>() * 1e6);
    const std::int64_t millimetres = length.base() / 1000;
    return Mass::fromBase((milligramsPerMetre * millimetres + 500'000) / 1'000'000);
}

std::vector<Bundle> bundlesOf(const Tables& plan, int most)
{
    MODEL_ASSERT(most >= 1);
    std::map<Way, std::vector<Id<Cable>>> ways;
    plan.cables.forEach([&](const Cable& cable) {
        if (cable.route)
            ways[wayOf(plan.routes.at(*cable.route), cable.type)].push_back(cable.id);
    });
    std::vector<Bundle> bundles;
    for (const auto& [way, cables] : ways) {
        const std::size_t count = (cables.size() + static_cast<std::size_t>(most) - 1) / static_cast<std::size_t>(most);
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = [&](std::size_t part) {
                return cables.begin() + static_cast<std::ptrdiff_t>(cables.size() * part / count);
            };
            bundles.push_back(bundleOf(plan, way, {at(i), at(i + 1)}));
            bundles.back().name = bundleName(bundles.size());
        }
    }
    return bundles;
}

}  // namespace model
