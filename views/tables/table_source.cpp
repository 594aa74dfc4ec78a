// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/tables/table_source.h"

#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::tables)
};

QString countsText(const FindingCounts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& many) {
        if (count > 0)
            parts << (count == 1 ? one : many.arg(countText(count)));
    };
    add(counts.errors, Text::tr("1 error"), Text::tr("%1 errors"));
    add(counts.warnings, Text::tr("1 warning"), Text::tr("%1 warnings"));
    add(counts.unknowns, Text::tr("1 unknown"), Text::tr("%1 unknown"));
    add(counts.notes, Text::tr("1 note"), Text::tr("%1 notes"));
    return parts.join(QStringLiteral(", "));
}

/// More of the worse comes after.
std::uint64_t weightOf(const FindingCounts& counts)
{
    const auto bits = [](int count) { return static_cast<std::uint64_t>(std::min(count, 0x7fff)); };
    return bits(counts.errors) << 48 | bits(counts.warnings) << 32 | bits(counts.unknowns) << 16 | bits(counts.notes);
}

std::optional<Severity> worstOf(const FindingCounts& counts)
{
    if (counts.errors > 0)
        return Severity::Error;
    if (counts.warnings > 0)
        return Severity::Warning;
    return counts.unknowns > 0 ? std::optional(Severity::Unknown) : std::nullopt;
}

}  // namespace

TableColumn TableSource::findingsColumn() const
{
    const auto counts = [this](TableRow row) {
        const auto object = objectOf(row);
        return object ? m_design.countsAt(*object) : FindingCounts();
    };
    TableColumn column = textColumn(QStringLiteral("findings"), Text::tr("Findings"), 150,
                                    [counts](TableRow row) { return countsText(counts(row)); });
    column.key = [counts](TableRow row) {
        // One group: the numbers alone say the order.
        return CellKey{0, static_cast<std::int64_t>(weightOf(counts(row)))};
    };
    column.severity = [counts](TableRow row) { return worstOf(counts(row)); };
    column.few = true;
    return column;
}

void sortRows(std::vector<TableRow>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

}  // namespace views
