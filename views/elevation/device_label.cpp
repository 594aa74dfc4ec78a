// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/device_label.h"

#include "views/elevation/rack_text.h"

#include <algorithm>

namespace views {

namespace {

constexpr double kLabelSize = 30;
constexpr double kNeeded = 120;  ///< mm of free width that hold a name

/// The widest stretch of a one-unit front without connectors, as x from the body's left edge.
std::pair<double, double> freeStretch(const model::DeviceType& type, const QRectF& body)
{
    std::vector<std::pair<double, double>> taken;
    for (const model::PortGroup& group : type.ports) {
        if (group.face != model::Face::Front || group.count == 0)
            continue;
        const QRectF all = connectorRect(group.grid, 1).united(connectorRect(group.grid, group.count));
        taken.emplace_back(all.left(), all.right());
    }
    if (type.deviceClass == model::DeviceClass::PowerShelf)
        taken.emplace_back(body.width() * 0.38 - 4, body.width());
    std::sort(taken.begin(), taken.end());
    std::pair<double, double> widest{0, 0};
    double from = 0;
    for (const auto& [left, right] : taken) {
        if (left - from > widest.second - widest.first)
            widest = {from, left};
        from = std::max(from, right);
    }
    return body.width() - from > widest.second - widest.first ? std::pair{from, body.width()} : widest;
}

}  // namespace

void drawFrontLabel(RackScene& scene, PartBuilder& part, const model::Device& device, const model::DeviceType& type,
                    const QRectF& body)
{
    const double middle = body.center().y();
    const auto [from, to] = freeStretch(type, body);
    if (to - from >= kNeeded && type.deviceClass != model::DeviceClass::Switch) {
        part.text({body.left() + from + 12, middle}, device.name,
                  {kLabelSize, bodyInk(scene, device), Qt::AlignLeft, QFont::Medium, to - from - 20});
        const double rest = to - from - 28 - double(device.name.size()) * kLabelSize * 0.6;
        if (scene.shows(ElevationDetail::Numbers) && rest > 60) {
            const QColor quiet = mixed(bodyColour(scene, device), bodyInk(scene, device), 0.7);
            part.text({body.left() + to - 10, middle}, type.name,
                      {10.5, quiet, Qt::AlignRight, QFont::Normal, rest, 7.5, 11});
        }
        return;
    }
    const double beside = scene.geometry.width - scene.geometry.opening.right() - 24;
    const bool inRack = beside >= kNeeded;
    const double left = inRack ? scene.geometry.opening.right() + 12 : scene.geometry.width + 10;
    const Type name{34, inRack ? scene.theme.ink : scene.theme.inkSecond, Qt::AlignLeft, QFont::DemiBold,
                    inRack ? beside - 8 : kNameWidth};
    const QString role = roleText(device);
    if (role.isEmpty() || !scene.shows(ElevationDetail::Ports) || body.height() < 80) {
        // Between two racks there is little room, and it is plain whose device this is.
        part.text({left, middle}, inRack ? device.name : nameWithinRack(scene.rack, device),
                  inRack ? name : Type{26, name.colour, name.align, QFont::Medium, name.room});
        return;
    }
    part.text({left, middle - 20}, device.name, name);
    part.text({left, middle + 20}, role, {24, scene.theme.inkSecond, Qt::AlignLeft, QFont::Normal, name.room, 6.5, 12});
}

}  // namespace views
