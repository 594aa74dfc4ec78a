// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/pull_sheets/pull_page.h"

#include "views/fiber_map/map_words.h"
#include "views/sheets/cell_text.h"
#include "views/sheets/metres_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::pullSheets)
};

constexpr double kNote = 9;
constexpr double kRow = 12.4;   ///< of two lines
constexpr double kFirst = 3.9;  ///< the middle of the first line, from the row's top
constexpr double kStep = 4.6;
constexpr double kFillStep = 3.3;
constexpr double kTick = 6;   ///< a box for a hand in a glove
constexpr double kArrow = 4;  ///< wide, before the far end
const QString kUnknown = QStringLiteral("?");

/// A rack with its units behind it, or below where the rack's name takes all the room.
struct EndText {
    CellText rack;
    QString units;
    bool isBelow = false;

    qsizetype lines() const { return rack.lines.size() + (isBelow ? 1 : 0); }
};

/// What the cells of a row say, in lines.
struct RowTexts {
    EndText start;
    EndText far;
    CellText way;
    CellText facts;               ///< bundle, type and how it comes
    std::vector<CellText> stock;  ///< one for each length
    CellText fullest;             ///< the tray, and which stretch of it
};

Type stockType() { return sheetType(11, QFont::Bold); }

QString wayOf(const Tables& plan, const Pull& pull)
{
    if (pull.trays.empty())
        return pull.start.rack == pull.far.rack ? Words::tr("in this rack, no tray")
                                                : Words::tr("to the rack beside, no tray");
    QStringList names;
    for (const Id<Tray> tray : pull.trays)
        names << plan.trays.at(tray).name;
    return wayText(names);
}

EndText endOf(const QString& rack, const QString& units, double room)
{
    const Type type = monoType(10.5, QFont::Bold);
    const bool fits = widthOf(rack, type) + 1.2 + widthOf(units, sheetType(8.5)) <= room - kArrow;
    return {cellText(rack, type, room - kArrow), units, !fits};
}

/// The fullest tray, and below it from where to where the pull lies in it.
CellText fillText(const Tables& plan, const Pull& pull, double room)
{
    const Type type = sheetType(7.5);
    CellText text = cellText(plan.trays.at(pull.fullest->tray).name, type, room);
    const FillStretch stretch = fillStretch(plan, pull);
    if (stretch.from.isEmpty())
        return text;
    const QString said = Words::tr("%1 to %2").arg(stretch.from, stretch.to);
    text.lines += widthOf(said, type) <= room ? QStringList(said) : brokenLines(said, type, room);
    return text;
}

RowTexts textsOf(const Tables& plan, const Pull& pull, const RowRooms& rooms)
{
    RowTexts texts;
    texts.start = endOf(plan.racks.at(pull.start.rack).name, unitsText(pull.start), rooms.ends);
    texts.far = endOf(plan.racks.at(pull.far.rack).name, unitsText(pull.far), rooms.ends);
    texts.way = cellText(wayOf(plan, pull), monoType(8.6, QFont::Bold), rooms.way);
    QStringList facts{pull.bundle.name, plan.cableTypes.at(pull.bundle.type).name};
    if (pull.packing == Packing::Drum)
        facts << Words::tr("drum ~");
    texts.facts = cellText(facts.join(QStringLiteral(" · ")), sheetType(8.5), rooms.way);
    for (const StockCount& each : pull.stock) {
        const QString metres = metresText(each.stock.length);
        const QString text = each.stock.cutToOrder ? Words::tr("%1 × %2 m cut").arg(each.cables).arg(metres)
                                                   : Words::tr("%1 × %2 m").arg(each.cables).arg(metres);
        texts.stock.push_back(cellText(text, stockType(), rooms.stock));
    }
    if (pull.fullest)
        texts.fullest = fillText(plan, pull, rooms.fill);
    return texts;
}

/// Draws an end and gives the middle of the line below it.
double drawEnd(PartBuilder& part, QPointF at, const EndText& end, double step, double bottom)
{
    drawLines(part, at, end.rack, step, bottom);
    const double last = at.y() + step * double(end.rack.lines.size() - 1);
    if (end.isBelow)
        part.text({at.x(), last + step}, end.units, sheetType(8.5));
    else
        part.text({at.x() + widthOf(end.rack.lines.back(), end.rack.type) + 1.2, last}, end.units, sheetType(8.5));
    return at.y() + step * double(end.lines());
}

