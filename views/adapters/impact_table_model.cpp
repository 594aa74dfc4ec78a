// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/impact_table_model.h"

#include "model/impact/impact_text.h"

namespace views {

using namespace model;

namespace {

QString leftText(double left) { return percentText(left) + QStringLiteral(" %"); }

}  // namespace

void ImpactTableModel::setImpact(const Tables& plan, const Impact& impact)
{
    beginResetModel();
    m_rows.clear();
    for (const HurtGpu& gpu : impact.gpus)
        m_rows.push_back({tr("GPU"), gpu.nic, portText(plan, gpu.nic), {}, leftText(gpu.left)});
    for (const HurtLink& link : impact.links)
        m_rows.push_back({tr("Link"), link.a, portText(plan, link.a), portText(plan, link.b), leftText(link.left)});
    const auto addPorts = [&](const std::vector<PortRef>& ports, const QString& kind, const QString& left) {
        for (const PortRef& port : ports)
            m_rows.push_back({kind, port, portText(plan, port), {}, left});
    };
    addPorts(impact.portsLost, tr("Port"), leftText(0));
    addPorts(impact.portsDegraded, tr("Port"), tr("some lanes"));
    addPorts(impact.portsDark, tr("Port, other end"), tr("dark"));
    for (const Id<Device> device : impact.devicesLost)
        m_rows.push_back({tr("Device"), device, plan.devices.at(device).name, {}, leftText(0)});
    endResetModel();
}

void ImpactTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ImpactTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImpactTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Kind:
        return row.kind;
    case Name:
        return row.name;
    case Other:
        return row.other;
    default:
        return row.left;
    }
}

QVariant ImpactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("What"), tr("Where"), tr("Other end"), tr("Still carries")};
    return section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

}  // namespace views
