// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/plan_tree_model.h"

#include "views/adapters/tree_roles.h"

#include <algorithm>

namespace views {

using namespace model;

PlanTreeModel::PlanTreeModel(LiveDesign& design, QObject* parent) : QAbstractItemModel(parent), m_design(design)
{
    startOver();
    connect(&m_design, &LiveDesign::changed, this, &PlanTreeModel::follow);
    connect(&m_design, &LiveDesign::replaced, this, &PlanTreeModel::startOver);
}

PlanTreeModel::~PlanTreeModel() = default;

TreeNode* PlanTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<TreeNode*>(index.internalPointer()) : m_root.get();
}

QModelIndex PlanTreeModel::indexOfNode(const TreeNode& node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

std::optional<ObjectRef> PlanTreeModel::objectAt(const QModelIndex& index) const
{
    const auto object = objectOf(nodeAt(index)->key);
    return object && !nameOf(m_design.plan(), *object).isNull() ? object : std::nullopt;
}

std::vector<TreeKey> PlanTreeModel::pathTo(const TreeKey& key) const
{
    const Tables& plan = m_design.plan();
    std::vector<TreeKey> path{key};
    if (key.kind == TreeKind::Device) {
        if (const Device* device = plan.devices.find(Id<Device>(key.id)))
            path.push_back({TreeKind::Rack, device->rack.value()});
    } else if (key.kind == TreeKind::Manifold) {
        const Manifold* manifold = plan.manifolds.find(Id<Manifold>(key.id));
        if (manifold && manifold->cdu)
            path.push_back({TreeKind::Cdu, manifold->cdu->value()});
    }
    if (path.back().kind == TreeKind::Rack) {
        if (const Rack* rack = plan.racks.find(Id<Rack>(path.back().id)))
            path.push_back({TreeKind::Row, rack->row.value()});
    }
    if (path.back().kind == TreeKind::Row)
        path.push_back({TreeKind::Hall, 0});
    else if (path.back().kind == TreeKind::Tray)
        path.push_back({TreeKind::Pathways, 0});
    else if (path.back().kind == TreeKind::Cdu)
        path.push_back({TreeKind::Cooling, 0});
    else if (path.back().kind == TreeKind::CableRole)
        path.push_back({TreeKind::Cables, 0});
    std::reverse(path.begin(), path.end());
    return path;
}

QModelIndex PlanTreeModel::indexOf(const ObjectRef& object)
{
    const auto key = keyFor(m_design.plan(), object);
    if (!key)
        return {};
    QModelIndex at;
    for (const TreeKey& step : pathTo(*key)) {
        if (canFetchMore(at))
            fetchMore(at);
        const TreeNode* node = nodeAt(at);
        const auto child = std::find_if(node->children.begin(), node->children.end(),
                                        [&](const auto& candidate) { return candidate->key == step; });
        if (child == node->children.end())
            return {};
        at = createIndex(static_cast<int>(child - node->children.begin()), 0, child->get());
    }
    return at;
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const TreeNode* node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex PlanTreeModel::parent(const QModelIndex& index) const
{
    const TreeNode* node = nodeAt(index);
    return node->parent ? indexOfNode(*node->parent) : QModelIndex();
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int PlanTreeModel::columnCount(const QModelIndex&) const { return 1; }

bool PlanTreeModel::hasChildren(const QModelIndex& parent) const
{
    const TreeNode* node = nodeAt(parent);
    return node->populated ? !node->children.empty() : isParent(node->key);
}

bool PlanTreeModel::canFetchMore(const QModelIndex& parent) const
{
    const TreeNode* node = nodeAt(parent);
    return !node->populated && isParent(node->key);
}

void PlanTreeModel::fetchMore(const QModelIndex& parent)
{
    TreeNode* node = nodeAt(parent);
    node->populated = true;
    bringInLine(*node);
}

void PlanTreeModel::startOver()
{
    beginResetModel();
    countCables();
    m_root = std::make_unique<TreeNode>();
    m_root->populated = true;
    for (const TreeKey& key : childKeys(m_root->key)) {
        m_root->children.push_back(std::make_unique<TreeNode>());
        m_root->children.back()->key = key;
        m_root->children.back()->parent = m_root.get();
    }
    endResetModel();
}

void PlanTreeModel::follow(const ChangeSet& changes)
{
    countCables(changes);
    bringInLine(*m_root);
    announce(*m_root);
}

void PlanTreeModel::countCables()
{
    m_cables.clear();
    m_design.plan().cables.forEach([&](const Cable& cable) { ++m_cables[cable.role]; });
}

void PlanTreeModel::countCables(const ChangeSet& changes)
{
    for (const Change<Cable>& change : changes.of<Cable>()) {
        if (change.before)
            --m_cables[change.before->role];
        if (change.after)
            ++m_cables[change.after->role];
    }
    std::erase_if(m_cables, [](const auto& entry) { return entry.second == 0; });
}

/// Inserts, moves and removes children until they are what the design says, then does the same below them.
void PlanTreeModel::bringInLine(TreeNode& node)
{
    if (!node.populated)
        return;
    const std::vector<TreeKey> wanted = childKeys(node.key);
    std::vector<TreeKey> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    const QModelIndex index = indexOfNode(node);
    for (std::size_t i = node.children.size(); i-- > 0;) {
        if (std::binary_search(sorted.begin(), sorted.end(), node.children[i]->key))
            continue;
        beginRemoveRows(index, static_cast<int>(i), static_cast<int>(i));
        node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto from =
            std::find_if(node.children.begin() + static_cast<std::ptrdiff_t>(std::min(i, node.children.size())),
                         node.children.end(), [&](const auto& child) { return child->key == wanted[i]; });
        if (from == node.children.end()) {
            insertChild(node, static_cast<int>(i), wanted[i]);
        } else if (const auto at = static_cast<std::size_t>(from - node.children.begin()); at != i) {
            beginMoveRows(index, static_cast<int>(at), static_cast<int>(at), index, static_cast<int>(i));
            std::rotate(node.children.begin() + static_cast<std::ptrdiff_t>(i), from, from + 1);
            endMoveRows();
        }
    }
    for (const auto& child : node.children)
        bringInLine(*child);
}

void PlanTreeModel::insertChild(TreeNode& node, int row, const TreeKey& key)
{
    auto child = std::make_unique<TreeNode>();
    child->key = key;
    child->parent = &node;
    beginInsertRows(indexOfNode(node), row, row);
    node.children.insert(node.children.begin() + row, std::move(child));
    endInsertRows();
}

/// Texts and badges may differ anywhere after a step; views repaint only what they show.
void PlanTreeModel::announce(const TreeNode& node)
{
    if (node.children.empty())
        return;
    const QModelIndex index = indexOfNode(node);
    Q_EMIT dataChanged(this->index(0, 0, index), this->index(static_cast<int>(node.children.size()) - 1, 0, index));
    for (const auto& child : node.children)
        announce(*child);
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeKey& key = nodeAt(index)->key;
    switch (role) {
    case Qt::DisplayRole:
        return text(key);
    case DetailRole:
        return detail(key);
    case ErrorsRole:
        return counts(key).errors;
    case WarningsRole:
        return counts(key).warnings;
    case UnknownsRole:
        return counts(key).unknowns;
    case Qt::AccessibleTextRole: {
        const FindingCounts found = counts(key);
        QStringList parts{text(key), detail(key)};
        if (found.errors)
            parts << tr("errors: %1").arg(found.errors);
        if (found.warnings)
            parts << tr("warnings: %1").arg(found.warnings);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

}  // namespace views
