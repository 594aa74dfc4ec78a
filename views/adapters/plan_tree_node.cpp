// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/plan_tree_node.h"

namespace views {

using namespace model;

int TreeNode::row() const
{
    if (!parent)
        return 0;
    for (std::size_t i = 0; i < parent->children.size(); ++i) {
        if (parent->children[i].get() == this)
            return static_cast<int>(i);
    }
    return 0;
}

std::optional<ObjectRef> objectOf(const TreeKey& key)
{
    switch (key.kind) {
    case TreeKind::Row:
        return Id<Row>(key.id);
    case TreeKind::Rack:
        return Id<Rack>(key.id);
    case TreeKind::Device:
        return Id<Device>(key.id);
    case TreeKind::Tray:
        return Id<Tray>(key.id);
    case TreeKind::Cdu:
        return Id<Cdu>(key.id);
    case TreeKind::Manifold:
        return Id<Manifold>(key.id);
    default:
        return {};
    }
}

std::optional<TreeKey> keyFor(const Tables& plan, const ObjectRef& object)
{
    struct Keyer {
        const Tables& plan;
        std::optional<TreeKey> operator()(Id<Row> id) const { return TreeKey{TreeKind::Row, id.value()}; }
        std::optional<TreeKey> operator()(Id<Rack> id) const { return TreeKey{TreeKind::Rack, id.value()}; }
        std::optional<TreeKey> operator()(Id<Device> id) const { return TreeKey{TreeKind::Device, id.value()}; }
        std::optional<TreeKey> operator()(Id<Tray> id) const { return TreeKey{TreeKind::Tray, id.value()}; }
        std::optional<TreeKey> operator()(Id<Cdu> id) const { return TreeKey{TreeKind::Cdu, id.value()}; }
        std::optional<TreeKey> operator()(Id<Manifold> id) const { return TreeKey{TreeKind::Manifold, id.value()}; }
        std::optional<TreeKey> operator()(const PortRef& port) const
        {
            return TreeKey{TreeKind::Device, port.device.value()};
        }
        std::optional<TreeKey> operator()(Id<Cable> id) const
        {
            const Cable* cable = plan.cables.find(id);
            if (!cable)
                return {};
            return TreeKey{TreeKind::CableRole, static_cast<std::uint32_t>(cable->role)};
        }
    };
    return std::visit(Keyer{plan}, object);
}

}  // namespace views
