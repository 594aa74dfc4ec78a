// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/pull_sheets/pull_book.h"

#include "views/sheets/metres_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::pullSheets)
};

constexpr unsigned kMostLengths = 14;  ///< that a page names one by one

std::vector<PullLength> lengthsOf(const std::vector<PullShift>& shifts)
{
    std::map<Length, PullLength> byLength;
    PullLength cut{0, Words::tr("cut to order"), 0, 0, 0};
    for (const PullShift& shift : shifts) {
        for (const Pull* pull : shift.pulls) {
            bool isCut = false;
            for (const StockCount& each : pull->stock) {
                PullLength& length = each.stock.cutToOrder ? cut : byLength[each.stock.length];
                if (!each.stock.cutToOrder)
                    length.metres = metresOf(each.stock.length);
                length.cables += std::size_t(each.cables);
                length.total += metresOf(each.stock.length) * each.cables;
                length.pulls += each.stock.cutToOrder && isCut ? 0 : 1;
                isCut |= each.stock.cutToOrder;
            }
        }
    }
    std::vector<PullLength> lengths;
    for (auto& [length, sum] : byLength) {
        sum.name = Words::tr("%1 m").arg(QString::number(sum.metres, 'g', 9));
        lengths.push_back(sum);
    }
    if (lengths.size() > kMostLengths) {
        PullLength rest{0, Words::tr("%1 further lengths").arg(lengths.size() - kMostLengths + 1), 0, 0, 0};
        for (std::size_t i = kMostLengths - 1; i < lengths.size(); ++i) {
            rest.cables += lengths[i].cables;
            rest.total += lengths[i].total;
            rest.pulls += lengths[i].pulls;
        }
        lengths.resize(kMostLengths - 1);
        lengths.push_back(rest);
    }
    if (cut.cables > 0)
        lengths.push_back(cut);
    return lengths;
}

}  // namespace

QString countedText(double number) { return QLocale(QLocale::English).toString(qlonglong(std::llround(number))); }

void sumUp(PullBook& book, const std::function<bool(const Pull&)>& isPrinted)
{
    std::map<int, PullShift> shifts;
    for (const Pull& pull : book.schedule.pulls) {
        if (!isPrinted(pull))
            continue;
        PullShift& shift = shifts[pull.shift];
        shift.shift = pull.shift;
        shift.pulls.push_back(&pull);
        shift.cables += pull.bundle.cables.size();
        for (const StockCount& each : pull.stock)
            shift.metres += metresOf(each.stock.length) * each.cables;
    }
    for (auto& [number, shift] : shifts)
        book.shifts.push_back(std::move(shift));
    book.lengths = lengthsOf(book.shifts);
}

}  // namespace views
