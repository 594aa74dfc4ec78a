// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/title_strip.h"

#include "views/sheets/sheet_style.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <cmath>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::titleStrip)
};

constexpr double kBarMost = 40;  ///< mm
constexpr double kFirst = 3;     ///< mm down to the first line's middle
constexpr double kSecond = 7.2;

/// The longest round length in the units shown that fits the bar, mm of the world.
double barLength(int scale)
{
    const double unit = lengthUnits() == LengthUnits::Metric ? 1 : 304.8;
    const double most = kBarMost * scale / unit;
    const double step = std::pow(10, std::floor(std::log10(most)));
    return unit * step * (most >= 5 * step ? 5 : most >= 2 * step ? 2 : 1);
}

/// A bar with its figure at its left, both ending at `end`.
void addBar(PartBuilder& part, QPointF end, int scale)
{
    const double length = barLength(scale);
    const double width = length / scale;
    const QRectF bar(end.x() - width, end.y() - 0.6, width, 1.2);
    part.rect(bar, {kPaperWhite, kInk, kPartLine, false});
    part.rect({bar.topLeft(), QSizeF(width / 2, bar.height())}, filled(kInk));
    const model::Length shown = model::Length::fromBase(std::llround(length * 1000));
    const bool isShort = lengthUnits() == LengthUnits::Metric && length < 1000;
    part.text({bar.left() - 1.5, end.y()}, isShort ? sizeText(shown) : distanceText(shown),
              sheetType(7.5, QFont::Normal, Qt::AlignRight, kSoftInk));
}

}  // namespace

Part titleStrip(const SheetTitle& title, const QRectF& strip)
{
    PartBuilder part(title.title, strip);
    const double room = strip.width() - kScaleRoom - kTileKeyRoom;
    part.text({strip.left(), strip.top() + kFirst}, title.title, fitted(title.title, sheetType(11, QFont::Bold), room));
    part.text({strip.left(), strip.top() + kSecond}, title.note,
              fitted(title.note, sheetType(8, QFont::Normal, Qt::AlignLeft, kSoftInk), room));
    const bool isToScale = title.scale > 0;
    const QString scale =
        isToScale ? Words::tr("1 : %1 on %2").arg(title.scale).arg(title.paper) : Words::tr("Not to scale");
    part.text({strip.right(), strip.top() + kFirst}, scale, sheetType(11, QFont::Bold, Qt::AlignRight));
    if (isToScale)
        addBar(part, {strip.right(), strip.top() + kSecond}, title.scale);
    return std::move(part).take();
}

}  // namespace views
