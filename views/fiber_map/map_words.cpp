// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/map_words.h"

#include "model/optics/light_path.h"
#include "views/elevation/rack_geometry.h"
#include "views/sheets/metres_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::fiberMap)
};

const QChar kDash(0x2013);
const QString kThen = QStringLiteral(" \u203a ");

}  // namespace

QString unitsText(const Tables& plan, Id<Device> id)
{
    const Device& device = plan.devices.at(id);
    const int units = unitsOf(plan.deviceTypes.at(device.type));
    const QString from = QStringLiteral("U%1").arg(device.unit);
    return units > 1 ? from + kDash + QString::number(device.unit + units - 1) : from;
}

QString shortType(const CableType& type)
{
    const QString fibers = QStringLiteral(" %1F").arg(type.lit > 0 ? type.lit : type.fibers);
    switch (type.medium) {
    case Medium::SingleMode:
        return QStringLiteral("SM") + fibers;
    case Medium::PolarizationMaintaining:
        return QStringLiteral("PM") + fibers;
    case Medium::CopperPassive:
        return Words::tr("copper");
    case Medium::CopperActive:
        return Words::tr("active");
    }
    return {};
}

QString plugsText(const CableType& type)
{
    const auto plug = [](const QString& connector, const QString& polish, const QString& gender) {
        const QString body = connector.toUpper() + (polish.isEmpty() ? QString() : u'/' + polish.toUpper());
        const QString sex = gender == QLatin1String("unpinned") ? Words::tr("female")
            : gender == QLatin1String("pinned")                 ? Words::tr("male")
                                                                : QString();
        return sex.isEmpty() ? body : body + u' ' + sex;
    };
    const QString a = plug(type.connector, type.polish, type.gender);
    const QString b = plug(type.connectorB, type.polishB, type.genderB);
    return a == b || type.connectorB.isEmpty() ? Words::tr("%1 both ends").arg(a) : Words::tr("%1 to %2").arg(a, b);
}

QString polarityText(const CableType& type)
{
    return type.polarity.isEmpty() ? QString() : Words::tr("Type %1").arg(type.polarity);
}

bool isNotMade(const CableType& type, const StockLength& stock)
{
    return isCopper(type) && stock.cutToOrder && type.connector != QLatin1String("rj45");
}

QString stockText(const PortLine& line)
{
    if (!line.stock)
        return QStringLiteral("?");
    const QString metres = metresText(line.stock->length);
    return line.stock->cutToOrder ? Words::tr("%1 cut").arg(metres) : metres;
}

QString lossText(const PortLine& line, const std::optional<Loss>& loss)
{
    if (!line.isOptical || line.isPassive)
        return {};
    return loss ? QString::number(double(loss->base()) / 1000, 'f', 2) : QStringLiteral("?");
}

QString wayText(const QStringList& trays)
{
    const auto counts = [](const QString& name) {
        const qsizetype digits = name.size()
            - std::distance(name.rbegin(),
                            std::find_if(name.rbegin(), name.rend(), [](QChar c) { return !c.isDigit(); }));
        return std::pair(name.left(digits), name.mid(digits).toInt());
    };
    // Whether `i` follows `i - 1` as one counts up or down.
    const auto step = [&](qsizetype i) {
        const auto [before, first] = counts(trays[i - 1]);
        const auto [after, second] = counts(trays[i]);
        return before == after && std::abs(second - first) == 1 ? second - first : 0;
    };
    QStringList parts;
    for (qsizetype i = 0; i < trays.size();) {
        qsizetype last = i;
        while (last + 1 < trays.size() && step(last + 1) != 0 && step(last + 1) == step(i + 1))
            ++last;
        constexpr qsizetype kMany = 5;
        if (last + 1 - i >= kMany) {
            parts << trays[i] + QStringLiteral(" \u2026 ") + trays[last];
            i = last + 1;
        } else {
            parts << trays[i++];
        }
    }
    return parts.join(kThen);
}

QString routeText(const PortBook& book, const PortLine& line)
{
    const Tables& plan = book.plan();
    const Cable& cable = plan.cables.at(*line.cable);
    if (!cable.route)
        return Words::tr("no route yet");
    const QStringList trays = trayNames(plan, cable, line.end);
    if (!trays.isEmpty())
        return wayText(trays);
    const Route& route = plan.routes.at(*cable.route);
    return route.from == route.to ? Words::tr("in this rack, no tray") : Words::tr("to the rack beside, no tray");
}

bool restsOnAssumption(const PortBook& book, const PortLine& line)
{
    const Cable& cable = book.plan().cables.at(*line.cable);
    const CableType& type = book.plan().cableTypes.at(cable.type);
    return matedLoss(book.plan(), type).assumed() || type.attenuation.assumed();
}

