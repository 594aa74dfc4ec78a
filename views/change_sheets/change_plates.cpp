// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_plates.h"

#include "views/change_sheets/change_table.h"
#include "views/fiber_map/map_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr double kPlateTitle = 5;
constexpr double kMostPlate = 36;

/// The device as one of the designs has it, if it is there and has a plate.
const DeviceType* plateTypeOf(const PortBook& book, const DeviceOrder& order)
{
    const Device* device = order.device.isEmpty() ? nullptr : deviceOf(book.plan(), order);
    const DeviceType* type = device ? &book.plan().deviceTypes.at(device->type) : nullptr;
    return type && plateGrid(*type) ? type : nullptr;
}

double plateWidth(const ChangeJob& job, const DeviceOrder& order, const QRectF& room)
{
    double width = (room.width() - 10) / 2;
    for (const PortBook* book : {job.from.get(), job.to.get()}) {
        if (const DeviceType* type = plateTypeOf(*book, order))
            width = std::min(width, kMostPlate / smallPlateHeight(*type, 1));
    }
    return width;
}

}  // namespace

const Device* deviceOf(const Tables& plan, const DeviceOrder& order)
{
    const Device* found = nullptr;
    plan.devices.forEach([&](const Device& device) {
        if (device.name == order.device)
            found = &device;
    });
    return found;
}

double platesHeight(const ChangeJob& job, const DeviceOrder& order, const QRectF& room)
{
    double height = 0;
    for (const PortBook* book : {job.from.get(), job.to.get()}) {
        if (const DeviceType* type = plateTypeOf(*book, order))
            height = std::max(height, smallPlateHeight(*type, plateWidth(job, order, room)) + kPlateTitle + 3);
    }
    return height;
}

void addPlates(Drawing& sheet, const ChangeJob& job, const DeviceOrder& order, const QRectF& room)
{
    const double height = platesHeight(job, order, room);
    if (height <= 0)
        return;
    PartBuilder part(Words::tr("plates before and after"), {room.left(), room.top(), room.width(), height},
                     ReadAs::Picture);
    const double width = plateWidth(job, order, room);
    const auto draw = [&](const PortBook& book, double left, bool isNow) {
        const DeviceType* type = plateTypeOf(book, order);
        const DesignHeader& header = book.plan().header();
        const bool isTold = job.order.from.revision != job.order.to.revision || header.date.isEmpty();
        const QString revision = isTold ? header.revision : header.revision + QStringLiteral(" (") + header.date + u')';
        const double end =
            runOn(part, {left, room.top() + 2}, Words::tr("Rev %1 ").arg(revision), sheetType(8.5, QFont::Bold));
        part.text({end, room.top() + 2},
                  isNow ? Words::tr("black: as it must be when you leave") : Words::tr("struck: take out first"),
                  sheetType(8.5));
        if (!type)
            return;
        std::set<int> ports;
        const auto add = [&](const std::vector<QString>& names) {
            for (const QString& name : names) {
                if (const auto number = portNumber(*type, name))
                    ports.insert(*number);
            }
        };
        for (const ChangeStep& step : order.steps) {
            const auto& line = isNow ? step.now : step.was;
            if (line && step.verb != StepVerb::Relabel && (isNow || !isFarOnly(step)))
                add(line->ports);
            for (const StepPlace& plug : step.places) {
                if (!isNow && step.verb == StepVerb::UnplugAll)
                    add({plug.name});
            }
        }
        for (const ChangeVisit& visit : order.visits) {
            const bool isPart =
                visit.work == VisitWork::Replug || visit.work == (isNow ? VisitWork::Plug : VisitWork::Unplug);
            if (isPart)
                add(visit.ports);
        }
        drawSmallPlate(part, *type, {left, room.top() + kPlateTitle}, width,
                       [&](int port) { return isNow && ports.contains(port); });
        const PlateGrid grid = *plateGrid(*type);
        const double scale = smallPlateScale(*type, width);
        for (const int port : ports) {
            const int index = port - grid.firstPort + 1;
            if (index < 1 || index > grid.group->count)
                continue;
            const QRectF place = smallPlatePort(*grid.group, index, {left, room.top() + kPlateTitle}, scale);
            const QColor ink = isNow ? kPaperWhite : kInk;
            if (!isNow)
                part.rect(place, outlined(kInk, kTickLine));
            const QString name = QString::number(port);
            // Where many are marked the numbers would run into each other; the steps name them.
            const Type digits = sheetType(6, QFont::Bold, Qt::AlignHCenter, ink);
            constexpr std::size_t kMany = 24;
            if (ports.size() <= kMany || widthOf(name, digits) <= place.width())
                part.text(place.center(), name, digits);
            if (!isNow)
                part.lines({{place.bottomLeft(), place.topRight()}}, outlined(kStrike, 0.27));
        }
    };
    draw(*job.from, room.left(), false);
    draw(*job.to, room.right() - width, true);
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
