// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/sheet_frame.h"

#include "views/paper/picture_sheets.h"
#include "views/sheets/cell_text.h"
#include "views/sheets/page_total.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::SheetFrame)
};

// Bound at the left edge, or lying across at the top one.
constexpr QMarginsF kUpright(16, 9, 9, 9);
constexpr QMarginsF kAcross(9, 14, 9, 8);
constexpr double kFootHeight = 7.5;
constexpr double kFootText = 5;     ///< mm down to the middle of its text
constexpr double kFootCaption = 6;  ///< points
constexpr double kFootLeast = 5;    ///< points, of what no other way fits
constexpr double kCellGap = 4;      ///< mm between two cells, the line in its middle
constexpr double kHead = 17;        ///< down to its rule

/// Where a two-hole punch goes: the middle of the edge, 80 mm apart.
void addPunchGuides(PartBuilder& part, QSizeF size, bool across)
{
    constexpr double kFromEdge = 9.2;
    constexpr double kFromTop = 7.2;
    constexpr double kApart = 40;
    for (const double side : {-kApart, kApart}) {
        const QPointF centre =
            across ? QPointF(size.width() / 2 + side, kFromTop) : QPointF(kFromEdge, size.height() / 2 + side);
        part.circle(centre, 2.75, outlined(kRowRule, 0.2));
    }
}

/// One cell of the foot: a caption over its text.
struct FootCell {
    QString caption;
    QString text;
    Type type;
    QStringList lines{};
    double width = 0;  ///< mm

    /// Gives the cell its width, at most `room` mm. A long text has smaller letters, then two lines of still smaller ones.
    void fit(double room)
    {
        const double natural = widthOf(text, type);
        width = std::min(room, std::max(widthOf(caption, sheetType(kFootCaption)), natural));
        lines = {text};
        if (natural <= room)
            return;
        type.size = std::max(points(kFootCaption), type.size * room / natural);
        if (widthOf(text, type) <= room + 1e-6)
            return;
        constexpr double kStep = points(0.25);
        for (; (lines = brokenLines(text, type, room)).size() > 2 && type.size > points(kFootLeast); type.size -= kStep)
            continue;
        if (lines.size() > 2)
            lines = {lines[0], lines.mid(1).join(u' ')};
        type.room = room;
    }

    void draw(PartBuilder& part, QPointF corner) const
    {
        double y = corner.y() + (lines.size() == 1 ? kFootText : 4.15);
        for (const QString& line : lines) {
            part.text({corner.x(), y}, line, type);
            y += 2.15;
        }
    }
};

}  // namespace

QString totalText(int pages) { return Words::tr("of %1").arg(pages); }
QString pageOfTotalText(int page, int pages) { return Words::tr("%1 of %2").arg(page).arg(pages); }

SheetFrame::SheetFrame(const model::Tables& plan, model::Paper paper, bool across)
    : m_size(sizeOf(paper, across)),
      m_design(plan.header().name),
      m_revision(plan.header().revision),
      m_date(plan.header().date)
{
    m_room = QRectF(QPointF(), m_size).marginsRemoved(across ? kAcross : kUpright);
    m_room.adjust(0, kHeadHeight, 0, -kFootHeight - 2);
    const model::Deliverables delivery = plan.delivery();
    QStringList owner{delivery.company, delivery.project, delivery.purpose};
    owner.removeAll(QString());
    m_owner = owner.join(QStringLiteral(" · "));
}

Drawing SheetFrame::blank(const QString& title) const
{
    Drawing sheet;
    sheet.title = title;
    sheet.bounds = QRectF(QPointF(), m_size);
    sheet.hairline = 0.15;
    PartBuilder punch({}, sheet.bounds, ReadAs::Nothing);
    addPunchGuides(punch, m_size, m_size.width() > m_size.height());
    sheet.parts.push_back(std::move(punch).take());
    return sheet;
}

