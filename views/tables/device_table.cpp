// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/move_device.h"
#include "model/commands/rename_object.h"
#include "model/edit/called.h"
#include "model/rules/coolant_flow.h"
#include "views/panels/inspect_parts.h"
#include "views/tables/table_source.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::deviceTable)
};

/// What a switch does in the fabric, or what sort of device it is.
QString roleOf(const Tables& plan, const Device& device)
{
    switch (device.role) {
    case FabricRole::Leaf:
        return Text::tr("leaf");
    case FabricRole::Spine:
        return Text::tr("spine");
    case FabricRole::Core:
        return Text::tr("core");
    case FabricRole::None:
        break;
    }
    return classText(plan.deviceTypes.at(device.type).deviceClass);
}

class DeviceTable : public TableSource {
public:
    explicit DeviceTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("devices");
        title = Text::tr("Devices");
        emptyText = Text::tr("No devices yet. Drag one from the catalog into a rack, or begin with a new cluster.");
        addName();
        addPlace();
        addRole();
        addPorts();
        addFigures();
        columns.insert(columns.begin() + 2, findingsColumn());
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        rows.reserve(plan().devices.size());
        plan().devices.forEach([&](const Device& device) { rows.push_back({device.id.value(), 0}); });
        return rows;
    }
    bool isThere(TableRow row) const override { return plan().devices.contains(Id<Device>(row.id)); }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<DeviceType>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        addTouched<Device>(changes, rows);
        for (const auto& change : changes.of<Rack>()) {
            for (const Id<Device> device : index().devicesOf(change.id()))
                rows.push_back({device.value(), 0});
        }
        for (const auto& change : changes.of<Cable>()) {
            for (const auto& cable : {change.before, change.after}) {
                if (cable)
                    forEachLeg(*cable, [&](const PortRef& port, CableEnd, std::size_t) {
                        rows.push_back({port.device.value(), 0});
                    });
            }
        }
        sortRows(rows);
        return rows;
    }
    std::optional<ObjectRef> objectOf(TableRow row) const override { return Id<Device>(row.id); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        if (const auto* device = std::get_if<Id<Device>>(&object))
            return {{device->value(), 0}};
        if (const auto* port = std::get_if<PortRef>(&object))
            return {{port->device.value(), 0}};
        return {};
    }

