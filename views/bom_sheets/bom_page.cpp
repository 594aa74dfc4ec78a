// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/bom_sheets/bom_page.h"

#include "views/sheets/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::bomSheets)
};

constexpr double kHeads = 7.6;
constexpr double kNote = 6;
constexpr double kRow = 5.6;   ///< of one line
constexpr double kLine = 3.6;  ///< each further one
constexpr double kTotalRow = 8.4;
constexpr double kAir = 1.6;  ///< left and right in a cell

const QColor kSpreadsheetHead(0x1f, 0x2a, 0x33);
const QColor kSum(0xe6, 0xe6, 0xe6);
const QString kDash = QStringLiteral("\u2013");

const Type kCell = sheetType(8.5);
const Type kId = monoType(8.2);

QString counted(std::int64_t number) { return QLocale(QLocale::English).toString(qlonglong(number)); }

}  // namespace

BomPage::BomPage(const BomTable& table, const QRectF& room) : m_table(table), m_room(room)
{
    // Category, number, description, unit, quantity, spares, total, unit price, amount, spares rule. What a page has beyond
    // that of A4 goes to what is read, not to figures.
    std::array<double, kPlaces> widths{17, 50, 0, 13, 19, 15, 19, 24, 30, 20};
    double rest = m_room.width();
    for (const double width : widths)
        rest -= width;
    constexpr double kWideEnough = 100;
    const double toId = std::max(0.0, rest - kWideEnough) / 2;
    widths[kNumber] += toId;
    widths[kDescription] = rest - toId;
    m_edges[0] = m_room.left();
    for (std::size_t i = 0; i < kPlaces; ++i)
        m_edges[i + 1] = m_edges[i] + widths[i];
}

QRectF BomPage::cell(Place place, double top, double height) const
{
    const double left = m_edges[place];
    return {left + kAir, top, m_edges[place + 1] - left - 2 * kAir, height};
}

double BomPage::roomForRows() const { return m_room.height() - kHeads - kNote; }

double BomPage::heightOf(const BomTableRow& row) const
{
    if (row.kind == BomTableKind::Head)
        return kBand;
    if (row.kind == BomTableKind::Total)
        return kTotalRow;
    if (row.kind == BomTableKind::Subtotal)
        return kRow;
    const auto lines = std::max(cellText(shownPartNumber(row.part), kId, cell(kNumber, 0, 0).width()).lines.size(),
                                cellText(row.part.description, kCell, cell(kDescription, 0, 0).width()).lines.size());
    // Nothing in a catalog is longer than a page: what is, loses its end.
    return std::min(kRow + kLine * double(lines - 1), roomForRows() - kBand);
}

void BomPage::rule(PartBuilder& part, double top, double height) const
{
    std::vector<QLineF> lines{{m_room.left(), top + height, m_room.right(), top + height}};
    for (const double edge : m_edges)
        lines.emplace_back(edge, top, edge, top + height);
    part.lines(std::move(lines), outlined(kRowRule, kRowLine));
}

void BomPage::drawHeads(Drawing& sheet) const
{
    const QRectF bar(m_room.left(), m_room.top(), m_room.width(), kHeads);
    PartBuilder part(Words::tr("columns"), bar, ReadAs::Row);
    part.rect(bar, filled(kSpreadsheetHead));
    const QString heads[kPlaces]{Words::tr("Category"),   Words::tr("Part number"), Words::tr("Description"),
                                 Words::tr("Unit"),       Words::tr("Quantity"),    Words::tr("Spares"),
                                 Words::tr("Total"),      Words::tr("Unit price"),  Words::tr("Amount"),
                                 Words::tr("Spares rule")};
    for (int i = 0; i < kPlaces; ++i) {
        const bool isFigure = i >= kQuantity && i <= kAmount;
        const QRectF room = cell(Place(i), bar.top(), kHeads);
        const Type type = sheetType(8.5, QFont::Bold, isFigure ? Qt::AlignRight : Qt::AlignLeft, kPaperWhite);
        part.text({isFigure ? room.right() : room.left(), bar.center().y()}, heads[i],
                  fitted(heads[i], type, room.width()));
    }
    sheet.parts.push_back(std::move(part).take());
}

void BomPage::drawNote(Drawing& sheet) const
{
    const double top = m_room.bottom() - kNote;
    PartBuilder part(Words::tr("note"), {m_room.left(), top, m_room.width(), kNote});
    QStringList notes{bomNote()};
    if (m_table.unpriced > 0)
        notes << (m_table.prices.isEmpty() ? Words::tr("no price: no list of prices was given")
                                           : Words::tr("no price: not in the list of prices, and in no amount"));
    notes << Words::tr("spares rule: one for so many, at least one; 1 per %1 is assumed ~")
                 .arg(Deliverables().spareCables);
    const QString text = notes.join(QStringLiteral(" · "));
    part.text({m_room.left(), top + 3.4}, text, fitted(text, sheetType(8), m_room.width()));
    sheet.parts.push_back(std::move(part).take());
}

