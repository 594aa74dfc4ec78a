// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/object_ref.h"
#include "views/fiber_map/port_table.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/metres_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

}  // namespace

QString PortTable::shownEnd(const QString& whole, const PortRef& port, const Type& type, double room) const
{
    const QString& rack = m_plan.racks.at(m_plan.devices.at(port.device).rack).name;
    return widthOf(whole, type) * 0.8 > room ? QChar(0x2026) + whole.mid(rack.size()) : whole;
}

QString PortTable::bundleName(const PortLine& line) const
{
    const Bundle* bundle = m_book.bundleOf(*line.cable);
    return bundle ? bundle->name : Words::tr("none");
}

void PortTable::addCable(PartBuilder& part, const PortRun& run, const PortLine& line, double middle)
{
    const Cable& cable = m_plan.cables.at(*line.cable);
    const FarEnd& far = m_list.farEnds[std::size_t(line.farEnd)];
    QString name = cableName(m_plan.naming(), cable);
    if (legsAt(line) > 1)
        name += QStringLiteral(".%1").arg(line.leg + 1);
    const QString thisEnd =
        shownEnd(endText(m_plan, line.port), line.port, monoType(8.2), m_at.farEnd - m_at.thisEnd - 0.6);
    const QString farEnd =
        shownEnd(farEndText(m_plan, line), line.far, monoType(9.6, QFont::Bold), m_at.type - m_at.farEnd - 6.3);
    // A row without a band has a second line: what a band says of all its rows.
    const double first = run.isMixed ? middle - 1.2 : middle;
    part.text({x(m_at.cable), first}, name, shrunk(name, monoType(8.2), m_at.thisEnd - m_at.cable - 1.6, 5.6));
    part.text({x(m_at.thisEnd), first}, thisEnd, fitted(thisEnd, monoType(8.2), m_at.farEnd - m_at.thisEnd - 0.6));
    // What the label says, in one piece for whoever searches.
    part.text({x(m_at.farEnd), middle}, m_book.labelOf(line), silent(monoType(5)));
    constexpr double kShape = 5.5;
    const double mark = isMarked(line) ? kTriangle + 0.8 : 0;
    constexpr double kLeast = 6.5;  // pt
    const QString kind = isBreakout(line) ? Words::tr("breakout") : shortType(typeOf(line));
    if (run.isMixed) {
        const QString more = Words::tr("to %1 · %2 · %3").arg(far.name, bundleName(line), routeText(m_book, line));
        const double room = m_at.type - m_at.farEnd - 0.8;
        part.text({x(m_at.farEnd), first}, farEnd,
                  mark > 0 ? shrunk(farEnd, monoType(8.8, QFont::Bold), room - mark, kLeast)
                           : fitted(farEnd, monoType(8.8, QFont::Bold), room));
        const double end = mark > 0 ? m_at.type - 0.8 - mark : m_at.stock - 1;
        part.text({x(m_at.thisEnd), middle + 1.8}, more, shrunk(more, sheetType(6), end - m_at.thisEnd, 5.5));
        part.text({x(m_at.type), first}, kind, shrunk(kind, sheetType(8.5), 11.4, 6));
    } else {
        drawFarShape(part, far.order, {x(m_at.farEnd) + 2, middle}, 2.6, farShape(far.order).strong);
        const double room = m_at.type - m_at.farEnd - kShape - 0.8 - mark;
        const Type type = monoType(9.6, QFont::Bold);
        part.text({x(m_at.farEnd) + kShape, middle}, farEnd,
                  mark > 0 ? shrunk(farEnd, type, room, kLeast) : fitted(farEnd, type, room));
        part.text({x(m_at.type), middle}, kind, shrunk(kind, sheetType(8.5), 11.4, 6));
    }
    // The band says these for all rows; whoever hears or copies one row needs them, too, and every tray by its name.
    part.text(
        {x(m_at.stock), middle},
        QStringLiteral("%1 %2 %3 %4")
            .arg(far.name, bundleName(line), trayNames(m_plan, cable, line.end).join(u' '), polarityText(typeOf(line))),
        silent(sheetType(2)));
    QString stock = stockText(line);
    if (line.stock && isNotMade(typeOf(line), *line.stock))
        stock = metresText(line.stock->length) + QStringLiteral(" !");
    part.text({x(m_at.loss - 1.6), middle}, stock, fitted(stock, sheetType(11, QFont::Bold, Qt::AlignRight), 9));
    const std::optional<Loss> lost = m_book.lossOf(line);
    QString loss = lossText(line, lost);
    if (lost && restsOnAssumption(m_book, line))
        loss += QStringLiteral(" ~");
    part.text({x(m_at.ticks - 1.2), middle}, loss, fitted(loss, sheetType(8.5, QFont::Normal, Qt::AlignRight), 10));
    for (int i = 0; i < kTicks; ++i) {
        const bool isForGlass = i == 1 || i == 2;  // copper is neither cleaned nor looked at through a scope
        if (line.isOptical || !isForGlass)
            tickBox(part, {x(m_at.ticks + m_at.tick * (i + 0.5)), middle});
    }
}

