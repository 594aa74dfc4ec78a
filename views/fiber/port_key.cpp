// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/port_key.h"

#include "views/colouring.h"
#include "views/elevation/port_colours.h"

#include <algorithm>
#include <map>

namespace views {

using namespace model;

namespace {

constexpr double kLightest = 0.64;  ///< how much white the last shade of a hue has
constexpr int kShades = 6;          ///< told apart at most; with more families neighbours still differ

/// What a cable of a port leads to, as a family: the name, and the hue it is shaded from.
struct FarGroup {
    QString name;
    QColor hue;
};

FarGroup farGroup(const Tables& plan, const Theme& theme, const Device& device, const PortUseColour& use)
{
    const Device* far = plan.devices.find(use.farEnd->device);
    if (!far)
        return {QString(), theme.portFabric};
    const DeviceType& type = plan.deviceTypes.at(far->type);
    const bool isNic = portPlace(type, use.farEnd->number).group->use == PortUse::Nic;
    const bool up = device.role == FabricRole::Leaf && far->role == FabricRole::Spine;
    const bool hued = use.rail > 0 && !up;
    return {isNic ? plan.racks.at(far->rack).name : far->name,
            hued ? theme.rails[std::size_t(use.rail) - 1] : theme.portFabric};
}

/// Shades of each hue in the order of the families: all different while there are few, in turns beyond.
void shade(std::vector<PortFamily>& families)
{
    std::map<QRgb, int> members;
    for (const PortFamily& family : families)
        ++members[family.colour.rgb()];
    std::map<QRgb, int> seen;
    for (PortFamily& family : families) {
        const QRgb hue = family.colour.rgb();
        const int steps = std::min(members[hue], kShades);
        const int place = seen[hue]++ % steps;
        if (steps > 1)
            family.colour = mixed(family.colour, QColor(Qt::white), kLightest * place / (steps - 1));
    }
}

}  // namespace

const PortFamily* PortKey::of(int port) const
{
    const int place = port >= 1 && std::size_t(port) <= familyOf.size() ? familyOf[std::size_t(port) - 1] : -1;
    return place < 0 ? nullptr : &families[std::size_t(place)];
}

PortKey farEndKey(const Tables& plan, const PlanIndex& index, const Theme& theme, const Device& device)
{
    PortKey key;
    const std::vector<PortUseColour> uses = portColours(plan, index, theme, device);
    key.familyOf.assign(uses.size(), -1);
    std::map<std::pair<QString, QRgb>, int> places;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (!uses[i].farEnd)
            continue;
        const FarGroup group = farGroup(plan, theme, device, uses[i]);
        const auto [found, isNew] =
            places.try_emplace({group.name, group.hue.rgb()}, static_cast<int>(key.families.size()));
        if (isNew)
            key.families.push_back({group.name, familyLetter(found->second), group.hue, {}});
        key.families[std::size_t(found->second)].ports.push_back(static_cast<int>(i) + 1);
        key.familyOf[i] = found->second;
    }
    shade(key.families);
    return key;
}

PortKey colouredKey(const Tables& plan, const PlanIndex& index, const Colouring& colouring, const Device& device)
{
    PortKey key;
    key.familyOf.assign(std::size_t(portCount(plan.deviceTypes.at(device.type))), -1);
    std::map<QRgb, int> places;
    for (const PlanIndex::Plugged& plugged : index.cablesOf(device.id)) {
        const Tint tint = colouring.of(plan.cables.at(plugged.cable));
        if (!tint.colour.isValid() || plugged.port < 1 || std::size_t(plugged.port) > key.familyOf.size())
            continue;
        const auto [found, isNew] = places.try_emplace(tint.colour.rgb(), static_cast<int>(key.families.size()));
        if (isNew) {
            const auto entry = std::find_if(colouring.legend().begin(), colouring.legend().end(),
                                            [&](const LegendEntry& each) { return each.tint == tint; });
            key.families.push_back(
                {entry == colouring.legend().end() ? tint.mark : entry->text, tint.mark, tint.colour, {}});
        }
        int& family = key.familyOf[std::size_t(plugged.port) - 1];
        if (family < 0)
            key.families[std::size_t(found->second)].ports.push_back(plugged.port);
        family = found->second;
    }
    return key;
}

QString numberRuns(const std::vector<int>& numbers, int most)
{
    QString text;
    int runs = 0;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        if (runs > 0)
            text += QStringLiteral(", ");
        if (runs++ == most)
            return text + u'…';
        text += QString::number(numbers[i]);
        if (end - i > 1)
            text += (end - i == 2 ? QStringLiteral(", ") : QStringLiteral("–")) + QString::number(numbers[end - 1]);
        i = end;
    }
    return text;
}

QString familyLetter(int place)
{
    QString letters;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

}  // namespace views
