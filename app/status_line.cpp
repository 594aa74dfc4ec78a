// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/status_line.h"

#include "model/rules/coolant_gaps.h"
#include "views/sum_text.h"
#include "views/unit_text.h"
#include "views/widgets/theme_of.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>
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

template <class Dimension>
bool isKnown(const model::Sum<Dimension>& sum)
{
    return sum.whole() || sum.known != model::Quantity<Dimension>();
}

}  // namespace

StatusLine::StatusLine(QWidget* parent) : QStatusBar(parent), m_figures(new QLabel(this)), m_pointer(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->installEventFilter(this);
    m_figures->setContentsMargins(10, 0, 0, 0);
    m_pointer->setContentsMargins(0, 0, 12, 0);
    m_figures->setAccessibleName(tr("The design in numbers"));
    addWidget(m_figures, 1);
    addPermanentWidget(m_pointer);
}

void StatusLine::showDesign(const views::LiveDesign* design)
{
    if (!design) {
        m_parts.clear();
        m_figures->clear();
        m_pointer->clear();
        return;
    }
    const model::DesignSummary& sum = design->summary();
    const model::FindingCounts& counts = design->counts();
    const views::Theme& theme = views::themeOf(*this);
    const QString dot = QStringLiteral(" · ");
    QStringList parts;
    parts << tr("%1 GPUs").arg(strong(views::countText(sum.gpus)));
    parts << tr("%1 fabric cables").arg(strong(views::countText(sum.fabricCables))) + dot
            + strong(views::distanceText(sum.cableLength));
    parts << tr("%1 PM runs").arg(strong(views::countText(sum.pmRuns)));
    const auto& draw = design->checker().power().whole().hall.draw;
    parts << (isKnown(draw) ? strong(views::sumText(draw, views::powerText)) : tr("power not known"));
    const model::Sum<model::MicrolitresPerMinute> coolant{sum.coolant,
                                                          model::coolantGaps(design->plan(), design->index())};
    parts << tr("%1 at %2")
                 .arg(isKnown(coolant) ? strong(views::sumText(coolant, views::flowText)) : tr("coolant not known"),
                      views::temperatureText(design->plan().profile().water));
    const auto colored = [&theme](int count, const QColor& color, const QString& word) {
        return QStringLiteral("<span style='font-weight: 600; color: %1'>%2</span><span style='color: %3'> %4</span>")
            .arg((count > 0 ? color : theme.ink).name(), views::countText(count),
                 (count > 0 ? color : theme.inkSecond).name(), word);
    };
    parts << colored(counts.errors, theme.error, counts.errors == 1 ? tr("error") : tr("errors")) + dot
            + colored(counts.warnings, theme.warning, counts.warnings == 1 ? tr("warning") : tr("warnings"));
    m_parts = parts;
    fit();
}

/// Findings are the last to go.
void StatusLine::fit()
{
    constexpr qsizetype kGoFirst[] = {2, 3, 1, 1, 0};  // place among those that are left
    const QString style =
        QStringLiteral("<style>.n { font-weight: 600; color: %1; }</style>").arg(views::themeOf(*this).ink.name());
    const QString gap = QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;");
    QStringList shown = m_parts;
    m_figures->setText(style + shown.join(gap));
    for (const qsizetype next : kGoFirst) {
        if (shown.size() < 2 || m_figures->sizeHint().width() <= m_figures->width())
            break;
        shown.removeAt(next);
        m_figures->setText(style + shown.join(gap));
    }
    m_figures->setToolTip(shown == m_parts ? QString() : style + m_parts.join(QStringLiteral("<br>")));
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_figures && event->type() == QEvent::Resize && !m_parts.isEmpty())
        fit();
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::setPointer(const QString& place, double pixelsPerMm)
{
    // A screen pixel is taken as 1/96 inch.
    const double scale = pixelsPerMm > 0 ? 96 / 25.4 / pixelsPerMm : 0;
    const QString ratio = scale > 0 ? QStringLiteral("1 : %1").arg(std::lround(std::max(1.0, scale))) : QString();
    m_pointer->setText(place.isEmpty() ? ratio : place + QStringLiteral(" · ") + ratio);
    // Once it had the room it keeps it: the figures beside it do not come and go with the pointer.
    m_pointer->setMinimumWidth(std::max(m_pointer->minimumWidth(), m_pointer->sizeHint().width()));
}

}  // namespace app