void BomPage::drawBand(Drawing& sheet, const QString& group, bool goesOn, double top) const
{
    const QRectF bar(m_room.left(), top, m_room.width(), kBand);
    PartBuilder part(group, bar);
    part.rect(bar, {kShelf, kRowRule, kRowLine, false});
    const QString text = goesOn ? Words::tr("%1 (continued)").arg(group) : group;
    part.text({bar.left() + kAir, bar.center().y()}, text,
              fitted(text, sheetType(11, QFont::Bold), bar.width() - 2 * kAir));
    sheet.parts.push_back(std::move(part).take());
}

void BomPage::drawPart(Drawing& sheet, const BomTableRow& row, double top) const
{
    const double height = heightOf(row);
    PartBuilder part(row.part.partNumber, {m_room.left(), top, m_room.width(), height}, ReadAs::Row);
    const double first = top + kRow / 2;
    const auto text = [&](Place place, const QString& said, const Type& type) {
        const QRectF room = cell(place, top, height);
        const double x = type.align == Qt::AlignRight ? room.right() : room.left();
        part.text({x, first}, said, fitted(said, type, room.width()));
    };
    const auto lines = [&](Place place, const QString& said, const Type& type) {
        const QRectF room = cell(place, top, height);
        drawLines(part, {room.left(), first}, cellText(said, type, room.width()), kLine, top + height);
    };
    const Type figure = sheetType(8.5, QFont::Normal, Qt::AlignRight);
    text(kCategory, row.part.category, kCell);
    lines(kNumber, shownPartNumber(row.part), kId);
    lines(kDescription, row.part.description, kCell);
    text(kUnit, row.part.unit, kCell);
    text(kQuantity, counted(row.part.quantity), figure);
    text(kSpares, counted(row.part.spares), figure);
    text(kTotal, counted(row.part.total()), sheetType(8.5, QFont::Bold, Qt::AlignRight));
    if (row.price)
        text(kPrice, moneyText(*row.price), figure);
    else
        text(kPrice, noPriceText(), sheetType(8.5, QFont::Normal, Qt::AlignRight, kSoftInk));
    if (row.amount)
        text(kAmount, moneyText(*row.amount), figure);
    text(kRule, spareRuleText(row.part), kCell);
    rule(part, top, height);
    sheet.parts.push_back(std::move(part).take());
}

void BomPage::drawSum(Drawing& sheet, const BomTableRow& row, double top) const
{
    const bool isTotal = row.kind == BomTableKind::Total;
    const double height = heightOf(row);
    const QRectF bar(m_room.left(), top, m_room.width(), height);
    const QColor ink = isTotal ? kPaperWhite : kInk;
    const double size = isTotal ? 10.5 : 8.5;
    PartBuilder part(row.text, bar, ReadAs::Row);
    part.rect(bar, filled(isTotal ? kSpreadsheetHead : kSum));
    const double middle = bar.center().y();
    part.text({m_room.left() + kAir, middle}, row.text,
              fitted(row.text, sheetType(size, QFont::Bold, Qt::AlignLeft, ink),
                     m_edges[kQuantity] - m_room.left() - 2 * kAir));
    const auto figure = [&](Place place, const QString& said) {
        const QRectF room = cell(place, top, height);
        part.text({room.right(), middle}, said,
                  fitted(said, sheetType(size, QFont::Bold, Qt::AlignRight, ink), room.width()));
    };
    const auto count = [](std::optional<std::int64_t> number) { return number ? counted(*number) : QString(); };
    figure(kQuantity, count(row.quantity));
    figure(kSpares, count(row.spares));
    figure(kTotal, count(row.total));
    if (isTotal)
        figure(kPrice, m_table.currency);
    figure(kAmount, row.amount ? moneyText(*row.amount) : kDash);
    if (!isTotal)
        part.lines({{bar.left(), bar.bottom(), bar.right(), bar.bottom()},
                    {bar.left(), bar.top(), bar.left(), bar.bottom()},
                    {bar.right(), bar.top(), bar.right(), bar.bottom()}},
                   outlined(kRowRule, kRowLine));
    sheet.parts.push_back(std::move(part).take());
}

void BomPage::draw(Drawing& sheet, std::size_t first, std::size_t end) const
{
    drawHeads(sheet);
    double top = m_room.top() + kHeads;
    if (m_table.rows.empty()) {
        PartBuilder part(Words::tr("nothing"), {m_room.left(), top, m_room.width(), kBand});
        part.text({m_room.left() + kAir, top + kRow}, Words::tr("There is nothing to buy in this design."), kCell);
        sheet.parts.push_back(std::move(part).take());
    }
    for (std::size_t i = first; i < end; ++i) {
        const BomTableRow& row = m_table.rows[i];
        const bool goesOn = i == first && i > 0 && m_table.rows[i - 1].group == row.group;
        if (goesOn && m_table.grouping != BomGrouping::Kind) {
            drawBand(sheet, row.group, true, top);
            top += kBand;
        }
        if (row.kind == BomTableKind::Head)
            drawBand(sheet, row.text, false, top);
        else if (row.kind == BomTableKind::Part)
            drawPart(sheet, row, top);
        else
            drawSum(sheet, row, top);
        top += heightOf(row);
    }
    drawNote(sheet);
}

}  // namespace views
