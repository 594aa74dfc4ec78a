// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_pathways.h"
#include "model/commands/rename_object.h"
#include "model/rules/coolant_flow.h"
#include "model/rules/rack_power.h"
#include "views/tables/table_source.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::rackTable)
};

QStringList facings() { return {Text::tr("north"), Text::tr("east"), Text::tr("south"), Text::tr("west")}; }

class RackTable : public TableSource {
public:
    explicit RackTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("racks");
        title = Text::tr("Racks");
        emptyText = Text::tr("No racks yet. A new cluster brings them: File, New cluster.");
        addPlace();
        addContents();
        columns.insert(columns.begin() + 3, findingsColumn());
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        rows.reserve(plan().racks.size());
        plan().racks.forEach([&](const Rack& rack) { rows.push_back({rack.id.value(), 0}); });
        return rows;
    }
    bool isThere(TableRow row) const override { return plan().racks.contains(Id<Rack>(row.id)); }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<RackType>().empty() || !changes.of<Row>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        addTouched<Rack>(changes, rows);
        for (const auto& change : changes.of<Device>()) {
            for (const auto& device : {change.before, change.after}) {
                if (device)
                    rows.push_back({device->rack.value(), 0});
            }
        }
        sortRows(rows);
        return rows;
    }
    std::optional<ObjectRef> objectOf(TableRow row) const override { return Id<Rack>(row.id); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        std::vector<TableRow> rows;
        if (const auto* rack = std::get_if<Id<Rack>>(&object))
            rows.push_back({rack->value(), 0});
        if (const auto* row = std::get_if<Id<Row>>(&object)) {
            for (const Id<Rack> rack : index().racksOf(*row))
                rows.push_back({rack.value(), 0});
        }
        return rows;
    }

