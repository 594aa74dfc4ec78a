// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_pathways.h"
#include "model/commands/rename_object.h"
#include "model/routing/fill_share.h"
#include "model/routing/pathway.h"
#include "views/tables/table_source.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::trayTable)
};

QString kindText(TrayKind kind)
{
    return kind == TrayKind::Fiber ? Text::tr("fiber")
        : kind == TrayKind::Copper ? Text::tr("copper")
                                   : Text::tr("power");
}

const std::vector<Length>& sizesOf(const TrayType& type, Length Tray::*member)
{
    return member == &Tray::width ? type.widths : type.depths;
}

/// The size the type comes in that was meant: in inches it is typed rounded.
Length nearestSize(const TrayType& type, Length Tray::*member, Length typed)
{
    for (const Length size : sizesOf(type, member)) {
        if (abs(size - typed) <= 1_mm)
            return size;
    }
    return typed;
}

class TrayTable : public TableSource {
public:
    explicit TrayTable(const LiveDesign& design) : TableSource(design)
    {
        key = QStringLiteral("trays");
        title = Text::tr("Trays");
        emptyText = Text::tr("No cable ways yet. Draw one on the plan, or begin with a new cluster.");
        addKind();
        addSize(QStringLiteral("width"), Text::tr("Width"), &Tray::width);
        addSize(QStringLiteral("depth"), Text::tr("Depth"), &Tray::depth);
        addLayers();
        addFigures();
        columns.insert(columns.begin() + 3, findingsColumn());
    }

    std::vector<TableRow> rows() const override
    {
        std::vector<TableRow> rows;
        plan().trays.forEach([&](const Tray& tray) { rows.push_back({tray.id.value(), 0}); });
        return rows;
    }
    bool isThere(TableRow row) const override { return plan().trays.contains(Id<Tray>(row.id)); }
    std::optional<std::vector<TableRow>> touched(const ChangeSet& changes) const override
    {
        if (!changes.of<TrayType>().empty())
            return std::nullopt;
        std::vector<TableRow> rows;
        addTouched<Tray>(changes, rows);
        sortRows(rows);
        return rows;
    }
    std::optional<ObjectRef> objectOf(TableRow row) const override { return Id<Tray>(row.id); }
    std::vector<TableRow> rowsOf(const ObjectRef& object) const override
    {
        if (const auto* tray = std::get_if<Id<Tray>>(&object))
            return {{tray->value(), 0}};
        return {};
    }
    void forget() override { m_cables.clear(); }

private:
    void addKind()
    {
        TableColumn name = textColumn(QStringLiteral("name"), Text::tr("Name"), 110, [this](TableRow row) {
            return of<Tray>(row, [](const Tray& tray) { return tray.name; });
        });
        name.edit = [](const Tables& plan, TableRow row, const QString& text) {
            return renameObject(plan, Id<Tray>(row.id), text);
        };
        columns.push_back(std::move(name));
        TableColumn kind = textColumn(QStringLiteral("kind"), Text::tr("For"), 80, [this](TableRow row) {
            return of<Tray>(row, [](const Tray& tray) { return kindText(tray.kind); });
        });
        kind.key = [this](TableRow row) {
            return of<Tray>(row, [](const Tray& tray) { return CellKey{static_cast<std::uint64_t>(tray.kind)}; });
        };
        kind.few = true;
        columns.push_back(std::move(kind));
        TableColumn type = textColumn(QStringLiteral("type"), Text::tr("Type"), 170, [this](TableRow row) {
            return of<Tray>(row, [&](const Tray& tray) { return plan().trayTypes.at(tray.type).name; });
        });
        type.key = [this](TableRow row) {
            return of<Tray>(row, [](const Tray& tray) { return CellKey{tray.type.value()}; });
        };
        type.few = true;
        columns.push_back(std::move(type));
    }