void SheetFrame::addHead(Drawing& sheet, const SheetHead& head) const
{
    const double left = m_room.left();
    const double right = m_room.right();
    const double top = m_room.top() - kHeadHeight;
    PartBuilder part(head.title, {left, top, m_room.width(), kHead}, ReadAs::Heading);
    double x = left;
    const auto plate = [&](const QString& text, double size, bool dark) {
        constexpr double kHeight = 14.6;
        constexpr double kAir = 3.2;
        const Type type = sheetType(size, QFont::Bold, Qt::AlignHCenter, dark ? kPaperWhite : kInk);
        const double width = std::clamp(widthOf(text, type) + 2 * kAir, 20.0, 62.0);
        const QRectF rect(x, top, width, kHeight);
        part.rect(rect, dark ? filled(kInk) : outlined(kInk, kFrameLine), 0.8);
        // A long name is set small rather than cut.
        Type shown = type;
        constexpr double kLeast = points(8);
        shown.size = std::max(kLeast, type.size * std::min(1.0, (width - 3) / widthOf(text, type)));
        part.text(rect.center(), text, fitted(text, shown, width - 2));
        x += width + 2;
    };
    plate(head.tag, 31, true);
    if (!head.device.isEmpty())
        plate(head.device, 23, false);
    x += 2;
    double end = right;
    if (!head.scan.isEmpty()) {
        constexpr double kSide = 15;
        constexpr double kQuiet = 1;  // the paper round it is white: the rest of the quiet zone is there
        drawScanCode(part, qrCode(head.scan), box(right - kSide, top, kSide, kSide), kQuiet);
        end -= kSide + 3;
    }
    const QString page = QString::number(head.page);
    const QString of = totalText(head.pages);
    part.text({end, top + 5}, page, sheetType(22, QFont::Bold, Qt::AlignRight));
    part.text({end, top + 11.6}, of, sheetType(7.5, QFont::Normal, Qt::AlignRight));
    end -= std::max(widthOf(page, sheetType(22, QFont::Bold)), widthOf(of, sheetType(7.5))) + 3;
    part.text({x, top + 4.6}, head.title, fitted(head.title, sheetType(15, QFont::Bold), end - x));
    part.text({x, top + 10.8}, head.line, fitted(head.line, sheetType(9), end - x));
    part.lines({{left, top + kHead, right, top + kHead}}, outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(part).take());
}

void SheetFrame::addFoot(Drawing& sheet, const SheetHead& head) const
{
    const double top = m_room.bottom() + 2;
    const double left = m_room.left();
    const double right = m_room.right();
    const double first = top + 2.1;
    const double second = top + kFootText;
    PartBuilder part(Words::tr("foot"), {left, top, m_room.width(), kFootHeight});
    part.lines({{left, top, right, top}}, outlined(kInk, kBlockLine));
    const Type caption = sheetType(kFootCaption, QFont::Normal, Qt::AlignLeft, kSoftInk);
    constexpr double kBar = 50;
    constexpr double kPage = 16;
    constexpr double kLeastDesign = 24;
    FootCell design{Words::tr("Design"),
                    m_owner.isEmpty() ? m_design : QString(m_design + QStringLiteral(" · ") + m_owner),
                    sheetType(7.5, QFont::Medium)};
    FootCell revision{Words::tr("Revision"), m_revision, sheetType(7.5, QFont::Bold)};
    FootCell date{Words::tr("Date"), m_date.isEmpty() ? Words::tr("no date") : m_date, sheetType(7.5)};
    FootCell code{Words::tr("Sheet"), head.code, sheetType(7.5, QFont::Bold)};
    // A sheet is found by its code: that has all the room it wants, then the design what is left.
    revision.fit(16);
    date.fit(20);
    const double free = m_room.width() - kBar - kPage - 4 * kCellGap - revision.width - date.width;
    code.fit(free - kLeastDesign);
    design.fit(free - code.width);
    double x = left;
    for (const FootCell& cell : {design, revision, date, code}) {
        part.text({x, first}, cell.caption, caption);
        cell.draw(part, {x, top});
        x += cell.width + kCellGap / 2;
        part.lines({{x, top, x, top + kFootHeight}}, outlined(kInk, kBlockLine));
        x += kCellGap / 2;
    }
    const QString printed = Words::tr("Printed at full size, this bar is 50 mm");
    part.text({x, first}, printed, fitted(printed, caption, kBar + 4));
    std::vector<QLineF> bar{{x, second, x + kBar, second}};
    for (int i = 0; i <= 5; ++i)
        bar.emplace_back(x + 10 * i, second - (i % 5 ? 0.5 : 1), x + 10 * i, second + (i % 5 ? 0.5 : 1));
    part.lines(std::move(bar), outlined(kInk, 0.25));
    part.text({right, first}, Words::tr("Page"), sheetType(6, QFont::Normal, Qt::AlignRight, kSoftInk));
    part.text({right, second}, pageOfTotalText(head.page, head.pages), sheetType(7.5, QFont::Bold, Qt::AlignRight));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
