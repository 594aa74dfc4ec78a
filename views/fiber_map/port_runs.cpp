// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/port_runs.h"

#include <algorithm>

namespace views {

std::vector<PortRun> portRuns(const model::PortList& list, std::size_t least)
{
    std::vector<PortRun> runs;
    for (std::size_t i = 0; i < list.lines.size(); ++i) {
        if (runs.empty() || runs.back().farEnd != list.lines[i].farEnd)
            runs.push_back({i, 0, list.lines[i].farEnd, false});
        ++runs.back().count;
    }
    std::vector<PortRun> joined;
    for (const PortRun& run : runs) {
        const bool isShort = run.farEnd >= 0 && run.count < least;
        if (isShort && !joined.empty() && joined.back().isMixed) {
            joined.back().count += run.count;
        } else {
            joined.push_back(run);
            joined.back().isMixed = isShort;
        }
    }
    // One alone is no mixture.
    for (PortRun& run : joined) {
        const auto same = [&](const model::PortLine& line) { return line.farEnd == run.farEnd; };
        if (run.isMixed
            && std::all_of(list.lines.begin() + std::ptrdiff_t(run.first),
                           list.lines.begin() + std::ptrdiff_t(run.end()), same))
            run.isMixed = false;
    }
    return joined;
}

std::vector<PortRun> runsWithin(const std::vector<PortRun>& runs, std::size_t first, std::size_t end)
{
    std::vector<PortRun> within;
    for (PortRun run : runs) {
        const std::size_t from = std::max(run.first, first);
        const std::size_t to = std::min(run.end(), end);
        if (from >= to)
            continue;
        run.first = from - first;
        run.count = to - from;
        within.push_back(run);
    }
    return within;
}

std::vector<PortPage> portPages(const std::vector<PortRun>& runs, const PageRoom& room)
{
    std::vector<PortPage> pages;
    double used = 0;
    std::size_t rows = 0;
    const auto newPage = [&] {
        pages.emplace_back();
        used = 0;
        rows = 0;
    };
    const std::size_t most = room.mostRows > 0 ? std::size_t(room.mostRows) : std::size_t(1'000'000);
    const auto rowHeight = [&](const PortRun& run) { return run.isMixed ? room.mixedRow : room.row; };
    // How many of a run's rows still fit here, with its band.
    const auto fitting = [&](const PortRun& run) {
        const double left = room.height - used - room.band;
        const auto byHeight = std::size_t(std::max(0.0, (left + 1e-6) / rowHeight(run)));
        return std::min({run.count, byHeight, most - std::min(most, rows)});
    };
    for (PortRun run : runs) {
        bool isContinued = false;
        while (run.count > 0) {
            if (pages.empty())
                newPage();
            std::size_t now = fitting(run);
            const bool isEmptyPage = pages.back().pieces.empty();
            if (now < run.count && !isEmptyPage) {
                const bool wouldFitWhole =
                    room.band + double(run.count) * rowHeight(run) <= room.height && run.count <= most;
                const double stays = (room.height - used) / room.height;
                if (wouldFitWhole && stays <= 1.0 / 3 && !room.fill)
                    now = 0;
            }
            if (now < run.count) {
                // Up to the end of a block of the plate.
                const std::size_t over = (run.first + now) % room.block;
                if (now > over)
                    now -= over;
                else if (!isEmptyPage)
                    now = 0;
                now = isEmptyPage ? std::max(now, std::size_t(1)) : now;
            }
            if (now == 0) {
                newPage();
                continue;
            }
            PortRun piece = run;
            piece.count = now;
            pages.back().pieces.push_back({piece, isContinued});
            used += room.band + double(now) * rowHeight(run);
            rows += now;
            run.first += now;
            run.count -= now;
            isContinued = true;
            if (run.count > 0)
                newPage();
        }
    }
    return pages;
}

}  // namespace views
