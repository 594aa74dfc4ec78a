// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/impact_panel.h"

#include "views/adapters/impact_table_model.h"
#include "views/theme.h"
#include "views/widgets/cell_delegate.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/theme_of.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>

namespace views {

using namespace model;

ImpactPanel::ImpactPanel(const LiveDesign& design, const Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_design(design),
      m_selection(selection),
      m_sorts(new ChoiceBox(this)),
      m_things(new ChoiceBox(this)),
      m_verdict(new QLabel(this)),
      m_page(new QLabel(this)),
      m_rows(new ImpactTableModel(this)),
      m_table(new QTableView(this))
{
    layOut();
    connect(m_sorts, &QComboBox::currentIndexChanged, this, &ImpactPanel::fillThings);
    connect(m_things, &QComboBox::currentIndexChanged, this, &ImpactPanel::showImpact);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT jumpRequested(m_rows->placeAt(index.row())); });
    const auto again = [this] {
        m_isStale = true;
        if (isVisible())
            follow();
    };
    connect(&m_selection, &Selection::changed, this, again);
    connect(&m_design, &LiveDesign::changed, this, again);
    connect(&m_design, &LiveDesign::replaced, this, again);
}

void ImpactPanel::layOut()
{
    m_sorts->setAccessibleName(tr("Sort of part that fails"));
    m_things->setAccessibleName(tr("Part that fails"));
    m_sorts->setMinimumWidth(130);
    m_things->setMinimumWidth(150);
    m_verdict->setFont(uiFont(13, QFont::DemiBold));
    m_verdict->setWordWrap(true);
    m_page->setTextFormat(Qt::RichText);
    m_page->setWordWrap(true);
    m_page->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* chooser = new QHBoxLayout;
    chooser->setSpacing(6);
    chooser->addWidget(new QLabel(tr("If this fails:"), this));
    chooser->addWidget(m_sorts);
    chooser->addWidget(m_things);
    chooser->addStretch(1);
    auto* text = new QWidget(this);
    text->setProperty("panel", true);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(chooser);
    column->addWidget(m_verdict);
    column->addWidget(m_page);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(text);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("What is lost"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {110, 130, 130, 80};
    for (int section = 0; section < ImpactTableModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, widths[section]);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 3);
    row->addWidget(m_table, 2);
}

QString ImpactPanel::verdict() const { return m_verdict->text(); }

void ImpactPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        follow();
}

/// The page has the theme's colours written into it.
void ImpactPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showImpact();
}

void ImpactPanel::follow()
{
    m_isStale = false;
    const auto object = m_selection.current();
    const bool isSame = object == m_object;
    m_object = object;
    const QString sort = isSame ? m_sorts->currentText() : QString();
    const int thing = isSame ? m_things->currentIndex() : 0;
    m_choices = object ? lossesOf(m_design.plan(), m_design.index(), *object) : std::vector<LossChoice>();
    {
        const QSignalBlocker quiet(m_sorts);
        m_sorts->clear();
        for (const LossChoice& choice : m_choices)
            m_sorts->addItem(choice.sort);
        m_sorts->setCurrentIndex(std::max(m_sorts->findText(sort), m_choices.empty() ? -1 : 0));
    }
    fillThings();
    if (thing > 0 && thing < m_things->count())
        m_things->setCurrentIndex(thing);
}

void ImpactPanel::fillThings()
{
    {
        const QSignalBlocker quiet(m_things);
        m_things->clear();
        if (m_sorts->currentIndex() >= 0) {
            for (const Lost& lost : m_choices[static_cast<std::size_t>(m_sorts->currentIndex())].things)
                m_things->addItem(lostName(m_design.plan(), lost));
        }
    }
    showImpact();
}

void ImpactPanel::showImpact()
{
    const bool any = m_sorts->currentIndex() >= 0 && m_things->currentIndex() >= 0;
    m_sorts->setEnabled(any);
    m_things->setEnabled(any);
    m_table->setVisible(any);
    m_page->setVisible(any);
    if (!any) {
        m_rows->clear();
        m_verdict->setText(tr("Select a rack, device, port, cable, tray, CDU or manifold to see what fails with it."));
        return;
    }
    const auto& choice = m_choices[static_cast<std::size_t>(m_sorts->currentIndex())];
    const Lost& lost = choice.things[static_cast<std::size_t>(m_things->currentIndex())];
    const Impact impact = impactOf(m_design.plan(), m_design.index(), lost);
    const ImpactText text = impactText(m_design.plan(), m_design.index(), impact);
    m_rows->setImpact(m_design.plan(), impact);
    m_verdict->setText(text.verdict);
    m_page->setText(pageOf(text));
}

QString ImpactPanel::pageOf(const ImpactText& text) const
{
    QString page = QStringLiteral("<table cellspacing=0 cellpadding=0>");
    const auto add = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        page += QStringLiteral("<tr><td style=\"padding-right:14px;color:%1;white-space:nowrap\">%2</td><td>")
                    .arg(themeOf(*this).inkSecond.name(), title.toHtmlEscaped());
        for (const QString& line : lines)
            page += QStringLiteral("<p style=\"margin-top:0;margin-bottom:4px\">%1</p>").arg(line.toHtmlEscaped());
        page += QStringLiteral("</td></tr>");
    };
    QStringList replace{text.replace};
    if (!text.whileOut.isEmpty())
        replace << text.whileOut;
    add(tr("Replace"), replace);
    add(tr("Go to"), text.visit);
    add(tr("Lost"), text.lost);
    add(tr("Stays"), text.stays);
    add(tr("Not known"), text.unknown);
    add(tr("Rests on"), text.assumes);
    return page + QStringLiteral("</table>");
}

}  // namespace views
