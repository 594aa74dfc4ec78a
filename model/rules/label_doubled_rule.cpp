// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/label_doubled_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelDoubledRule)
};

Finding doubled(const QString& name, std::size_t count, const ObjectRef& second, const QString& sentence)
{
    Finding finding;
    finding.place = second;
    finding.where = name;
    finding.value = static_cast<double>(count);
    finding.limit = 1;
    finding.message = sentence.arg(count).arg(name);
    finding.fix = Text::tr("Rename all but one of them, or name everything by its scheme again.");
    return finding;
}

template <class Record>
void findNames(const PlanIndex& index, const QString& sentence, std::vector<Finding>& findings)
{
    for (const auto& [name, ids] : index.sharedNames<Record>()) {
        if (!name.isEmpty())
            findings.push_back(doubled(name, ids.size(), ids[1], sentence));
    }
}

}  // namespace

RuleInfo LabelDoubledRule::info() const
{
    return {QStringLiteral("label.doubled"),
            Text::tr("One name for several"),
            Text::tr("one name a rack, device or cable"),
            QString(),
            Scope::Design,
            Severity::Error};
}

void LabelDoubledRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    findNames<Rack>(context.index, Text::tr("%1 racks are called %2."), findings);
    findNames<Device>(context.index, Text::tr("%1 devices are called %2."), findings);
    for (const auto& [label, ids] : context.index.sharedNumbers()) {
        const QString name = cableName(context.plan.naming(), context.plan.cables.at(ids.front()));
        findings.push_back(doubled(name, ids.size(), ids[1], Text::tr("%1 cables are called %2.")));
    }
}

}  // namespace model
