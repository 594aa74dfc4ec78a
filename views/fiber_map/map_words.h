// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/port_book.h"
#include "views/fiber_map/port_runs.h"
#include "views/sheets/sheet_frame.h"

#include <memory>

namespace views {

/// Words that pages of a fiber map share. All look things up in a design that stays as it is.

/// "U42–45", "U7".
QString unitsText(const model::Tables& plan, model::Id<model::Device> device);
/// "SM 8F", "PM 4F", "copper".
QString shortType(const model::CableType& type);
/// "MPO-12/APC female both ends".
QString plugsText(const model::CableType& type);
/// "Type B"; empty for copper.
QString polarityText(const model::CableType& type);
/// Whether copper is longer than any that is made; only cords with RJ45 plugs are made on site.
bool isNotMade(const model::CableType& type, const model::StockLength& stock);
/// "5", "7.5", "212 cut"; "?" for a cable that is not routed.
QString stockText(const model::PortLine& line);
/// "0.70", "?" where a figure is missing, empty for copper.
QString lossText(const model::PortLine& line, const std::optional<model::Loss>& loss);
/// Trays in order: "TR-A › TX-2-01 › TR-F"; five and more that count on are told by the first and the last:
/// "TR-V › TX-2-21 … TX-2-12 › TR-W".
QString wayText(const QStringList& trays);
/// The way of a cable from this end on, or that it stays in the rack.
QString routeText(const model::PortBook& book, const model::PortLine& line);
/// Whether the row has a stock length or a loss that rests on an assumption of its type.
bool restsOnAssumption(const model::PortBook& book, const model::PortLine& line);
/// What is alike in most rows of a piece: "B-0005", or "B-0005 1–12, B-0006 13–18".
QString sharedText(const model::PortList& list, const PortRun& run,
                   const std::function<QString(const model::PortLine&)>& textOf);
/// "73–90", "T01–T18", "rear-1–16".
QString portSpan(const model::PortList& list, std::size_t first, std::size_t last);

/// "1 cable", or the other with its number: "18 cables".
inline QString countText(std::size_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

/// What is on a device's front, or its rear, as a grid of ports with as many rows as its columns are high, if it has one:
/// the group and the number of its first port.
struct PlateGrid {
    const model::PortGroup* group = nullptr;
    int firstPort = 1;

    bool has(int port) const { return port >= firstPort && port < firstPort + group->count; }
};
std::optional<PlateGrid> plateGrid(const model::DeviceType& type, model::Face face = model::Face::Front);
/// The one with that port; none: it is in none.
std::optional<PlateGrid> plateWith(const model::DeviceType& type, int port);

/// Whether what the catalog says of that face is seen from behind: adapters go through a panel, and its rear ports are where
/// those of the front are, which stand the other way round for who is behind it.
bool isSeenFromBehind(const model::DeviceType& type, model::Face face);

/// How large the device's front is, mm; what the catalog does not say is assumed.
QSizeF frontSize(const model::DeviceType& type);

/// The plate with every port as a small box, the marked ones black; `width` mm.
void drawSmallPlate(PartBuilder& part, const model::DeviceType& type, QPointF topLeft, double width,
                    const std::function<bool(int port)>& isMarked, model::Face face = model::Face::Front);
double smallPlateHeight(const model::DeviceType& type, double width);
/// Millimetres of paper for one of the plate.
double smallPlateScale(const model::DeviceType& type, double width);
/// Port `index` (from 1) of a group on the small plate: as wide and high as the pitch.
QRectF smallPlatePort(const model::PortGroup& group, int index, QPointF topLeft, double scale);

}  // namespace views