    void addSize(const QString& word, const QString& name, Length Tray::*member)
    {
        TableColumn column = lengthColumn(word, name, LengthScale::Size, 96, 0, [this, member](TableRow row) {
            return of<Tray>(row, [&](const Tray& tray) { return known((tray.*member).base()); });
        });
        column.edit = [member](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            const auto typed = lengthTyped(text, LengthScale::Size);
            if (!typed)
                return Error{Text::tr("A tray's size is a length, such as 300 mm or 12 in.")};
            Tray tray = plan.trays.at(Id<Tray>(row.id));
            tray.*member = nearestSize(plan.trayTypes.at(tray.type), member, *typed);
            return drawTray(plan, tray);
        };
        column.choices = [this, member](TableRow row) {
            return of<Tray>(row, [&](const Tray& tray) {
                const TrayType& type = plan().trayTypes.at(tray.type);
                QStringList sizes;
                for (const Length size : sizesOf(type, member))
                    sizes << displayLocale().toString(static_cast<double>(size.base())
                                                          / lengthPerUnit(LengthScale::Size),
                                                      'f', lengthDecimals(LengthScale::Size, 0));
                return sizes;
            });
        };
        columns.push_back(std::move(column));
    }

    void addLayers()
    {
        TableColumn layers =
            figureColumn(QStringLiteral("layers"), Text::tr("Layers"), {}, 70, 1, 0, [this](TableRow row) {
                return of<Tray>(row, [](const Tray& tray) { return known(tray.layers); });
            });
        layers.edit = [](const Tables& plan, TableRow row, const QString& text) -> Result<ChangeSet> {
            bool whole = false;
            Tray tray = plan.trays.at(Id<Tray>(row.id));
            tray.layers = text.trimmed().toInt(&whole);
            if (!whole || tray.layers < 1)
                return Error{Text::tr("Layers are a whole number from 1.")};
            return drawTray(plan, tray);
        };
        columns.push_back(std::move(layers));
    }

    void addFigures()
    {
        columns.push_back(lengthColumn(
            QStringLiteral("length"), Text::tr("Length"), LengthScale::Distance, 92, 2, [this](TableRow row) {
                return of<Tray>(row, [](const Tray& tray) { return known(lengthOf(tray).base()); });
            }));
        columns.push_back(figureColumn(QStringLiteral("cables"), Text::tr("Cables"), {}, 76, 1, 0,
                                       [this](TableRow row) { return known(cablesIn(row)); }));
        columns.push_back(figureColumn(
            QStringLiteral("fill"), Text::tr("Fill"), QStringLiteral("%"), 76, 10, 1,
            [this](TableRow row) { return of<Tray>(row, [&](const Tray& tray) { return fillOf(tray); }); }));
        columns.push_back(lengthColumn(
            QStringLiteral("height"), Text::tr("Height"), LengthScale::Distance, 92, 3, [this](TableRow row) {
                return of<Tray>(row, [](const Tray& tray) { return known(tray.from.z.base()); });
            }));
    }

    std::int64_t cablesIn(TableRow row) const
    {
        if (m_cables.empty())
            countCables();
        return row.id < m_cables.size() ? m_cables[row.id] : 0;
    }
    void countCables() const
    {
        m_cables.assign(std::size_t(plan().trays.nextId().value()) + 1, 0);
        plan().cables.forEach([&](const Cable& cable) {
            const Route* route = cable.route ? plan().routes.find(*cable.route) : nullptr;
            if (!route)
                return;
            for (const Id<Tray> tray : route->trays) {
                if (tray.value() < m_cables.size())
                    ++m_cables[tray.value()];
            }
        });
    }
    /// In thousandths, at the fullest place.
    CellFigure fillOf(const Tray& tray) const
    {
        if (tray.kind == TrayKind::PowerCable)
            return {};
        const TrayLoads* loads = design().checker().trayLoads();
        const Area section = traySection(tray);
        if (!loads || section <= Area())
            return {CellFigure::NotKnown};
        return known(fillShare(loads->most(tray.id), section).base());
    }

    mutable std::vector<int> m_cables;  ///< by tray; empty: to be counted
};

}  // namespace

std::unique_ptr<TableSource> trayTable(const LiveDesign& design) { return std::make_unique<TrayTable>(design); }

}  // namespace views
