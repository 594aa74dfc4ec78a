// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/loop_unfed_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LoopUnfedRule)
};

}  // namespace

RuleInfo LoopUnfedRule::info() const
{
    return {QStringLiteral("coolant.loop-unfed"),
            Text::tr("Manifold without a CDU"),
            Text::tr("every loop has a CDU"),
            QString(),
            Scope::Manifold,
            Severity::Error};
}

void LoopUnfedRule::checkOne(const CheckContext& context, const Manifold& manifold,
                             std::vector<Finding>& findings) const
{
    const auto hoses = context.index.hosesOf(manifold.id).size();
    if (manifold.cdu || hoses == 0)
        return;
    Finding finding;
    finding.place = manifold.id;
    finding.where = manifold.name;
    finding.message =
        Text::tr("%1 couplings hang on manifold %2, which no CDU feeds.").arg(QString::number(hoses), manifold.name);
    finding.fix = Text::tr("Connect the manifold to a CDU.");
    findings.push_back(std::move(finding));
}

}  // namespace model
