// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_drawing.h"

#include "views/sheets/far_shape.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::labels)
};

constexpr double kEdge = 1.5;  ///< mm that stay free at the edge of a label
constexpr double kUsualWidth = 38.1;
constexpr double kUsualHeight = 21.2;
constexpr double kLeastHeight = 13;  ///< mm under which there is room for a strip of text only

/// RACK-UNIT, or with its end alone where the rack's name is too long for `room` mm in letters of `least` points.
QString shownPlace(const QString& text, qsizetype rack, const Type& type, double room, double least)
{
    Type smallest = type;
    smallest.size = points(least);
    return widthOf(text, smallest) * 0.92 > room ? QChar(0x2026) + text.mid(rack) : text;
}

QImage codeOf(const QString& text, LabelCode code)
{
    return code == LabelCode::Qr ? qrCode(text) : code == LabelCode::DataMatrix ? dataMatrix(text) : QImage();
}

/// "5 m".
QString lengthText(const CableLabel& label)
{
    return label.stock ? Words::tr("%1 m").arg(double(label.stock->length.base()) / 1e6) : QString();
}

QString endLetter(const CableLabel& label)
{
    const QString letter = label.place.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B");
    return label.place.leg > 0 ? letter + QString::number(label.place.leg + 1) : letter;
}

QString placeOf(const LabelPort& port) { return port.rack + u'-' + QString::number(port.unit).rightJustified(2, u'0'); }

/// The text of a template that somebody set up, in as many lines as it takes, as large as they fit.
void drawOwnText(PartBuilder& part, const QRectF& room, const QString& text, double largest)
{
    QString broken = text;
    const QString spaced = broken.replace(u'/', QStringLiteral("/ "));
    for (double size = largest; size >= 5; size -= 0.5) {
        const Type type = sheetType(size, QFont::Bold);
        const QStringList lines = wrapped(spaced, type, room.width());
        const double step = type.size * 1.2;
        const bool fits = step * double(lines.size()) <= room.height()
            && std::all_of(lines.begin(), lines.end(),
                           [&](const QString& line) { return widthOf(line, type) <= room.width(); });
        if (!fits && size > 5.4)
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double y = room.top() + step * (double(i) + 0.6);
            if (y < room.bottom())
                part.text({room.left(), y}, lines[i], fitted(lines[i], type, room.width()));
        }
        return;
    }
}

/// Own port in large letters and the far end under it, beside the code.
void drawWhole(PartBuilder& part, const QRectF& room, const CableLabel& label, const LabelMark& mark,
               const QString& kind, LabelCode code, bool isOwnText)
{
    const double s = std::min((room.width() + 2 * kEdge) / kUsualWidth, (room.height() + 2 * kEdge) / kUsualHeight);
    const auto sized = [s](Type type) {
        type.size *= s;
        return type;
    };
    const double codeSide = code == LabelCode::None ? 0 : 11.4 * s;
    if (codeSide > 0)
        drawScanCode(part, codeOf(label.text, code), box(room.left(), room.top(), codeSide, codeSide), 1);
    const double under = room.top() + (codeSide > 0 ? codeSide : 0);
    const double leftWidth = std::max(codeSide, 12 * s);
    const double firstLine = codeSide > 0 ? under + 2.2 * s : room.top() + 3 * s;
    part.text({room.left() + 0.4, firstLine}, label.cable,
              fitted(label.cable, sized(monoType(7.5, QFont::Bold)), leftWidth));
    const QString facts = QStringList{label.bundle, lengthText(label)}.join(u' ').trimmed();
    part.text({room.left() + 0.4, firstLine + 3.2 * s}, facts, fitted(facts, sized(sheetType(6.5)), leftWidth));
    const double left = room.left() + leftWidth + 1.6 * s;
    const double width = room.right() - left;
    const double rule = room.top() + 7 * s;
    if (isOwnText) {
        drawOwnText(part, {left, room.top(), width, rule + 7.6 * s - room.top()}, label.text, 12 * s);
    } else {
        constexpr double kLeast = 6;  // points
        const Type port = sized(sheetType(19, QFont::Bold, Qt::AlignRight));
        const QString own = label.here.port;
        const double portWidth = std::min(widthOf(own, port), width * 0.62);
        part.text({room.right(), room.top() + 3.4 * s}, own, shrunk(own, port, portWidth, kLeast));
        const Type small = sized(sheetType(8, QFont::Bold));
        const double placeRoom = width - portWidth - 1;
        const QString here = shownPlace(placeOf(label.here), label.here.rack.size(), small, placeRoom, kLeast);
        part.text({left, room.top() + 2 * s}, here, shrunk(here, small, placeRoom, kLeast));
        part.lines({{left, rule, room.right(), rule}}, outlined(kInk, 0.25));
        double at = runOn(part, {left, rule + 2.4 * s}, Words::tr("to "), sized(sheetType(7)));
        if (mark.shape >= 0) {
            drawFarShape(part, mark.shape, {at + 1.7 * s, rule + 2.4 * s}, 2.8 * s, farShape(mark.shape).strong);
            at += 4.2 * s;
        }
        part.text({at, rule + 2.4 * s}, mark.farName,
                  shrunk(mark.farName, sized(sheetType(9, QFont::Bold)), room.right() - at, kLeast));
        const QString whole = placeOf(label.far) + u':' + label.far.port
            + (label.farEnds > 1 ? QStringLiteral(" +%1").arg(label.farEnds - 1) : QString());
        // Letters of one width while they fit, else narrow ones.
        Type type = sized(monoType(8, QFont::Bold));
        if (widthOf(whole, type) > width)
            type = sized(sheetType(8, QFont::Bold));
        const QString far = shownPlace(whole, label.far.rack.size(), type, width, kLeast);
        part.text({left, rule + 6.2 * s}, far, shrunk(far, type, width, kLeast));
    }
    const QRectF end(left, rule + 8.4 * s, 4 * s, 3 * s);
    part.rect(end, filled(kInk), 0.4);
    part.text(end.center(), endLetter(label), sized(sheetType(7, QFont::Bold, Qt::AlignHCenter, kPaperWhite)));
    part.text({end.right() + 1 * s, end.center().y()}, kind,
              fitted(kind, sized(sheetType(7)), room.right() - end.right() - 1 * s));
}

