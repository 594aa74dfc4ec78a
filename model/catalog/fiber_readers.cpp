// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/type_readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberReaders)
};

constexpr int kMostPositions = 10000;
constexpr int kMostLegs = 1024;

/// As parallel optics are lit where the entry does not say: lane i sends on position i and listens on the i-th from the
/// far end of the row.
void assumeLanes(PortGroup& group)
{
    if (group.medium != Medium::SingleMode || group.lanes == 0 || group.lanes * 2 > group.fibers)
        return;
    for (int lane = 1; lane <= group.lanes; ++lane) {
        group.tx.push_back(lane);
        group.rx.push_back(group.fibers + 1 - lane);
    }
}

void checkLanes(EntryReader& entry, const PortGroup& group)
{
    std::vector<int> lit = group.tx;
    lit.insert(lit.end(), group.rx.begin(), group.rx.end());
    std::sort(lit.begin(), lit.end());
    if (!lit.empty() && lit.back() > group.fibers)
        entry.note("tx", Text::tr("a lane on position %1 of %2 fibers").arg(lit.back()).arg(group.fibers));
    const auto twice = std::adjacent_find(lit.begin(), lit.end());
    if (twice != lit.end())
        entry.note("tx", Text::tr("position %1 carries two lanes").arg(*twice));
}

int groupCount(const DeviceType& type, const QString& prefix)
{
    for (const PortGroup& group : type.ports) {
        if (group.prefix == prefix)
            return group.count;
    }
    return 0;
}

int groupFibers(const DeviceType& type, const QString& prefix)
{
    for (const PortGroup& group : type.ports) {
        if (group.prefix == prefix)
            return group.fibers;
    }
    return 0;
}

/// Notes what is wrong with one end of a map: a place that is not there, or is there twice.
class MapEnd {
public:
    MapEnd(EntryReader& entry, int places, int positions) : m_entry(entry), m_places(places), m_positions(positions) {}

    void take(int place, int position)
    {
        const QString shown = QStringLiteral("[%1, %2]").arg(place).arg(position);
        if (place > m_places || position > m_positions)
            m_entry.note("map",
                         Text::tr("%1 is beyond the %2 connectors of %3 fibers")
                             .arg(shown, QString::number(m_places), QString::number(m_positions)));
        else if (!m_taken.emplace(place, position).second)
            m_entry.note("map", Text::tr("%1 is there twice").arg(shown));
    }

private:
    EntryReader& m_entry;
    int m_places;
    int m_positions;
    std::set<std::pair<int, int>> m_taken;
};

Through readOneThrough(EntryReader& entry, const DeviceType& type)
{
    Through through;
    through.front = entry.text("front");
    through.rear = entry.text("rear");
    through.adapter =
        entry.choice<Adapter>("adapter", {{"opposed", Adapter::Opposed}, {"aligned", Adapter::Aligned}}, false);
    for (const auto& [front, frontPosition, rear, rearPosition] : entry.quadruples("map", 1, kMostPositions))
        through.map.push_back({front, frontPosition, rear, rearPosition});
    through.loss = entry.figure<Loss>("loss");
    through.lossStandard = entry.figure<Loss>("loss_standard");
    entry.text("source");
    for (const auto& [name, prefix] : {std::pair("front", through.front), std::pair("rear", through.rear)}) {
        if (groupCount(type, prefix) == 0)
            entry.note(name, Text::tr("no group of ports has the prefix \"%1\"").arg(prefix));
    }
    if (through.front == through.rear)
        entry.note("rear", Text::tr("the same ports as in front"));
    MapEnd front(entry, groupCount(type, through.front), groupFibers(type, through.front));
    MapEnd rear(entry, groupCount(type, through.rear), groupFibers(type, through.rear));
    for (const ThroughFiber& fiber : through.map) {
        front.take(fiber.front, fiber.frontPosition);
        rear.take(fiber.rear, fiber.rearPosition);
    }
    entry.refuseOthers();
    return through;
}

}  // namespace

QString readAxis(EntryReader& entry)
{
    const QString axis = entry.text("axis");
    const QStringList words{QString(), QStringLiteral("slow-on-key"), QStringLiteral("fast-on-key"),
                            QStringLiteral("free")};
    if (!words.contains(axis))
        entry.note("axis", Text::tr("\"%1\" should be one of %2").arg(axis.left(60), words.mid(1).join(u", ")));
    return axis;
}

void readLanes(EntryReader& entry, PortGroup& group)
{
    group.tx = entry.wholes("tx", 1, kMostPositions);
    group.rx = entry.wholes("rx", 1, kMostPositions);
    if (!entry.has("tx") && !entry.has("rx"))
        assumeLanes(group);
    checkLanes(entry, group);
    group.cage = entry.text("cage");
    group.perCage = entry.whole("per_cage", 1, 64, 1);
    group.axis = readAxis(entry);
    group.budget = entry.figure<Loss>("budget");
}

void readThrough(EntryReader& entry, DeviceType& type)
{
    for (EntryReader& each : entry.objects("through"))
        type.through.push_back(readOneThrough(each, type));
}

void readEnds(EntryReader& entry, CableType& type)
{
    type.axis = readAxis(entry);
    type.connectorB = entry.has("connector_b") ? entry.requiredText("connector_b") : type.connector;
    type.polishB = entry.has("polish_b") ? entry.text("polish_b") : type.polish;
    type.genderB = entry.has("gender_b") ? entry.text("gender_b") : type.gender;
    type.legsA = entry.whole("legs_a", 1, kMostLegs, 1);
    type.legsB = entry.whole("legs_b", 1, kMostLegs, 1);
    for (const auto& [legA, positionA, legB, positionB] : entry.quadruples("map", 1, kMostPositions))
        type.map.push_back({legA, positionA, legB, positionB});
    type.positionsA = entry.whole("positions_a", 0, kMostPositions, type.fibers / type.legsA);
    type.positionsB = entry.whole("positions_b", 0, kMostPositions, type.fibers / type.legsB);
    const bool straight = type.legsA == type.legsB && type.positionsA == type.positionsB;
    if (!straight && type.map.empty())
        entry.note("map", Text::tr("missing; the two ends differ"));
    MapEnd a(entry, type.legsA, type.positionsA);
    MapEnd b(entry, type.legsB, type.positionsB);
    for (const MappedFiber& fiber : type.map) {
        a.take(fiber.legA, fiber.positionA);
        b.take(fiber.legB, fiber.positionB);
    }
}

}  // namespace model