QString portSpan(const PortList& list, std::size_t first, std::size_t last)
{
    const QString& a = list.lines[first].shown;
    const QString& b = list.lines[last].shown;
    if (first == last)
        return a;
    const qsizetype prefix = a.lastIndexOf(u'-') + 1;
    return a + kDash + (prefix > 0 && b.startsWith(QStringView(a).left(prefix)) ? b.mid(prefix) : b);
}

QString sharedText(const PortList& list, const PortRun& run, const std::function<QString(const PortLine&)>& textOf)
{
    struct Stretch {
        QString text;
        std::size_t first;
        std::size_t last;
    };
    std::vector<Stretch> stretches;
    for (std::size_t i = run.first; i < run.end(); ++i) {
        const QString text = textOf(list.lines[i]);
        if (!stretches.empty() && stretches.back().text == text)
            stretches.back().last = i;
        else
            stretches.push_back({text, i, i});
    }
    if (stretches.size() == 1)
        return stretches.front().text;
    QStringList all;
    for (const Stretch& stretch : stretches)
        all << QStringLiteral("%1 (%2)").arg(stretch.text, portSpan(list, stretch.first, stretch.last));
    return all.join(QStringLiteral(", "));
}

std::optional<PlateGrid> plateGrid(const DeviceType& type, Face face)
{
    constexpr int kLeast = 24;
    int first = 1;
    for (const PortGroup& group : type.ports) {
        if (group.face == face && group.use == PortUse::Data && group.count >= kLeast)
            return PlateGrid{&group, first};
        first += group.count;
    }
    return std::nullopt;
}

std::optional<PlateGrid> plateWith(const DeviceType& type, int port)
{
    for (const Face face : {Face::Front, Face::Rear}) {
        const auto grid = plateGrid(type, face);
        if (grid && grid->has(port))
            return grid;
    }
    return std::nullopt;
}

bool isSeenFromBehind(const DeviceType& type, Face face) { return face == Face::Rear && !type.through.empty(); }

QSizeF frontSize(const DeviceType& type)
{
    constexpr double kWidth = 440;
    constexpr double kUnit = 44.45;
    return {type.width.known() ? millimetres(*type.width.value) : kWidth,
            type.height.known() ? millimetres(*type.height.value) : unitsOf(type) * kUnit};
}

double smallPlateHeight(const DeviceType& type, double width)
{
    const QSizeF real = frontSize(type);
    return real.height() * width / real.width();
}

double smallPlateScale(const DeviceType& type, double width) { return width / frontSize(type).width(); }

QRectF smallPlatePort(const PortGroup& group, int index, QPointF topLeft, double scale)
{
    const QRectF place = connectorRect(group.grid, index);
    const double across = group.count > 1 ? millimetres(group.grid.pitchX) : place.width();
    const double down = group.grid.rows > 1 ? millimetres(group.grid.pitchY) : place.height();
    const QPointF corner(place.center().x() - across / 2, place.center().y() - down / 2);
    return {topLeft + corner * scale, QSizeF(across, down) * scale};
}

void drawSmallPlate(PartBuilder& part, const DeviceType& type, QPointF topLeft, double width,
                    const std::function<bool(int port)>& isMarked, Face face)
{
    const double scale = smallPlateScale(type, width);
    part.rect({topLeft, QSizeF(width, smallPlateHeight(type, width))}, {kPaperWhite, kInk, kTickLine, false}, 0.6);
    std::vector<QRectF> empty;
    std::vector<QRectF> marked;
    int number = 1;
    for (const PortGroup& group : type.ports) {
        for (int i = 1; i <= group.count; ++i, ++number) {
            if (group.face != face || group.use == PortUse::LaserFeed)
                continue;
            QRectF drawn = smallPlatePort(group, i, topLeft, scale);
            if (isSeenFromBehind(type, face))
                drawn.moveCenter({2 * topLeft.x() + width - drawn.center().x(), drawn.center().y()});
            (isMarked(number) ? marked : empty).push_back(drawn.adjusted(0.1, 0.1, -0.1, -0.1));
        }
    }
    if (type.laserGrid && face == Face::Front) {
        for (int i = 1; i <= type.laserGrid->columns * type.laserGrid->rows; ++i) {
            const QRectF place = connectorRect(*type.laserGrid, i);
            empty.push_back(
                QRectF(topLeft + place.topLeft() * scale, place.size() * scale).adjusted(0.1, 0.1, -0.1, -0.1));
        }
    }
    part.field(std::move(empty), outlined(kSoftInk, 0.12));
    part.field(std::move(marked), {kInk, kInk, 0.12, false});
}

}  // namespace views
