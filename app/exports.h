// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"
#include "views/paper/sheet_set.h"
#include "views/table_sheets/paper_table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace app {

/// What was made, and what a person should know of it.
struct Made {
    QByteArray bytes;
    QStringList notes;
};

/// Pages before they are printed, and what a person should know of them.
struct Pages {
    views::SheetSet set;
    QStringList notes;
};

/// What is wanted of an export beside its kind.
struct ExportWish {
    QString of;                         ///< the name of what is wanted, empty for all
    QString prices;                     ///< the user's own price file, empty for none
    QString groupBy;                    ///< of a bill of materials: "kind", "rack" or "row"; empty: kind
    std::optional<model::Paper> paper;  ///< of pages; none: the design's
    int crews = 1;                      ///< that pull at the same time
    int scale = 0;                      ///< of a drawing on paper, 1 : this; 0: as large as fits
    views::TableWish table;             ///< which rows and columns of a table
    /// The design as it was handed out before: of labels only those that change since, of a fiber map its marks; null: no.
    std::shared_ptr<const model::Tables> since{};
    /// Told how far it is, from 0 to 1, by whichever thread works; the answer false means stop.
    std::function<bool(double done)> goesOn;
};

/// Something a design can be written out as; the window and the command line use the same list.
struct Export {
    QString kind;    ///< "bom-csv"
    QString title;   ///< "Bill of materials (CSV)"
    QString suffix;  ///< "csv"
    bool ofOne;      ///< can be asked for one rack or device by name
    /// Error: nothing of the name wanted, or it was stopped.
    model::Result<Made> (*make)(const model::Tables& plan, const ExportWish& wish);
    /// Of what is pages: those `make` puts into its PDF, the same on a screen, a printer and in a file. They own what they
    /// are drawn from. Else null.
    model::Result<Pages> (*sheets)(const model::Tables& plan, const ExportWish& wish) = nullptr;
    bool toScale = false;  ///< pages that are made to a scale
    bool isTable = false;  ///< pages that are a table of the design: filtered, sorted, with columns to choose
};

const std::vector<Export>& exports();
/// The export of that kind, or null.
const Export* findExport(const QString& kind);

}  // namespace app
