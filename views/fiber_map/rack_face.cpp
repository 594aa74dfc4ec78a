// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/rack_face.h"

#include "views/sheets/name_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::elevationSheet)
};

}  // namespace

void RackFace::drawUnits(PartBuilder& part)
{
    std::vector<bool> filled(std::size_t(m_geometry.units) + 2, false);
    for (const Id<Device> id : m_book.index().devicesOf(m_rack.id)) {
        const Device& device = m_plan.devices.at(id);
        const int units = unitsOf(m_plan.deviceTypes.at(device.type));
        for (int unit = device.unit; unit < device.unit + units && unit <= m_geometry.units; ++unit)
            filled[std::size_t(std::max(unit, 1))] = true;
    }
    for (int unit = 1; unit <= m_geometry.units; ++unit) {
        const QRectF place = onPaper(m_geometry.unitRect(unit, 1));
        const bool fifth = unit % 5 == 0 || unit == 1 || unit == m_geometry.units;
        const Type type =
            sheetType(fifth ? 8.5 : 6.5, fifth ? QFont::Bold : QFont::Normal, Qt::AlignRight, fifth ? kInk : kSoftInk);
        Type right = type;
        right.align = Qt::AlignLeft;
        part.text({frame().left() - 1.2, place.center().y()}, QString::number(unit), type);
        part.text({frame().right() + 1.2, place.center().y()}, QString::number(unit), right);
    }
    // Blank units, and what the rack type keeps them for.
    for (int unit = 1; unit <= m_geometry.units;) {
        if (filled[std::size_t(unit)]) {
            ++unit;
            continue;
        }
        const auto placeAt = [&](int each) {
            return std::find_if(m_type.places.begin(), m_type.places.end(), [each](const RackSlot& slot) {
                return slot.use == QLatin1String("fiber-manager") && each >= slot.unit && each < slot.unit + slot.units;
            });
        };
        // Up to the next device, or to where what the units are kept for changes.
        int end = unit;
        while (end <= m_geometry.units && !filled[std::size_t(end)] && placeAt(end) == placeAt(unit))
            ++end;
        const QRectF place = onPaper(m_geometry.unitRect(unit, end - unit));
        Style blank = dashedOutline(kSoftInk);
        blank.width = kPartLine;
        part.rect(place.adjusted(0.3, 0.15, -0.3, -0.15), blank);
        const QString text = placeAt(unit) != m_type.places.end() ? Words::tr("fiber manager, slack loops")
                                                                  : Words::tr("blank, %1 U").arg(end - unit);
        if (m_side == Side::Front && place.height() >= 2.6)
            part.text({place.left() + 2, place.center().y()}, text,
                      fitted(text, sheetType(7, QFont::Normal, Qt::AlignLeft, kSoftInk), place.width() - 4));
        unit = end;
    }
}

