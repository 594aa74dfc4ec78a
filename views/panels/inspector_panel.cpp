// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspector_panel.h"

#include "views/theme.h"
#include "views/widgets/field_row.h"
#include "views/widgets/figure_box.h"
#include "views/widgets/finding_note.h"
#include "views/widgets/wrapped_label.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

namespace {

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

QLabel* sectionTitle(const QString& title, QWidget* parent)
{
    auto* label = new QLabel(title.toUpper(), parent);
    QFont font = uiFont(11, QFont::Medium);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    label->setFont(font);
    label->setProperty("section", true);
    return label;
}

}  // namespace

InspectorPanel::InspectorPanel(const LiveDesign& design, const Selection& selection, QWidget* parent)
    : QScrollArea(parent), m_design(design), m_selection(selection)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    m_shown = inspect(m_design, m_selection);
    build();
    connect(&m_design, &LiveDesign::changed, this, &InspectorPanel::refresh);
    connect(&m_design, &LiveDesign::replaced, this, &InspectorPanel::refresh);
    connect(&m_selection, &Selection::changed, this, &InspectorPanel::refresh);
}

void InspectorPanel::refresh()
{
    Inspection now = inspect(m_design, m_selection);
    if (now.object != m_shown.object) {
        for (const FieldRow* row : m_rows)
            row->box()->setModified(false);
    }
    if (hasSameShape(now)) {
        update(now);
        return;
    }
    m_shown = std::move(now);
    build();
}

bool InspectorPanel::hasSameShape(const Inspection& inspection) const
{
    if (inspection.sections.size() != m_shown.sections.size() || inspection.findings != m_shown.findings)
        return false;
    for (std::size_t i = 0; i < inspection.sections.size(); ++i) {
        const InspectorSection& was = m_shown.sections[i];
        const InspectorSection& is = inspection.sections[i];
        if (was.title != is.title || was.fields.size() != is.fields.size())
            return false;
        for (std::size_t j = 0; j < is.fields.size(); ++j) {
            if (was.fields[j].edit != is.fields[j].edit)
                return false;
        }
    }
    return true;
}

void InspectorPanel::update(const Inspection& inspection)
{
    m_shown = inspection;
    m_title->setText(m_shown.title);
    m_subtitle->setText(m_shown.subtitle);
    std::size_t row = 0;
    for (const InspectorSection& section : m_shown.sections) {
        for (const InspectorField& field : section.fields)
            m_rows[row++]->setField(field);
    }
    alignLabels();
    Q_EMIT kindChanged(m_shown.kind);
}

void InspectorPanel::build()
{
    m_rows.clear();
    // The old page may hold the field whose edit brought us here: it goes when control is back in the event loop.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    auto* page = new QWidget(this);
    page->setProperty("panel", true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(5);
    m_title = new WrappedLabel(m_shown.title, page);
    m_title->setFont(uiFont(15, QFont::DemiBold));
    m_subtitle = new WrappedLabel(m_shown.subtitle, page);
    m_subtitle->setProperty("second", true);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(5);
    for (const InspectorSection& section : m_shown.sections)
        addSection(*layout, section);
    if (!m_shown.findings.empty())
        addFindings(*layout);
    layout->addStretch(1);
    setWidget(page);
    alignLabels();
    Q_EMIT kindChanged(m_shown.kind);
}

void InspectorPanel::addSection(QVBoxLayout& layout, const InspectorSection& section)
{
    QWidget* page = layout.parentWidget();
    if (!section.title.isEmpty()) {
        layout.addSpacing(8);
        layout.addWidget(hairline(page));
        layout.addSpacing(5);
        layout.addWidget(sectionTitle(section.title, page));
        layout.addSpacing(1);
    }
    for (const InspectorField& field : section.fields) {
        auto* row = new FieldRow(field, page);
        connect(row, &FieldRow::edited, this, [this, edit = field.edit](const QString& text) { request(edit, text); });
        layout.addWidget(row);
        m_rows.push_back(row);
    }
}

void InspectorPanel::addFindings(QVBoxLayout& layout)
{
    QWidget* page = layout.parentWidget();
    layout.addSpacing(8);
    layout.addWidget(hairline(page));
    layout.addSpacing(5);
    layout.addWidget(sectionTitle(tr("Findings here"), page));
    for (const model::Finding& finding : m_shown.findings) {
        layout.addSpacing(3);
        layout.addWidget(new FindingNote(finding, page));
    }
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    alignLabels();
}

/// All values begin at one line: where the longest label ends, or at two fifths of the panel.
void InspectorPanel::alignLabels()
{
    int widest = FieldRow::kLeastLabelWidth;
    for (const FieldRow* row : m_rows)
        widest = std::max(widest, row->wantedLabelWidth());
    const int most = std::max(FieldRow::kLeastLabelWidth, viewport()->width() * 2 / 5);
    for (FieldRow* row : m_rows)
        row->setLabelWidth(std::min(widest, most));
}

FieldRow* InspectorPanel::rowFor(FieldEdit edit) const
{
    for (FieldRow* row : m_rows) {
        if (row->edit() == edit)
            return row;
    }
    return nullptr;
}

void InspectorPanel::request(FieldEdit edit, const QString& text)
{
    if (!m_shown.object)
        return;
    const model::ObjectRef object = *m_shown.object;
    if (edit == FieldEdit::Name)
        Q_EMIT renameRequested(object, text);
    else if (edit == FieldEdit::Unit)
        Q_EMIT unitRequested(object, text);
}

void InspectorPanel::showRefusal(FieldEdit edit, const QString& reason)
{
    if (FieldRow* row = rowFor(edit))
        row->showRefusal(reason);
}

void InspectorPanel::edit(FieldEdit edit)
{
    FieldRow* row = rowFor(edit);
    if (!row)
        return;
    row->box()->setFocus(Qt::ShortcutFocusReason);
    row->box()->selectAll();
}

}  // namespace views
