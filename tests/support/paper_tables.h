// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/made_cluster.h"
#include "views/sheets/sheet_style.h"
#include "views/table_sheets/table_sheets.h"

#include <cmath>
#include <map>

namespace tests {

inline model::Tables podOnPaper(model::Paper paper = model::Paper::A4)
{
    model::Tables plan = madeCluster(576).plan;
    model::Deliverables delivery = plan.delivery();
    delivery.paper = paper;
    plan.deliverables.put(delivery);
    return plan;
}

inline std::shared_ptr<const views::PaperTable> tableOf(const model::Tables& plan, views::MakeTable make,
                                                        const views::TableWish& wish = {})
{
    auto table = std::make_shared<views::PaperTable>(plan, make);
    const auto chosen = table->choose(wish);
    return chosen ? table : nullptr;
}

inline views::SheetSet sheetsOf(const std::shared_ptr<const views::PaperTable>& table)
{
    return views::tableSheets(table).value();
}

/// Of each row on a page, without the heads, what its texts say, in their order.
inline std::vector<QStringList> rowsOn(const views::Drawing& sheet)
{
    std::vector<QStringList> rows;
    bool isHead = true;
    for (const views::Part& part : sheet.parts) {
        if (part.readAs != views::ReadAs::Row)
            continue;
        QStringList said;
        for (const views::Shape& shape : part.shapes) {
            if (const auto* text = std::get_if<views::Text>(&shape))
                said << text->text;
        }
        if (!isHead)
            rows.push_back(said);
        isHead = false;
    }
    return rows;
}

/// How a page's rows break its rules: none is cut, smaller than 7 pt, over another or beyond the room for rows. Empty: none.
inline QString whatIsWrongOn(const views::Drawing& sheet)
{
    const QRectF room = sheet.bounds.adjusted(9, 14 + 19, -9, -8 - 9.5).adjusted(-1e-6, 0, 1e-6, 1e-6);
    for (const views::Part& part : sheet.parts) {
        if (part.readAs != views::ReadAs::Row)
            continue;
        if (!room.contains(part.bounds))
            return QStringLiteral("beyond the room: ") + part.title;
        std::map<std::int64_t, std::map<double, double>> lines;  // by height: where each text begins and ends
        for (const views::Shape& shape : part.shapes) {
            const auto* text = std::get_if<views::Text>(&shape);
            if (!text)
                continue;
            if (text->room > 0 || text->size < views::points(7) - 1e-9)
                return QStringLiteral("cut or small: ") + text->text;
            const double width =
                views::widthOf(text->text, views::sheetType(text->size / views::points(1), text->weight));
            const double left = text->anchor.x()
                - (text->align == Qt::AlignRight         ? width
                       : text->align == Qt::AlignHCenter ? width / 2
                                                         : 0);
            if (!part.bounds.contains({left, text->anchor.y()}) || left + width > part.bounds.right())
                return QStringLiteral("out of its row: ") + text->text;
            lines[std::llround(text->anchor.y() * 1000)][left] = left + width;
        }
        for (const auto& [y, texts] : lines) {
            double end = 0;
            for (const auto& [left, right] : texts) {
                if (left < end)
                    return QStringLiteral("over another: ") + part.title;
                end = right;
            }
        }
    }
    return {};
}

/// A made-up table of so many columns and rows.
template <int count, std::uint32_t rowCount>
class WideTable : public views::TableSource {
public:
    explicit WideTable(const views::LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("wide");
        title = QStringLiteral("Wide");
        emptyText = QStringLiteral("Nothing is made up yet.");
        for (int i = 0; i < count; ++i)
            columns.push_back(views::textColumn(
                QStringLiteral("c%1").arg(i), QStringLiteral("C%1").arg(i), 80,
                [i](views::TableRow row) { return QStringLiteral("column%1of-row%2").arg(i).arg(row.id); }));
    }
    std::vector<views::TableRow> rows() const override
    {
        std::vector<views::TableRow> all;
        for (std::uint32_t id = 1; id <= rowCount; ++id)
            all.push_back({id, 0});
        return all;
    }
    bool isThere(views::TableRow) const override { return true; }
    std::optional<std::vector<views::TableRow>> touched(const model::ChangeSet&) const override { return std::nullopt; }
    std::optional<model::ObjectRef> objectOf(views::TableRow) const override { return std::nullopt; }
    std::vector<views::TableRow> rowsOf(const model::ObjectRef&) const override { return {}; }
};

template <int count, std::uint32_t rowCount>
std::unique_ptr<views::TableSource> wideTable(const views::LiveDesign& design)
{
    return std::make_unique<WideTable<count, rowCount>>(design);
}

}  // namespace tests
