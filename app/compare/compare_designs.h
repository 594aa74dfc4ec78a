// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/compare/comparison.h"

#include <QString>

#include <memory>

namespace app {

class MainWindow;
struct Questions;

/// The open design and another one, compared.
struct ComparedDesigns {
    std::shared_ptr<const views::Comparison> comparison;
    QString olderName;
    QString newerName;
    QString otherPath;                      ///< of the one that is not open
    views::Side open = views::Side::Newer;  ///< which of the two is open in the window

    views::Side other() const { return open == views::Side::Older ? views::Side::Newer : views::Side::Older; }
    const QString& name(views::Side side) const { return side == views::Side::Older ? olderName : newerName; }
};

/// Compares the open design with the file at `path` beside the window. Nothing where that was cancelled, where the file cannot
/// be read, or where nothing differs, which has been said.
std::optional<ComparedDesigns> compareWithFile(MainWindow& window, const QString& path);
/// The same the other way round; nothing where that was cancelled.
std::optional<ComparedDesigns> turned(const ComparedDesigns& compared, Questions& ask);

/// Compares with a file and shows what changes; an empty path asks for one.
void showComparison(MainWindow& window, const QString& path);

}  // namespace app
