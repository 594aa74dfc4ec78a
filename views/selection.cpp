// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/selection.h"

#include <algorithm>

namespace views {

namespace {

template <class Record>
bool isThere(const model::Tables& plan, model::Id<Record> id)
{
    return plan.of<Record>().contains(id);
}

}  // namespace

bool Selection::contains(const model::ObjectRef& object) const
{
    return std::binary_search(m_objects.begin(), m_objects.end(), object);
}

std::optional<model::ObjectRef> Selection::current() const
{
    return m_current && contains(*m_current) ? m_current : std::nullopt;
}

void Selection::set(const model::ObjectRef& object) { become({object}, object); }

void Selection::set(std::vector<model::ObjectRef> objects)
{
    const std::optional<model::ObjectRef> last = objects.empty() ? std::nullopt : std::optional(objects.back());
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    become(std::move(objects), last);
}

void Selection::toggle(const model::ObjectRef& object)
{
    std::vector<model::ObjectRef> objects = m_objects;
    const auto place = std::lower_bound(objects.begin(), objects.end(), object);
    if (place != objects.end() && *place == object) {
        objects.erase(place);
        become(std::move(objects), std::nullopt);
    } else {
        objects.insert(place, object);
        become(std::move(objects), object);
    }
}

void Selection::clear() { become({}, std::nullopt); }

void Selection::dropMissing(const model::Tables& plan)
{
    std::vector<model::ObjectRef> objects = m_objects;
    std::erase_if(objects, [&](const model::ObjectRef& object) { return !isThere(plan, object); });
    become(std::move(objects), m_current);
}

void Selection::become(std::vector<model::ObjectRef> objects, std::optional<model::ObjectRef> current)
{
    const bool same = objects == m_objects && current == m_current;
    m_objects = std::move(objects);
    m_current = std::move(current);
    if (!same)
        Q_EMIT changed();
}

bool isThere(const model::Tables& plan, const model::ObjectRef& object)
{
    return std::visit(
        [&]<class Ref>(const Ref& ref) {
            if constexpr (std::is_same_v<Ref, model::PortRef>) {
                const model::Device* device = plan.devices.find(ref.device);
                return device && ref.number >= 1 && ref.number <= portCount(plan.deviceTypes.at(device->type));
            } else {
                return isThere(plan, ref);
            }
        },
        object);
}

}  // namespace views
