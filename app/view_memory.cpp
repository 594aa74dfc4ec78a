// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view_memory.h"

#include "app/elevation_page.h"
#include "app/fiber_page.h"
#include "app/floor_page.h"
#include "app/settings.h"

#include <QFileInfo>

namespace app {

namespace {

constexpr qsizetype kMost = 50;  ///< designs
const QString kKey = QStringLiteral("views");

QVariantMap noted(const views::Canvas& canvas)
{
    const views::Look look = canvas.look();
    return {{QStringLiteral("fitted"), look.fitted},
            {QStringLiteral("scale"), look.scale},
            {QStringLiteral("centre"), look.centre}};
}

void recall(views::Canvas& canvas, const QVariantMap& noted)
{
    canvas.setLook({noted.value(QStringLiteral("fitted"), true).toBool(),
                    noted.value(QStringLiteral("scale")).toDouble(), noted.value(QStringLiteral("centre")).toPointF()});
}

/// The newest last: each design's path and what is noted of it.
QVariantList all() { return settings().value(kKey).toList(); }

QString keyOf(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

}  // namespace

void rememberViews(ViewPages& pages, const QString& path)
{
    if (path.isEmpty())
        return;
    QVariantList designs = all();
    designs.removeIf([&](const QVariant& each) { return each.toMap().value(QStringLiteral("path")) == keyOf(path); });
    QVariantMap plan = noted(pages.plan().view());
    plan.insert(QStringLiteral("colour"), views::colourKey(pages.plan().view().colourBy()));
    plan.insert(QStringLiteral("layers"), pages.plan().view().layers().names());
    QVariantMap elevation = noted(pages.elevation().view());
    elevation.insert(QStringLiteral("colour"), views::colourKey(pages.elevation().colourBy()));
    elevation.insert(QStringLiteral("face"), int(pages.elevation().view().face()));
    elevation.insert(QStringLiteral("row"), pages.elevation().row());
    const QVariantMap fiber{{QStringLiteral("mode"), int(pages.fiber().view().mode())},
                            {QStringLiteral("colour"), pages.fiber().colour()}};
    designs.append(QVariantMap{{QStringLiteral("path"), keyOf(path)},
                               {QStringLiteral("page"), int(pages.page())},
                               {QStringLiteral("plan"), plan},
                               {QStringLiteral("elevation"), elevation},
                               {QStringLiteral("fiber"), fiber}});
    settings().setValue(kKey, designs.mid(std::max(qsizetype(0), designs.size() - kMost)));
}

void recallViews(ViewPages& pages, const QString& path)
{
    for (const QVariant& each : all()) {
        const QVariantMap design = each.toMap();
        if (path.isEmpty() || design.value(QStringLiteral("path")) != keyOf(path))
            continue;
        const QVariantMap plan = design.value(QStringLiteral("plan")).toMap();
        if (const auto by = views::colourFrom(plan.value(QStringLiteral("colour")).toString()))
            pages.plan().setColourBy(*by);
        pages.plan().setLayers(views::FloorLayers::called(plan.value(QStringLiteral("layers")).toStringList()));
        recall(pages.plan().view(), plan);
        const QVariantMap elevation = design.value(QStringLiteral("elevation")).toMap();
        if (const auto by = views::colourFrom(elevation.value(QStringLiteral("colour")).toString()))
            pages.elevation().setColourBy(*by);
        const int face = elevation.value(QStringLiteral("face")).toInt();
        if (face >= 0 && face <= int(views::ElevationFace::Both))
            pages.elevation().setFace(static_cast<views::ElevationFace>(face));
        pages.elevation().setRow(elevation.value(QStringLiteral("row")).toString());
        recall(pages.elevation().view(), elevation);
        const QVariantMap fiber = design.value(QStringLiteral("fiber")).toMap();
        const int mode = fiber.value(QStringLiteral("mode")).toInt();
        if (mode >= 0 && mode < int(views::FiberMode::Sheet))
            pages.fiber().setMode(static_cast<views::FiberMode>(mode));
        pages.fiber().setColour(fiber.value(QStringLiteral("colour")).toString());
        const int page = design.value(QStringLiteral("page")).toInt();
        if (page >= 0 && page < ViewPages::PageCount)
            pages.show(static_cast<ViewPages::Page>(page));
        return;
    }
}

}  // namespace app
