// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/object_ref.h"
#include "views/fiber_map/cover.h"
#include "views/fiber_map/rack_reach.h"
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::coverSheet)
};

}  // namespace

double Cover::addLegend(Drawing& sheet, const QRectF& room)
{
    PartBuilder part(Words::tr("legend"), room);
    part.text(room.topLeft() + QPointF(0, 2), Words::tr("Far ends: shape first, colour second"),
              sheetType(11, QFont::Bold));
    const double half = room.width() / 2;
    for (int i = 0; i < kFarShapes; ++i) {
        const QPointF at(room.left() + (i % 2) * half, room.top() + 8.4 + 7.8 * (i / 2));
        const FarShape shape = farShape(i);
        part.rect({at.x(), at.y() - 3, 9, 6}, filled(shape.strong), 0.6);
        drawFarShape(part, i, at + QPointF(4.5, 0), 3.8, kPaperWhite);
        const QString text = Words::tr("far end %1, %2").arg(i + 1).arg(shape.name);
        part.text(at + QPointF(11, 0), text, fitted(text, sheetType(9), half - 12));
    }
    double y = room.top() + 8.4 + 7.8 * 4 + 1;
    const auto line = [&](const QString& text) {
        part.text({room.left() + 12, y}, text, fitted(text, sheetType(9), room.width() - 12));
        y += 7.2;
    };
    tickBox(part, {room.left() + 4.5, y});
    line(Words::tr("Pull · Clean · Insp · Conn · Test: tick left to right"));
    if (m_map.marks) {
        drawChangeTriangle(part, {room.left() + 2.4, y}, m_map.marks->revision);
        drawChangeCorner(part, {room.left() + 6.4, y - kCorner / 2, kCorner, kCorner});
        line(Words::tr("changed since %1; see the change order").arg(m_map.marks->since));
    }
    part.text({room.left() + 4.5, y}, QStringLiteral("~"), sheetType(15, QFont::Bold, Qt::AlignHCenter));
    line(Words::tr("assumed: no figure of a vendor, check on site"));
    part.text({room.left() + 4.5, y}, QStringLiteral("?"), sheetType(13, QFont::Bold, Qt::AlignHCenter));
    line(Words::tr("not known, never to be taken for zero"));
    Style dashed = dashedOutline(kInk);
    dashed.width = kPartLine;
    part.rect({room.left(), y - 2.6, 9, 5.2}, dashed, 0.6);
    line(Words::tr("port without a cable: leave its dust cap on"));
    part.rect({room.left(), y - 2.6, 9, 5.2}, {kApc, kInk, kPartLine, false}, 0.6);
    part.text({room.left() + 4.5, y}, Words::tr("APC"), sheetType(7, QFont::Bold, Qt::AlignHCenter, kPaperWhite));
    line(Words::tr("green = angled (APC): never mate with blue or beige"));
    const std::vector<Id<Cable>> cables = cablesAt(m_book, m_map.rack);
    if (!cables.empty()) {
        const Cable& cable = m_plan.cables.at(cables.front());
        const bool fromA = m_plan.devices.at(cable.a.device).rack == m_map.rack;
        const PortRef& port = fromA ? cable.a : cable.b;
        const Device& device = m_plan.devices.at(port.device);
        const QString name = endText(m_plan, port);
        const QString said = Words::tr(" = rack %1, lowest unit %2, port %3")
                                 .arg(m_plan.racks.at(device.rack).name)
                                 .arg(device.unit)
                                 .arg(portName(m_plan.deviceTypes.at(device.type), port.number));
        const Type type = fitted(name, monoType(9, QFont::Bold), room.width() * 0.6);
        part.text({room.left(), y}, name, type);
        const double end = room.left() + std::min(widthOf(name, type), room.width() * 0.6);
        part.text({end, y}, said, fitted(said, sheetType(9), room.right() - end));
        y += 7.2;
    }
    if (m_counts.lasers > 0) {
        const QRectF box(room.left(), y - 1.5, room.width(), 11.5);
        part.rect(box, outlined(kInk, kBlockLine), 0.8);
        const double end = runOn(part, box.topLeft() + QPointF(2, 3.8), Words::tr("Lasers are invisible. "),
                                 sheetType(9, QFont::Bold));
        const QString keep = Words::tr("Keep every ELS out until the");
        part.text({end, box.top() + 3.8}, keep, fitted(keep, sheetType(9), box.right() - end - 1));
        const QString rest = Words::tr("procedure asks for it. Never look into a plug; use the scope.");
        part.text({box.left() + 2, box.top() + 8}, rest, fitted(rest, sheetType(9), box.width() - 4));
        y = box.bottom();
    }
    sheet.parts.push_back(std::move(part).take());
    return y;
}

}  // namespace views