QString PortTable::blockName(std::size_t i) const
{
    // Of trays the rail, or what else the port is: "mgmt".
    if (!m_owner.device) {
        const QString& name = m_list.lines[i].name;
        return name.startsWith(QLatin1String("nic-")) ? name.section(u'-', -1) : name.section(u'-', 0, 0);
    }
    return isOnPlate(i) ? QString::number(placeOnPlate(i) / m_block + 1) : QString();
}

std::size_t PortTable::blockEnd(std::size_t i, std::size_t end) const
{
    std::size_t last = i + 1;
    while (last < end && blockName(last) == blockName(i))
        ++last;
    return last;
}

/// The number large, for it is what the hand looks for; what comes before it, "rear-", small where both have no room.
void PortTable::addPortName(PartBuilder& part, std::size_t i, double middle)
{
    const QString& name = m_list.lines[i].shown;
    const double right = x(m_at.cable - 2.4);
    const double room = m_at.cable - m_at.port - (isOnPlate(i) ? 6 : 3);
    const Type number = sheetType(14, QFont::Bold, Qt::AlignRight);
    const qsizetype prefix = name.lastIndexOf(u'-') + 1;
    if (prefix == 0 || widthOf(name, number) <= room) {
        part.text({right, middle}, name, shrunk(name, number, room, 8));
    } else {
        const QString before = name.left(prefix);
        const QString last = name.mid(prefix);
        const double left = right - widthOf(last, number) - 0.3;
        const double rest = room - (right - left);
        part.text({left, middle + 0.8}, before, shrunk(before, sheetType(7.5, QFont::Medium, Qt::AlignRight), rest, 6));
        part.text({right, middle}, last, number);
    }
    if (isOnPlate(i))
        part.text({x(m_at.port + 1.4), middle}, QString(QChar(u'A' + int(placeOnPlate(i) % m_block))),
                  sheetType(8, QFont::Normal, Qt::AlignLeft, kSoftInk));
}

void PortTable::addRow(Drawing& sheet, const PortRun& run, std::size_t i)
{
    const double height = run.isMixed ? kMixedRow : kRow;
    const PortLine& line = m_list.lines[i];
    const double middle = m_y + height / 2;
    PartBuilder part(Words::tr("row"), rowRect(height), ReadAs::Row);
    if (isGrey(run, i))
        part.rect({x(m_at.port), m_y, m_room.width() - m_at.port, height}, filled(kZebra));
    addPortName(part, i, middle);
    if (line.cable) {
        addCable(part, run, line, middle);
    } else {
        Style empty = dashedOutline(kRowRule);
        empty.width = kPartLine;
        part.rect({x(m_at.cable), m_y + 0.9, m_at.ticks - m_at.cable - 1, height - 1.8}, empty, 0.6);
        part.text({x(m_at.thisEnd), middle}, Words::tr("no cable"),
                  sheetType(8.5, QFont::Normal, Qt::AlignLeft, kSoftInk));
    }
    if (isMarked(line)) {
        const QPointF at(x(m_at.type - 1.4 - kTriangle / 2), middle);
        drawChangeTriangle(part, at, m_marks->revision);
        part.text(at, Words::tr("changed"), silent(sheetType(2)));
    }
    // The rule over the row, for its own grey is drawn already.
    std::vector<QLineF> rules{{x(m_at.port), m_y, m_room.right(), m_y}};
    for (int tick = 0; tick <= kTicks; ++tick)
        rules.emplace_back(x(m_at.ticks + m_at.tick * tick), m_y, x(m_at.ticks + m_at.tick * tick), m_y + height);
    part.lines(std::move(rules), outlined(kRowRule, kRowLine));
    sheet.parts.push_back(std::move(part).take());
    m_y += height;
}

/// The frames round rows that are one column of the plate, with its number.
void PortTable::addBlocks(Drawing& sheet, const PortRun& run, double top)
{
    const double height = run.isMixed ? kMixedRow : kRow;
    PartBuilder part({}, {m_room.left(), top, m_room.width(), double(run.count) * height}, ReadAs::Nothing);
    for (std::size_t i = run.first; i < run.end();) {
        const std::size_t end = blockEnd(i, run.end());
        const QRectF block(m_room.left(), top + double(i - run.first) * height, m_room.width(),
                           double(end - i) * height);
        part.rect(block, outlined(kInk, kBlockLine));
        if (const QString name = blockName(i); !name.isEmpty()) {
            part.text({x(m_at.port / 2), block.center().y()}, name,
                      fitted(name, sheetType(name.front().isDigit() ? 14 : 7.5, QFont::Bold, Qt::AlignHCenter),
                             m_at.port - 0.6));
            part.lines({{x(m_at.port), block.top(), x(m_at.port), block.bottom()}}, outlined(kInk, kBlockLine));
        }
        i = end;
    }
    sheet.parts.push_back(std::move(part).take());
}

void PortTable::addPiece(Drawing& sheet, const PortPage::Piece& piece)
{
    addBand(sheet, piece);
    const double top = m_y;
    for (std::size_t i = piece.run.first; i < piece.run.end(); ++i)
        addRow(sheet, piece.run, i);
    addBlocks(sheet, piece.run, top);
}

}  // namespace views
