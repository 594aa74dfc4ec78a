// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/new_cluster_dialog.h"

#include "app/dialogs/profile_choices.h"
#include "model/catalog/catalog.h"
#include "model/fabric/fabric_shape.h"
#include "views/theme.h"
#include "views/unit_text.h"
#include "views/widgets/choice_box.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace app {

using namespace model;

namespace {
constexpr int kSwitchesPerNetworkRack = 6;
}

NewClusterDialog::NewClusterDialog(QWidget* parent)
    : QDialog(parent),
      m_gpus(new QSpinBox(this)),
      m_compute(new views::ChoiceBox(this)),
      m_switch(new views::ChoiceBox(this)),
      m_tiers(new views::ChoiceBox(this)),
      m_water(new QDoubleSpinBox(this)),
      m_copper(new views::ChoiceBox(this)),
      m_optics(new views::ChoiceBox(this)),
      m_redundancy(new views::ChoiceBox(this)),
      m_management(new QCheckBox(tr("&Management cables and ladders for copper"), this)),
      m_name(new QLineEdit(this)),
      m_summary(new QLabel(this))
{
    setWindowTitle(tr("New cluster"));
    m_gpus->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_gpus->setRange(kSmallestCluster, kLargestCluster);
    m_gpus->setValue(576);
    m_gpus->setSingleStep(kHalf);
    m_gpus->setGroupSeparatorShown(true);
    m_tiers->addItem(tr("as few as reach"), static_cast<int>(Tiers::Auto));
    m_tiers->addItem(tr("two"), static_cast<int>(Tiers::Two));
    m_tiers->addItem(tr("three"), static_cast<int>(Tiers::Three));
    fillWater(*m_water, Profile().water);
    fillCopper(*m_copper, CopperProfile::TwoMetres);
    fillOptics(*m_optics, OpticsProfile::PortAligned);
    fillRedundancy(*m_redundancy, Redundancy::ShelfN1);
    m_name->setPlaceholderText(tr("576-GPU cluster"));
    fillTypes();

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&GPUs"), m_gpus);
    form->addRow(tr("&Compute rack"), m_compute);
    form->addRow(tr("S&witch"), m_switch);
    form->addRow(tr("&Tiers"), m_tiers);
    form->addRow(tr("Supply &water"), m_water);
    form->addRow(tr("C&opper profile"), m_copper);
    form->addRow(tr("O&ptics profile"), m_optics);
    form->addRow(tr("&Redundancy"), m_redundancy);
    form->addRow(QString(), m_management);
    form->addRow(tr("&Name"), m_name);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(58);
    m_summary->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make cluster"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* title = new QLabel(tr("How many GPUs?"), this);
    title->setFont(views::uiFont(17, QFont::DemiBold));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_gpus, &QSpinBox::valueChanged, this, &NewClusterDialog::showSummary);
    connect(m_compute, &QComboBox::currentIndexChanged, this, &NewClusterDialog::showSummary);
    connect(m_tiers, &QComboBox::currentIndexChanged, this, &NewClusterDialog::showSummary);
    showSummary();
    m_gpus->selectAll();
}

/// Compute racks that are shipping and hold the GPUs of 18 trays, and switches with their optics inside of 144 ports.
void NewClusterDialog::fillTypes()
{
    for (const CatalogType& type : Catalog::builtIn().types()) {
        if (const auto* rack = std::get_if<RackType>(&type); rack && !rack->planning && rack->gpus.value == kHalf)
            m_compute->addItem(rack->name, rack->key);
        const auto* device = std::get_if<DeviceType>(&type);
        if (device && !device->planning && device->key == ClusterSpec().switchType)
            m_switch->addItem(device->name, device->key);
    }
    m_compute->setCurrentIndex(std::max(0, m_compute->findData(ClusterSpec().computeRack)));
}

ClusterSpec NewClusterDialog::spec() const
{
    ClusterSpec spec;
    spec.gpus = m_gpus->value();
    spec.computeRack = m_compute->currentData().toString();
    spec.switchType = m_switch->currentData().toString();
    spec.tiers = static_cast<Tiers>(m_tiers->currentData().toInt());
    spec.profile.water = waterOf(*m_water);
    spec.profile.copper = static_cast<CopperProfile>(m_copper->currentData().toInt());
    spec.profile.optics = static_cast<OpticsProfile>(m_optics->currentData().toInt());
    spec.profile.redundancy = static_cast<Redundancy>(m_redundancy->currentData().toInt());
    spec.management = m_management->isChecked();
    spec.name = m_name->text().trimmed();
    return spec;
}

QString NewClusterDialog::summary() const { return m_summary->text(); }

void NewClusterDialog::showSummary()
{
    const int racks = (m_gpus->value() + kHalf - 1) / kHalf;
    const auto shape = fabricShape(racks, static_cast<Tiers>(m_tiers->currentData().toInt()));
    m_make->setEnabled(static_cast<bool>(shape));
    m_name->setPlaceholderText(tr("%1-GPU cluster").arg(racks * kHalf));
    if (!shape) {
        m_summary->setText(shape.error().message);
        return;
    }
    const FabricShape& made = shape.value();
    const int network = (made.switches() + kSwitchesPerNetworkRack - 1) / kSwitchesPerNetworkRack;
    const std::int64_t links = std::int64_t(kHalf) * (racks + made.leaves + (made.tiers == 3 ? made.spines : 0));
    QString text =
        tr("%1 compute racks and %2 network racks, %3 switches (%4 leaves, %5 spines%6) in %7 tiers, %8 fabric cables.")
            .arg(views::countText(racks), views::countText(network), views::countText(made.switches()),
                 views::countText(made.leaves), views::countText(made.spines),
                 made.cores > 0 ? tr(", %1 cores").arg(views::countText(made.cores)) : QString())
            .arg(made.tiers)
            .arg(views::countText(links));
    if (racks * kHalf != m_gpus->value())
        text += u' ' + tr("Rounded up to whole racks: %1 GPUs.").arg(views::countText(racks * kHalf));
    m_summary->setText(text);
}

}  // namespace app
