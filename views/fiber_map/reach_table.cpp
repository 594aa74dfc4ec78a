// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/reach_table.h"

#include "views/sheets/metres_text.h"
#include "views/sheets/name_text.h"
#include "views/tables/natural_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::keyPlan)
};

QString listText(const std::vector<QString>& names, std::size_t most)
{
    if (names.size() > most)
        return QStringLiteral("%1 … %2").arg(names.front(), names.back());
    QStringList all;
    for (const QString& name : names)
        all << name;
    return all.join(u' ');
}

/// Where the columns of the table under the plan begin, mm from its left edge.
struct ReachColumns {
    double what = 18;
    double cables = 76;   ///< right edge
    double bundles = 90;  ///< right edge
    double ids = 94;
    double way = 132;
    double stock = 0;  ///< left edge of the first stock length
    double step = 12;
};

}  // namespace

void addReachTable(Drawing& sheet, const PortBook& book, const std::vector<Reach>& reaches, std::size_t first,
                   std::size_t count, const QRectF& room)
{
    const Tables& plan = book.plan();
    std::set<StockLength> lengths;
    for (const Reach& reach : reaches) {
        for (const auto& [length, number] : reach.stock)
            lengths.insert(length);
    }
    ReachColumns at;
    constexpr std::size_t kMostLengths = 8;
    // What has no column of its own is counted in the last.
    const bool hasLonger = lengths.size() > kMostLengths;
    while (lengths.size() >= kMostLengths && hasLonger)
        lengths.erase(std::prev(lengths.end()));
    const std::size_t columns = lengths.size() + (hasLonger ? 1 : 0);
    at.stock = room.width() - at.step * double(columns);
    const auto x = [&](double column) { return room.left() + column; };
    double y = room.top() + kReachHead / 2;
    PartBuilder head(Words::tr("columns"), {room.left(), room.top(), room.width(), kReachHead}, ReadAs::Row);
    const Type left = sheetType(7.5, QFont::Medium);
    const Type right = sheetType(7.5, QFont::Medium, Qt::AlignRight);
    head.text({x(0), y}, Words::tr("To rack"), left);
    head.text({x(at.what), y}, Words::tr("From"), left);
    head.text({x(at.cables), y}, Words::tr("Cables"), right);
    head.text({x(at.bundles), y}, Words::tr("Bundles"), right);
    head.text({x(at.ids), y}, Words::tr("Bundle ids"), left);
    head.text({x(at.way), y}, Words::tr("Route, in pulling order (yellow on the plan)"), left);
    std::size_t i = 0;
    for (const StockLength& length : lengths)
        head.text({x(at.stock + at.step * double(++i)), y}, Words::tr("%1 m").arg(metresText(length.length)), right);
    if (hasLonger)
        head.text({x(at.stock + at.step * double(columns)), y}, Words::tr("longer"), right);
    head.lines({{room.left(), room.top() + kReachHead - 0.4, room.right(), room.top() + kReachHead - 0.4}},
               outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(head).take());
    for (std::size_t r = first; r < std::min(reaches.size(), first + count); ++r) {
        const Reach& reach = reaches[r];
        const double top = room.top() + kReachHead + kReachRow * double(r - first);
        y = top + kReachRow / 2;
        PartBuilder row(Words::tr("row"), {room.left(), top, room.width(), kReachRow}, ReadAs::Row);
        drawName(row, {x(0), y},
                 nameText(plan.racks.at(reach.to).name, sheetType(11, QFont::Bold), {at.what - 1, kReachRow}));
        std::vector<QString> what(reach.what.begin(), reach.what.end());
        std::sort(what.begin(), what.end(), [](const QString& a, const QString& b) { return naturalOrder(a, b) < 0; });
        const QString from = what.size() > 4
            ? Words::tr("%1 devices, %2 … %3").arg(what.size()).arg(what.front(), what.back())
            : listText(what, 4);
        row.text({x(at.what), y}, from, fitted(from, sheetType(8.5), at.cables - at.what - 11));
        row.text({x(at.cables), y}, QString::number(reach.cables), sheetType(11, QFont::Bold, Qt::AlignRight));
        row.text({x(at.bundles), y}, QString::number(reach.bundles.size()),
                 sheetType(8.5, QFont::Normal, Qt::AlignRight));
        const QString ids = listText(reach.bundles, 3);
        row.text({x(at.ids), y}, ids, fitted(ids, monoType(7.5), at.way - at.ids - 2));
        QStringList ways;
        for (const auto& way : reach.ways) {
            QStringList names;
            for (const Id<Tray> tray : way)
                names << plan.trays.at(tray).name;
            ways << (names.isEmpty() ? Words::tr("no tray") : wayText(names));
        }
        if (reach.unrouted > 0)
            ways << Words::tr("%1 without route").arg(reach.unrouted);
        const QString said = ways.join(Words::tr(" or "));
        row.text({x(at.way), y}, said, fitted(said, sheetType(8.5), at.stock - at.way - 2));
        i = 0;
        for (const StockLength& length : lengths) {
            ++i;
            if (const auto found = reach.stock.find(length); found != reach.stock.end())
                row.text({x(at.stock + at.step * double(i)), y}, QString::number(found->second),
                         sheetType(9, QFont::Medium, Qt::AlignRight));
        }
        int longer = 0;
        for (const auto& [length, number] : reach.stock)
            longer += lengths.contains(length) ? 0 : number;
        if (longer > 0)
            row.text({x(at.stock + at.step * double(columns)), y}, QString::number(longer),
                     sheetType(9, QFont::Medium, Qt::AlignRight));
        row.lines({{room.left(), top + kReachRow, room.right(), top + kReachRow}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(row).take());
    }
}

}  // namespace views
