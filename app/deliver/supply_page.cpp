// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/supply_page.h"

#include "app/deliver/page_form.h"

#include <QHBoxLayout>

namespace app {

using model::Deliverables;

namespace {
constexpr int kMostPulled = 10'000;
constexpr int kMostSpareFor = 1'000'000;
constexpr int kBoxWidth = 120;
}  // namespace

SupplyPage::SupplyPage(const Deliverables& delivery, QWidget* parent) : QWidget(parent)
{
    auto* pulls = pageForm();
    addNumber(*pulls, tr("Cables a crew pulls at &once"), numberBox(1, kMostPulled, delivery.cablesPerPull, this),
              &Deliverables::cablesPerPull, true);
    addNumber(*pulls, tr("Pulls of a crew in a &shift"), numberBox(1, kMostPulled, delivery.pullsPerShift, this),
              &Deliverables::pullsPerShift, true);
    auto* spares = pageForm();
    addSpares(*spares, tr("&Cables of a length"), delivery.spareCables, &Deliverables::spareCables, true);
    addSpares(*spares, tr("&Laser modules"), delivery.spareLasers, &Deliverables::spareLasers, true);
    addSpares(*spares, tr("&Hoses"), delivery.spareHoses, &Deliverables::spareHoses);
    addSpares(*spares, tr("Cou&plings"), delivery.spareCouplings, &Deliverables::spareCouplings);
    addSpares(*spares, tr("&Busbar clips"), delivery.spareClips, &Deliverables::spareClips);
    addSpares(*spares, tr("Power shel&ves"), delivery.spareShelves, &Deliverables::spareShelves);
    addSpares(*spares, tr("Sheets of l&abels"), delivery.spareLabels, &Deliverables::spareLabels);
    auto* note = new QLabel(
        tr("One spare is bought for every so many of a part in the whole design, at least one. 0: none."), this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(pageHeading(tr("Pulls"), this));
    layout->addLayout(pulls);
    layout->addSpacing(10);
    layout->addWidget(pageHeading(tr("Spares"), this));
    layout->addWidget(note);
    layout->addLayout(spares);
    layout->addStretch(1);
}

/// A default that rests on an assumption says so until another number is typed.
void SupplyPage::addNumber(QFormLayout& form, const QString& caption, QSpinBox* box, int Deliverables::*member,
                           bool isAssumed)
{
    box->setFixedWidth(kBoxWidth);
    box->setAccessibleName(QString(caption).remove(u'&'));
    auto* note = new QLabel(tr("assumption"), this);
    note->setProperty("note", true);
    note->setProperty("state", QStringLiteral("assumption"));
    const auto showNote = [note, isAssumed, member](int value) {
        note->setVisible(isAssumed && value == Deliverables().*member);
    };
    connect(box, &QSpinBox::valueChanged, note, showNote);
    showNote(box->value());
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(box);
    line->addWidget(note);
    line->addStretch(1);
    auto* label = new QLabel(caption, this);
    label->setBuddy(box);
    form.addRow(label, line);
    m_numbers.push_back({box, member});
}

void SupplyPage::addSpares(QFormLayout& form, const QString& caption, int oneFor, int Deliverables::*member,
                           bool isAssumed)
{
    auto* box = numberBox(0, kMostSpareFor, oneFor, this);
    box->setPrefix(tr("1 per "));
    box->setSpecialValueText(tr("none"));
    addNumber(form, caption, box, member, isAssumed);
}

void SupplyPage::writeTo(Deliverables& delivery) const
{
    for (const Number& number : m_numbers)
        delivery.*number.member = number.box->value();
}

}  // namespace app
