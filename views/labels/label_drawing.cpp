// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_drawing.h"

#include "views/labels/label_code.h"
#include "views/labels/label_ends.h"
#include "views/sheets/far_shape.h"
#include "views/sheets/metres_text.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::labels)
};

/// "5 m".
QString lengthText(const CableLabel& label)
{
    return label.stock ? Words::tr("%1 m").arg(metresText(label.stock->length)) : QString();
}

QString endLetter(const CableLabel& label)
{
    const QString letter = label.place.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B");
    return label.place.leg > 0 ? letter + QString::number(label.place.leg + 1) : letter;
}

/// Where an end is, and from which letter on it says more than the rack.
struct EndText {
    QString text;
    qsizetype tail;
};

EndText endText(const std::vector<LabelPort>& ends)
{
    QStringList racks;
    for (const LabelPort& end : ends)
        racks << end.rack;
    return {endsText(ends), joinedOnce(racks).size()};
}

/// RACK-UNIT.
EndText placeText(const LabelPort& port)
{
    return {port.rack + u'-' + QString::number(port.unit).rightJustified(2, u'0'), port.rack.size()};
}

/// The text of a template that somebody set up, in as many lines as it takes, as large as they fit. The text if its front is
/// cut.
QStringList drawOwnText(PartBuilder& part, const QRectF& room, const QString& text, double largest)
{
    const QString spaced = QString(text).replace(u'/', QStringLiteral("/ "));
    for (double size = largest; size >= 5; size -= 0.5) {
        const Type type = sheetType(size, QFont::Bold);
        const QStringList lines = wrapped(spaced, type, room.width());
        const double step = type.size * 1.2;
        const bool fits = step * double(lines.size()) <= room.height()
            && std::all_of(lines.begin(), lines.end(),
                           [&](const QString& line) { return widthOf(line, type) <= room.width(); });
        if (!fits)
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i)
            part.text({room.left(), room.top() + step * (double(i) + 0.6)}, lines[i], type);
        return {};
    }
    const EndLines shown = endLines(text, text.size(), sheetType(5, QFont::Bold), room.size(), 5);
    drawEndLines(part, {room.left(), room.center().y()}, shown);
    return shown.isCut ? QStringList{text} : QStringList();
}

/// An end's place, and how wide the port beside it may be, mm.
struct OwnPlace {
    EndLines place;
    double portWidth;
};

/// The port beside the place gets smaller until the place stands there in two lines that are easy to read, at the least
/// in some that can be read.
OwnPlace besidePort(const EndText& place, const Type& type, double portWidth, const QSizeF& both, double least)
{
    constexpr double kEasy = 7;  // points
    for (const double wanted : {std::max(kEasy, least), least}) {
        for (const double part : {1.0, 0.84, 0.68}) {
            const double width = std::min(portWidth * part, both.width() * 0.62);
            const EndLines laid = endLines(place.text, place.tail, type, {both.width() - width, both.height()}, wanted);
            if (!laid.isCut && !laid.isTorn && laid.lines.size() <= 2)
                return {laid, width};
        }
    }
    const double width = std::min(portWidth, both.width() * 0.4);
    return {endLines(place.text, place.tail, type, {both.width() - width, both.height()}, least), width};
}

