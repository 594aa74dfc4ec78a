// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/install_sheets/install_page.h"

#include "views/install_sheets/step_items.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::installSheets)
};

constexpr double kNote = 5;
constexpr double kSign = 33;  ///< wide, for one signature
constexpr double kStopPlate = 20;
constexpr double kStopHeight = 12;
constexpr double kStopAir = 1.6;
constexpr double kSignOff = 36;
constexpr double kCoverLine = 4.6;
constexpr double kCrew = 12;

/// Cells of a frame to write into, each with what is to be written.
void drawCells(PartBuilder& part, const QRectF& frame, const QStringList& asks, const std::vector<double>& shares)
{
    double x = frame.left();
    std::vector<QLineF> lines;
    for (qsizetype i = 0; i < asks.size(); ++i) {
        const double width = frame.width() * shares[std::size_t(i)];
        part.text({x + 1.6, frame.top() + 2.4}, asks[i], fitted(asks[i], sheetType(7.5), width - 2.4));
        x += width;
        if (i + 1 < asks.size())
            lines.emplace_back(x, frame.top(), x, frame.bottom());
    }
    part.lines(std::move(lines), outlined(kInk, kPartLine));
}

/// "A Rack 1–9".
QString spanOf(const InstallSection& section)
{
    const int first = section.steps.front().number;
    const int last = section.steps.back().number;
    const QString span = first == last ? QString::number(first) : QStringLiteral("%1\u2013%2").arg(first).arg(last);
    return section.letter + u' ' + section.title + u' ' + span;
}

CellText coverText(const Tables& plan, const InstallProcedure& procedure, double room)
{
    const Rack& rack = plan.racks.at(procedure.rack);
    QStringList sections;
    for (const InstallSection& section : procedure.sections)
        sections << spanOf(section);
    const QString text = Words::tr("%1 · row %2 · %3 · %4 steps: %5")
                             .arg(plan.rackTypes.at(rack.type).name, plan.rows.at(rack.row).name, plan.hall().name)
                             .arg(procedure.steps)
                             .arg(sections.join(QStringLiteral(", ")));
    return {wrapped(text, sheetType(9.5), room), sheetType(9.5)};
}

CellText stopText(const InstallStep& step, double width)
{
    return cellText(step.stop, sheetType(10.5, QFont::Bold), width - kStopPlate - 2 * kSign - 6);
}

}  // namespace

InstallPage::InstallPage(const Tables& plan, const InstallProcedure& procedure, const QRectF& room)
    : m_plan(plan), m_procedure(procedure), m_room(room)
{
}

double InstallPage::roomForLines() const { return m_room.height() - kNote; }

std::vector<InstallLine> InstallPage::lines() const
{
    std::vector<InstallLine> lines{{InstallLineKind::Cover}};
    const double most = roomForLines() * 0.8;  // a bar for signatures and a section's name fit too
    for (std::size_t s = 0; s < m_procedure.sections.size(); ++s) {
        lines.push_back({InstallLineKind::Section, s});
        for (std::size_t i = 0; i < m_procedure.sections[s].steps.size(); ++i) {
            const InstallStep& step = m_procedure.sections[s].steps[i];
            const StepLayout layout(step, m_room.width());
            const std::vector<std::size_t> pieces = layout.pieces(most);
            for (std::size_t p = 0; p < pieces.size(); ++p) {
                const std::size_t end = p + 1 < pieces.size() ? pieces[p + 1] : layout.items.size();
                lines.push_back({InstallLineKind::Step, s, i, pieces[p], end});
            }
            if (!step.stop.isEmpty())
                lines.push_back({InstallLineKind::Stop, s, i});
        }
    }
    lines.push_back({InstallLineKind::SignOff, m_procedure.sections.empty() ? 0 : m_procedure.sections.size() - 1});
    return lines;
}

double InstallPage::stopHeight(const InstallStep& step) const
{
    const double lines = 4.6 * double(stopText(step, m_room.width()).lines.size()) + 3;
    return std::min(std::max(kStopHeight, lines) + 2 * kStopAir, roomForLines() / 3);
}

