// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/optics/light_path.h"
#include "views/elevation/port_colours.h"
#include "views/tables/table_source.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::portTable)
};

QString useText(PortUse use)
{
    switch (use) {
    case PortUse::Data:
        return Text::tr("data");
    case PortUse::Nic:
        return Text::tr("NIC");
    case PortUse::Management:
        return Text::tr("management");
    case PortUse::LaserFeed:
        break;
    }
    return Text::tr("laser feed");
}

/// The port at the other end of a cable: the same leg of it, or its first where that end has fewer.
PortRef farEnd(const Cable& cable, const PortRef& port)
{
    const PluggedEnd here = pluggedEnd(cable, port);
    const CableEnd there = here.end == CableEnd::A ? CableEnd::B : CableEnd::A;
    const PortRef* leg = legOf(cable, there, static_cast<std::size_t>(here.leg));
    return leg ? *leg : *legOf(cable, there, 0);
}

class PortTable : public TableSource {
public:
    explicit PortTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("ports");
        title = Text::tr("Ports");
        emptyText = Text::tr("No ports yet: no device of this design has any.");
        addName();
        addKind();
        addCable();
        addLight();
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        plan().devices.forEach([&](const Device& device) { addPorts(device, rows); });
        return rows;
    }
    bool isThere(TableRow row) const override
    {
        const Device* device = plan().devices.find(Id<Device>(row.id));
        return device && row.part <= portCount(plan().deviceTypes.at(device->type));
    }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<DeviceType>().empty() || !changes.of<CableType>().empty() || !changes.of<Naming>().empty()
            || !changes.of<Profile>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        for (const auto& change : changes.of<Device>()) {
            for (const auto& device : {change.before, change.after}) {
                if (device)
                    addPorts(*device, rows);
            }
        }
        for (const auto& change : changes.of<Cable>()) {
            for (const auto& cable : {change.before, change.after}) {
                if (cable)
                    forEachLeg(*cable, [&](const PortRef& port, CableEnd, std::size_t) {
                        rows.push_back({port.device.value(), port.number});
                    });
            }
        }
        sortRows(rows);
        return rows;
    }
    std::optional<ObjectRef> objectOf(TableRow row) const override { return portOf(row); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        std::vector<TableRow> rows;
        if (const auto* port = std::get_if<PortRef>(&object))
            rows.push_back({port->device.value(), port->number});
        if (const auto* id = std::get_if<Id<Device>>(&object)) {
            if (const Device* device = plan().devices.find(*id))
                addPorts(*device, rows);
        }
        if (const auto* id = std::get_if<Id<Cable>>(&object)) {
            if (const Cable* cable = plan().cables.find(*id))
                forEachLeg(*cable, [&](const PortRef& port, CableEnd, std::size_t) {
                    rows.push_back({port.device.value(), port.number});
                });
            sortRows(rows);
        }
        return rows;
    }