private:
    void addPlace()
    {
        TableColumn name = textColumn(QStringLiteral("name"), Text::tr("Name"), 80, [this](TableRow row) {
            return of<Rack>(row, [](const Rack& rack) { return rack.name; });
        });
        name.edit = [](const Tables& plan, TableRow row, const QString& text) {
            return renameObject(plan, Id<Rack>(row.id), text);
        };
        columns.push_back(std::move(name));
        TableColumn line = textColumn(QStringLiteral("row"), Text::tr("Row"), 56, [this](TableRow row) {
            return of<Rack>(row, [&](const Rack& rack) { return nameOf(plan(), rack.row); });
        });
        line.key = [this](TableRow row) {
            return of<Rack>(row, [](const Rack& rack) { return CellKey{rack.row.value()}; });
        };
        line.few = true;
        columns.push_back(std::move(line));
        TableColumn type = textColumn(QStringLiteral("type"), Text::tr("Type"), 150, [this](TableRow row) {
            return of<Rack>(row, [&](const Rack& rack) { return plan().rackTypes.at(rack.type).name; });
        });
        type.key = [this](TableRow row) {
            return of<Rack>(row, [](const Rack& rack) { return CellKey{rack.type.value()}; });
        };
        type.few = true;
        columns.push_back(std::move(type));
        addFacing();
        addCoordinate(QStringLiteral("x"), Text::tr("X"), &Rack::x);
        addCoordinate(QStringLiteral("y"), Text::tr("Y"), &Rack::y);
    }

    void addFacing()
    {
        TableColumn facing = textColumn(QStringLiteral("facing"), Text::tr("Facing"), 80, [this](TableRow row) {
            return of<Rack>(row, [](const Rack& rack) { return facings().value(static_cast<int>(rack.facing)); });
        });
        facing.key = [this](TableRow row) {
            return of<Rack>(row, [](const Rack& rack) { return CellKey{static_cast<std::uint64_t>(rack.facing)}; });
        };
        facing.few = true;
        facing.choices = [](TableRow) { return facings(); };
        facing.edit = [](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            const Rack& rack = plan.racks.at(Id<Rack>(row.id));
            const QString word = text.trimmed().toLower();
            const qsizetype chosen = facings().indexOf(word);
            if (chosen < 0)
                return Error{Text::tr("A rack faces north, east, south or west.")};
            return moveRack(plan, rack.id, {rack.x, rack.y}, static_cast<Facing>(chosen));
        };
        columns.push_back(std::move(facing));
    }

    void addCoordinate(const QString& word, const QString& name, Length Rack::*member)
    {
        TableColumn column = lengthColumn(word, name, LengthScale::Distance, 76, 3, [this, member](TableRow row) {
            return of<Rack>(row, [&](const Rack& rack) { return known((rack.*member).base()); });
        });
        column.edit = [member](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            const auto typed = lengthTyped(text, LengthScale::Distance);
            if (!typed)
                return Error{Text::tr("A place in the hall is a length, such as 12.4 m or 40 ft 8 in.")};
            Rack rack = plan.racks.at(Id<Rack>(row.id));
            rack.*member = *typed;
            return moveRack(plan, rack.id, {rack.x, rack.y}, rack.facing);
        };
        columns.push_back(std::move(column));
    }

    void addContents()
    {
        columns.push_back(
            figureColumn(QStringLiteral("used"), Text::tr("Units used"), {}, 86, 1, 0, [this](TableRow row) {
                return of<Rack>(row, [&](const Rack& rack) { return known(unitsUsed(rack)); });
            }));
        columns.push_back(
            figureColumn(QStringLiteral("free"), Text::tr("Units free"), {}, 84, 1, 0, [this](TableRow row) {
                return of<Rack>(row, [&](const Rack& rack) {
                    return known(plan().rackTypes.at(rack.type).heightUnits - unitsUsed(rack));
                });
            }));
        columns.push_back(
            figureColumn(QStringLiteral("devices"), Text::tr("Devices"), {}, 76, 1, 0, [this](TableRow row) {
                return of<Rack>(row, [&](const Rack& rack) {
                    return known(static_cast<std::int64_t>(index().devicesOf(rack.id).size()));
                });
            }));
        columns.push_back(figureColumn(
            QStringLiteral("draw"), Text::tr("Draw"), QStringLiteral("kW"), 96, 1e6, 2, [this](TableRow row) {
                return of<Rack>(row, [&](const Rack& rack) { return figureOf(busLoad(plan(), index(), rack.id)); });
            }));
        columns.push_back(figureColumn(
            QStringLiteral("flow"), Text::tr("Coolant"), QStringLiteral("L/min"), 116, 1e6, 2,
            [this](TableRow row) { return of<Rack>(row, [&](const Rack& rack) { return flowOf(rack); }); }));
    }

    /// Devices of unknown height fill one.
    std::int64_t unitsUsed(const Rack& rack) const
    {
        std::vector<bool> filled(static_cast<std::size_t>(plan().rackTypes.at(rack.type).heightUnits));
        for (const Id<Device> id : index().devicesOf(rack.id)) {
            const Device& device = plan().devices.at(id);
            const std::int64_t height = plan().deviceTypes.at(device.type).heightUnits.value.value_or(1);
            for (std::int64_t unit = device.unit; unit < device.unit + height; ++unit) {
                if (unit >= 1 && unit <= static_cast<std::int64_t>(filled.size()))
                    filled[static_cast<std::size_t>(unit - 1)] = true;
            }
        }
        return std::count(filled.begin(), filled.end(), true);
    }
    CellFigure flowOf(const Rack& rack) const
    {
        const auto& manifolds = index().manifoldsOf(rack.id);
        if (manifolds.empty())
            return {};
        Sum<MicrolitresPerMinute> sum;
        for (const Id<Manifold> manifold : manifolds)
            sum.add(loopFlow(plan(), index(), manifold));
        return figureOf(sum);
    }
};

}  // namespace

std::unique_ptr<TableSource> rackTable(const LiveDesign& design) { return std::make_unique<RackTable>(design); }

}  // namespace views