/// Own port in large letters and the far end under it, beside the code. The names whose front is cut.
QStringList drawWhole(PartBuilder& part, const QRectF& room, const CableLabel& label, const LabelMark& mark,
                      const QString& kind, LabelCode code, bool isOwnText)
{
    const QSizeF printed = room.size() + QSizeF(2 * kLabelEdge, 2 * kLabelEdge);
    const double s = labelScale(printed);
    const auto sized = [s](Type type) {
        type.size *= s;
        return type;
    };
    const QImage image = labelCode(label.text, code);
    const double side = image.isNull() ? 0 : codeSide(printed, image.width());
    if (side > 0)
        drawScanCode(part, image, box(room.left(), room.top(), side, side), 1);
    const double leftWidth = std::max(side, 12 * s);
    const double under = room.height() - side;
    const double firstLine = room.top() + (side > 0 ? side + std::min(2.2 * s, under * 0.34) : 3 * s);
    part.text({room.left() + 0.4, firstLine}, label.cable,
              fitted(label.cable, sized(monoType(7.5, QFont::Bold)), leftWidth));
    const QString facts = QStringList{label.bundle, lengthText(label)}.join(u' ').trimmed();
    part.text({room.left() + 0.4, firstLine + std::min(3.2 * s, under * 0.45)}, facts,
              fitted(facts, sized(sheetType(6.5)), leftWidth));
    const double left = room.left() + leftWidth + 1.6 * s;
    const double width = room.right() - left;
    const double rule = room.top() + 7 * s;
    QStringList cut;
    if (isOwnText) {
        cut = drawOwnText(part, {left, room.top(), width, rule + 7.6 * s - room.top()}, label.text, 12 * s);
    } else {
        constexpr double kLeast = 6;  // points
        const Type port = sized(sheetType(19, QFont::Bold, Qt::AlignRight));
        const QString own = label.here.port;
        const auto [here, portWidth] = besidePort(placeText(label.here), sized(sheetType(8, QFont::Bold)),
                                                  widthOf(own, port), {width - 1, 6.6 * s}, kLeast);
        part.text({room.right(), room.top() + 3.4 * s}, own, shrunk(own, port, portWidth, kLeast));
        drawEndLines(part, {left, room.top() + (here.lines.size() > 1 ? 3.3 * s : 2 * s)}, here);
        part.lines({{left, rule, room.right(), rule}}, outlined(kInk, 0.25));
        double at = runOn(part, {left, rule + 2.4 * s}, Words::tr("to "), sized(sheetType(7)));
        if (mark.shape >= 0) {
            drawFarShape(part, mark.shape, {at + 1.7 * s, rule + 2.4 * s}, 2.8 * s, farShape(mark.shape).strong);
            at += 4.2 * s;
        }
        const Type bold = sized(sheetType(9, QFont::Bold));
        EndLines name = endLines(mark.farName, mark.farName.size(), bold, {room.right() - at, 3 * s}, kLeast);
        if (name.isCut && label.far.size() > 1)
            name = endLines(Words::tr("%1 ends").arg(label.far.size()), 0, bold, {room.right() - at, 3 * s}, kLeast);
        drawEndLines(part, {at, rule + 2.4 * s}, name);
        const EndText farText = endText(label.far);
        // Letters of one width while they fit, else narrow ones.
        Type type = sized(monoType(8, QFont::Bold));
        if (widthOf(farText.text, type) > width)
            type = sized(sheetType(8, QFont::Bold));
        const EndLines far = endLines(farText.text, farText.tail, type, {width, 4.4 * s}, kLeast);
        drawEndLines(part, {left, rule + 6.2 * s}, far);
        if (here.isCut)
            cut << label.here.rack;
        if (name.isCut)
            cut << mark.farName;
        if (far.isCut)
            cut << farText.text.left(farText.tail);
    }
    const QRectF end(left, rule + 8.4 * s, 4 * s, 3 * s);
    part.rect(end, filled(kInk), 0.4);
    part.text(end.center(), endLetter(label), sized(sheetType(7, QFont::Bold, Qt::AlignHCenter, kPaperWhite)));
    part.text({end.right() + 1 * s, end.center().y()}, kind,
              fitted(kind, sized(sheetType(7)), room.right() - end.right() - 1 * s));
    return cut;
}

/// One to three lines beside the code, and more where names are long: what is printed of a label that is wound round the
/// cable is low. A code whose modules no scanner would tell apart is left out. The names whose front is
/// cut.
QStringList drawStrip(PartBuilder& part, const QRectF& room, const CableLabel& label, LabelCode code, bool isOwnText)
{
    constexpr double kLine = 2.1;   // mm; less than that is not read at arm's length
    constexpr double kLeast = 4.5;  // points
    const QImage image = labelCode(label.text, code);
    const double side =
        image.isNull() ? 0 : codeSide(room.size() + QSizeF(2 * kLabelEdge, 2 * kLabelEdge), image.width());
    if (side > 0)
        drawScanCode(part, image, box(room.left(), room.center().y() - side / 2, side, side), 1);
    const double left = room.left() + side + (side > 0 ? 0.8 : 0);
    const double width = room.right() - left;
    if (isOwnText)
        return drawOwnText(part, {left, room.top(), width, room.height()}, label.text, 9);
    const EndText own = endText({label.here});
    const EndText far = endText(label.far);
    const QString cable = QStringList{label.cable, endLetter(label), lengthText(label)}.join(u' ').trimmed();
    struct Line {
        EndText end;
        Type type;
    };
    const int usual = std::clamp(int(room.height() / kLine), 1, 3);
    const double size = std::min(9.0, room.height() / usual / points(1) * 0.86);
    const Type bold = sheetType(size, QFont::Bold);
    const Type plain = sheetType(size);
    std::vector<Line> lines;
    if (usual == 1)
        lines = {{{own.text + QStringLiteral(" / ") + far.text, 0}, bold}};
    else if (usual == 2)
        lines = {{own, bold}, {{far.text + QStringLiteral("  ") + cable, far.tail}, plain}};
    else
        lines = {{own, bold}, {far, plain}, {{cable, 0}, sheetType(size * 0.86)}};
    std::vector<EndLines> shown;
    const auto layOut = [&](double each) {
        shown.clear();
        for (const Line& line : lines)
            shown.push_back(endLines(line.end.text, line.end.tail, line.type, {width, each}, kLeast));
        return std::none_of(shown.begin(), shown.end(), [](const EndLines& laid) { return laid.isCut; });
    };
    QStringList cut;
    if (!layOut(room.height() / double(usual))) {
        // Each end on as many lines as there are; what the cable is called in the rest.
        const int most = int((room.height() + 1e-6) / EndLines{{}, sheetType(kLeast)}.step());
        lines = {{own, bold}, {far, plain}};
        const bool hasCable = most > 2;
        layOut(room.height() / most * double(std::max(1, (most - (hasCable ? 1 : 0)) / 2)));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (shown[i].isCut)
                cut << lines[i].end.text.left(lines[i].end.tail);
        }
        if (hasCable)
            shown.push_back(endLines(cable, 0, plain, {width, room.height() / most}, kLeast));
    }
    double height = 0;
    for (const EndLines& laid : shown)
        height += laid.height();
    const double gap = (room.height() - height) / double(shown.size());
    double y = room.top() + gap / 2;
    for (const EndLines& laid : shown) {
        drawEndLines(part, {left, y + laid.height() / 2}, laid);
        y += laid.height() + gap;
    }
    return cut;
}

}  // namespace

