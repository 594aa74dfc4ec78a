// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/catalog_picture.h"

#include "model/edit/plan_index.h"
#include "views/drawing/painter_output.h"
#include "views/drawing/part_builder.h"
#include "views/elevation/elevation_drawing.h"
#include "views/elevation/rack_geometry.h"
#include "views/unit_text.h"
#include "views/widgets/theme_of.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace views {

using namespace model;

namespace {

constexpr int kHeight = 150;

/// Puts a type on board of a design and says which it is there.
template <class Type>
Id<Type> put(Tables& plan, Type type)
{
    Table<Type>& table = plan.of<Type>();
    type.id = table.nextId();
    table.put(type);
    return type.id;
}

/// A design of one rack with these devices in it, seen from the front.
Drawing elevationOf(const RackType& rack, const std::vector<std::pair<DeviceType, int>>& devices, const Theme& theme,
                    ElevationDetail detail)
{
    Tables plan = emptyDesign();
    const Id<RackType> rackType = put(plan, rack);
    plan.rows.put({Id<Row>(1), QStringLiteral("A")});
    plan.racks.put({Id<Rack>(1), rack.name, rackType, Id<Row>(1)});
    for (const auto& [type, unit] : devices) {
        plan.devices.put({plan.devices.nextId(), type.name, put(plan, type), Id<Rack>(1), unit});
    }
    ElevationOptions options;
    options.theme = theme;
    options.detail = detail;
    return elevationDrawing(plan, PlanIndex(plan), options);
}

Drawing pictureOf(const RackType& type, const Theme& theme)
{
    std::vector<std::pair<DeviceType, int>> devices;
    for (const RackContent& content : type.contents) {
        const DeviceType* device = Catalog::builtIn().find<DeviceType>(content.device);
        for (int i = 0; device && i < content.count; ++i)
            devices.emplace_back(*device, content.unit + i * unitsOf(*device));
    }
    return elevationOf(type, devices, theme, ElevationDetail::Ports);
}

/// The device alone: what the elevation draws of it, without its rack.
Drawing pictureOf(const DeviceType& type, const Theme& theme)
{
    RackType rack{.id = Id<RackType>(1)};
    rack.mounting = type.mounting;
    rack.heightUnits = std::max(2, unitsOf(type));
    Drawing drawing = elevationOf(rack, {{type, 1}}, theme, ElevationDetail::Numbers);
    const Hit* body = drawing.find(Id<Device>(1));
    if (!body)
        return {};
    const QString name = type.name;
    std::erase_if(drawing.parts, [&](const Part& part) { return part.title != name; });
    for (Part& part : drawing.parts) {
        std::erase_if(part.shapes, [](const Shape& shape) {
            const auto* text = std::get_if<Text>(&shape);
            return text && text->size > 12;
        });
    }
    drawing.bounds = body->rect;
    return drawing;
}

/// From above, with its sizes along the sides.
Drawing pictureOf(const CduType& type, const Theme& theme)
{
    if (!type.width.known() || !type.depth.known())
        return {};
    const QRectF body(0, 0, millimetres(*type.width.value), millimetres(*type.depth.value));
    Drawing drawing;
    drawing.bounds = body.adjusted(-40, -40, 400, 140);
    PartBuilder part(type.name, drawing.bounds);
    part.rect(body, filled(QColor::fromRgb(theme.dark ? 0xff2b7089 : 0xff1f5f78)), 20);
    part.text({body.right() + 60, body.center().y()}, sizeText(*type.depth.value), {70, theme.inkSecond});
    part.text({body.center().x(), body.bottom() + 80}, sizeText(*type.width.value),
              {70, theme.inkSecond, Qt::AlignHCenter});
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

QColor jacketOf(const CableType& type, const Theme& theme)
{
    return type.medium == Medium::SingleMode             ? theme.singleMode
        : type.medium == Medium::PolarizationMaintaining ? theme.pm
                                                         : theme.copper;
}

/// Its ends with as many legs as it has, the sheath between.
Drawing pictureOf(const CableType& type, const Theme& theme)
{
    Drawing drawing;
    drawing.bounds = QRectF(0, 0, 300, 90);
    PartBuilder part(type.name, drawing.bounds);
    const Style jacket = outlined(jacketOf(type, theme), 4);
    const auto addEnd = [&](bool right, int legs, const QString& connector) {
        const int shown = std::clamp(legs, 1, 8);
        const double fork = right ? 210 : 90;
        const double tip = right ? 262 : 38;
        for (int i = 0; i < shown; ++i) {
            const double y = 40 + (i - (shown - 1) / 2.0) * 9;
            part.lines({{{fork, 40}, {tip, y}}}, jacket);
            part.rect(QRectF(right ? tip : tip - 24, y - 3.5, 24, 7), filled(theme.management), 1.5);
        }
        part.text({right ? 300.0 : 0.0, 84}, connector,
                  {11, theme.inkSecond, right ? Qt::AlignRight : Qt::AlignLeft, QFont::Normal, 140});
    };
    part.lines({{{90, 40}, {210, 40}}}, jacket);
    addEnd(false, type.legsA, type.connector);
    addEnd(true, type.legsB, type.connectorB.isEmpty() ? type.connector : type.connectorB);
    drawing.parts.push_back(std::move(part).take());
    return drawing;
}

/// Cross-sections of the sizes it is made in, on one floor.
Drawing pictureOf(const TrayType& type, const Theme& theme)
{
    if (type.widths.empty() || type.depths.empty())
        return {};
    Drawing drawing;
    PartBuilder part(type.name, {});
    double left = 0;
    const double deep = millimetres(type.depths.back());
    for (const Length width : type.widths) {
        const QRectF section(left, 0, millimetres(width), deep);
        part.lines({{section.topLeft(), section.bottomLeft()},
                    {section.bottomLeft(), section.bottomRight()},
                    {section.bottomRight(), section.topRight()}},
                   outlined(mixed(theme.singleMode, theme.ink, 0.3), 14));
        part.text({section.center().x(), deep + 90}, sizeText(width), {80, theme.inkSecond, Qt::AlignHCenter});
        left += section.width() + 200;
    }
    drawing.bounds = QRectF(-20, -30, left - 160, deep + 190);
    Part made = std::move(part).take();
    made.bounds = drawing.bounds;
    drawing.parts.push_back(std::move(made));
    return drawing;
}

template <class Type>
Drawing pictureOf(const Type&, const Theme&)
{
    return {};
}

}  // namespace

Drawing catalogPicture(const CatalogType& type, const Theme& theme)
{
    return std::visit([&](const auto& held) { return pictureOf(held, theme); }, type);
}

CatalogPicture::CatalogPicture(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("Picture of the type"));
    hide();
}

void CatalogPicture::showType(const CatalogType* type)
{
    m_type = type;
    m_drawing = type ? catalogPicture(*type, themeOf(*this)) : Drawing();
    setVisible(!m_drawing.parts.empty());
    update();
}

void CatalogPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF all(rect());
    painter.fillRect(all, themeOf(*this).canvas);
    paintDrawing(painter, m_drawing, fittingCamera(m_drawing.bounds, all.adjusted(12, 8, -12, -8)), all);
}

void CatalogPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_type)
        showType(m_type);
}

}  // namespace views
