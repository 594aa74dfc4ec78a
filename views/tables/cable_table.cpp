// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_ends.h"
#include "model/commands/port_pattern.h"
#include "model/routing/stock_length.h"
#include "views/adapters/plan_tree_model.h"
#include "views/tables/table_source.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::cableTable)
};

class CableTable : public TableSource {
public:
    explicit CableTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("cables");
        title = Text::tr("Cables");
        emptyText =
            Text::tr("No cables yet. Connect two ports in the elevation, or many by rule: Connect, Connect ports.");
        addName();
        addEnd(QStringLiteral("a"), Text::tr("End A"), CableEnd::A);
        addEnd(QStringLiteral("b"), Text::tr("End B"), CableEnd::B);
        addLengths();
        addWay();
        columns.insert(columns.begin() + 5, findingsColumn());
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        rows.reserve(plan().cables.size());
        plan().cables.forEach([&](const Cable& cable) { rows.push_back({cable.id.value(), 0}); });
        return rows;
    }
    bool isThere(TableRow row) const override { return plan().cables.contains(Id<Cable>(row.id)); }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<CableType>().empty() || !changes.of<DeviceType>().empty() || !changes.of<Naming>().empty()
            || !changes.of<Profile>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        addTouched<Cable>(changes, rows);
        for (const auto& change : changes.of<Device>()) {
            for (const PlanIndex::Plugged& plugged : index().cablesOf(change.id()))
                rows.push_back({plugged.cable.value(), 0});
        }
        sortRows(rows);
        return rows;
    }
    std::optional<ObjectRef> objectOf(TableRow row) const override { return Id<Cable>(row.id); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        std::vector<TableRow> rows;
        if (const auto* cable = std::get_if<Id<Cable>>(&object))
            rows.push_back({cable->value(), 0});
        if (const auto* port = std::get_if<PortRef>(&object)) {
            for (const PlanIndex::Plugged& plugged : index().cablesOf(port->device)) {
                if (plugged.port == port->number)
                    rows.push_back({plugged.cable.value(), 0});
            }
        }
        sortRows(rows);
        return rows;
    }

private:
    void addName()
    {
        TableColumn name = textColumn(QStringLiteral("name"), Text::tr("Cable"), 90, [this](TableRow row) {
            return of<Cable>(row, [&](const Cable& cable) { return cableName(plan().naming(), cable); });
        });
        // Fabric cables have one pattern, the other roles one each.
        name.key = [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) {
                const auto role = static_cast<std::uint64_t>(cable.role);
                const bool fabric = cable.role < CableRole::Management;
                return CellKey{fabric ? 0 : role, cable.number};
            });
        };
        columns.push_back(std::move(name));
        TableColumn role = textColumn(QStringLiteral("role"), Text::tr("Role"), 110, [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) { return roleText(cable.role); });
        });
        role.key = [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) { return CellKey{0, static_cast<int>(cable.role)}; });
        };
        role.few = true;
        columns.push_back(std::move(role));
        TableColumn type = textColumn(QStringLiteral("type"), Text::tr("Type"), 210, [this](TableRow row) {
            return of<Cable>(row, [&](const Cable& cable) { return plan().cableTypes.at(cable.type).name; });
        });
        type.key = [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) { return CellKey{cable.type.value()}; });
        };
        type.few = true;
        columns.push_back(std::move(type));
    }

    void addEnd(const QString& word, const QString& name, CableEnd end)
    {
        TableColumn column = textColumn(word, name, 130, [this, end](TableRow row) {
            return of<Cable>(
                row, [&](const Cable& cable) { return portText(plan(), end == CableEnd::A ? cable.a : cable.b); });
        });
        column.key = [this, end](TableRow row) {
            return of<Cable>(row, [&](const Cable& cable) {
                const PortRef& port = end == CableEnd::A ? cable.a : cable.b;
                return CellKey{port.device.value(), port.number};
            });
        };
        column.edit = [end](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            const auto port = portCalled(plan, text.trimmed());
            if (!port)
                return port.error();
            return reterminateCable(plan, Id<Cable>(row.id), end, port.value());
        };
        columns.push_back(std::move(column));
    }

    void addLengths()
    {
        TableColumn length = lengthColumn(
            QStringLiteral("length"), Text::tr("Length"), LengthScale::Distance, 92, 2, [this](TableRow row) {
                return of<Cable>(row, [](const Cable& cable) {
                    return cable.length > Length() ? known(cable.length.base()) : CellFigure{CellFigure::NotKnown};
                });
            });
        length.lacking = Text::tr("not routed");
        columns.push_back(std::move(length));
        TableColumn stock = lengthColumn(
            QStringLiteral("stock"), Text::tr("To order"), LengthScale::Distance, 92, 1, [this](TableRow row) {
                return of<Cable>(row, [&](const Cable& cable) {
                    if (cable.length <= Length())
                        return CellFigure{CellFigure::NotKnown};
                    return known(
                        stockLength(plan().profile(), plan().cableTypes.at(cable.type), cable.length).length.base());
                });
            });
        stock.lacking = Text::tr("not routed");
        columns.push_back(std::move(stock));
    }

    void addWay()
    {
        TableColumn way = textColumn(QStringLiteral("trays"), Text::tr("Trays"), 200, [this](TableRow row) {
            return of<Cable>(row, [&](const Cable& cable) { return wayText(cable); });
        });
        way.key = [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) {
                return CellKey{cable.route                   ? 2 + std::uint64_t(cable.route->value())
                                   : cable.length > Length() ? 1u
                                                             : 0u};
            });
        };
        way.few = true;
        columns.push_back(std::move(way));
        TableColumn label = textColumn(QStringLiteral("label"), Text::tr("Label"), 190, [this](TableRow row) {
            return of<Cable>(row, [&](const Cable& cable) { return labelText(plan(), cable); });
        });
        label.key = [this](TableRow row) {
            return of<Cable>(row, [](const Cable& cable) { return CellKey{cable.a.device.value(), cable.a.number}; });
        };
        columns.push_back(std::move(label));
    }

    QString wayText(const Cable& cable) const
    {
        const Route* route = cable.route ? plan().routes.find(*cable.route) : nullptr;
        if (!route)
            return cable.length > Length() ? Text::tr("no tray needed") : Text::tr("not routed");
        QStringList names;
        for (const Id<Tray> tray : route->trays)
            names << nameOf(plan(), tray);
        return names.isEmpty() ? Text::tr("no tray needed") : names.join(QStringLiteral(" › "));
    }
};

}  // namespace

std::unique_ptr<TableSource> cableTable(const LiveDesign& design) { return std::make_unique<CableTable>(design); }

}  // namespace views
