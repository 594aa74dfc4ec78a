// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber/faceplate_legend.h"

#include "views/fiber/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::faceLegend)
};

constexpr double kSwatch = 6.4;
constexpr double kRow = 10;
constexpr double kLeastColumn = 84;  ///< mm
constexpr auto kRows = std::size_t(3);

/// The ports of a family as the type calls them: "1–18", "nic-1, nic-2".
QString portsText(const DeviceType& type, const std::vector<int>& ports)
{
    constexpr int kRuns = 2;
    const auto plain = std::all_of(ports.begin(), ports.end(),
                                   [&](int port) { return portName(type, port) == QString::number(port); });
    if (plain)
        return numberRuns(ports, kRuns);
    return ports.size() == 1 ? portName(type, ports.front())
                             : Words::tr("%1 to %2").arg(portName(type, ports.front()), portName(type, ports.back()));
}

}  // namespace

double drawFaceLegend(Drawing& drawing, const Theme& theme, const PortKey& key, const DeviceType& type,
                      const QRectF& place)
{
    if (portCount(type) == 0)
        return 0;
    const std::size_t count = key.families.size();
    const auto columns = static_cast<std::size_t>(
        std::clamp(place.width() / kLeastColumn, 1.0, std::max(1.0, double(std::min<std::size_t>(count, 4)))));
    const std::size_t room = columns * kRows;
    const std::size_t shown = count <= room ? count : room - 1;
    const std::size_t rows = std::max<std::size_t>(1, (std::min(count, room) + columns - 1) / columns);
    PartBuilder part(Words::tr("legend"), {place.topLeft(), QSizeF(place.width(), double(rows) * kRow)});
    const double step = place.width() / double(columns);
    const auto cornerOf = [&](std::size_t i) {
        return place.topLeft() + QPointF(double(i % columns) * step, double(i / columns) * kRow);
    };
    for (std::size_t i = 0; i < shown; ++i) {
        const PortFamily& family = key.families[i];
        const QRectF swatch(cornerOf(i) + QPointF(0, (kRow - kSwatch) / 2), QSizeF(kSwatch, kSwatch));
        part.rect(swatch, filled(family.colour), 1.2);
        part.text(
            swatch.center(), family.letter,
            {family.letter.size() > 1 ? 3.2 : 4.2, inkOn(family.colour), Qt::AlignHCenter, QFont::DemiBold, 0, 5, 11});
        const QString ports = portsText(type, family.ports);
        part.text({swatch.right() + 3, swatch.center().y()},
                  ports.isEmpty() ? family.name : family.name + QStringLiteral("  ") + ports,
                  aligned(noteType(theme), Qt::AlignLeft, step - kSwatch - 6));
    }
    if (shown < count)
        part.text(cornerOf(shown) + QPointF(0, kRow / 2), Words::tr("and %1 more").arg(count - shown), noteType(theme));
    if (count == 0)
        part.text(place.topLeft() + QPointF(0, kRow / 2), Words::tr("No cable is plugged in."), noteType(theme));
    drawing.parts.push_back(std::move(part).take());
    return double(rows) * kRow;
}

}  // namespace views
