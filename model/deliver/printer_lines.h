// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QStringList>

namespace model {

/// The text in the lines, four at most, that make its letters largest in `room`: narrow letters in one high line are harder to
/// read. A line ends behind a separator, and has at least the height `leastHeight`; all in the dots of a label printer.
QStringList printerLines(const QString& text, const QSize& room, int leastHeight);

}  // namespace model
