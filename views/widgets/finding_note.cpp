// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/finding_note.h"

#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace views {

FindingNote::FindingNote(const model::Finding& finding, QWidget* parent) : QWidget(parent), m_severity(finding.severity)
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(20, 0, 0, 0);
    lines->setSpacing(2);
    const auto addLine = [&](const QString& text, const char* kind) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setProperty(kind, true);
        lines->addWidget(label);
    };
    addLine(finding.message, "plain");
    if (!finding.fix.isEmpty())
        addLine(finding.fix, "second");
    if (!finding.assumes.isEmpty())
        addLine(tr("Rests on: %1").arg(finding.assumes.join(QStringLiteral(", "))), "note");
}

void FindingNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSeverityMark(painter, QRectF(0, 0, 14, 18), m_severity, themeOf(*this));
}

}  // namespace views
