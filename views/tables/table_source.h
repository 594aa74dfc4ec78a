// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/live_design.h"
#include "views/tables/table_column.h"

#include <memory>

namespace views {

/// One table of the design: which rows it has, what its columns are, and what a step of editing does to it. Rows that
/// are gone may be asked about: they read empty.
class TableSource {
public:
    explicit TableSource(const LiveDesign& design) : m_design(design) {}
    virtual ~TableSource() = default;
    TableSource(const TableSource&) = delete;
    TableSource& operator=(const TableSource&) = delete;

    QString key;        ///< names the table where its columns are remembered: "racks"
    QString title;      ///< "Racks"
    QString emptyText;  ///< why there may be none, and what to do
    std::vector<TableColumn> columns;

    /// Every row, ascending.
    virtual std::vector<TableRow> rows() const = 0;
    virtual bool isThere(TableRow row) const = 0;
    /// The rows that `changes`, already made, may have brought, taken away or changed, ascending. Nothing: any may have.
    virtual std::optional<std::vector<TableRow>> touched(const model::ChangeSet& changes) const = 0;
    /// What a row stands for in the selection.
    virtual std::optional<model::ObjectRef> objectOf(TableRow row) const = 0;
    /// The rows that show an object, ascending; empty where this table does not show it.
    virtual std::vector<TableRow> rowsOf(const model::ObjectRef& object) const = 0;
    /// The design changed: what was worked out of it for many rows at once is to be worked out again.
    virtual void forget() {}

protected:
    const model::Tables& plan() const { return m_design.plan(); }
    const model::PlanIndex& index() const { return m_design.index(); }
    const LiveDesign& design() const { return m_design; }

    /// What `answer` says of the row's record; an empty answer where that is gone.
    template <class Record, class Answer>
    auto of(TableRow row, Answer&& answer) const -> std::decay_t<decltype(answer(std::declval<const Record&>()))>
    {
        const Record* record = plan().template of<Record>().find(model::Id<Record>(row.id));
        return record ? answer(*record) : std::decay_t<decltype(answer(std::declval<const Record&>()))>{};
    }
    /// The ids of the records that the step touched, ascending, as rows.
    template <class Record>
    static void addTouched(const model::ChangeSet& changes, std::vector<TableRow>& rows)
    {
        for (const auto& change : changes.of<Record>())
            rows.push_back({change.id().value(), 0});
    }
    /// Findings at the row's object and in it, counted in words.
    TableColumn findingsColumn() const;

private:
    const LiveDesign& m_design;
};

/// `design` must outlive what they return.
std::unique_ptr<TableSource> rackTable(const LiveDesign& design);
std::unique_ptr<TableSource> deviceTable(const LiveDesign& design);
std::unique_ptr<TableSource> cableTable(const LiveDesign& design);
std::unique_ptr<TableSource> portTable(const LiveDesign& design);
std::unique_ptr<TableSource> trayTable(const LiveDesign& design);
std::unique_ptr<TableSource> couplingTable(const LiveDesign& design);

/// Ascending, each once.
void sortRows(std::vector<TableRow>& rows);

}  // namespace views
