// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/elevation_picture.h"
#include "app/racks_called.h"
#include "views/elevation/elevation_layout.h"
#include "views/paper/picture_sheets.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::elevationSheets)
};

constexpr auto kMostOnSheet = std::size_t(4);  ///< racks
constexpr auto kReadable = std::size_t(2);     ///< of more on a sheet the names of trays could not be read

using Racks = std::vector<model::Id<model::Rack>>;

/// What all sheets are drawn from.
struct Source {
    model::Tables plan;
    model::PlanIndex index{plan};
};

/// The racks of each sheet: at most so many, of one row.
std::vector<Racks> grouped(const Source& source, const Racks& wanted, std::size_t most)
{
    std::vector<Racks> groups;
    for (const views::RackPlace& place :
         views::layoutOf(source.plan, source.index, wanted, views::ElevationFace::Front).places) {
        const model::Id<model::Row> row = source.plan.racks.at(place.rack).row;
        if (groups.empty() || groups.back().size() == most || source.plan.racks.at(groups.back().front()).row != row)
            groups.emplace_back();
        groups.back().push_back(place.rack);
    }
    return groups;
}

std::vector<QSizeF> sizesOf(const Source& source, const std::vector<Racks>& groups)
{
    std::vector<QSizeF> sizes;
    for (const Racks& racks : groups)
        sizes.push_back(views::layoutOf(source.plan, source.index, racks, views::ElevationFace::Both).bounds.size());
    return sizes;
}

QString titleOf(const model::Tables& plan, const Racks& racks)
{
    const auto nameOf = [&](model::Id<model::Rack> rack) { return plan.racks.at(rack).name; };
    if (racks.size() == 1)
        return nameOf(racks.front());
    return Text::tr("Row %1, %2 to %3")
        .arg(plan.rows.at(plan.racks.at(racks.front()).row).name, nameOf(racks.front()), nameOf(racks.back()));
}

/// As many racks on a sheet as fit to that scale, at least one.
std::vector<Racks> groupedFor(const Source& source, const Racks& wanted, const views::DrawingPaper& paper)
{
    for (std::size_t most = kMostOnSheet; most > 1; --most) {
        std::vector<Racks> groups = grouped(source, wanted, most);
        const std::vector<QSizeF> sizes = sizesOf(source, groups);
        if (std::all_of(sizes.begin(), sizes.end(),
                        [&](QSizeF size) { return views::acrossFor(size, paper.scale, paper.paper).has_value(); }))
            return groups;
    }
    return grouped(source, wanted, 1);
}

}  // namespace

model::Result<views::SheetSet> elevationSheets(const model::Tables& plan, const QString& name,
                                               const views::DrawingPaper& wanted)
{
    Racks racks;
    if (!name.isEmpty()) {
        auto called = racksCalled(plan, name);
        if (!called)
            return called.error();
        racks = std::move(called).value();
    }
    if (plan.racks.empty())
        return model::Error{Text::tr("the design has no rack")};
    const auto source = std::make_shared<const Source>(Source{plan});
    views::DrawingPaper paper = wanted;
    std::vector<Racks> groups = grouped(*source, racks, kReadable);
    if (paper.scale == 0)
        paper.scale = views::largestScale(sizesOf(*source, groups), paper.paper);
    else
        groups = groupedFor(*source, racks, paper);
    std::vector<views::PaperDrawing> drawings;
    for (const Racks& group : groups) {
        const QSizeF size = views::layoutOf(plan, source->index, group, views::ElevationFace::Both).bounds.size();
        drawings.push_back({titleOf(plan, group), Text::tr("each as seen from before it"), size, [source, group] {
                                views::ElevationOptions options;
                                options.racks = group;
                                options.face = views::ElevationFace::Both;
                                // What is smaller could not be read at such scales.
                                options.detail = views::ElevationDetail::Ports;
                                options.theme = views::paperTheme();
                                return std::make_shared<const views::Drawing>(
                                    views::elevationDrawing(source->plan, source->index, options));
                            }});
    }
    return views::drawingSheets(plan, std::move(drawings), paper);
}

}  // namespace app