private:
    static PortRef portOf(TableRow row) { return {Id<Device>(row.id), row.part}; }
    void addPorts(const Device& device, std::vector<TableRow>& rows) const
    {
        const int count = portCount(plan().deviceTypes.at(device.type));
        for (int number = 1; number <= count; ++number)
            rows.push_back({device.id.value(), number});
    }
    /// What `answer` says of the port's group; an empty answer where the port is gone.
    template <class Answer>
    auto ofGroup(TableRow row, Answer&& answer) const
    {
        using Its = std::decay_t<decltype(answer(std::declval<const Device&>(), std::declval<const PortGroup&>()))>;
        return isThere(row) ? of<Device>(row,
                                         [&](const Device& device) -> Its {
                                             const DeviceType& type = plan().deviceTypes.at(device.type);
                                             return answer(device, *portPlace(type, row.part).group);
                                         })
                            : Its{};
    }
    const Cable* cableAt(TableRow row) const
    {
        const auto id = cableIn(index(), portOf(row));
        return id ? plan().cables.find(*id) : nullptr;
    }

    void addName()
    {
        TableColumn name = textColumn(QStringLiteral("port"), Text::tr("Port"), 140, [this](TableRow row) {
            return isThere(row) ? portText(plan(), portOf(row)) : QString();
        });
        name.key = [](TableRow row) { return CellKey{row.id, row.part}; };
        columns.push_back(std::move(name));
    }

    void addKind()
    {
        const auto groupKey = [this](TableRow row) {
            return ofGroup(row, [](const Device& device, const PortGroup& group) {
                return CellKey{std::uint64_t(device.type.value()) << 32
                               | static_cast<std::uint64_t>(qHash(group.prefix) & 0xffffffffu)};
            });
        };
        TableColumn use = textColumn(QStringLiteral("use"), Text::tr("Use"), 100, [this](TableRow row) {
            return ofGroup(row, [](const Device&, const PortGroup& group) { return useText(group.use); });
        });
        use.key = groupKey;
        use.few = true;
        columns.push_back(std::move(use));
        TableColumn connector =
            textColumn(QStringLiteral("connector"), Text::tr("Connector"), 110, [this](TableRow row) {
                return ofGroup(row, [](const Device&, const PortGroup& group) {
                    return QString(group.polish.isEmpty() ? group.connector : group.connector + u' ' + group.polish)
                        .toUpper();
                });
            });
        connector.key = groupKey;
        connector.few = true;
        columns.push_back(std::move(connector));
    }

    void addCable()
    {
        TableColumn cable = textColumn(QStringLiteral("cable"), Text::tr("Cable"), 90, [this](TableRow row) {
            const Cable* found = cableAt(row);
            return found ? cableName(plan().naming(), *found) : QString();
        });
        cable.key = [this](TableRow row) {
            const Cable* found = cableAt(row);
            if (!found)
                return CellKey{};
            const bool fabric = found->role < CableRole::Management;
            return CellKey{fabric ? 1 : 1 + static_cast<std::uint64_t>(found->role), found->number};
        };
        columns.push_back(std::move(cable));
        TableColumn far = textColumn(QStringLiteral("far"), Text::tr("Far end"), 140, [this](TableRow row) {
            const Cable* found = cableAt(row);
            return found ? portText(plan(), farEnd(*found, portOf(row))) : QString();
        });
        far.key = [this](TableRow row) {
            const Cable* found = cableAt(row);
            if (!found)
                return CellKey{};
            const PortRef port = farEnd(*found, portOf(row));
            return CellKey{port.device.value(), port.number};
        };
        columns.push_back(std::move(far));
    }

    void addLight()
    {
        columns.push_back(figureColumn(QStringLiteral("rail"), Text::tr("Rail"), {}, 56, 1, 0, [this](TableRow row) {
            return ofGroup(row, [&](const Device& device, const PortGroup& group) {
                const int nic =
                    group.use == PortUse::Nic ? railOfPort(plan().deviceTypes.at(device.type), row.part) : 0;
                const int rail = nic > 0 ? nic : group.use == PortUse::Data ? railOf(device) : 0;
                return rail > 0 ? known(rail) : CellFigure{};
            });
        }));
        columns.push_back(figureColumn(QStringLiteral("loss"), Text::tr("Loss to far port"), QStringLiteral("dB"), 140,
                                       1e3, 2, [this](TableRow row) { return lossOf(row); }));
    }

    /// Of the port's first lane, from plug to plug; of laser light and copper there is none to tell here.
    CellFigure lossOf(TableRow row) const
    {
        return ofGroup(row, [&](const Device&, const PortGroup& group) {
            const Cable* cable = cableAt(row);
            if (!cable || group.lanes == 0 || group.use == PortUse::LaserFeed
                || isCopper(plan().cableTypes.at(cable->type)))
                return CellFigure{};
            LightWalk walk(plan(), index());
            const LightPath& path = walk.follow({portOf(row), group.tx.empty() ? 1 : group.tx.front()});
            return path.arrives() ? figureOf(path.loss.total()) : CellFigure{CellFigure::NotKnown};
        });
    }
};

}  // namespace

std::unique_ptr<TableSource> portTable(const LiveDesign& design) { return std::make_unique<PortTable>(design); }

}  // namespace views
