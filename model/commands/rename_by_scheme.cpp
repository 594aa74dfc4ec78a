// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/rename_by_scheme.h"

#include "model/edit/edit.h"
#include "model/edit/names.h"
#include "model/edit/naming_scheme.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::renameByScheme)
};

/// Renames table by table; each step reads the names that the steps before it gave.
class Renamer {
public:
    Renamer(const Tables& plan, const Naming& naming)
        : m_plan(plan), m_naming(naming), m_edit(plan, Text::tr("Rename by scheme"))
    {
        m_naming.id = Id<Naming>(1);
    }

    ChangeSet run() &&
    {
        m_edit.put(m_naming);
        renameRows();
        renameRacks();
        renameDevices();
        renameCoolant();
        renameTrays();
        return std::move(m_edit).take();
    }

private:
    template <class Record>
    void put(Record record, const QString& name)
    {
        if (record.name == name)
            return;
        record.name = name;
        m_edit.put(std::move(record));
    }

    /// The records by the order of `rank`, then by id.
    template <class Record, class Rank>
    std::vector<Record> ordered(Rank&& rank) const
    {
        std::vector<Record> records;
        m_plan.of<Record>().forEach([&](const Record& record) { records.push_back(record); });
        std::stable_sort(records.begin(), records.end(),
                         [&](const Record& a, const Record& b) { return rank(a) < rank(b); });
        return records;
    }

    void renameRows()
    {
        int n = 0;
        m_plan.rows.forEach([&](const Row& row) { put(row, rowName(m_naming, ++n)); });
    }

    void renameRacks()
    {
        std::map<Id<Row>, int> counts;
        for (const Rack& rack : ordered<Rack>([](const Rack& rack) { return rack.x; }))
            put(rack, rackName(m_naming, m_edit.plan().rows.at(rack.row).name, ++counts[rack.row]));
    }

    void renameDevices()
    {
        std::map<std::pair<Id<Rack>, DeviceClass>, int> counts;
        for (const Device& device : ordered<Device>([](const Device& device) { return device.unit; })) {
            const DeviceClass deviceClass = m_plan.deviceTypes.at(device.type).deviceClass;
            if (device.role != FabricRole::None) {
                put(device, switchName(m_naming, device.role, device.pod, device.index));
            } else if (hasPattern(deviceClass)) {
                const int n = ++counts[{device.rack, deviceClass}];
                put(device, deviceName(m_naming, deviceClass, m_edit.plan().racks.at(device.rack).name, n));
            }
        }
    }

    static bool hasPattern(DeviceClass deviceClass)
    {
        return deviceClass == DeviceClass::ComputeTray || deviceClass == DeviceClass::NvlinkTray
            || deviceClass == DeviceClass::PowerShelf || deviceClass == DeviceClass::ManagementSwitch;
    }

    void renameCoolant()
    {
        int n = 0;
        m_plan.cdus.forEach([&](const Cdu& cdu) { put(cdu, cduName(m_naming, ++n)); });
        m_plan.manifolds.forEach([&](const Manifold& manifold) {
            put(manifold, manifoldName(m_naming, m_edit.plan().racks.at(manifold.rack).name, manifold.loop));
        });
    }

    /// A tray along x lies over a row and has its name; trays along y stand in columns, counted from the left.
    void renameTrays()
    {
        std::set<Length> columns;
        m_plan.trays.forEach([&](const Tray& tray) {
            if (tray.from.x == tray.to.x)
                columns.insert(tray.from.x);
        });
        std::map<std::pair<Length, TrayKind>, int> counts;
        for (const Tray& tray : ordered<Tray>([](const Tray& tray) { return std::min(tray.from.y, tray.to.y); })) {
            if (tray.from.x == tray.to.x) {
                const auto column = static_cast<int>(std::distance(columns.begin(), columns.find(tray.from.x))) + 1;
                put(tray, crossTrayName(m_naming, column, ++counts[{tray.from.x, tray.kind}], tray.kind));
            } else if (const auto row = rowUnder(tray)) {
                put(tray, rowTrayName(m_naming, m_edit.plan().rows.at(*row).name, tray.kind));
            }
        }
    }

    /// The row of the rack that stands nearest to the tray, between its ends.
    std::optional<Id<Row>> rowUnder(const Tray& tray) const
    {
        std::optional<Id<Row>> nearest;
        Length distance;
        m_plan.racks.forEach([&](const Rack& rack) {
            if (rack.x < std::min(tray.from.x, tray.to.x) || rack.x > std::max(tray.from.x, tray.to.x))
                return;
            const Length away = abs(rack.y - tray.from.y);
            if (nearest && away >= distance)
                return;
            nearest = rack.row;
            distance = away;
        });
        return nearest;
    }

    const Tables& m_plan;
    Naming m_naming;
    Edit m_edit;
};

}  // namespace

Result<ChangeSet> renameByScheme(const Tables& plan, const Naming& naming)
{
    if (const auto checked = checkNaming(naming); !checked)
        return checked.error();
    return Renamer(plan, naming).run();
}

}  // namespace model
