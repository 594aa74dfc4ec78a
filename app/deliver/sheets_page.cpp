// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/sheets_page.h"

#include "app/deliver/drawn_paper.h"
#include "app/deliver/page_form.h"
#include "model/commands/change_deliverables.h"
#include "views/fiber_map/fiber_map.h"
#include "views/sheets/sheet_frame.h"
#include "views/widgets/choice_box.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace app {

using namespace model;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMostLetters = 200;

/// The first page of the first port table; of a design without one a sheet with nothing but head and foot.
views::Drawing pageOf(const Tables& plan, const QString& titleWithout)
{
    const auto book = std::make_shared<const PortBook>(plan);
    std::optional<Id<Rack>> first;
    plan.racks.forEach([&](const Rack& rack) {
        if (!first && !book->devicesWithPages(rack.id).empty())
            first = rack.id;
    });
    if (first) {
        const views::RackMap map = views::rackMap(*book, *first);
        const auto ports = std::find_if(map.sheets.begin(), map.sheets.end(),
                                        [](const auto& sheet) { return sheet.kind == views::MapPage::Ports; });
        const auto set = views::fiberMap(book, {*first});
        if (set && ports != map.sheets.end())
            return set.value().sheets[std::size_t(ports - map.sheets.begin())].draw();
    }
    const views::SheetFrame frame(plan, plan.delivery().paper, false);
    views::Drawing sheet = frame.blank({});
    frame.addHead(sheet, {.tag = QStringLiteral("A01"), .title = titleWithout, .code = {}});
    frame.addFoot(sheet, {});
    return sheet;
}

QLineEdit* lineField(const QString& text, QWidget* parent)
{
    auto* field = new QLineEdit(text, parent);
    field->setMaxLength(kMostLetters);
    return field;
}

}  // namespace

SheetsPage::SheetsPage(const Tables& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_paper(new views::ChoiceBox(this)),
      m_rows(numberBox(0, kMostRowsPerSheet, plan.delivery().rowsPerSheet, this)),
      m_break(new views::ChoiceBox(this)),
      m_company(lineField(plan.delivery().company, this)),
      m_project(lineField(plan.delivery().project, this)),
      m_purpose(lineField(plan.delivery().purpose, this)),
      m_picture(new DrawnPaper(this)),
      m_page([this](const views::Drawing& page) {
          m_picture->setDrawing(page, tr("How a port table is printed: %1").arg(m_paper->currentText()));
      })
{
    const Deliverables delivery = plan.delivery();
    for (const auto& [name, paper] : {std::pair(QStringLiteral("A4"), Paper::A4),
                                      {QStringLiteral("A3"), Paper::A3},
                                      {QStringLiteral("Letter"), Paper::Letter}})
        m_paper->addItem(name, int(paper));
    m_paper->setCurrentIndex(m_paper->findData(int(delivery.paper)));
    m_rows->setSpecialValueText(tr("as many as fit"));
    m_break->addItem(tr("Between two groups"), int(PageBreak::FarEnd));
    m_break->addItem(tr("Where the sheet is full"), int(PageBreak::Full));
    m_break->setCurrentIndex(m_break->findData(int(delivery.pageBreak)));
    m_purpose->setPlaceholderText(tr("for installation"));
    m_rows->setToolTip(tr("0: as many as fit"));
    auto* form = pageForm();
    addField(*form, tr("P&aper"), m_paper);
    addField(*form, tr("&Rows on a sheet"), m_rows);
    addField(*form, tr("&New page"), m_break);
    addField(*form, tr("&Company"), m_company);
    addField(*form, tr("Pro&ject"), m_project);
    addField(*form, tr("P&urpose"), m_purpose);
    m_picture->setAccessibleName(tr("A page as it is printed"));
    m_picture->setMinimumSize(160, 220);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(24);
    auto* fields = new QVBoxLayout;
    fields->addLayout(form);
    fields->addStretch(1);
    layout->addLayout(fields, 5);
    layout->addWidget(m_picture, 6);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SheetsPage::showPage);
    for (QComboBox* choice : {m_paper, m_break})
        connect(choice, &QComboBox::currentIndexChanged, this, &SheetsPage::showPage);
    for (QLineEdit* field : {m_company, m_project, m_purpose})
        connect(field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_rows, &QSpinBox::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    showPage();
}

void SheetsPage::writeTo(Deliverables& delivery) const
{
    delivery.paper = Paper(m_paper->currentData().toInt());
    delivery.rowsPerSheet = m_rows->value();
    delivery.pageBreak = PageBreak(m_break->currentData().toInt());
    delivery.company = m_company->text().trimmed();
    delivery.project = m_project->text().trimmed();
    delivery.purpose = m_purpose->text().trimmed();
}

void SheetsPage::showPage()
{
    Deliverables delivery = m_plan.delivery();
    writeTo(delivery);
    m_plan.deliverables.put(delivery);
    m_page.ask([plan = m_plan, title = tr("No ports yet")] { return pageOf(plan, title); });
}

}  // namespace app
