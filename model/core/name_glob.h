// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

#include <QRegularExpression>

namespace model {

/// A pattern of names: * stands for anything, ? for one sign, [1-4] [01-04] [1,3,7-9] for numbers, [A-C] for letters.
/// Numbers written without leading zeros match names with them: L1-[1-4] is L1-01 to L1-04.
class NameGlob {
public:
    /// Error: a bracket that does not close, or a range that is none.
    static Result<NameGlob> fromText(const QString& text);

    bool matches(const QString& name) const { return m_expression.match(name).hasMatch(); }
    /// Whether the text was one plain name.
    bool isPlain() const { return m_plain; }

private:
    NameGlob(const QString& expression, bool plain);

    QRegularExpression m_expression;
    bool m_plain;
};

}  // namespace model
