// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/port_table.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/name_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

}  // namespace

void PortTable::addBand(Drawing& sheet, const PortPage::Piece& piece)
{
    constexpr double kHeight = 9.6;
    constexpr double kMark = 12;
    const PortRun& run = piece.run;
    const QRectF band(m_room.left(), m_y + 1, m_room.width(), kHeight);
    PartBuilder part(Words::tr("far end"), band, ReadAs::Row);
    const PortLine& first = m_list.lines[run.first];
    const bool isOne = run.farEnd >= 0 && !run.isMixed;
    const FarShape shape =
        isOne ? farShape(m_list.farEnds[std::size_t(run.farEnd)].order) : FarShape{{}, kSoftInk, kZebra};
    part.rect(band, {shape.tint, shape.strong, kBlockLine, false}, 0.8);
    part.rect({band.left(), band.top(), kMark, kHeight}, filled(shape.strong), 0.8);
    const double upper = band.top() + 3.2;
    const double lower = band.top() + 6.7;
    QString name = Words::tr("no cable");
    std::vector<std::pair<QString, QString>> facts;
    const QString ports = m_owner.device ? Words::tr("ports %1").arg(portSpan(m_list, run.first, run.end() - 1))
                                         : countText(run.count, Words::tr("1 tray"), Words::tr("%1 trays"));
    if (isOne) {
        const FarEnd& far = m_list.farEnds[std::size_t(run.farEnd)];
        drawFarShape(part, far.order, {band.left() + kMark / 2, band.center().y()}, 6, kPaperWhite);
        name = far.name;
        const QString place = far.device
            ? Words::tr("rack %1 %2").arg(m_plan.racks.at(far.rack).name, unitsText(m_plan, *far.device))
            : Words::tr("trays");
        facts.emplace_back(place, ports);
        facts.emplace_back(
            Words::tr("bundle %1").arg(sharedText(m_list, run, [&](const PortLine& line) { return bundleName(line); })),
            countText(run.count, Words::tr("1 cable"), Words::tr("%1 cables")));
        facts.emplace_back(
            Words::tr("route %1")
                .arg(sharedText(m_list, run, [&](const PortLine& line) { return routeText(m_book, line); })),
            QString());
        const CableType& type = typeOf(first);
        facts.emplace_back(polarityText(type), plugsText(type));
    } else if (run.isMixed) {
        name = Words::tr("several");
        facts.emplace_back(ports, Words::tr("each row names its far end"));
        const CableType& type = typeOf(first);
        facts.emplace_back(polarityText(type), plugsText(type));
    } else {
        const bool isGlass =
            portPlace(m_plan.deviceTypes.at(m_plan.devices.at(first.port.device).type), first.port.number).group->fibers
            > 0;
        facts.emplace_back(ports, isGlass ? Words::tr("leave the dust caps on") : Words::tr("none planned"));
    }
    if (piece.isContinued)
        facts.front().second = Words::tr("%1 (continued)").arg(facts.front().second);
    double at = band.left() + kMark + 2;
    const NameText title = nameText(name, sheetType(17, QFont::Bold), {48, kHeight - 1});
    drawName(part, {at, band.center().y()}, title);
    at += std::max(20.0, title.width()) + 2;
    // The route is what may be long: it gets what the others leave, and they give way to it where a name is long.
    constexpr double kLeastRoute = 24;
    constexpr double kAir = 3.5;
    const double room = band.right() - 1 - at - kAir * double(facts.size());
    const auto naturalWidth = [](const std::pair<QString, QString>& fact) {
        return std::min(42.0, std::max(widthOf(fact.first, sheetType(8)), widthOf(fact.second, sheetType(8))));
    };
    double others = 0;
    for (std::size_t i = 0; i < facts.size(); ++i)
        others += i == 2 && isOne ? 0 : naturalWidth(facts[i]);
    const double share = std::min(1.0, (isOne ? room - kLeastRoute : room) / std::max(others, 1.0));
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool isRoute = i == 2 && isOne;
        const double width = isRoute ? room - others * share : naturalWidth(facts[i]) * share;
        part.lines({{at, band.top() + 1, at, band.bottom() - 1}}, outlined(shape.strong, 0.2));
        at += 1.5;
        if (isRoute && widthOf(facts[i].first, sheetType(8)) > width) {
            QStringList lines = wrapped(facts[i].first, sheetType(7.5), width);
            const QString second = lines.mid(1).join(u' ');
            part.text({at, upper}, lines.front(), fitted(lines.front(), sheetType(7.5), width));
            part.text({at, lower}, second, fitted(second, sheetType(7.5), width));
        } else {
            part.text({at, upper}, facts[i].first, shrunk(facts[i].first, sheetType(8), width, kLeastType));
            part.text({at, lower}, facts[i].second, shrunk(facts[i].second, sheetType(8), width, kLeastType));
        }
        at += width + 2;
    }
    sheet.parts.push_back(std::move(part).take());
    m_y += kBand;
}

}  // namespace views
