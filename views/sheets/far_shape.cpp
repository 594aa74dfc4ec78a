// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/far_shape.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::FarShape)
};

QPainterPath polygon(const std::vector<QPointF>& corners)
{
    QPainterPath path;
    path.moveTo(corners.front());
    for (std::size_t i = 1; i < corners.size(); ++i)
        path.lineTo(corners[i]);
    path.closeSubpath();
    return path;
}

/// Of five points, as large as a circle of radius 1.
std::vector<QPointF> star()
{
    std::vector<QPointF> corners;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * i / 5;
        const double radius = i % 2 ? 0.44 : 1.1;
        corners.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return corners;
}

QPainterPath pathOf(int code)
{
    constexpr double kArm = 0.34;
    QPainterPath path;
    switch (code) {
    case 1:
        return polygon({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}});
    case 2:
        return polygon({{0, -1}, {1.08, 0.9}, {-1.08, 0.9}});
    case 3:
        return polygon({{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}});
    case 4:
        return polygon({{-kArm, -1},
                        {kArm, -1},
                        {kArm, -kArm},
                        {1, -kArm},
                        {1, kArm},
                        {kArm, kArm},
                        {kArm, 1},
                        {-kArm, 1},
                        {-kArm, kArm},
                        {-1, kArm},
                        {-1, -kArm},
                        {-kArm, -kArm}});
    case 5:
        return polygon(star());
    case 6:
        return polygon({{-1.08, -0.9}, {1.08, -0.9}, {0, 1}});
    case 7:
        path.addEllipse(QPointF(), 1, 1);
        path.addEllipse(QPointF(), 0.45, 0.45);
        path.setFillRule(Qt::OddEvenFill);
        return path;
    default:
        path.addEllipse(QPointF(), 1, 1);
        return path;
    }
}

}  // namespace

FarShape farShape(int order)
{
    switch (order % kFarShapes) {
    case 1:
        return {Words::tr("square"), QColor(0xb8, 0x4a, 0x00), QColor(0xf6, 0xc7, 0x9b)};
    case 2:
        return {Words::tr("triangle"), QColor(0x00, 0x69, 0x5a), QColor(0xd3, 0xec, 0xe4)};
    case 3:
        return {Words::tr("diamond"), QColor(0x7a, 0x33, 0x90), QColor(0xdd, 0xb8, 0xe6)};
    case 4:
        return {Words::tr("cross"), QColor(0xa8, 0x1e, 0x2d), QColor(0xf9, 0xdd, 0xdd)};
    case 5:
        return {Words::tr("star"), QColor(0x0a, 0x6f, 0x96), QColor(0xa5, 0xd3, 0xe6)};
    case 6:
        return {Words::tr("arrow"), QColor(0x75, 0x60, 0x0a), QColor(0xef, 0xe9, 0xc6)};
    case 7:
        return {Words::tr("ring"), QColor(0x3f, 0x49, 0x53), QColor(0xc3, 0xca, 0xd1)};
    default:
        return {Words::tr("circle"), QColor(0x0b, 0x4f, 0x9e), QColor(0xd9, 0xe6, 0xf6)};
    }
}

void drawFarShape(PartBuilder& part, int order, QPointF centre, double size, const QColor& colour)
{
    QPainterPath path = QTransform::fromScale(size / 2, size / 2).map(pathOf(order % kFarShapes));
    path.translate(centre);
    part.path(path, filled(colour));
}

}  // namespace views