qsizetype linesOf(const std::vector<CellText>& texts)
{
    qsizetype lines = 0;
    for (const CellText& text : texts)
        lines += text.lines.size();
    return lines;
}

}  // namespace

PullPage::PullPage(const PullBook& book, const QRectF& room) : m_book(book), m_room(room)
{
    // Number, from and to, way, lengths, fill, three boxes, who. Wider paper is for ways and ends.
    std::array<double, kPlaces> widths{16, 31, 0, 22, 20, 38, 15};
    double rest = m_room.width();
    for (const double width : widths)
        rest -= width;
    constexpr double kWideEnough = 80;
    const double more = std::max(0.0, rest - kWideEnough) / 2;
    widths[kEnds] += more;
    widths[kWay] = rest - more;
    m_edges[0] = m_room.left();
    for (std::size_t i = 0; i < kPlaces; ++i)
        m_edges[i + 1] = m_edges[i] + widths[i];
}

QRectF PullPage::cell(Place place, double top, double height) const
{
    return {m_edges[place], top, m_edges[place + 1] - m_edges[place] - 1.4, height};
}

double PullPage::roomForRows() const { return m_room.height() - kHeads - kNote; }

RowRooms PullPage::rooms() const
{
    return {cell(kEnds, 0, 0).width(), cell(kWay, 0, 0).width(), cell(kStock, 0, 0).width(), cell(kFill, 0, 0).width()};
}

double PullPage::heightOf(const Pull& pull) const
{
    const RowTexts texts = textsOf(*m_book.plan, pull, rooms());
    const auto lines = std::max({texts.way.lines.size() + texts.facts.lines.size(), linesOf(texts.stock),
                                 texts.start.lines() + texts.far.lines()});
    const double more = std::max(kStep * double(std::max<qsizetype>(0, lines - 2)),
                                 kFillStep * double(std::max<qsizetype>(0, texts.fullest.lines.size() - 2)));
    return std::min(kRow + more, roomForRows() - kBand);
}

void PullPage::drawHeads(Drawing& sheet) const
{
    const QRectF bar(m_room.left(), m_room.top(), m_room.width(), kHeads);
    PartBuilder part(Words::tr("columns"), bar, ReadAs::Row);
    const double y = bar.top() + 3.4;
    const auto head = [&](Place place, const QString& text) {
        part.text({m_edges[place], y}, text, fitted(text, sheetType(8, QFont::Medium), cell(place, 0, 0).width()));
    };
    head(kNumber, Words::tr("Pull"));
    head(kEnds, Words::tr("From, to"));
    head(kWay, Words::tr("Trays in this order"));
    head(kStock, Words::tr("Lengths"));
    head(kFill, Words::tr("Fill after"));
    const double step = (m_edges[kTicks + 1] - m_edges[kTicks]) / 3;
    const QString ticks[]{Words::tr("Pulled"), Words::tr("Dressed"), Words::tr("Labelled")};
    for (int i = 0; i < 3; ++i)
        part.text({m_edges[kTicks] + step * (i + 0.5) - 0.7, y}, ticks[i],
                  fitted(ticks[i], sheetType(8, QFont::Medium, Qt::AlignHCenter), step - 0.6));
    head(kWho, Words::tr("Who"));
    part.lines({{bar.left(), bar.bottom(), bar.right(), bar.bottom()}}, outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(part).take());
}

void PullPage::drawNote(Drawing& sheet) const
{
    const double top = m_room.bottom() - kNote;
    PartBuilder part(Words::tr("note"), {m_room.left(), top, m_room.width(), kNote});
    const QStringList notes{
        Words::tr(
            "U17-23: lowest units of the devices its cables end at. Lengths: cables × stock length, from boxes, or "
            "from a drum where it says so. ~ assumed: no rule was found, ask the crew."),
        Words::tr(
            "Fill after: at the fullest place of its way with this pull in, on the stretch that is named; the rest "
            "of that tray may be fuller or emptier.")};
    for (qsizetype i = 0; i < notes.size(); ++i)
        part.text({m_room.left(), top + 2.8 + 3.6 * double(i)}, notes[i],
                  fitted(notes[i], sheetType(8), m_room.width()));
    sheet.parts.push_back(std::move(part).take());
}

