// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/pm_bend_rule.h"

#include "model/rules/manager_room.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PmBendRule)
};

}  // namespace

RuleInfo PmBendRule::info() const
{
    return {QStringLiteral("pm.bend"),
            Text::tr("PM cable bent too tight"),
            Text::tr("the least radius of the cable's type, installed and while it is pulled"),
            Text::tr("the radius, and the side managers that the cable turns in"),
            Scope::Cable,
            Severity::Error};
}

void PmBendRule::checkOne(const CheckContext& context, const Cable& cable, std::vector<Finding>& findings) const
{
    if (context.plan.cableTypes.at(cable.type).medium == Medium::PolarizationMaintaining)
        checkManagerRoom(context, cable, findings);
}

}  // namespace model
