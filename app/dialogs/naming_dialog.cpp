// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/naming_dialog.h"

#include "model/edit/names.h"
#include "model/edit/naming_scheme.h"
#include "model/edit/object_ref.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {

using namespace model;

NamingDialog::NamingDialog(const Tables& plan, QWidget* parent)
    : QDialog(parent), m_before(plan.naming()), m_wrong(new QLabel(this))
{
    setWindowTitle(tr("Naming scheme"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 18);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    auto* note = new QLabel(
        tr("{n} counts from 1, {nn} with two digits, {A} with letters; {row} {rack} {pod} {plane} {loop} {column} "
           "are what a thing belongs to."),
        this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    grid->addWidget(note, 0, 0, 1, 3);
    grid->setRowMinimumHeight(0, 44);
    const int count = static_cast<int>(namingEntries().size());
    for (int i = 0; i < count; ++i)
        addPattern(i + 1, i);
    m_wrong->setProperty("refusal", true);
    m_wrong->setWordWrap(true);
    m_wrong->setMinimumHeight(30);
    grid->addWidget(m_wrong, count + 1, 0, 1, 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* reset = buttons->addButton(tr("As at first"), QDialogButtonBox::ResetRole);
    m_rename = buttons->addButton(tr("Rename everything"), QDialogButtonBox::AcceptRole);
    m_rename->setDefault(true);
    grid->addWidget(buttons, count + 2, 0, 1, 3);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        const Naming first;
        for (std::size_t i = 0; i < m_patterns.size(); ++i)
            m_patterns[i]->setText(first.*namingEntries()[i].pattern);
    });
    setMinimumWidth(560);
    showSamples();
}

void NamingDialog::addPattern(int row, int number)
{
    const NamingEntry& entry = namingEntries()[static_cast<std::size_t>(number)];
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* label = new QLabel(entry.title, this);
    auto* field = new QLineEdit(m_before.*entry.pattern, this);
    field->setFont(views::codeFont(12));
    label->setBuddy(field);
    auto* sample = new QLabel(this);
    sample->setProperty("second", true);
    sample->setMinimumWidth(120);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(sample, row, 2);
    connect(field, &QLineEdit::textChanged, this, &NamingDialog::showSamples);
    m_patterns.push_back(field);
    m_samples.push_back(sample);
}

Naming NamingDialog::naming() const
{
    Naming naming = m_before;
    for (std::size_t i = 0; i < m_patterns.size(); ++i)
        naming.*namingEntries()[i].pattern = m_patterns[i]->text().trimmed();
    return naming;
}

QString NamingDialog::sample(const QString& key, const Naming& naming) const
{
    const QString row = rowName(naming, 2);
    const QString rack = rackName(naming, row, 3);
    const std::pair<QLatin1String, QString> samples[] = {
        {QLatin1String("row"), row},
        {QLatin1String("rack"), rack},
        {QLatin1String("compute-tray"), deviceName(naming, DeviceClass::ComputeTray, rack, 14)},
        {QLatin1String("nvlink-tray"), deviceName(naming, DeviceClass::NvlinkTray, rack, 2)},
        {QLatin1String("power-shelf"), deviceName(naming, DeviceClass::PowerShelf, rack, 2)},
        {QLatin1String("management"), deviceName(naming, DeviceClass::ManagementSwitch, rack, 1)},
        {QLatin1String("leaf"), switchName(naming, FabricRole::Leaf, 1, 3)},
        {QLatin1String("spine"), switchName(naming, FabricRole::Spine, 1, 3)},
        {QLatin1String("core"), switchName(naming, FabricRole::Core, 2, 3)},
        {QLatin1String("cdu"), cduName(naming, 1)},
        {QLatin1String("manifold"), manifoldName(naming, rack, QStringLiteral("a"))},
        {QLatin1String("row-tray"), rowTrayName(naming, row)},
        {QLatin1String("cross-tray"), crossTrayName(naming, 1, 4)},
    };
    for (const auto& [known, text] : samples) {
        if (key == known)
            return text;
    }
    const PortRef port{Id<Device>(1), 1};
    Cable cable{Id<Cable>(1), Id<CableType>(1), CableRole::NicLeaf, 41, port, port};
    if (key.startsWith(QLatin1String("management")))
        cable.role = CableRole::Management;
    else if (key.startsWith(QLatin1String("trunk")))
        cable.role = CableRole::Trunk;
    else if (key.startsWith(QLatin1String("laser")))
        cable.role = CableRole::LaserFeed;
    else if (key.startsWith(QLatin1String("nvlink-cable")))
        cable.role = CableRole::Nvlink;
    return cableName(naming, cable);
}

void NamingDialog::showSamples()
{
    const Naming now = naming();
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        m_samples[i]->setText(sample(namingEntries()[i].key, now));
    const auto checked = checkNaming(now);
    m_wrong->setText(checked ? QString() : checked.error().message);
    m_rename->setEnabled(static_cast<bool>(checked));
}

}  // namespace app
