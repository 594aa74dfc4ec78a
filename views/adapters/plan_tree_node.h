// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <memory>
#include <vector>

namespace views {

/// What one row of the project tree stands for.
enum class TreeKind { Root, Hall, Row, Rack, Device, Pathways, Tray, Cooling, Cdu, Manifold, Cables, CableRole };

/// A row's identity: its kind and, where it stands for one record of many, that record's id.
struct TreeKey {
    TreeKind kind = TreeKind::Root;
    std::uint32_t id = 0;

    friend constexpr auto operator<=>(const TreeKey&, const TreeKey&) noexcept = default;
};

/// One row of the tree. Children are made when a view first asks for them.
struct TreeNode {
    TreeKey key;
    TreeNode* parent = nullptr;
    std::vector<std::unique_ptr<TreeNode>> children;
    bool populated = false;

    int row() const;
};

/// The object a row stands for, if it stands for one.
std::optional<model::ObjectRef> objectOf(const TreeKey& key);
/// The row that stands for an object: a port's is its device's, a cable's that of its role.
std::optional<TreeKey> keyFor(const model::Tables& plan, const model::ObjectRef& object);

}  // namespace views