/// One to three lines beside the code: what is printed of a label that is wound round the cable is low. A code whose modules
/// no scanner would tell apart is left out.
void drawStrip(PartBuilder& part, const QRectF& room, const CableLabel& label, LabelCode code, bool isOwnText)
{
    constexpr double kLine = 2.1;          // mm; less than that is not read at arm's length
    constexpr double kLeastModule = 0.25;  // mm
    constexpr double kLeast = 4.5;         // points
    const QImage image = codeOf(label.text, code);
    double side = image.isNull() ? 0 : std::min(room.height(), room.width() * 0.36);
    if (side > 0 && side / (image.width() + 2) < kLeastModule)
        side = 0;
    if (side > 0)
        drawScanCode(part, image, box(room.left(), room.center().y() - side / 2, side, side), 1);
    const double left = room.left() + side + (side > 0 ? 0.8 : 0);
    const double width = room.right() - left;
    if (isOwnText)
        return drawOwnText(part, {left, room.top(), width, room.height()}, label.text, 9);
    const QString own = placeOf(label.here) + u':' + label.here.port;
    const QString far = placeOf(label.far) + u':' + label.far.port;
    const QString cable = QStringList{label.cable, endLetter(label), lengthText(label)}.join(u' ').trimmed();
    const int lines = std::clamp(int(room.height() / kLine), 1, 3);
    const double step = room.height() / lines;
    const double size = std::min(9.0, step / points(1) * 0.86);
    const QString further = lines == 2 ? far + QStringLiteral("  ") + cable : far;
    const QString first = lines == 1 ? own + QStringLiteral(" / ") + far : own;
    const auto line = [&](int i, const QString& text, const Type& type) {
        part.text({left, room.top() + step * (i + 0.5)}, text, shrunk(text, type, width, kLeast));
    };
    line(0, first, sheetType(size, QFont::Bold));
    if (lines > 1)
        line(1, further, sheetType(size));
    if (lines > 2)
        line(2, cable, sheetType(size * 0.86));
}

}  // namespace

LabelLook labelLook(const Deliverables& delivery)
{
    return {delivery.labelCode, delivery.labelTemplate != Deliverables().labelTemplate};
}

void drawCableLabel(Drawing& sheet, const QRectF& place, const CableLabel& label, const LabelMark& mark,
                    const QString& kind, const LabelLook& look)
{
    PartBuilder part(label.text, place);
    const QRectF room = place.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    // The whole text in one piece, for whoever searches.
    part.text(room.center(), label.text, silent(monoType(4, QFont::Normal, Qt::AlignHCenter)));
    if (place.height() >= kLeastHeight && place.width() >= 1.5 * kLeastHeight)
        drawWhole(part, room, label, mark, kind, look.code, look.isOwnText);
    else
        drawStrip(part, room, label, look.code, look.isOwnText);
    sheet.parts.push_back(std::move(part).take());
}

void drawBundleTag(Drawing& sheet, const QRectF& place, const BundleTag& tag)
{
    PartBuilder part(tag.bundle, place);
    const QRectF room = place.adjusted(kEdge, kEdge, -kEdge, -kEdge);
    part.rect(place.adjusted(0.75, 0.75, -0.75, -0.75), outlined(kInk, kBlockLine), 0.8);
    const QString letter = tag.end == CableEnd::A ? QStringLiteral("A") : QStringLiteral("B");
    part.text({room.right() - 0.6, room.top() + 1.8}, letter, sheetType(8, QFont::Bold, Qt::AlignRight));
    const double big = std::min(20.0, room.height() / points(1) * 0.42);
    part.text({room.center().x(), room.top() + room.height() * 0.38}, tag.bundle,
              fitted(tag.bundle, sheetType(big, QFont::Bold, Qt::AlignHCenter), room.width() - 8));
    const QString says = Words::tr("%1 cables, %2 to %3").arg(tag.cables).arg(tag.rack, tag.farRack);
    part.text({room.center().x(), room.top() + room.height() * 0.78}, says,
              fitted(says, sheetType(std::min(8.0, big * 0.6), QFont::Normal, Qt::AlignHCenter), room.width() - 2));
    sheet.parts.push_back(std::move(part).take());
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