LabelLook labelLook(const Deliverables& delivery)
{
    return {delivery.labelCode, delivery.labelTemplate != Deliverables().labelTemplate};
}

QStringList drawCableLabel(Drawing& sheet, const QRectF& place, const CableLabel& label, const LabelMark& mark,
                           const QString& kind, const LabelLook& look)
{
    PartBuilder part(label.text, place);
    const QRectF room = place.adjusted(kLabelEdge, kLabelEdge, -kLabelEdge, -kLabelEdge);
    // The whole text in one piece, for whoever searches.
    part.text(room.center(), label.text, silent(monoType(4, QFont::Normal, Qt::AlignHCenter)));
    QStringList cut = isStrip(place.size()) ? drawStrip(part, room, label, look.code, look.isOwnText)
                                            : drawWhole(part, room, label, mark, kind, look.code, look.isOwnText);
    sheet.parts.push_back(std::move(part).take());
    return cut;
}

QStringList drawBundleTag(Drawing& sheet, const QRectF& place, const BundleTag& tag)
{
    PartBuilder part(tag.bundle, place);
    const QRectF room = place.adjusted(kLabelEdge, kLabelEdge, -kLabelEdge, -kLabelEdge);
    part.rect(place.adjusted(0.75, 0.75, -0.75, -0.75), outlined(kInk, kBlockLine), 0.8);
    const QString letter = tag.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B");
    part.text({room.right() - 0.6, room.top() + 1.8}, letter, sheetType(8, QFont::Bold, Qt::AlignRight));
    const double big = std::min(20.0, room.height() / points(1) * 0.42);
    part.text({room.center().x(), room.top() + room.height() * 0.38}, tag.bundle,
              fitted(tag.bundle, sheetType(big, QFont::Bold, Qt::AlignHCenter), room.width() - 8));
    const QString says = Words::tr("%1 cables, %2 to %3").arg(tag.cables).arg(tag.rack, tag.farRack);
    const Type type = sheetType(std::min(8.0, big * 0.6), QFont::Normal, Qt::AlignHCenter);
    const QSizeF under(room.width() - 2, room.height() * 0.4);
    // Rather in two lines than in small letters.
    EndLines shown = endLines(says, says.size() - tag.farRack.size(), type, under, 7);
    for (const double least : {6.0, 5.0}) {
        if (shown.isCut)
            shown = endLines(says, says.size() - tag.farRack.size(), type, under, least);
    }
    drawEndLines(part, {room.center().x(), room.top() + room.height() * 0.78}, shown);
    sheet.parts.push_back(std::move(part).take());
    return shown.isCut ? QStringList{tag.rack, tag.farRack} : QStringList();
}

void drawSheetTag(Drawing& sheet, const QRectF& place, const QStringList& lines)
{
    PartBuilder part(lines.value(0), place);
    part.rect(place.adjusted(0.75, 0.75, -0.75, -0.75), filled(kInk), 1);
    const QRectF room = place.adjusted(2.6, 2, -2, -2);
    const double step = room.height() / double(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double size = std::min(i == 0 ? 11.0 : 7.5, step / points(1) * 0.9);
        part.text({room.left(), room.top() + step * (double(i) + 0.5)}, lines[i],
                  fitted(lines[i], sheetType(size, i == 0 ? QFont::Bold : QFont::Normal, Qt::AlignLeft, kPaperWhite),
                         room.width()));
    }
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
