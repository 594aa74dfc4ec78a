// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/install_sheets/step_items.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

/// Boxes to write readings in, side by side, each with its name and what it stands for above the room for the pen.
void drawReadings(PartBuilder& part, const InstallStep& step, const StepItem& item, const QRectF& row)
{
    constexpr double kGap = 1.2;
    const double width = (row.width() + kGap) / StepLayout::kReadings;
    for (std::size_t i = item.reading; i < item.readingEnd; ++i) {
        const InstallReading& reading = step.readings[i];
        const QRectF box(row.left() + width * double(i - item.reading), row.top() + kGap, width - kGap,
                         row.height() - kGap);
        part.rect(box, {kZebra, kInk, kPartLine, false}, 0.6);
        const double y = box.top() + 2.2;
        const Type name = fitted(reading.name, sheetType(8, QFont::Bold), box.width() - 2);
        part.text({box.left() + 1, y}, reading.name, name);
        const double room = box.width() - 3 - widthOf(reading.name, name);
        part.text({box.right() - 1, y}, reading.of,
                  fitted(reading.of, sheetType(7, QFont::Normal, Qt::AlignRight), room));
        part.text({box.right() - 1, box.bottom() - 1.8}, step.readingUnit,
                  fitted(step.readingUnit, sheetType(7, QFont::Normal, Qt::AlignRight), box.width() / 2));
    }
}

/// Name and limit of a field, the line to write on and the unit behind it.
void drawField(PartBuilder& part, const InstallField& field, QPointF at)
{
    const double middle = at.y() + 2.9;
    const bool two = takesTwoLines(field);
    const QString limit = limitText(field);
    const double second = two ? middle + 3.6 : middle;
    part.text({at.x(), middle}, field.name, fitted(field.name, sheetType(9, QFont::Bold), kPenFrom - 1.5));
    part.text({at.x() + kPenFrom - 1.5, second}, limit,
              fitted(limit, sheetType(8.5, QFont::Normal, Qt::AlignRight), kPenFrom - 1.5));
    const double line1 = second + 2.3;
    part.rect({at.x() + kPenFrom, at.y() + 0.4, kPenTo - kPenFrom, line1 - at.y() - 0.4}, filled(kZebra));
    part.lines({{at.x() + kPenFrom, line1, at.x() + kPenTo, line1}}, outlined(kInk, kBlockLine));
    part.text({at.x() + kPenTo + 1.4, second}, field.unit,
              fitted(field.unit, sheetType(9), StepLayout::kItems - kPenTo));
}

}  // namespace

void drawStepItems(PartBuilder& part, const InstallStep& step, const StepLayout& layout, std::size_t first,
                   std::size_t end, const QRectF& row)
{
    const double words = row.left() + StepLayout::kWords;
    const double left = row.right() - StepLayout::kBoxRoom - StepLayout::kItems;
    double top = row.top() + StepLayout::kAir - 0.4;
    if (layout.isBelow)
        top += first == 0 ? std::max(layout.wordsHeight, StepLayout::kBox) : StepLayout::kWhat;
    for (std::size_t i = first; i < end; ++i) {
        const StepItem& item = layout.items[i];
        const double middle = top + 2.9;
        for (const auto& [x, text] : item.boxes) {
            tickBox(part, {left + x + 2.3, middle}, 4.6);
            drawLines(part, {left + x + 6.4, middle}, text, 4, top + item.height + 0.1);
        }
        if (item.readingEnd > 0)
            drawReadings(part, step, item, {words, top, row.right() - 0.3 - words, item.height});
        if (item.field)
            drawField(part, *item.field, {left, top});
        top += item.height;
    }
}

}  // namespace views
