// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/catalog_model.h"

#include "views/adapters/tree_roles.h"
#include "views/unit_text.h"

#include <algorithm>

namespace views {

using namespace model;

namespace {

/// What the type is filed under, and the place of that heading.
std::pair<int, QString> headingOf(const CatalogType& type)
{
    if (std::holds_alternative<RackType>(type))
        return {0, CatalogModel::tr("Racks")};
    if (const auto* device = std::get_if<DeviceType>(&type)) {
        switch (device->deviceClass) {
        case DeviceClass::Switch:
            return {1, CatalogModel::tr("Switches")};
        case DeviceClass::ComputeTray:
        case DeviceClass::NvlinkTray:
            return {2, CatalogModel::tr("Trays of compute racks")};
        case DeviceClass::PowerShelf:
            return {3, CatalogModel::tr("Power")};
        case DeviceClass::ManagementSwitch:
            return {4, CatalogModel::tr("Management")};
        default:
            return {5, CatalogModel::tr("Fiber panels and others")};
        }
    }
    if (std::holds_alternative<CableType>(type))
        return {6, CatalogModel::tr("Cables")};
    if (std::holds_alternative<TrayType>(type))
        return {8, CatalogModel::tr("Cable trays")};
    return {7, CatalogModel::tr("Cooling")};
}

const QString& nameOfType(const CatalogType& type)
{
    return std::visit([](const auto& held) -> const QString& { return held.name; }, type);
}

QString searchText(const CatalogType& type)
{
    return std::visit(
        [](const auto& held) {
            QString text = held.name + u' ' + held.key;
            if constexpr (requires { held.maker; })
                text += u' ' + held.maker;
            if constexpr (requires { held.partNumber; })
                text += u' ' + held.partNumber;
            return text;
        },
        type);
}

bool isPlanning(const CatalogType& type)
{
    return std::visit(
        [](const auto& held) {
            if constexpr (requires { held.planning; })
                return held.planning;
            else
                return false;
        },
        type);
}

QString detailOf(const CatalogType& type)
{
    if (const auto* device = std::get_if<DeviceType>(&type))
        return device->heightUnits.known() ? CatalogModel::tr("%1 U").arg(*device->heightUnits.value) : QString();
    if (const auto* rack = std::get_if<RackType>(&type))
        return CatalogModel::tr("%1 U").arg(rack->heightUnits);
    if (const auto* cdu = std::get_if<CduType>(&type))
        return cdu->capacity.known() ? powerText(*cdu->capacity.value) : QString();
    return {};
}

bool holdsEveryWord(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

CatalogModel::CatalogModel(const Catalog& catalog, QObject* parent) : QAbstractItemModel(parent), m_catalog(catalog)
{
    gather({});
}

void CatalogModel::setFilter(const QString& text)
{
    beginResetModel();
    gather(text);
    endResetModel();
}

void CatalogModel::gather(const QString& filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<Group> groups(9);
    for (const CatalogType& type : m_catalog.types()) {
        if (!holdsEveryWord(searchText(type), words))
            continue;
        const auto [place, title] = headingOf(type);
        Group& group = groups[static_cast<std::size_t>(place)];
        group.title = title;
        group.types.push_back(&type);
    }
    std::erase_if(groups, [](const Group& group) { return group.types.empty(); });
    m_groups = std::move(groups);
}

const CatalogModel::Group* CatalogModel::groupAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_groups[static_cast<std::size_t>(index.row())] : nullptr;
}

const CatalogType* CatalogModel::typeAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_groups[index.internalId() - 1].types[static_cast<std::size_t>(index.row())];
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex CatalogModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int CatalogModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const Group* group = groupAt(parent);
    return group ? static_cast<int>(group->types.size()) : 0;
}

int CatalogModel::columnCount(const QModelIndex&) const { return 1; }

QVariant CatalogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Group* group = groupAt(index)) {
        if (role == Qt::DisplayRole)
            return group->title;
        if (role == DetailRole)
            return countText(static_cast<std::int64_t>(group->types.size()));
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const CatalogType& type = *typeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return nameOfType(type);
    case DetailRole:
        return isPlanning(type) ? tr("planning") : detailOf(type);
    case PlanningRole:
        return isPlanning(type);
    case Qt::ToolTipRole:
        return keyOf(type);
    default:
        return {};
    }
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return groupAt(index) ? flags & ~Qt::ItemIsSelectable : flags;
}

}  // namespace views
