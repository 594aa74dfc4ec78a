// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sum_text.h"

#include <QCoreApplication>

namespace views {

QString partlyKnownText(const QString& known, bool whole, bool any)
{
    if (whole)
        return known;
    return any ? known + QStringLiteral(" + ?") : QCoreApplication::translate("views::sumText", "not known");
}

}  // namespace views
