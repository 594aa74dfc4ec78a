// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/preview/print_options.h"

#include "model/commands/change_deliverables.h"
#include "views/sheets/drawing_sheets.h"
#include "views/widgets/choice_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kRowHeight = 26;
constexpr double kKindsSeen = 9.5;   ///< of all: half a row says that there is more
constexpr int kLargestOffered = 10;  ///< 1 : this
constexpr int kSmallestOffered = 500;

/// Pages of rows, on which the user sets how many stand.
bool isOfRows(const Export& what)
{
    return !what.toScale && what.kind != QLatin1String("labels-pdf") && what.kind != QLatin1String("fiber-pdf");
}

/// "Floor plan (PDF)" is a floor plan before it is a file.
QString titleOf(const Export& what)
{
    static const QRegularExpression file(QStringLiteral("\\s*\\([^)]*PDF[^)]*\\)$"));
    return QString(what.title).remove(file);
}

}  // namespace

PrintOptions::PrintOptions(const QString& first, views::TableWish rows, QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_first(first),
      m_table(std::move(rows)),
      m_kinds(new QListWidget(this)),
      m_note(new QLabel(this)),
      m_of(new QLineEdit(this)),
      m_paper(new views::ChoiceBox(this)),
      m_scale(new views::ChoiceBox(this)),
      m_rows(new QSpinBox(this)),
      m_break(new views::ChoiceBox(this)),
      m_company(new QLineEdit(this)),
      m_project(new QLineEdit(this)),
      m_purpose(new QLineEdit(this))
{
    setProperty("panel", true);
    m_layout->setContentsMargins(16, 14, 16, 12);
    m_layout->setSpacing(4);
    std::vector<const Export*> kinds;
    for (const Export& what : exports()) {
        if (what.sheets)
            kinds.insert(what.kind == first ? kinds.begin() : kinds.end(), &what);
    }
    for (const Export* what : kinds) {
        auto* item = new QListWidgetItem(titleOf(*what), m_kinds);
        item->setData(Qt::UserRole, what->kind);
        item->setSizeHint({0, kRowHeight});
    }
    m_kinds->setAccessibleName(tr("What is printed"));
    m_kinds->setStyleSheet(QStringLiteral("QListView::item { border: 0px; padding-left: 6px; }"));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setFixedHeight(int(kRowHeight * std::min(double(m_kinds->count()), kKindsSeen)) + 2);
    m_kinds->setCurrentRow(0);
    addSection(tr("Print"));
    m_layout->addWidget(m_kinds);
    m_note->setProperty("note", true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_layout->addWidget(m_note);
    addField(tr("Only of a rack, row or device"), m_of, &m_ofLabel);
    m_of->setPlaceholderText(tr("everything"));
    makeSheetFields();
    makeTitleFields();
    m_layout->addStretch(1);
    showFieldsOfKind();
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        m_of->clear();
        m_lastOf.clear();
        showFieldsOfKind();
        Q_EMIT wishChanged();
    });
    connect(m_of, &QLineEdit::editingFinished, this, [this] {
        if (m_of->text() == m_lastOf)
            return;
        m_lastOf = m_of->text();
        Q_EMIT wishChanged();
    });
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PrintOptions::wishChanged);
}

void PrintOptions::addSection(const QString& title)
{
    auto* label = new QLabel(title, this);
    label->setProperty("headTitle", true);
    label->setContentsMargins(0, 0, 0, 0);
    label->setStyleSheet(QStringLiteral("padding: 0"));
    m_layout->addWidget(label);
    m_layout->addSpacing(2);
}

void PrintOptions::addField(const QString& title, QWidget* field, QLabel** label)
{
    auto* caption = new QLabel(title, this);
    caption->setProperty("note", true);
    caption->setBuddy(field);
    caption->setWordWrap(true);
    field->setAccessibleName(title);
    m_layout->addSpacing(4);
    m_layout->addWidget(caption);
    m_layout->addWidget(field);
    if (label)
        *label = caption;
}

