// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/trunk_dialog.h"

#include "model/catalog/catalog.h"
#include "model/commands/trunk_cables.h"
#include "model/commands/trunk_pattern.h"
#include "model/commands/untrunk_cables.h"
#include "views/theme.h"
#include "views/widgets/choice_box.h"

#include <QFormLayout>
#include <QLineEdit>

namespace app {

using namespace model;

namespace {

/// The design's types of a sort, then those of the catalog.
template <class Type, class Wanted>
void fill(QComboBox& box, const Tables& plan, Wanted&& wanted)
{
    const auto add = [&](const Type& type) {
        if (wanted(type) && box.findData(type.key) < 0)
            box.addItem(type.name, type.key);
    };
    plan.of<Type>().forEach(add);
    for (const CatalogType& type : Catalog::builtIn().types()) {
        if (const auto* held = std::get_if<Type>(&type))
            add(*held);
    }
}

}  // namespace

TrunkDialog::TrunkDialog(const Tables& plan, Way way, const QString& cables, QWidget* parent)
    : StepDialog(way == Way::ToTrunks ? tr("Make trunks") : tr("Back to jumpers"),
                 way == Way::ToTrunks ? tr("Make trunks") : tr("Back to jumpers"), parent),
      m_plan(plan),
      m_way(way),
      m_cables(new QLineEdit(cables, this)),
      m_trunk(new views::ChoiceBox(this)),
      m_panel(new views::ChoiceBox(this))
{
    m_cables->setFont(views::codeFont(12));
    m_cables->setPlaceholderText(way == Way::ToTrunks ? QStringLiteral("A01=B02; F-000[01-24]; B-0003")
                                                      : QStringLiteral("A01=B02; T-00001"));
    fillTypes();
    form().addRow(way == Way::ToTrunks ? tr("&Cables") : tr("&Trunks"), m_cables);
    form().addRow(tr("T&runk"), m_trunk);
    form().addRow(tr("&Panel"), m_panel);
    for (QComboBox* box : {m_trunk, m_panel})
        form().setRowVisible(box, way == Way::ToTrunks);
    follow(m_cables);
    follow(m_trunk);
    follow(m_panel);
    showInColumns();
    m_cables->setFocus();
    showSays();
}

void TrunkDialog::fillTypes()
{
    m_trunk->addItem(tr("as large as they are filled"), QString());
    m_panel->addItem(tr("the smallest with room"), QString());
    fill<CableType>(*m_trunk, m_plan, [](const CableType& type) {
        return type.legsA > 1 && type.legsA == type.legsB && type.map.empty() && type.medium == Medium::SingleMode;
    });
    fill<DeviceType>(*m_panel, m_plan, [](const DeviceType& type) {
        return type.deviceClass == DeviceClass::Panel || type.deviceClass == DeviceClass::ShuffleBox;
    });
}

Result<TrunkPlan> TrunkDialog::made() const
{
    const QStringList words = m_cables->text().split(u';', Qt::SkipEmptyParts);
    const bool toTrunks = m_way == Way::ToTrunks;
    const auto cables = toTrunks ? jumpersNamed(m_plan, words) : trunksNamed(m_plan, words);
    if (!cables)
        return cables.error();
    if (!toTrunks)
        return untrunkCables(m_plan, cables.value());
    return trunkCables(m_plan,
                       {cables.value(), m_trunk->currentData().toString(), m_panel->currentData().toString(), false});
}

Result<ChangeSet> TrunkDialog::step() const
{
    auto plan = made();
    if (!plan)
        return plan.error();
    return std::move(plan.value().step);
}

Result<QStringList> TrunkDialog::preview() const
{
    const auto plan = made();
    if (!plan)
        return plan.error();
    Tables after = m_plan;
    plan.value().step.applyTo(after);
    return effectText(after, plan.value().effect);
}

bool TrunkDialog::isBlank() const { return m_cables->text().trimmed().isEmpty(); }

QString TrunkDialog::hint() const
{
    if (m_way == Way::ToJumpers)
        return tr("Name trunks, or two racks as A01=B02. Each link becomes one jumper again; panels that are "
                  "empty then are removed.");
    return tr("Name cables, bundles (B-0003), ports, or two racks as A01=B02. Each jumper becomes a cord at "
              "either end and a leg of a trunk between panels; every fiber comes out where it does now.");
}

}  // namespace app