void PullPage::drawBand(Drawing& sheet, const PullShift& shift, bool goesOn, double top) const
{
    const QRectF bar(m_room.left(), top, m_room.width(), kBand);
    const QString name =
        goesOn ? Words::tr("Shift %1 (continued)").arg(shift.shift) : Words::tr("Shift %1").arg(shift.shift);
    PartBuilder part(name, bar);
    part.rect(bar.adjusted(0, 0.8, 0, 0), filled(kShelf));
    const double middle = bar.center().y() + 0.4;
    const double x = runOn(part, {bar.left() + 2, middle}, name, sheetType(17, QFont::Bold)) + 4;
    QStringList facts{countText(shift.pulls.size(), Words::tr("1 pull"), Words::tr("%1 pulls")),
                      countText(shift.cables, Words::tr("1 cable"), Words::tr("%1 cables")),
                      Words::tr("%1 m").arg(countedText(shift.metres))};
    if (!m_book.of.isEmpty())
        facts << Words::tr("at %1").arg(m_book.of);
    const QString said = facts.join(QStringLiteral(" · "));
    constexpr double kSign = 78;
    const double sign = bar.right() - kSign;
    part.text({x, middle}, said, fitted(said, sheetType(9), sign - x - 2));
    const QString asks[]{Words::tr("Crew lead"), Words::tr("Date")};
    const double places[]{sign, sign + 48, bar.right()};
    for (int i = 0; i < 2; ++i) {
        const QRectF line(places[i] + 1, bar.top() + 1.8, places[i + 1] - places[i] - 2, kBand - 2.8);
        part.rect(line, {kPaperWhite, kInk, kPartLine, false});
        part.text({line.left() + 1, line.top() + 1.7}, asks[i], sheetType(6.5));
    }
    sheet.parts.push_back(std::move(part).take());
}

void PullPage::drawPull(Drawing& sheet, const Pull& pull, double top) const
{
    const Tables& plan = *m_book.plan;
    const double height = heightOf(pull);
    const double bottom = top + height;
    PartBuilder part(Words::tr("pull %1").arg(pull.number), {m_room.left(), top, m_room.width(), height}, ReadAs::Row);
    const double first = top + kFirst;
    const double second = first + kStep;
    const QString number = QString::number(pull.number);
    const double numberRoom = cell(kNumber, 0, 0).width() - 2;
    const bool manyCrews = m_book.schedule.crews > 1;
    part.text({m_edges[kNumber] + numberRoom, manyCrews ? first + 0.4 : top + kRow / 2}, number,
              fitted(number, sheetType(20, QFont::Bold, Qt::AlignRight), numberRoom));
    if (manyCrews)
        part.text({m_edges[kNumber] + numberRoom, second + 1}, Words::tr("crew %1").arg(pull.crew),
                  sheetType(8, QFont::Normal, Qt::AlignRight));
    const RowTexts texts = textsOf(plan, pull, rooms());
    const double far = drawEnd(part, {m_edges[kEnds] + kArrow, first}, texts.start, kStep, bottom);
    part.text({m_edges[kEnds], far}, QStringLiteral("\u2192"), sheetType(9.5));
    drawEnd(part, {m_edges[kEnds] + kArrow, far}, texts.far, kStep, bottom);
    drawLines(part, {m_edges[kWay], first}, texts.way, kStep, bottom);
    drawLines(part, {m_edges[kWay], first + kStep * double(texts.way.lines.size())}, texts.facts, kStep, bottom);
    double y = first;
    for (const CellText& each : texts.stock) {
        drawLines(part, {m_edges[kStock], y}, each, kStep, bottom);
        y += kStep * double(each.lines.size());
    }
    const double fillRoom = cell(kFill, 0, 0).width();
    if (pull.fullest) {
        const qint64 permille = pull.fullest->share.base();
        const QString share = Words::tr("%1.%2 %").arg(permille / 10).arg(permille % 10);
        part.text({m_edges[kFill], first - 1.1}, share, fitted(share, sheetType(9.5, QFont::Medium), fillRoom));
        drawLines(part, {m_edges[kFill], first + kFillStep - 0.8}, texts.fullest, kFillStep, bottom);
    } else {
        part.text({m_edges[kFill], first}, pull.trays.empty() ? QStringLiteral("\u2013") : kUnknown, sheetType(9.5));
    }
    const double step = (m_edges[kTicks + 1] - m_edges[kTicks]) / 3;
    for (int i = 0; i < 3; ++i)
        tickBox(part, {m_edges[kTicks] + step * (i + 0.5) - 0.7, top + kRow / 2}, kTick);
    const double line = top + kRow - 2.6;
    part.lines({{m_edges[kWho], line, m_edges[kPlaces], line}}, outlined(kInk, kPartLine));
    part.lines({{m_room.left(), bottom, m_room.right(), bottom}}, outlined(kRowRule, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
