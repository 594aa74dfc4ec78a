// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/install_sheets/step_layout.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

constexpr double kField = 5.8;
constexpr double kFieldOfTwo = 9.2;
constexpr double kBoxRow = 6;
constexpr double kBoxLine = 4;
constexpr double kTick = 4.6;
constexpr double kReadingRow = 11.2;
constexpr qsizetype kMostLines = 40;  ///< of words: what is longer is no step any more

Type boxType() { return sheetType(9); }

/// Boxes next to each other as long as there is room, then in the next row.
void addBoxes(std::vector<StepItem>& items, const QStringList& boxes)
{
    double x = 0;
    for (const QString& said : boxes) {
        const double indent = kTick + 1.8;
        CellText text = cellText(said, boxType(), StepLayout::kItems - indent);
        double width = 0;
        for (const QString& line : text.lines)
            width = std::max(width, widthOf(line, text.type));
        width += indent + 3.5;
        const bool fits = !items.empty() && !items.back().boxes.empty() && text.lines.size() == 1
            && items.back().height <= kBoxRow && x + width <= StepLayout::kItems + 3.5;
        if (!fits) {
            items.push_back({});
            x = 0;
        }
        StepItem& row = items.back();
        row.height = std::max(row.height, kBoxRow + kBoxLine * double(text.lines.size() - 1));
        row.boxes.emplace_back(x, std::move(text));
        x += width;
    }
}

double heightOf(const CellText& text, double step) { return step * double(text.lines.size()); }

}  // namespace

QString limitText(const InstallField& field)
{
    return field.assumed ? field.limit + QStringLiteral(" ~") : field.limit;
}

bool takesTwoLines(const InstallField& field)
{
    return widthOf(field.name, sheetType(9, QFont::Bold)) + 2 + widthOf(limitText(field), sheetType(8.5))
        > kPenFrom - 1.5;
}

StepLayout::StepLayout(const InstallStep& step, double width)
{
    for (const InstallField& field : step.fields)
        items.push_back({&field, {}, takesTwoLines(field) ? kFieldOfTwo : kField});
    addBoxes(items, step.boxes);
    const bool hasItemsBeside = !items.empty();
    isBelow = !step.readings.empty();
    for (std::size_t i = 0; i < step.readings.size(); i += kReadings)
        items.push_back({nullptr, {}, kReadingRow, i, std::min(i + kReadings, step.readings.size())});
    const double room = width - kWords - kBoxRoom - (hasItemsBeside ? kItems + 4 : 0);
    what = cellText(step.what, sheetType(11, QFont::Bold), room);
    if (!step.how.isEmpty())
        how = {wrapped(step.how, sheetType(9), room), sheetType(9)};
    how.lines = how.lines.mid(0, kMostLines);
    what.lines = what.lines.mid(0, kMostLines / 4);
    wordsHeight = heightOf(what, kWhat) + heightOf(how, kHow);
}

double StepLayout::height(std::size_t first, std::size_t end) const
{
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += items[i].height;
    const double words = first == 0 ? std::max(wordsHeight, kBox) : kWhat;
    return 2 * kAir + (isBelow ? words + height : std::max(height, words));
}

std::vector<std::size_t> StepLayout::pieces(double most) const
{
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > starts.back() && height(starts.back(), i + 1) > most)
            starts.push_back(i);
    }
    return starts;
}

}  // namespace views
