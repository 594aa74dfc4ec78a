// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/floor/cable_card.h"

#include "model/edit/object_ref.h"
#include "model/routing/stock_length.h"
#include "views/unit_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::cableCard)
};

constexpr double kRow = 19;  ///< pixels
constexpr double kPad = 12;
constexpr double kWidest = 460;

QString wayText(const Tables& plan, const Cable& cable)
{
    const Route* route = cable.route ? plan.routes.find(*cable.route) : nullptr;
    if (!route)
        return Words::tr("not routed yet");
    QStringList stops{nameOf(plan, plan.devices.at(cable.a.device).rack)};
    std::vector<Id<Tray>> trays = route->trays;
    if (plan.devices.at(cable.a.device).rack != route->from)
        std::reverse(trays.begin(), trays.end());
    for (const Id<Tray> tray : trays)
        stops << nameOf(plan, tray);
    stops << nameOf(plan, plan.devices.at(cable.b.device).rack);
    return stops.join(QStringLiteral(" › "));
}

QString lengthLine(const Tables& plan, const Cable& cable)
{
    const CableType& type = plan.cableTypes.at(cable.type);
    if (cable.length <= Length())
        return type.name;
    const StockLength stock = stockLength(plan.profile(), type, cable.length);
    const QString needs = Words::tr("needs %1 with slack").arg(distanceText(cable.length));
    return needs + QStringLiteral(" · ")
        + (stock.cutToOrder ? Words::tr("cut to %1") : Words::tr("stock %1")).arg(distanceText(stock.length))
        + QStringLiteral(" · ") + type.name;
}

}  // namespace

QStringList cableCardLines(const Tables& plan, const Cable& cable)
{
    return {cableName(plan.naming(), cable) + QStringLiteral("  ")
                + Words::tr("%1 to %2").arg(portText(plan, cable.a), portText(plan, cable.b)),
            wayText(plan, cable), lengthLine(plan, cable)};
}

void paintCableCard(QPainter& painter, const Theme& theme, const QRectF& view, const QStringList& lines)
{
    const auto faceOf = [](qsizetype line) {
        return uiFont(line == 0 ? 13 : 12, line == 0 ? QFont::DemiBold : QFont::Normal);
    };
    double width = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(faceOf(i)).horizontalAdvance(lines[i]));
    width = std::ceil(std::min({width, kWidest, view.width() - 4 * kPad}));
    const QSizeF size(width + 2 * kPad, kRow * double(lines.size()) + kPad);
    const QRectF card(view.bottomRight() - QPointF(size.width() + kPad, size.height() + kPad), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QFont font = faceOf(i);
        painter.setFont(font);
        painter.setPen(i == 0 ? theme.ink : theme.inkSecond);
        painter.drawText(QPointF(card.left() + kPad, card.top() + kPad / 2 + kRow * (double(i) + 0.72)),
                         QFontMetricsF(font).elidedText(lines[i], Qt::ElideMiddle, width + 1));
    }
}

}  // namespace views
