// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/status_line.h"

#include "views/unit_text.h"
#include "views/widgets/theme_of.h"

#include <QLabel>

#include <cmath>

namespace app {

namespace {

/// "<b>1.18</b> MW": a figure whose number stands out.
QString strong(const QString& figure)
{
    const qsizetype space = figure.indexOf(QChar(0x2009));
    const QString number = space < 0 ? figure : figure.left(space);
    return QStringLiteral("<span class='n'>%1</span>%2").arg(number, space < 0 ? QString() : figure.mid(space));
}

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent), m_figures(new QLabel(this)), m_pointer(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_figures->setContentsMargins(10, 0, 0, 0);
    m_pointer->setContentsMargins(0, 0, 12, 0);
    m_figures->setAccessibleName(tr("The design in numbers"));
    addWidget(m_figures, 1);
    addPermanentWidget(m_pointer);
}

void StatusLine::showDesign(const views::LiveDesign* design)
{
    if (!design) {
        m_figures->clear();
        m_pointer->clear();
        return;
    }
    const model::DesignSummary& sum = design->summary();
    const model::FindingCounts& counts = design->counts();
    const views::Theme& theme = views::themeOf(*this);
    const QString gap = QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;");
    const QString dot = QStringLiteral(" · ");
    QStringList parts;
    parts << tr("%1 GPUs").arg(strong(views::countText(sum.gpus)));
    parts << tr("%1 fabric cables").arg(strong(views::countText(sum.fabricCables))) + dot
            + strong(views::distanceText(sum.cableLength));
    parts << tr("%1 PM runs").arg(strong(views::countText(sum.pmRuns)));
    parts << strong(views::powerText(sum.power));
    parts << tr("%1 at %2")
                 .arg(strong(views::flowText(sum.coolant)), views::temperatureText(design->plan().profile().water));
    const auto colored = [&theme](int count, const QColor& color, const QString& word) {
        return QStringLiteral("<span style='font-weight: 600; color: %1'>%2</span><span style='color: %3'> %4</span>")
            .arg((count > 0 ? color : theme.ink).name(), views::countText(count),
                 (count > 0 ? color : theme.inkSecond).name(), word);
    };
    parts << colored(counts.errors, theme.error, counts.errors == 1 ? tr("error") : tr("errors")) + dot
            + colored(counts.warnings, theme.warning, counts.warnings == 1 ? tr("warning") : tr("warnings"));
    m_figures->setText(QStringLiteral("<style>.n { font-weight: 600; color: %1; }</style>").arg(theme.ink.name())
                       + parts.join(gap));
}

void StatusLine::setPointer(const QString& place, double pixelsPerMm)
{
    // A screen pixel is taken as 1/96 inch.
    const double scale = pixelsPerMm > 0 ? 96 / 25.4 / pixelsPerMm : 0;
    const QString ratio = scale > 0 ? QStringLiteral("1 : %1").arg(std::lround(std::max(1.0, scale))) : QString();
    m_pointer->setText(place.isEmpty() ? ratio : place + QStringLiteral(" · ") + ratio);
}

}  // namespace app
