// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/racks_called.h"

#include "app/object_called.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::elevationOf)
};

}  // namespace

model::Result<std::vector<model::Id<model::Rack>>> racksCalled(const model::Tables& plan, const QString& name)
{
    const auto object = objectCalled(plan, name);
    if (!object)
        return object.error();
    std::vector<model::Id<model::Rack>> racks;
    if (const auto* row = std::get_if<model::Id<model::Row>>(&object.value())) {
        plan.racks.forEach([&](const model::Rack& rack) {
            if (rack.row == *row)
                racks.push_back(rack.id);
        });
    } else if (const auto* rack = std::get_if<model::Id<model::Rack>>(&object.value())) {
        racks.push_back(*rack);
    } else if (const auto* device = std::get_if<model::Id<model::Device>>(&object.value())) {
        racks.push_back(plan.devices.at(*device).rack);
    }
    if (racks.empty())
        return model::Error{Text::tr("\"%1\" stands in no rack").arg(name)};
    return racks;
}

}  // namespace app
