// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// What was made, and what a person should know of it.
struct Made {
    QByteArray bytes;
    QStringList notes;
};

/// Something a design can be written out as; the window and the command line use the same list.
struct Export {
    QString kind;    ///< "bom-csv"
    QString title;   ///< "Bill of materials (CSV)"
    QString suffix;  ///< "csv"
    bool ofOne;      ///< can be asked for one rack or device by name
    /// `of` is the name of what is wanted, empty for all. Error: nothing of that name.
    model::Result<Made> (*make)(const model::Tables& plan, const QString& of);
};

const std::vector<Export>& exports();
/// The export of that kind, or null.
const Export* findExport(const QString& kind);

}  // namespace app
