// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/settings.h"

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Setting text(const char* key, QString Deliverables::*member)
{
    return {QString::fromLatin1(key), [=](const Wanted& wanted) { return wanted.delivery.*member; },
            [=](Wanted& wanted, const QString& word) -> Result<Done> {
                wanted.delivery.*member = word;
                return Done{};
            }};
}

Setting count(const char* key, int Deliverables::*member)
{
    return {QString::fromLatin1(key), [=](const Wanted& wanted) { return QString::number(wanted.delivery.*member); },
            [=](Wanted& wanted, const QString& word) -> Result<Done> {
                const auto value = wholeNumber(word, QString::fromLatin1(key));
                if (!value)
                    return value.error();
                wanted.delivery.*member = value.value();
                return Done{};
            }};
}

}  // namespace

std::vector<Setting> settingsOfDelivery()
{
    constexpr auto kPart = &Wanted::delivery;
    return {choice("paper", kPart, &Deliverables::paper),
            count("rows_per_sheet", &Deliverables::rowsPerSheet),
            choice("page_break", kPart, &Deliverables::pageBreak),
            text("company", &Deliverables::company),
            text("project", &Deliverables::project),
            text("purpose", &Deliverables::purpose),
            text("label_template", &Deliverables::labelTemplate),
            text("label_stock", &Deliverables::labelStock),
            length("label_shift_x_mm", kPart, &Deliverables::labelShiftX, 1_mm),
            length("label_shift_y_mm", kPart, &Deliverables::labelShiftY, 1_mm),
            choice("label_code", kPart, &Deliverables::labelCode),
            count("cables_per_pull", &Deliverables::cablesPerPull),
            count("pulls_per_shift", &Deliverables::pullsPerShift),
            count("spare_cables", &Deliverables::spareCables),
            count("spare_lasers", &Deliverables::spareLasers),
            count("spare_hoses", &Deliverables::spareHoses),
            count("spare_couplings", &Deliverables::spareCouplings),
            count("spare_clips", &Deliverables::spareClips),
            count("spare_shelves", &Deliverables::spareShelves),
            count("spare_labels", &Deliverables::spareLabels)};
}

}  // namespace app
