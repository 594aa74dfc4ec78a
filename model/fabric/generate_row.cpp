// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/generate_row.h"

#include "model/commands/cable_fit.h"
#include "model/edit/names.h"
#include "model/fabric/hall_figures.h"
#include "model/routing/port_place.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::generateRow)
};

/// Sets one row out in a design; each step needs those before it.
class RowBuilder {
public:
    RowBuilder(const RowTemplate& row, const RowChoices& choices) : m_row(row), m_choices(choices)
    {
        DesignHeader header;
        header.name = choices.name.isEmpty() ? row.name : choices.name;
        header.date = choices.date;
        m_plan.headers.put(header);
        Profile profile = choices.profile;
        profile.slackPerEnd = row.slackPerEnd.value.value_or(profile.slackPerEnd);
        m_plan.profiles.put(profile);
        m_plan.namings.put(choices.naming);
    }

    Result<Tables> build()
    {
        takeTypes();
        addRacks();
        addDevices();
        addLadder();
        for (const RowTemplate::Links& links : m_row.links) {
            if (const auto linked = addLinks(links); !linked)
                return linked.error();
        }
        return m_plan;
    }

private:
    template <class Type>
    Id<Type> take(const QString& key)
    {
        if (const Type* carried = findType<Type>(m_plan, key))
            return carried->id;
        Type type = *m_row.find<Type>(key);
        type.id = m_plan.of<Type>().nextId();
        const Id<Type> id = type.id;
        m_plan.of<Type>().put(std::move(type));
        return id;
    }

    void takeTypes()
    {
        m_rackType = take<RackType>(m_row.rackType);
        for (const RowTemplate::Devices& devices : m_row.devices)
            take<DeviceType>(devices.type);
        take<TrayType>(m_row.ladderType);
        take<FluidType>(m_plan.profile().fluid);
    }

    const RackType& rackType() const { return m_plan.rackTypes.at(*m_rackType); }
    Length rackWidth() const { return rackType().width.value.value_or(600_mm); }
    Length rackDepth() const { return rackType().depth.value.value_or(kRowDepth); }
    /// The line of the racks' fronts; they face up the page.
    Length frontLine() const { return kWallClearance + rackDepth(); }

    void addRacks()
    {
        Hall hall = m_plan.hall();
        hall.width = kWallClearance * 2 + rackWidth() * m_row.racks;
        hall.depth = frontLine() + kColdAisle + kWallClearance;
        m_plan.halls.put(hall);
        const Id<Row> row(1);
        m_plan.rows.put({row, rowName(m_choices.naming, 1)});
        for (int i = 0; i < m_row.racks; ++i) {
            const QString name = rackName(m_choices.naming, m_plan.rows.at(row).name, i + 1);
            m_plan.racks.put({m_plan.racks.nextId(), name, *m_rackType, row,
                              kWallClearance + rackWidth() * i + rackWidth() / 2, frontLine() - rackDepth() / 2,
                              Facing::North});
        }
    }

    void addDevices()
    {
        m_plan.racks.forEach([&](const Rack& rack) {
            std::map<DeviceClass, int> counts;
            auto& switches = m_switches.emplace_back();
            for (const RowTemplate::Devices& devices : m_row.devices) {
                const DeviceType& type = *findType<DeviceType>(m_plan, devices.type);
                const int height = static_cast<int>(type.heightUnits.value.value_or(1));
                for (int i = 0; i < devices.count; ++i) {
                    const QString name =
                        deviceName(m_choices.naming, type.deviceClass, rack.name, ++counts[type.deviceClass]);
                    const Id<Device> id = m_plan.devices.nextId();
                    m_plan.devices.put({id, name, type.id, rack.id, devices.unit + i * height, type.hasClip});
                    if (type.deviceClass == DeviceClass::NvlinkTray)
                        switches.push_back({id, 0});
                }
            }
        });
    }

    void addLadder()
    {
        const Length z = rackHeight(rackType()) + m_row.ladderAboveRack;
        Tray ladder{Id<Tray>(1),
                    rowTrayName(m_choices.naming, m_plan.rows.at(Id<Row>(1)).name, TrayKind::Copper),
                    findType<TrayType>(m_plan, m_row.ladderType)->id,
                    {kWallClearance, frontLine(), z},
                    {kWallClearance + rackWidth() * m_row.racks, frontLine(), z},
                    m_row.ladderWidth,
                    m_row.ladderDepth};
        ladder.kind = TrayKind::Copper;
        m_plan.trays.put(ladder);
    }

    /// An NVLink switch tray of a rack, and how many of its ports are taken.
    struct Switch {
        Id<Device> device;
        int taken;
    };

    Result<PortRef> nextPort(int rack, int turn)
    {
        auto& switches = m_switches[static_cast<std::size_t>(rack - 1)];
        Switch& next = switches[static_cast<std::size_t>(turn) % switches.size()];
        const Device& device = m_plan.devices.at(next.device);
        if (next.taken == portCount(m_plan.deviceTypes.at(device.type))) {
            return Error{
                Text::tr("%1 has no port left for its links: share them out over more devices, or ask for fewer.")
                    .arg(device.name)};
        }
        return PortRef{next.device, ++next.taken};
    }

    Result<Done> addLinks(const RowTemplate::Links& links)
    {
        for (int k = 0; k < links.count; ++k) {
            const auto a = nextPort(links.from, k);
            const auto b = nextPort(links.to, k);
            for (const auto* port : {&a, &b}) {
                if (!*port)
                    return port->error();
            }
            const Id<CableType> type = take<CableType>(links.cable);
            if (const auto fits = canPlug(m_plan, m_plan.cableTypes.at(type), a.value(), b.value()); !fits)
                return fits;
            m_plan.cables.put(
                {m_plan.cables.nextId(), type, CableRole::Nvlink, ++m_number, a.value(), b.value(), {}, {}});
        }
        return Done{};
    }

    const RowTemplate& m_row;
    const RowChoices& m_choices;
    Tables m_plan = emptyDesign();
    std::optional<Id<RackType>> m_rackType;
    std::vector<std::vector<Switch>> m_switches;  ///< by rack
    int m_number = 0;
};

}  // namespace

Result<Tables> generateRow(const RowTemplate& row, const RowChoices& choices)
{
    auto made = RowBuilder(row, choices).build();
    if (made && choices.route)
        routeDesign(made.value()).step.applyTo(made.value());
    return made;
}

}  // namespace model
