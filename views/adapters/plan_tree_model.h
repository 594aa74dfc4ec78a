// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/adapters/plan_tree_node.h"
#include "views/live_design.h"

#include <QAbstractItemModel>

#include <map>

namespace views {

/// The design as a tree: rows > racks > devices, cable ways, cooling, and cables by role with their counts. It owns its
/// rows: children are made when first looked at, and brought in line after each step.
class PlanTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// `design` must outlive this.
    explicit PlanTreeModel(LiveDesign& design, QObject* parent = nullptr);
    ~PlanTreeModel() override;

    std::optional<model::ObjectRef> objectAt(const QModelIndex& index) const;
    TreeKey keyAt(const QModelIndex& index) const { return nodeAt(index)->key; }
    /// The row of an object, making the rows above it; invalid where the tree has none.
    QModelIndex indexOf(const model::ObjectRef& object);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TreeNode* nodeAt(const QModelIndex& index) const;
    QModelIndex indexOfNode(const TreeNode& node) const;
    std::vector<TreeKey> childKeys(const TreeKey& key) const;
    std::vector<TreeKey> pathTo(const TreeKey& key) const;
    bool isParent(const TreeKey& key) const;
    void startOver();
    void follow(const model::ChangeSet& changes);
    void countCables();
    void countCables(const model::ChangeSet& changes);
    void bringInLine(TreeNode& node);
    void insertChild(TreeNode& node, int row, const TreeKey& key);
    void announce(const TreeNode& node);
    QString text(const TreeKey& key) const;
    QString detail(const TreeKey& key) const;
    model::FindingCounts counts(const TreeKey& key) const;

    LiveDesign& m_design;
    std::unique_ptr<TreeNode> m_root;
    std::map<model::CableRole, std::int64_t> m_cables;
};

/// "NIC to leaf", "Leaf to spine", ...
QString roleText(model::CableRole role);

}  // namespace views
