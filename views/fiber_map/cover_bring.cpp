// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_stock.h"
#include "views/fiber_map/cover.h"
#include "views/fiber_map/map_words.h"
#include "views/sheets/count_row.h"
#include "views/sheets/metres_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::coverSheet)
};

constexpr double kBox = 17;  // mm, of all here
constexpr double kHead = 3.6;
constexpr double kName = 4.4;
constexpr double kFoot = 4.4;
constexpr std::size_t kFewTypes = 3;

double boxHeight(std::size_t types) { return types > kFewTypes ? 9.6 : 12; }

std::size_t boxesInRow(double width) { return std::size_t(std::max(1.0, width / kBox)); }

}  // namespace

std::vector<Cover::BringGroup> Cover::bringGroups() const
{
    std::vector<BringGroup> groups;
    for (const auto& [what, count] : m_counts.brought) {
        const CableType& type = m_plan.cableTypes.at(what.type);
        const bool isTooLong = isNotMade(type, what.stock);
        QString name = type.name;
        if (isTooLong)
            name = Words::tr("%1: NOT MADE this long").arg(name);
        if (groups.empty() || groups.back().name != name)
            groups.push_back({name, {}});
        const QString metres = metresText(what.stock.length);
        groups.back().lengths.emplace_back(QString::number(count),
                                           what.stock.cutToOrder && !isTooLong ? Words::tr("× %1 m cut").arg(metres)
                                                                               : Words::tr("× %1 m").arg(metres));
    }
    return groups;
}

double Cover::bringHeight(double width) const
{
    const std::vector<BringGroup> groups = bringGroups();
    const std::size_t inRow = boxesInRow(width);
    double height = kHead + kFoot;
    for (const BringGroup& group : groups)
        height += kName + double((group.lengths.size() + inRow - 1) / inRow) * (boxHeight(groups.size()) + 1);
    return height;
}

double Cover::addBring(PartBuilder& part, QPointF topLeft, double width) const
{
    part.text(topLeft, Words::tr("Bring to the rack"), sheetType(11, QFont::Bold));
    const auto stock = labelStock(m_plan.delivery().labelStock);
    if (stock && stock.value().paper && m_counts.cablesBrought > 0) {
        const int onSheet = stock.value().cablesPerSheet();
        const int sheets = (m_counts.cablesBrought + onSheet - 1) / onSheet;
        part.text({topLeft.x() + width, topLeft.y()},
                  countText(std::size_t(sheets), Words::tr("1 label sheet"), Words::tr("%1 label sheets")),
                  sheetType(11, QFont::Bold, Qt::AlignRight));
    }
    double y = topLeft.y() + kHead;
    const std::vector<BringGroup> groups = bringGroups();
    const double height = boxHeight(groups.size());
    const std::size_t inRow = boxesInRow(width);
    for (const BringGroup& group : groups) {
        part.text({topLeft.x(), y + 1.6}, group.name, fitted(group.name, sheetType(8.5, QFont::Medium), width));
        y += kName;
        for (std::size_t first = 0; first < group.lengths.size(); first += inRow) {
            const auto begin = group.lengths.begin() + std::ptrdiff_t(first);
            const std::vector row(begin, begin + std::ptrdiff_t(std::min(inRow, group.lengths.size() - first)));
            drawCountRow(part, {topLeft.x(), y, kBox * double(row.size()), height}, row);
            y += height + 1;
        }
    }
    if (m_counts.cablesBrought < m_counts.cables) {
        const QString others = Words::tr("Cables that come with another rack's folder are not counted again.");
        y += groups.empty() ? 1.4 : 2.4;
        part.text({topLeft.x(), y}, others, fitted(others, sheetType(7.5), width));
    }
    return y + 2;
}

}  // namespace views
