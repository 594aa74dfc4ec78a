// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/finding.h"
#include "views/theme.h"

class QPainter;
class QRectF;

namespace views {

QColor severityColor(model::Severity severity, const Theme& theme);
/// A disc for an error, a triangle for a warning, a question mark for an unknown, a ring for a note: never colour alone.
void paintSeverityMark(QPainter& painter, const QRectF& box, model::Severity severity, const Theme& theme);

}  // namespace views
