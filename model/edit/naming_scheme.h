// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/entities/design.h"

#include <QStringList>

#include <vector>

namespace model {

/// One pattern of a naming scheme, for dialogs and options.
struct NamingEntry {
    QString key;    ///< "leaf"
    QString title;  ///< "Leaf switch"
    QString Naming::*pattern;
    QStringList needs;  ///< words without which two things would get one name: "{pod}"; "#" stands for a counter
};
const std::vector<NamingEntry>& namingEntries();

/// The entry called `key`, or null.
const NamingEntry* findNamingEntry(const QString& key);

/// Error: a pattern would give two things the same name, and which word it lacks; or a name that no label can have.
Result<Done> checkNaming(const Naming& naming);

}  // namespace model