void PrintOptions::makeSheetFields()
{
    m_layout->addSpacing(12);
    addSection(tr("Sheet"));
    for (const auto& [name, paper] :
         {std::pair(QStringLiteral("A4"), model::Paper::A4), std::pair(QStringLiteral("A3"), model::Paper::A3),
          std::pair(QStringLiteral("Letter"), model::Paper::Letter)})
        m_paper->addItem(name, int(paper));
    addField(tr("Paper"), m_paper);
    m_scale->addItem(tr("As large as fits"), 0);
    for (const int scale : views::roundScales()) {
        if (scale >= kLargestOffered && scale <= kSmallestOffered)
            m_scale->addItem(QStringLiteral("1 : %1").arg(scale), scale);
    }
    addField(tr("Scale"), m_scale, &m_scaleLabel);
    m_rows->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_rows->setRange(0, model::kMostRowsPerSheet);
    m_rows->setSpecialValueText(tr("as many as fit"));
    addField(tr("Rows on a sheet"), m_rows, &m_rowsLabel);
    m_break->addItem(tr("Between two groups"), int(model::PageBreak::FarEnd));
    m_break->addItem(tr("Where the sheet is full"), int(model::PageBreak::Full));
    addField(tr("New page"), m_break, &m_breakLabel);
    for (QComboBox* choice : {m_paper, m_break})
        connect(choice, &QComboBox::currentIndexChanged, this, &PrintOptions::passDelivery);
    connect(m_rows, &QSpinBox::editingFinished, this, &PrintOptions::passDelivery);
}

void PrintOptions::makeTitleFields()
{
    m_layout->addSpacing(12);
    addSection(tr("Title block"));
    addField(tr("Company"), m_company);
    addField(tr("Project"), m_project);
    addField(tr("Purpose"), m_purpose);
    m_purpose->setPlaceholderText(tr("for installation"));
    for (QLineEdit* field : {m_company, m_project, m_purpose})
        connect(field, &QLineEdit::editingFinished, this, &PrintOptions::passDelivery);
    auto* note = new QLabel(tr("Paper and title block are saved with the design."), this);
    note->setProperty("note", true);
    note->setWordWrap(true);
    m_layout->addSpacing(6);
    m_layout->addWidget(note);
}

void PrintOptions::showFieldsOfKind()
{
    const Export& kind = what();
    for (QWidget* field : {static_cast<QWidget*>(m_ofLabel), static_cast<QWidget*>(m_of)})
        field->setVisible(kind.ofOne);
    for (QWidget* field : {static_cast<QWidget*>(m_scaleLabel), static_cast<QWidget*>(m_scale)})
        field->setVisible(kind.toScale);
    for (QWidget* field : {static_cast<QWidget*>(m_rowsLabel), static_cast<QWidget*>(m_rows)})
        field->setVisible(isOfRows(kind));
    for (QWidget* field : {static_cast<QWidget*>(m_breakLabel), static_cast<QWidget*>(m_break)})
        field->setVisible(isOfRows(kind) && !kind.isTable);
}

const Export& PrintOptions::what() const { return *findExport(m_kinds->currentItem()->data(Qt::UserRole).toString()); }

ExportWish PrintOptions::wish() const
{
    ExportWish wish;
    wish.of = what().ofOne ? m_of->text().trimmed() : QString();
    wish.table = what().kind == m_first ? m_table : views::TableWish();
    wish.scale = what().toScale ? m_scale->currentData().toInt() : 0;
    return wish;
}

void PrintOptions::setOf(const QString& name)
{
    m_of->setText(name);
    m_lastOf = name;
}

void PrintOptions::setDelivery(const model::Deliverables& delivery)
{
    m_delivery = delivery;
    const QSignalBlocker paper(m_paper);
    const QSignalBlocker lines(m_break);
    m_paper->setCurrentIndex(m_paper->findData(int(delivery.paper)));
    m_break->setCurrentIndex(m_break->findData(int(delivery.pageBreak)));
    m_rows->setValue(delivery.rowsPerSheet);
    m_company->setText(delivery.company);
    m_project->setText(delivery.project);
    m_purpose->setText(delivery.purpose);
}

void PrintOptions::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PrintOptions::passDelivery()
{
    model::Deliverables wanted = m_delivery;
    wanted.paper = model::Paper(m_paper->currentData().toInt());
    wanted.pageBreak = model::PageBreak(m_break->currentData().toInt());
    wanted.rowsPerSheet = m_rows->value();
    wanted.company = m_company->text().trimmed();
    wanted.project = m_project->text().trimmed();
    wanted.purpose = m_purpose->text().trimmed();
    if (wanted != m_delivery)
        Q_EMIT deliveryChanged(wanted);
}

}  // namespace app