private:
    template <class Answer>
    auto ofType(TableRow row, Answer&& answer) const
    {
        return of<Device>(row,
                          [&](const Device& device) { return answer(device, plan().deviceTypes.at(device.type)); });
    }

    void addName()
    {
        TableColumn name = textColumn(QStringLiteral("name"), Text::tr("Name"), 110, [this](TableRow row) {
            return of<Device>(row, [](const Device& device) { return device.name; });
        });
        name.edit = [](const Tables& plan, TableRow row, const QString& text) {
            return renameObject(plan, Id<Device>(row.id), text);
        };
        columns.push_back(std::move(name));
        TableColumn type = textColumn(QStringLiteral("type"), Text::tr("Type"), 208, [this](TableRow row) {
            return ofType(row, [](const Device&, const DeviceType& its) { return its.name; });
        });
        type.key = [this](TableRow row) {
            return of<Device>(row, [](const Device& device) { return CellKey{device.type.value()}; });
        };
        type.few = true;
        columns.push_back(std::move(type));
    }

    void addPlace()
    {
        TableColumn rack = textColumn(QStringLiteral("rack"), Text::tr("Rack"), 76, [this](TableRow row) {
            return of<Device>(row, [&](const Device& device) { return nameOf(plan(), device.rack); });
        });
        rack.key = [this](TableRow row) {
            return of<Device>(row, [](const Device& device) { return CellKey{device.rack.value()}; });
        };
        rack.few = true;
        rack.edit = [](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            const Rack* wanted = called(plan.racks, text.trimmed());
            if (!wanted)
                return Error{Text::tr("There is no rack %1.").arg(text.trimmed())};
            return moveDevice(plan, Id<Device>(row.id), wanted->id, plan.devices.at(Id<Device>(row.id)).unit);
        };
        columns.push_back(std::move(rack));
        TableColumn unit = figureColumn(QStringLiteral("unit"), Text::tr("Unit"), {}, 60, 1, 0, [this](TableRow row) {
            return of<Device>(row, [](const Device& device) { return known(device.unit); });
        });
        unit.edit = [](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            QString digits = text.trimmed();
            if (digits.startsWith(u'U', Qt::CaseInsensitive))
                digits.remove(0, 1);
            bool whole = false;
            const int wanted = digits.toInt(&whole);
            if (!whole)
                return Error{Text::tr("A unit is a whole number, counted from 1 at the bottom.")};
            return moveDevice(plan, Id<Device>(row.id), plan.devices.at(Id<Device>(row.id)).rack, wanted);
        };
        columns.push_back(std::move(unit));
    }

    void addRole()
    {
        TableColumn role = textColumn(QStringLiteral("role"), Text::tr("Role"), 120, [this](TableRow row) {
            return of<Device>(row, [&](const Device& device) { return roleOf(plan(), device); });
        });
        role.key = [this](TableRow row) {
            return ofType(row, [](const Device& device, const DeviceType& type) {
                return CellKey{static_cast<std::uint64_t>(device.role) << 8
                               | static_cast<std::uint64_t>(type.deviceClass)};
            });
        };
        role.few = true;
        columns.push_back(std::move(role));
        columns.push_back(figureColumn(QStringLiteral("pod"), Text::tr("Pod"), {}, 56, 1, 0, [this](TableRow row) {
            return of<Device>(row, [](const Device& device) {
                return device.role == FabricRole::None ? CellFigure{} : known(device.pod);
            });
        }));
        TableColumn clipped = textColumn(QStringLiteral("clipped"), Text::tr("Clipped"), 76, [this](TableRow row) {
            return ofType(row, [](const Device& device, const DeviceType& type) {
                return !type.hasClip ? QString() : device.clipped ? Text::tr("yes") : Text::tr("no");
            });
        });
        clipped.key = [this](TableRow row) {
            return ofType(row, [](const Device& device, const DeviceType& type) {
                return CellKey{!type.hasClip ? 0u : device.clipped ? 2u : 1u};
            });
        };
        clipped.few = true;
        columns.push_back(std::move(clipped));
    }

    void addPorts()
    {
        columns.push_back(
            figureColumn(QStringLiteral("used"), Text::tr("Ports used"), {}, 86, 1, 0, [this](TableRow row) {
                return ofType(row, [&](const Device& device, const DeviceType& type) {
                    return portCount(type) == 0 ? CellFigure{} : known(portsUsed(device.id));
                });
            }));
        columns.push_back(figureColumn(QStringLiteral("ports"), Text::tr("Ports"), {}, 60, 1, 0, [this](TableRow row) {
            return ofType(row, [](const Device&, const DeviceType& type) {
                return portCount(type) == 0 ? CellFigure{} : known(portCount(type));
            });
        }));
    }
    std::int64_t portsUsed(Id<Device> device) const
    {
        std::int64_t used = 0;
        int last = 0;
        for (const PlanIndex::Plugged& plugged : index().cablesOf(device)) {
            used += plugged.port != last ? 1 : 0;
            last = plugged.port;
        }
        return used;
    }

    void addFigures()
    {
        columns.push_back(figureColumn(QStringLiteral("draw"), Text::tr("Draw"), QStringLiteral("W"), 110, 1e3, 0,
                                       [this](TableRow row) {
                                           return ofType(row, [](const Device&, const DeviceType& type) {
                                               if (type.deviceClass == DeviceClass::PowerShelf
                                                   || (type.feed == PowerFeed::None && !type.draw.known()))
                                                   return CellFigure{};
                                               if (!type.draw.known() && type.drawCountedElsewhere)
                                                   return CellFigure{CellFigure::Elsewhere};
                                               return figureOf(type.draw.value);
                                           });
                                       }));
        columns.push_back(figureColumn(
            QStringLiteral("flow"), Text::tr("Coolant"), QStringLiteral("L/min"), 110, 1e6, 2, [this](TableRow row) {
                return ofType(row, [&](const Device& device, const DeviceType& type) {
                    return type.couplings.empty() ? CellFigure{} : figureOf(deviceFlow(plan(), index(), device));
                });
            }));
    }
};

}  // namespace

std::unique_ptr<TableSource> deviceTable(const LiveDesign& design) { return std::make_unique<DeviceTable>(design); }

}  // namespace views