double InstallPage::heightOf(const InstallLine& line) const
{
    switch (line.kind) {
    case InstallLineKind::Cover:
        return std::min(3 + kCoverLine * double(coverText(m_plan, m_procedure, m_room.width()).lines.size()) + kCrew
                            + 2,
                        roomForLines() / 2);
    case InstallLineKind::Section:
        return kBand;
    case InstallLineKind::Step:
        return StepLayout(stepOf(line), m_room.width()).height(line.first, line.end);
    case InstallLineKind::Stop:
        return stopHeight(stepOf(line));
    case InstallLineKind::SignOff:
        return kSignOff;
    }
    return 0;
}

std::vector<Block> InstallPage::blocksOf(const std::vector<InstallLine>& lines) const
{
    std::vector<Block> blocks;
    for (const InstallLine& line : lines) {
        const bool isSection = line.kind == InstallLineKind::Section;
        blocks.push_back({.height = heightOf(line),
                          .beginsGroup = isSection || line.kind == InstallLineKind::Cover,
                          .keepsNext = isSection || line.kind == InstallLineKind::Cover,
                          .keepsLast = line.kind == InstallLineKind::Stop});
    }
    return blocks;
}

void InstallPage::drawCover(Drawing& sheet, const QRectF& row) const
{
    PartBuilder part(Words::tr("rack"), row);
    const QRectF crew(row.left(), row.bottom() - kCrew - 1, row.width(), kCrew);
    drawLines(part, {row.left(), row.top() + 2.4}, coverText(m_plan, m_procedure, row.width()), kCoverLine, crew.top());
    part.rect(crew, outlined(kInk, kBlockLine), 0.8);
    drawCells(part, crew,
              {Words::tr("Crew lead"), Words::tr("Crew"), Words::tr("Started"), Words::tr("Meters used, numbers")},
              {0.26, 0.3, 0.16, 0.28});
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawSection(Drawing& sheet, std::size_t section, bool goesOn, double top) const
{
    const InstallSection& shown = m_procedure.sections[section];
    PartBuilder part(shown.title, {m_room.left(), top, m_room.width(), kBand});
    const double y = top + kBand - 3.8;
    part.text({m_room.left(), y}, shown.letter, sheetType(13, QFont::Bold));
    const QString title = goesOn ? Words::tr("%1 (continued)").arg(shown.title) : shown.title;
    part.text({m_room.left() + 6, y}, title, fitted(title, sheetType(13, QFont::Bold), m_room.width() - 6));
    part.lines({{m_room.left(), top + kBand, m_room.right(), top + kBand}}, outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawStep(Drawing& sheet, const InstallLine& line, const QRectF& row) const
{
    const InstallStep& step = stepOf(line);
    const StepLayout layout(step, m_room.width());
    PartBuilder part(step.what, row, ReadAs::Row);
    const QString number = QString::number(step.number);
    const double words = row.left() + StepLayout::kWords;
    const double y = row.top() + StepLayout::kAir + StepLayout::kWhat / 2;
    if (line.first == 0) {
        part.text({row.left() + StepLayout::kNumber, y + 1}, number,
                  fitted(number, sheetType(20, QFont::Bold, Qt::AlignRight), StepLayout::kNumber));
        drawLines(part, {words, y}, layout.what, StepLayout::kWhat, row.bottom());
        drawLines(part, {words, y + StepLayout::kWhat * double(layout.what.lines.size()) - 0.3}, layout.how,
                  StepLayout::kHow, row.bottom());
        const double side = StepLayout::kBox;
        part.rect({row.right() - side - 1.5, row.top() + StepLayout::kAir - 0.4, side, side},
                  {kPaperWhite, kInk, 0.4, false}, 0.6);
    } else {
        part.text({words, y}, Words::tr("%1 (continued)").arg(number), sheetType(11, QFont::Bold));
    }
    drawStepItems(part, step, layout, line.first, line.end, row);
    part.lines({{row.left(), row.bottom(), row.right(), row.bottom()}}, outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawStop(Drawing& sheet, const InstallStep& step, const QRectF& row) const
{
    const QRectF bar = row.adjusted(0.3, kStopAir, -0.3, -kStopAir);
    PartBuilder part(Words::tr("STOP"), bar);
    part.rect({bar.left(), bar.top(), kStopPlate, bar.height()}, filled(kInk));
    part.text({bar.left() + kStopPlate / 2, bar.center().y()}, Words::tr("STOP"),
              sheetType(15, QFont::Bold, Qt::AlignHCenter, kPaperWhite));
    const CellText text = stopText(step, row.width());
    const double first = bar.center().y() - 2.3 * double(text.lines.size() - 1);
    drawLines(part, {bar.left() + kStopPlate + 3, std::max(first, bar.top() + 2.4)}, text, 4.6, bar.bottom());
    const QRectF signs(bar.right() - 2 * kSign, bar.top(), 2 * kSign, bar.height());
    part.lines({{signs.left(), bar.top(), signs.left(), bar.bottom()}}, outlined(kInk, kPartLine));
    drawCells(part, signs, {Words::tr("name, time"), Words::tr("second name, time")}, {0.5, 0.5});
    part.rect(bar, outlined(kInk, 0.6));
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawSignOff(Drawing& sheet, const QRectF& row) const
{
    const QRectF frame = row.adjusted(0.3, 6, -0.3, -1);
    PartBuilder part(Words::tr("sign-off"), frame);
    part.rect(frame, outlined(kInk, kFrameLine), 0.8);
    const QString said =
        Words::tr("%1 is installed: all %2 steps are ticked, every reading is within its limit or stands "
                  "under the open points.")
            .arg(m_plan.racks.at(m_procedure.rack).name)
            .arg(m_procedure.steps);
    part.text({frame.left() + 1.6, frame.top() + 4}, said,
              fitted(said, sheetType(10, QFont::Bold), frame.width() - 3.2));
    const double first = frame.top() + 8;
    const double second = first + 10.4;
    part.lines({{frame.left(), first, frame.right(), first}, {frame.left(), second, frame.right(), second}},
               outlined(kInk, kPartLine));
    drawCells(part, {frame.left(), first, frame.width(), second - first}, {Words::tr("Open points, by step number")},
              {1.0});
    drawCells(part, {frame.left(), second, frame.width(), frame.bottom() - second},
              {Words::tr("Crew lead, name and signature"), Words::tr("Date, time"), Words::tr("Handed over to"),
               Words::tr("Date, time")},
              {0.34, 0.16, 0.34, 0.16});
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawNote(Drawing& sheet) const
{
    PartBuilder part(Words::tr("note"), {m_room.left(), m_room.bottom() - kNote, m_room.width(), kNote});
    const QString text = Words::tr(
        "~ assumed or worked out, no vendor states it: check on site · a limit stands beside the line to write "
        "on · STOP: nobody goes on without two names");
    part.text({m_room.left(), m_room.bottom() - kNote + 3.2}, text, fitted(text, sheetType(8), m_room.width()));
    sheet.parts.push_back(std::move(part).take());
}

void InstallPage::drawLine(Drawing& sheet, const InstallLine& line, const QRectF& row) const
{
    switch (line.kind) {
    case InstallLineKind::Cover:
        return drawCover(sheet, row);
    case InstallLineKind::Section:
        return drawSection(sheet, line.section, false, row.top());
    case InstallLineKind::Step:
        return drawStep(sheet, line, row);
    case InstallLineKind::Stop:
        return drawStop(sheet, stepOf(line), row);
    case InstallLineKind::SignOff:
        return drawSignOff(sheet, row);
    }
}

void InstallPage::draw(Drawing& sheet, const std::vector<InstallLine>& lines, std::size_t first, std::size_t end) const
{
    double top = m_room.top();
    for (std::size_t i = first; i < end; ++i) {
        const InstallLine& line = lines[i];
        if (i == first && (line.kind == InstallLineKind::Step || line.kind == InstallLineKind::Stop)) {
            drawSection(sheet, line.section, true, top);
            top += kBand;
        }
        const double height = heightOf(line);
        drawLine(sheet, line, {m_room.left(), top, m_room.width(), height});
        top += height;
    }
    drawNote(sheet);
}

}  // namespace views
