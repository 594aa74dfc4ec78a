// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/lists_xlsx.h"

#include "model/bom/bom_sheet.h"
#include "model/bom/cable_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::BomTable)
};

Error stopped() { return Error{Text::tr("stopped: nothing was written")}; }

/// Adds the cable list as a sheet; answers false where it was stopped.
bool addCablesSheet(XlsxBook& book, const SheetCaption& caption, const Tables& plan, const Progress& goesOn)
{
    const std::vector<int>& figures = cableListFigures();
    book.addSheet({.name = Text::tr("Cables"),
                   .titles = {},
                   .heads = cableListHeads(),
                   .widths = {10, 32, 20, 12, 8, 7, 12, 9, 8, 7, 12, 9, 11, 15, 30, 9, 11, 11, 6},
                   .figures = figures,
                   .footer = caption.footer,
                   .paper = caption.paper});
    constexpr std::size_t kRowsBetweenQuestions = 4096;
    const double all = static_cast<double>(std::max<std::size_t>(plan.cables.size(), 1));
    std::size_t rows = 0;
    bool isStopped = false;
    forEachCableRow(plan, [&](const QStringList& cells) {
        for (int i = 0; i < cells.size(); ++i) {
            bool isFigure = !cells[i].isEmpty() && std::find(figures.begin(), figures.end(), i) != figures.end();
            const double number = isFigure ? cells[i].toDouble(&isFigure) : 0;
            if (isFigure)
                book.number(i, number, cells[i].contains(u'.') ? CellForm::Metres : CellForm::Decimal);
            else
                book.text(i, cells[i]);
        }
        book.endRow();
        if (++rows % kRowsBetweenQuestions == 0)
            isStopped = goesOn && !goesOn(std::min(static_cast<double>(rows) / all, 1.0));
        return !isStopped;
    });
    return !isStopped;
}

}  // namespace

Result<QByteArray> bomXlsx(const Tables& plan, BomGrouping grouping, const PriceList* prices, const Progress& goesOn)
{
    const auto table = bomTable(plan, grouping, prices);
    if (!table)
        return table.error();
    const auto byRack = bomTable(plan, BomGrouping::Rack, prices);
    if (!byRack)
        return byRack.error();
    const SheetCaption caption = captionOf(plan);
    XlsxBook book(plan.header().name, plan.header().date);
    addBomSheet(book, Text::tr("BOM"), caption, table.value());
    if (!addCablesSheet(book, caption, plan, goesOn))
        return stopped();
    addBomSheet(book, Text::tr("By rack"), caption, byRack.value());
    addSparesSheet(book, caption, billOfMaterials(plan));
    addSourcesSheet(book, caption, plan, table.value());
    return book.finish();
}

Result<QByteArray> cablesXlsx(const Tables& plan, const Progress& goesOn)
{
    XlsxBook book(plan.header().name, plan.header().date);
    if (!addCablesSheet(book, captionOf(plan), plan, goesOn))
        return stopped();
    return book.finish();
}

}  // namespace model
