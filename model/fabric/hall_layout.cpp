// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/hall_layout.h"

#include "model/fabric/hall_figures.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr Length kPairPitch = kRowDepth * 2 + kColdAisle + kHotAisle;
constexpr int kSmallestPair = 8;  // from this many racks on, two rows share a cold aisle

std::size_t rowCount(std::size_t racks)
{
    const std::size_t rows = (racks + kRacksPerRow - 1) / kRacksPerRow;
    return rows == 1 && racks >= kSmallestPair ? 2 : std::max<std::size_t>(rows, 1);
}

/// How many columns of rows make the hall about square.
std::size_t columnCount(std::size_t rows, Length columnPitch)
{
    const double area = static_cast<double>(rows) * (kPairPitch / columnPitch) / 2.0;
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(std::sqrt(area))));
}

/// The line of the fronts of a row: even rows look up the page, odd ones down, over one cold aisle.
Length frontLine(std::size_t inColumn)
{
    const Length pair = kWallClearance + kPairPitch * static_cast<std::int64_t>(inColumn / 2);
    return pair + kRowDepth + (inColumn % 2 == 0 ? Length() : kColdAisle);
}

/// How many CDUs stand at the ends of the row with the most of them; one end each is always kept.
std::int64_t mostInARow(const std::vector<std::size_t>& cdus, std::size_t perRow)
{
    std::int64_t most = 2;
    for (const std::size_t rack : cdus) {
        most = std::max<std::int64_t>(most, std::count_if(cdus.begin(), cdus.end(), [&](std::size_t other) {
                                          return other / perRow == rack / perRow;
                                      }));
    }
    return most;
}

/// In turn at the left and the right end of their row, outwards.
void placeCdus(HallLayout& hall, const std::vector<std::size_t>& cdus)
{
    std::vector<int> taken(hall.rows.size(), 0);
    for (const std::size_t rack : cdus) {
        const auto row = static_cast<std::size_t>(hall.racks[rack].row);
        const RowPlace& place = hall.rows[row];
        const int before = taken[row]++;
        const Length outward = kCduPlace * (before / 2) + kCduPlace / 2;
        hall.cdus.push_back({before % 2 == 0 ? place.left - outward : place.right + outward, place.trayY});
    }
}

}  // namespace

HallLayout layOutHall(const std::vector<LineRack>& line, const std::vector<std::size_t>& cdus, const RackSizes& sizes)
{
    const std::size_t rows = rowCount(line.size());
    const std::size_t perRow = (line.size() + rows - 1) / rows;
    const auto widthOf = [&](std::size_t i) { return line[i].compute ? sizes.computeWidth : sizes.networkWidth; };

    Length longest;
    for (std::size_t row = 0; row < rows; ++row) {
        Length length;
        for (std::size_t i = row * perRow; i < std::min(line.size(), (row + 1) * perRow); ++i)
            length += widthOf(i);
        longest = std::max(longest, length);
    }
    const std::int64_t cduPlaces = mostInARow(cdus, perRow);
    const Length columnPitch = longest + kCduPlace * cduPlaces + kCrossAisle;
    const std::size_t columns = columnCount(rows, columnPitch);
    std::size_t rowsPerColumn = (rows + columns - 1) / columns;
    rowsPerColumn += columns > 1 ? rowsPerColumn % 2 : 0;

    HallLayout hall;
    for (std::size_t column = 0; column * rowsPerColumn < rows; ++column)
        hall.crossX.push_back(kWallClearance + columnPitch * static_cast<std::int64_t>(column));
    hall.crossX.push_back(hall.crossX.back() + columnPitch);
    for (std::size_t row = 0; row * perRow < line.size(); ++row) {
        const std::size_t column = row / rowsPerColumn;
        const std::size_t inColumn = row % rowsPerColumn;
        const bool north = inColumn % 2 == 0;
        const Length front = frontLine(inColumn);
        RowPlace place;
        place.column = static_cast<int>(column);
        place.trayY = north ? front - kRowDepth / 2 : front + kRowDepth / 2;
        place.left = hall.crossX[column] + kCrossAisle / 2 + kCduPlace * ((cduPlaces + 1) / 2);
        Length x = place.left;
        for (std::size_t i = row * perRow; i < std::min(line.size(), (row + 1) * perRow); ++i) {
            const Length depth = line[i].compute ? sizes.computeDepth : sizes.networkDepth;
            RackPlace rack;
            rack.row = static_cast<int>(row);
            rack.inRow = static_cast<int>(i - row * perRow);
            rack.x = x + widthOf(i) / 2;
            rack.y = north ? front - depth / 2 : front + depth / 2;
            rack.facing = north ? Facing::North : Facing::South;
            hall.racks.push_back(rack);
            x += widthOf(i);
        }
        place.right = x;
        hall.rows.push_back(place);
    }
    placeCdus(hall, cdus);
    hall.width = hall.crossX.back() + kWallClearance;
    hall.depth = frontLine(std::min(rowsPerColumn, hall.rows.size()) - 1) + kRowDepth + kWallClearance;
    return hall;
}

}  // namespace model