void RackFace::drawFront(PartBuilder& part, const Device& device)
{
    const DeviceType& type = m_plan.deviceTypes.at(device.type);
    const QRectF body = bodyOnPaper(device);
    const bool isShelf = type.deviceClass == DeviceClass::PowerShelf;
    part.rect(body, {isShelf ? kShelf : kPaperWhite, kInk, kBlockLine, false}, 0.5);
    const auto pages = pagesOf(m_map, m_book.isTray(device.id) ? std::optional<Id<Device>>() : device.id);
    const bool isPlugged = !m_book.index().cablesOf(device.id).empty() || !m_book.isTray(device.id);
    const QString page = pages && isPlugged ? Words::tr("p. %1").arg(pages->first) : QString();
    const double left = body.left() + 1.4;
    if (body.height() < 9) {
        const double size = std::min(9.0, body.height() / points(1) * 0.72);
        const Type name = sheetType(size, QFont::Bold);
        const NameText shown = nameText(device.name, name, {body.width() * 0.6, body.height()});
        drawName(part, {left, body.center().y()}, shown);
        const double end = left + shown.width();
        // A name that would be cut says less than none.
        const QString note = page.isEmpty() ? type.name : page;
        const double rest = body.right() - end - 3;
        const Type small = sheetType(std::min(7.0, size), page.isEmpty() ? QFont::Normal : QFont::Bold, Qt::AlignRight);
        constexpr double kNarrowest = 0.85;
        if (!page.isEmpty() || widthOf(note, small) * kNarrowest <= rest)
            part.text({body.right() - 1.4, body.center().y()}, note, fitted(note, small, rest));
        return;
    }
    const bool hasPlate = plateGrid(type).has_value();
    const double room = hasPlate ? body.width() * 0.36 : body.width() - 3;
    drawName(part, {left, body.top() + body.height() * 0.24},
             nameText(device.name, sheetType(15, QFont::Bold), {room, body.height() * 0.42}));
    QString role = type.deviceClass == DeviceClass::Panel ? Words::tr("fiber panel") : type.name;
    if (device.role == FabricRole::Leaf)
        role = Words::tr("leaf, rail %1").arg((device.index - 1) % 4 + 1);
    else if (device.role == FabricRole::Spine)
        role = Words::tr("spine %1").arg(device.index);
    else if (device.role == FabricRole::Core)
        role = Words::tr("core %1").arg(device.index);
    part.text({left, body.top() + body.height() * 0.52}, role, fitted(role, sheetType(8), room));
    const QString units = unitsText(m_plan, device.id);
    // The numbers beside the rack say the units, too: the page comes first where there is no room for both.
    const Type bold = sheetType(8, QFont::Bold);
    if (page.isEmpty() || widthOf(units, bold) + widthOf(page, bold) + 1 <= room)
        part.text({left, body.top() + body.height() * 0.8}, units, bold);
    part.text({left + room, body.top() + body.height() * 0.8}, page, sheetType(8, QFont::Bold, Qt::AlignRight));
    if (hasPlate) {
        const double width = body.width() - room - 4.5;
        drawSmallPlate(part, type, {body.right() - 1.2 - width, body.center().y() - smallPlateHeight(type, width) / 2},
                       width, [](int) { return false; });
    }
}

/// From the left, the first place on a device's rear that is wide enough between couplings and clip, else the widest.
std::pair<double, double> RackFace::roomForName(const QRectF& body, const DeviceType& type, bool low,
                                                double width) const
{
    constexpr double kAir = 1.2;
    std::vector<std::pair<double, double>> taken;
    for (const Coupling& coupling : type.couplings) {
        const double x = body.left() + millimetres(coupling.x) / m_scale;
        const double radius = low ? 1.5 : 2.3;
        taken.emplace_back(x - radius, x + radius);
    }
    if (type.hasClip && low)
        taken.emplace_back(body.center().x() - 3, body.center().x() + 3);
    std::sort(taken.begin(), taken.end());
    taken.emplace_back(body.right(), body.right());
    std::pair<double, double> best;
    double from = body.left();
    for (const auto& [start, end] : taken) {
        const std::pair room(from + kAir, start - kAir);
        if (room.second - room.first > best.second - best.first)
            best = room;
        if (best.second - best.first >= width)
            break;
        from = std::max(from, end);
    }
    return best;
}

void RackFace::drawRear(PartBuilder& part, const Device& device)
{
    const DeviceType& type = m_plan.deviceTypes.at(device.type);
    const QRectF body = bodyOnPaper(device);
    part.rect(body, {type.deviceClass == DeviceClass::PowerShelf ? kShelf : kPaperWhite, kInk, kBlockLine, false}, 0.5);
    if (plateGrid(type, Face::Rear))
        return drawRearPlate(part, device, type, body);
    const bool low = body.height() < 9;
    const Type name = sheetType(low ? std::min(8.0, body.height() / points(1) * 0.7) : 10, QFont::Bold);
    const double y = low ? body.center().y() : body.top() + 2.6;
    const auto [left, right] = roomForName(body, type, low, widthOf(device.name, name));
    drawName(part, {left, y}, nameText(device.name, name, {right - left, low ? body.height() : 4.4}));
    if (type.hasClip) {
        const double offset = type.clipOffset.known() ? millimetres(*type.clipOffset.value) / m_scale : 0;
        const QSizeF size(low ? 6 : 9.5, low ? body.height() * 0.66 : 5.4);
        const QRectF clip(QPointF(body.center().x() + offset - size.width() / 2,
                                  body.center().y() - size.height() / 2 + (low ? 0 : 1)),
                          size);
        part.rect(clip, {kShelf, kInk, kBlockLine, false}, 0.4);
        part.text(
            clip.center(), Words::tr("CLIP"),
            fitted(Words::tr("CLIP"), sheetType(low ? 5.5 : 7, QFont::Bold, Qt::AlignHCenter), clip.width() - 0.6));
    }
    for (const Coupling& coupling : type.couplings) {
        const QPointF centre(body.left() + millimetres(coupling.x) / m_scale,
                             low ? body.center().y() : body.top() + millimetres(coupling.top) / m_scale);
        const bool supply = coupling.direction == FlowDirection::Supply;
        const double radius = low ? std::min(1.5, body.height() * 0.36) : 2.3;
        part.circle(centre, radius, {supply ? kPaperWhite : kInk, kInk, kBlockLine, false});
        const QString text = (supply ? Words::tr("S") : Words::tr("R"))
            + (type.couplings.size() > 2 ? coupling.loop.toUpper() : QString());
        part.text(centre, text,
                  fitted(text, sheetType(low ? 5 : 6.5, QFont::Bold, Qt::AlignHCenter, supply ? kInk : kPaperWhite),
                         radius * 1.8));
    }
}

