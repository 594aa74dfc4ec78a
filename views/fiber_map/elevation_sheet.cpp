// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/elevation_sheet.h"

#include "views/fiber_map/rack_face.h"
#include "views/sheets/note_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::elevationSheet)
};

constexpr double kScales[] = {7.5, 10, 15, 20, 25, 30};
constexpr double kOver = 7.5;  ///< mm over the racks for FRONT and REAR
constexpr double kFacts = 9;
constexpr double kNumbers = 7;

/// Fitted, clipped, coupled: a box each, beside every device they are true of.
void addBoxes(Drawing& sheet, const PortBook& book, const RackFace& face, Id<Rack> rack, double left, double width)
{
    const Tables& plan = book.plan();
    PartBuilder part(Words::tr("boxes"), {left, face.frame().top(), width, face.frame().height()});
    const QStringList heads{Words::tr("fitted"), Words::tr("clipped"), Words::tr("coupled")};
    const double step = width / 3;
    for (int i = 0; i < 3; ++i)
        part.text({left + step * (i + 0.5), face.frame().top() - 1.8}, heads[i],
                  fitted(heads[i], sheetType(6.5, QFont::Medium, Qt::AlignHCenter), step - 0.4));
    for (const Id<Device> id : book.index().devicesOf(rack)) {
        const Device& device = plan.devices.at(id);
        const DeviceType& type = plan.deviceTypes.at(device.type);
        const QRectF body = face.bodyOnPaper(device);
        const double side = std::min(4.4, body.height() + 0.2);
        const bool applies[] = {true, type.hasClip, !type.couplings.empty()};
        for (int i = 0; i < 3; ++i) {
            if (!applies[i])
                continue;
            const QPointF centre(left + step * (i + 0.5), body.center().y());
            tickBox(part, centre, side);
            // Far below the heads each box says itself what it is.
            constexpr double kTall = 12;
            if (body.height() >= kTall)
                part.text(centre + QPointF(0, -4), heads[i],
                          fitted(heads[i], sheetType(6.5, QFont::Medium, Qt::AlignHCenter), step - 0.4));
        }
    }
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace

std::optional<std::pair<int, int>> pagesOf(const RackMap& map, std::optional<Id<Device>> device)
{
    std::optional<std::pair<int, int>> pages;
    for (std::size_t i = 0; i < map.sheets.size(); ++i) {
        const MapSheet& sheet = map.sheets[i];
        const bool isOne = device ? sheet.device == device : sheet.kind == MapPage::Ports && !sheet.device;
        if (isOne)
            pages = {pages ? pages->first : int(i) + 1, int(i) + 1};
    }
    return pages;
}

Drawing elevationSheet(const PortBook& book, const RackMap& map, const SheetFrame& frame, SheetHead head)
{
    const Tables& plan = book.plan();
    const RackType& type = plan.rackTypes.at(plan.racks.at(map.rack).type);
    const QRectF& room = frame.room();
    double scale = kScales[0];
    const double boxes = 27;
    const auto fits = [&](double each) {
        const RackFace face(book, map, {}, each, Side::Front);
        return face.height() <= room.height() - kOver - kFacts
            && 2 * face.width() + 4 * kNumbers + boxes <= room.width();
    };
    for (const double each : kScales) {
        scale = each;
        if (fits(each))
            break;
    }
    const double width = RackFace(book, map, {}, scale, Side::Front).width();
    const double middle = room.center().x();
    const double top = room.top() + kOver;
    RackFace front(book, map, {middle - boxes / 2 - kNumbers - width, top}, scale, Side::Front);
    RackFace rear(book, map, {middle + boxes / 2 + kNumbers, top}, scale, Side::Rear);
    int filled = 0;
    for (const Id<Device> id : book.index().devicesOf(map.rack))
        filled += unitsOf(plan.deviceTypes.at(plan.devices.at(id).type));
    head.title = Words::tr("Rack elevation");
    head.line = Words::tr("%1 · scale 1 : %2 · unit 1 at the bottom · %3 of %4 units filled")
                    .arg(type.name)
                    .arg(scale)
                    .arg(filled)
                    .arg(type.heightUnits);
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    front.draw(sheet);
    addBoxes(sheet, book, front, map.rack, middle - boxes / 2, boxes);
    rear.draw(sheet);
    PartBuilder facts(Words::tr("facts"), {room.left(), room.bottom() - kFacts, room.width(), kFacts});
    const QStringList lines{
        Words::tr("Seen from the rear: white S supply, black R return, with the letter of the loop; CLIP on the "
                  "busbar. Supply right, return left is assumed ~"),
        Words::tr(
            "The page number on a device is that of its first sheet in this folder. Tick a box when it is done.")};
    const double under = front.frame().bottom() + 3;
    for (qsizetype i = 0; i < lines.size(); ++i)
        facts.text({room.left(), under + 3.6 * double(i)}, lines[i], fitted(lines[i], sheetType(8), room.width()));
    sheet.parts.push_back(std::move(facts).take());
    addNoteLines(sheet, {room.left(), under + 9, room.width(), room.bottom() - under - 10});
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace views
