// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/fiber_bend_rule.h"

#include "model/rules/manager_room.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::FiberBendRule)
};

}  // namespace

RuleInfo FiberBendRule::info() const
{
    return {QStringLiteral("fiber.bend"),
            Text::tr("Fiber bent too tight at the rack"),
            Text::tr("the least radius of the cable's type, installed and while it is pulled"),
            Text::tr("the radius, and the side managers that the cable turns in"),
            Scope::Cable,
            Severity::Error};
}

void FiberBendRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    if (context.plan.cableTypes.at(cable.type).medium == Medium::SingleMode)
        checkManagerRoom(context, cable, findings);
}

}  // namespace model
