// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/table.h"

#include <QString>

namespace model {

/// The record of that name, the last made of several; null where there is none.
template <class Record>
const Record* called(const Table<Record>& table, const QString& name)
{
    const Record* found = nullptr;
    table.forEach([&](const Record& record) { found = record.name == name ? &record : found; });
    return found;
}

}  // namespace model
