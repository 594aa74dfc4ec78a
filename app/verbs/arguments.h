// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/entities/cable.h"

#include <QHash>
#include <QStringList>

namespace app {

/// A verb's command line taken apart.
struct Arguments {
    QStringList positional;
    QHash<QString, QStringList> values;  ///< by option, "--gpus"; a flag has an empty list

    bool has(const QString& option) const { return values.contains(option); }
    /// The last value given for `option`, or `fallback`.
    QString value(const QString& option, const QString& fallback = {}) const;
};

/// What a verb takes: `many` options swallow every value up to the next option.
struct ArgumentShape {
    QStringList options;
    QStringList flags;
    QStringList many;
    int leastPositional = 1;
    int mostPositional = 1;
    QString usage;  ///< shown with every error
};

/// Error: an unknown option, a missing value, too few or too many files.
model::Result<Arguments> parseArguments(const QStringList& arguments, const ArgumentShape& shape);

/// A whole number written in digits, with or without thousands commas.
model::Result<int> wholeNumber(const QString& text, const QString& what);

/// "a" or "b".
model::Result<model::CableEnd> cableEnd(const QString& text);

}  // namespace app