/// A device with ports at its rear, as a panel has: what the front says, and where the sheet of its rear is.
void RackFace::drawRearPlate(PartBuilder& part, const Device& device, const DeviceType& type, const QRectF& body) const
{
    const double left = body.left() + 1.4;
    QString page;
    for (std::size_t i = 0; i < m_map.sheets.size() && page.isEmpty(); ++i) {
        const MapSheet& sheet = m_map.sheets[i];
        if (sheet.kind == MapPage::Faceplate && sheet.device == device.id && sheet.face == Face::Rear)
            page = Words::tr("p. %1").arg(i + 1);
    }
    constexpr double kLow = 9;
    if (body.height() < kLow) {
        const double size = std::min(9.0, body.height() / points(1) * 0.72);
        drawName(part, {left, body.center().y()},
                 nameText(device.name, sheetType(size, QFont::Bold), {body.width() * 0.7, body.height()}));
        part.text({body.right() - 1.4, body.center().y()}, page,
                  sheetType(std::min(7.0, size), QFont::Bold, Qt::AlignRight));
        return;
    }
    const double room = body.width() * 0.36;
    drawName(part, {left, body.top() + body.height() * 0.24},
             nameText(device.name, sheetType(15, QFont::Bold), {room, body.height() * 0.42}));
    const QString said = Words::tr("rear ports");
    part.text({left, body.top() + body.height() * 0.52}, said, fitted(said, sheetType(8), room));
    part.text({left + room, body.top() + body.height() * 0.8}, page, sheetType(8, QFont::Bold, Qt::AlignRight));
    const double width = body.width() - room - 4.5;
    drawSmallPlate(
        part, type, {body.right() - 1.2 - width, body.center().y() - smallPlateHeight(type, width) / 2}, width,
        [](int) { return false; }, Face::Rear);
}

void RackFace::draw(Drawing& sheet)
{
    const QString title = m_side == Side::Front ? Words::tr("FRONT") : Words::tr("REAR");
    PartBuilder part(title, frame());
    part.text({frame().center().x(), m_topLeft.y() - 4}, title, sheetType(13, QFont::Bold, Qt::AlignHCenter));
    part.rect(frame(), {kPaperWhite, kInk, kFrameLine, false}, 1);
    drawUnits(part);
    const auto& devices = m_book.index().devicesOf(m_rack.id);
    if (m_side == Side::Rear) {
        const bool hasBar = std::any_of(devices.begin(), devices.end(), [&](Id<Device> id) {
            return m_plan.deviceTypes.at(m_plan.devices.at(id).type).hasClip;
        });
        if (hasBar && m_type.busVoltage.known()) {
            const double offset = m_type.busbarOffset.known() ? millimetres(*m_type.busbarOffset.value) / m_scale : 0;
            const QRectF opening = onPaper(m_geometry.opening);
            part.rect({frame().center().x() + offset - 1.7, opening.top(), 3.4, opening.height()},
                      {kShelf, kInk, kPartLine, false});
        }
    }
    sheet.parts.push_back(std::move(part).take());
    std::vector<Id<Device>> sorted = devices;
    std::sort(sorted.begin(), sorted.end(), [&](Id<Device> a, Id<Device> b) {
        return std::pair(-m_plan.devices.at(a).unit, a) < std::pair(-m_plan.devices.at(b).unit, b);
    });
    PartBuilder bodies(Words::tr("devices"), frame());
    for (const Id<Device> id : sorted)
        m_side == Side::Front ? drawFront(bodies, m_plan.devices.at(id)) : drawRear(bodies, m_plan.devices.at(id));
    sheet.parts.push_back(std::move(bodies).take());
}

}  // namespace views
