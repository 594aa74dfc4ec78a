// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/fiber_map/key_plan.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::keyPlan)
};

constexpr double kNarrowest = 5;        ///< mm of paper: a rack that has its name on it
constexpr double kLocatorShare = 0.24;  ///< of the sheet's width, for a hall that only says where
constexpr double kHallShare = 0.58;     ///< for one that shows ways and counts
constexpr double kScaleBar = 56;        ///< mm under a plan
constexpr double kRowNames = 8;         ///< mm beside the rows of a hall

QString scaleOf(double scale) { return QStringLiteral("1 : %1").arg(scale); }

}  // namespace

KeyPlan::KeyPlan(const PortBook& book, Id<Rack> rack, const std::vector<Reach>& reaches, const QRectF& room)
    : m_book(book),
      m_plan(book.plan()),
      m_rack(m_plan.racks.at(rack)),
      m_reaches(reaches),
      m_floor(floorOnPlan(m_plan)),
      m_room(room.adjusted(0, 0, 0, -kStrip))
{
    const QRectF& hall = m_floor;
    QRectF reach = rackOnPlan(m_plan, m_rack);
    for (const Reach& each : m_reaches)
        reach |= rackOnPlan(m_plan, m_plan.racks.at(each.to));
    const double least = leastWidth();
    const auto isNamed = [&] { return least / m_main.window.scale >= kNarrowest; };
    m_main.window = {m_room, hall.center(), planScale(hall.size(), m_room.size())};
    if (isNamed())
        return;
    placeHall(hall, m_room.width() * kLocatorShare, PlanDetail::Locator);
    m_main.window = windowOn(reach, hall, besideHall());
    if (isNamed())
        return;
    placeHall(hall, m_room.width() * kHallShare, PlanDetail::Rows);
    m_main.window = surroundings(besideHall(), hall);
}

/// Racks large enough for their names, and of the hall at least the row before this one and the one behind it.
PlanWindow KeyPlan::surroundings(const QRectF& room, const QRectF& hall) const
{
    constexpr double kLeast = 6500;  // mm of hall
    double scale = 50;
    for (const double each : {75.0, 100.0}) {
        if (std::min(room.width(), room.height()) * scale < kLeast)
            scale = each;
    }
    QRectF around(QPointF(), room.size() * scale);
    around.moveCenter(rackOnPlan(m_plan, m_rack).center());
    return {room, centredIn(hall, around), scale};
}

/// The narrowest of what is to be named, mm.
double KeyPlan::leastWidth() const
{
    const auto across = [&](Id<Rack> rack) {
        const QRectF place = rackOnPlan(m_plan, m_plan.racks.at(rack));
        return std::min(place.width(), place.height());
    };
    double least = across(m_rack.id);
    for (const Reach& each : m_reaches)
        least = std::min(least, across(each.to));
    return least;
}

void KeyPlan::placeHall(const QRectF& hall, double mostWidth, PlanDetail detail)
{
    const QSizeF most(mostWidth - 2 * kRowNames, m_room.height() - 2);
    const double scale = planScale(hall.size(), most);
    const double width = std::clamp(hall.width() / scale + 2 * kRowNames, kScaleBar, mostWidth);
    m_hall = Pane{{{m_room.left(), m_room.top(), width, m_room.height()}, hall.center(), scale}, detail};
}

QRectF KeyPlan::besideHall() const { return m_room.adjusted(m_hall->window.room.width(), 0, 0, 0); }

QString KeyPlan::scaleText() const
{
    if (!m_hall)
        return Words::tr("scale %1").arg(scaleOf(m_main.window.scale));
    return Words::tr("left the whole hall %1, right %2")
        .arg(scaleOf(m_hall->window.scale), scaleOf(m_main.window.scale));
}

/// What marks say, as many as there is room for, the most needed first.
void KeyPlan::addLegend(PartBuilder& part, double left, double right) const
{
    const double y = m_room.bottom() + kStrip / 2;
    const Type type = sheetType(8);
    double x = left;
    const auto item = [&](double symbol, const QString& text, const auto& draw) {
        const double width = symbol + 1.4 + widthOf(text, type) + 4;
        if (x + width - 4 > right)
            return;
        draw(QPointF(x + symbol / 2, y));
        part.text({x + symbol + 1.4, y}, text, type);
        x += width;
    };
    const auto boxed = [&](const QColor& fill) {
        return [&part, fill](QPointF at) {
            part.rect({at.x() - 2.5, at.y() - 1.9, 5, 3.8}, {fill, kInk, kPartLine, false}, 0.3);
        };
    };
    item(5, Words::tr("this rack"), boxed(kInk));
    item(5, Words::tr("its cables go there: how many"), [&](QPointF at) {
        part.circle(at, 2.3, {kPaperWhite, kInk, kBlockLine, false});
        part.text(at, QStringLiteral("36"), sheetType(7, QFont::Bold, Qt::AlignHCenter));
    });
    item(5, Words::tr("tray they lie in"), boxed(kTrayInUse));
    item(5, Words::tr("switches"), boxed(kShelf));
    item(2, Words::tr("see the table"), [&](QPointF at) { part.circle(at, 0.7, filled(kInk)); });
}

void KeyPlan::draw(Drawing& sheet) const
{
    PartBuilder part(Words::tr("The hall from above, rack %1 marked").arg(m_rack.name), m_room, ReadAs::Picture);
    const double bar = m_room.bottom() + 5.4;
    double legend = m_room.left() + 2;
    if (m_hall) {
        PlanPanel hall(m_book, m_rack.id, m_reaches, m_hall->window, m_hall->detail);
        hall.draw(part);
        hall.addFrame(part, m_main.window.seen().intersected(m_floor));
        const double right = m_hall->window.room.right();
        hall.addScaleBar(part, {right - 7, bar});
        part.lines({{right, m_room.top(), right, m_room.bottom() + kStrip}}, outlined(kInk, kBlockLine));
        legend = right + 2;
    }
    PlanPanel main(m_book, m_rack.id, m_reaches, m_main.window, m_main.detail);
    main.draw(part);
    addLegend(part, legend, main.addScaleBar(part, {m_room.right() - 6, bar}) - 6);
    part.rect(m_room.adjusted(0, 0, 0, kStrip), outlined(kInk, kFrameLine));
    part.lines({{m_room.bottomLeft(), m_room.bottomRight()}}, outlined(kInk, kPartLine));
    sheet.parts.push_back(std::move(part).take());
}

}  // namespace views
