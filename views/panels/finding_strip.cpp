// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/finding_strip.h"

#include "model/commands/mend_finding.h"
#include "model/rules/waiver_book.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace views {

using namespace model;

namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

}  // namespace

FindingStrip::FindingStrip(QWidget* parent)
    : QWidget(parent),
      m_content(new QWidget(this)),
      m_hint(new QLabel(tr("Pick a finding to read it in full."), this)),
      m_title(wrapped(m_content)),
      m_where(wrapped(m_content)),
      m_message(wrapped(m_content)),
      m_fix(wrapped(m_content)),
      m_assumes(wrapped(m_content)),
      m_go(new QPushButton(tr("&Go to"), m_content)),
      m_mend(new QPushButton(tr("&Mend…"), m_content)),
      m_waive(new QPushButton(m_content))
{
    setAccessibleName(tr("The finding in full"));
    m_title->setFont(uiFont(13, QFont::DemiBold));
    m_fix->setProperty("second", true);
    m_where->setProperty("second", true);
    m_assumes->setProperty("note", true);
    m_assumes->setProperty("state", QStringLiteral("assumption"));
    m_hint->setProperty("note", true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_go->setToolTip(tr("Select the place and bring it into view (Return)"));
    m_mend->setToolTip(tr("The cures that are known, each tried on a copy first"));

    auto* text = new QWidget(m_content);
    auto* words = new QVBoxLayout(text);
    words->setContentsMargins(0, 0, 8, 0);
    words->setSpacing(4);
    for (QLabel* label : {m_title, m_where, m_message, m_fix, m_assumes})
        words->addWidget(label);
    words->addStretch(1);
    auto* scroll = new QScrollArea(m_content);
    scroll->setWidget(text);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    text->setAutoFillBackground(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* button : {m_go, m_mend, m_waive})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(12, 8, 4, 8);
    inner->setSpacing(6);
    inner->addWidget(scroll, 1);
    inner->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_hint);
    connect(m_go, &QPushButton::clicked, this, &FindingStrip::goRequested);
    connect(m_waive, &QPushButton::clicked, this, &FindingStrip::waiveRequested);
    connect(m_mend, &QPushButton::clicked, this,
            [this] { Q_EMIT mendRequested(m_mend->mapToGlobal(QPoint(0, m_mend->height()))); });
    setFinding(std::nullopt);
}

void FindingStrip::setFinding(const std::optional<Finding>& finding)
{
    m_content->setVisible(finding.has_value());
    m_hint->setVisible(!finding);
    if (!finding)
        return;
    m_title->setText(finding->title);
    m_where->setText(finding->where);
    m_where->setVisible(!finding->where.isEmpty());
    m_message->setText(finding->waived ? finding->message + u'\n' + tr("Waived: %1").arg(finding->waiver)
                                       : finding->message);
    m_fix->setText(finding->fix);
    m_fix->setVisible(!finding->fix.isEmpty());
    m_assumes->setText(tr("Rests on assumptions: %1").arg(finding->assumes.join(QStringLiteral("; "))));
    m_assumes->setVisible(!finding->assumes.isEmpty());
    m_go->setEnabled(finding->place.has_value());
    m_mend->setEnabled(!finding->waived && hasMends(finding->rule));
    m_waive->setText(finding->waived ? tr("Take &waiver out") : tr("&Waive…"));
    m_waive->setEnabled(finding->waived || finding->rule != WaiverBook::info().id);
}

}  // namespace views
