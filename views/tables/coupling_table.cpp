// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_flow.h"
#include "views/tables/table_source.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::couplingTable)
};

class CouplingTable : public TableSource {
public:
    explicit CouplingTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("couplings");
        title = Text::tr("Couplings");
        emptyText = Text::tr("No couplings yet: no device of this design takes coolant.");
        addNames();
        addJoint();
        addFigures();
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        plan().devices.forEach([&](const Device& device) { addCouplings(device, rows); });
        return rows;
    }
    bool isThere(TableRow row) const override
    {
        const Device* device = plan().devices.find(Id<Device>(row.id));
        return device && row.part <= static_cast<int>(plan().deviceTypes.at(device->type).couplings.size());
    }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<DeviceType>().empty() || !changes.of<Profile>().empty() || !changes.of<CouplingType>().empty()
            || !changes.of<RackType>().empty() || !changes.of<HoseType>().empty() || !changes.of<Manifold>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        for (const auto& change : changes.of<Device>()) {
            for (const auto& device : {change.before, change.after}) {
                if (device)
                    addCouplings(*device, rows);
            }
        }
        for (const auto& change : changes.of<Hose>()) {
            for (const auto& hose : {change.before, change.after}) {
                if (hose)
                    rows.push_back({hose->device.value(), hose->coupling});
            }
        }
        sortRows(rows);
        return rows;
    }
    /// A coupling is pointed at by its device.
    std::optional<ObjectRef> objectOf(TableRow row) const override { return Id<Device>(row.id); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        std::vector<TableRow> rows;
        if (const auto* id = std::get_if<Id<Device>>(&object)) {
            if (const Device* device = plan().devices.find(*id))
                addCouplings(*device, rows);
        }
        if (const auto* manifold = std::get_if<Id<Manifold>>(&object)) {
            for (const Id<Hose> id : index().hosesOf(*manifold)) {
                const Hose& hose = plan().hoses.at(id);
                rows.push_back({hose.device.value(), hose.coupling});
            }
            std::erase_if(rows, [this](TableRow row) { return !isThere(row); });
            sortRows(rows);
        }
        return rows;
    }

private:
    void addCouplings(const Device& device, std::vector<TableRow>& rows) const
    {
        const auto count = static_cast<int>(plan().deviceTypes.at(device.type).couplings.size());
        for (int number = 1; number <= count; ++number)
            rows.push_back({device.id.value(), number});
    }
    /// What `answer` says of the coupling; an empty answer where it is gone.
    template <class Answer>
    auto ofCoupling(TableRow row, Answer&& answer) const
    {
        using Its = std::decay_t<decltype(answer(std::declval<const Device&>(), std::declval<const Coupling&>()))>;
        if (!isThere(row))
            return Its{};
        const Device& device = plan().devices.at(Id<Device>(row.id));
        return answer(device, plan().deviceTypes.at(device.type).couplings[static_cast<std::size_t>(row.part - 1)]);
    }
    const Hose* hoseAt(TableRow row) const
    {
        for (const Id<Hose> id : index().hosesOf(Id<Device>(row.id))) {
            const Hose& hose = plan().hoses.at(id);
            if (hose.coupling == row.part)
                return &hose;
        }
        return nullptr;
    }

    void addNames()
    {
        TableColumn device = textColumn(QStringLiteral("device"), Text::tr("Device"), 110, [this](TableRow row) {
            return of<Device>(row, [](const Device& its) { return its.name; });
        });
        device.key = [](TableRow row) { return CellKey{row.id}; };
        device.few = true;
        columns.push_back(std::move(device));
        const auto add = [this](const QString& word, const QString& heading, int width, auto text) {
            TableColumn column = textColumn(word, heading, width, [this, text](TableRow row) {
                return ofCoupling(row, [&](const Device&, const Coupling& coupling) { return text(coupling); });
            });
            column.key = [this](TableRow row) {
                return ofCoupling(row, [&](const Device& its, const Coupling&) {
                    return CellKey{std::uint64_t(its.type.value()) << 32 | static_cast<std::uint32_t>(row.part)};
                });
            };
            column.few = true;
            columns.push_back(std::move(column));
        };
        add(QStringLiteral("coupling"), Text::tr("Coupling"), 90,
            [](const Coupling& coupling) { return coupling.name; });
        add(QStringLiteral("loop"), Text::tr("Loop"), 60,
            [](const Coupling& coupling) { return coupling.loop.toUpper(); });
        add(QStringLiteral("direction"), Text::tr("Direction"), 86, [](const Coupling& coupling) {
            return coupling.direction == FlowDirection::Supply ? Text::tr("supply") : Text::tr("return");
        });
    }

    void addJoint()
    {
        TableColumn manifold = textColumn(QStringLiteral("manifold"), Text::tr("Manifold"), 100, [this](TableRow row) {
            const Hose* hose = hoseAt(row);
            return hose ? nameOf(plan(), hose->manifold) : Text::tr("open");
        });
        manifold.severity = [this](TableRow row) {
            return hoseAt(row) ? std::nullopt : std::optional(Severity::Error);
        };
        manifold.key = [this](TableRow row) {
            const Hose* hose = hoseAt(row);
            return CellKey{hose ? hose->manifold.value() : 0u};
        };
        manifold.few = true;
        columns.push_back(std::move(manifold));
        TableColumn hose = textColumn(QStringLiteral("hose"), Text::tr("Hose"), 180, [this](TableRow row) {
            const Hose* found = hoseAt(row);
            if (!found)
                return QString();
            return found->type ? plan().hoseTypes.at(*found->type).name : Text::tr("blind-mate");
        });
        hose.key = [this](TableRow row) {
            const Hose* found = hoseAt(row);
            return CellKey{!found ? 0u : found->type ? 2 + std::uint64_t(found->type->value()) : 1u};
        };
        hose.few = true;
        columns.push_back(std::move(hose));
    }

    void addFigures()
    {
        columns.push_back(figureColumn(
            QStringLiteral("flow"), Text::tr("Flow"), QStringLiteral("L/min"), 116, 1e6, 2, [this](TableRow row) {
                return ofCoupling(row, [&](const Device& device, const Coupling& coupling) {
                    const auto whole = deviceFlow(plan(), index(), device);
                    if (!whole.whole())
                        return CellFigure{CellFigure::NotKnown};
                    return known(couplingFlow(plan().deviceTypes.at(device.type), coupling, whole.known).base());
                });
            }));
        columns.push_back(figureColumn(QStringLiteral("rating"), Text::tr("Rated for"), QStringLiteral("L/min"), 126,
                                       1e6, 1, [this](TableRow row) {
                                           return ofCoupling(row, [&](const Device&, const Coupling& coupling) {
                                               const auto id = index().typeCalled<CouplingType>(coupling.type);
                                               return id ? figureOf(plan().couplingTypes.at(*id).ratedFlow.value)
                                                         : CellFigure{CellFigure::NotKnown};
                                           });
                                       }));
    }
};

}  // namespace

std::unique_ptr<TableSource> couplingTable(const LiveDesign& design) { return std::make_unique<CouplingTable>(design); }

}  // namespace views
