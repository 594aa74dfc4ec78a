// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/paper/title_block.h"

#include "views/drawing/part_builder.h"
#include "views/paper/typeface.h"
#include "views/theme.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::titleBlock)
};

constexpr double kPoint = 25.4 / 72;  ///< mm
constexpr double kGap = 4;            ///< mm between two cells
constexpr double kBarMost = 34;       ///< mm

QString joined(const QStringList& words)
{
    QStringList said;
    for (const QString& word : words) {
        if (!word.isEmpty())
            said << word;
    }
    return said.join(QStringLiteral(" · "));
}

/// The longest round length in the units shown that fits the bar, mm of the world.
double barLength(int scale)
{
    const double unit = lengthUnits() == LengthUnits::Metric ? 1 : 304.8;
    const double most = kBarMost * scale / unit;
    const double step = std::pow(10, std::floor(std::log10(most)));
    return unit * step * (most >= 5 * step ? 5 : most >= 2 * step ? 2 : 1);
}

/// Two lines one over the other.
void addCell(PartBuilder& part, const QRectF& cell, const QString& first, const QString& second,
             Qt::AlignmentFlag align = Qt::AlignLeft)
{
    const Theme& theme = lightTheme();
    const double x = align == Qt::AlignRight ? cell.right() : cell.left();
    const auto type = [&](double points, const QColor& colour, QFont::Weight weight) {
        Type made{points * kPoint, colour, align, weight, cell.width()};
        made.family = Family::Sheet;
        return made;
    };
    part.text({x, cell.top() + 4}, first, type(9.5, theme.ink, QFont::Bold));
    part.text({x, cell.top() + 8.6}, second, type(7.5, theme.inkSecond, QFont::Normal));
}

void addBar(PartBuilder& part, const QRectF& cell, int scale)
{
    const Theme& theme = lightTheme();
    const double length = barLength(scale);
    const double width = length / scale;
    const QRectF bar(cell.left(), cell.top() + 8, width, 1.2);
    part.rect(bar, {Qt::white, theme.ink, 0.18, false});
    part.rect({bar.topLeft(), QSizeF(width / 2, bar.height())}, filled(theme.ink));
    const model::Length shown = model::Length::fromBase(std::llround(length * 1000));
    Type type{7.5 * kPoint, theme.inkSecond};
    type.family = Family::Sheet;
    const bool isShort = lengthUnits() == LengthUnits::Metric && length < 1000;
    part.text({bar.right() + 1.5, bar.center().y()}, isShort ? sizeText(shown) : distanceText(shown), type);
}

}  // namespace

TitleBlock titleBlockOf(const model::Tables& plan)
{
    const model::DesignHeader& header = plan.header();
    const model::Deliverables delivery = plan.delivery();
    return {header.name, header.revision, header.date, delivery.company, delivery.project, delivery.purpose};
}

Part titleBlock(const TitleBlock& block, const SheetMark& mark, const QRectF& live)
{
    const Theme& theme = lightTheme();
    const QRectF strip(live.left(), live.bottom() - kTitleBlockHeight, live.width(), kTitleBlockHeight);
    PartBuilder part(Words::tr("title block"), strip);
    part.lines({{strip.topLeft(), strip.topRight()}}, outlined(theme.ink, 0.35));
    double right = strip.right();
    const auto takeRight = [&](double width) {
        right -= width;
        return QRectF(right, strip.top() + 1, width - kGap, strip.height() - 1);
    };
    QRectF sheet = takeRight(22);
    sheet.setRight(strip.right());
    addCell(part, sheet, Words::tr("%1 of %2").arg(mark.number).arg(mark.count), Words::tr("sheet, %1").arg(mark.paper),
            Qt::AlignRight);
    addCell(part, takeRight(27), block.revision.isEmpty() ? QString() : Words::tr("Revision %1").arg(block.revision),
            block.date);
    const QRectF scale = takeRight(50);
    if (mark.scale > 0) {
        addCell(part, scale, QStringLiteral("1 : %1").arg(mark.scale), {});
        addBar(part, scale, mark.scale);
    } else {
        addCell(part, scale, Words::tr("Diagram"), Words::tr("not to scale"));
    }
    const double half = (right - strip.left()) / 2;
    const QRectF left(strip.left(), strip.top() + 1, half - kGap, strip.height() - 1);
    addCell(part, left, block.design, joined({block.company, block.project, block.purpose}));
    addCell(part, left.translated(half, 0), mark.title, mark.note);
    return std::move(part).take();
}

}  // namespace views
