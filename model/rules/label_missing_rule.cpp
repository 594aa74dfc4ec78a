// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/label_missing_rule.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelMissingRule)
};

Finding nameless(const QString& where, const ObjectRef& first, const QString& message)
{
    Finding finding;
    finding.place = first;
    finding.where = where;
    finding.message = message;
    finding.fix = Text::tr("Give them names, or name everything by its scheme again.");
    return finding;
}

}  // namespace

RuleInfo LabelMissingRule::info() const
{
    return {QStringLiteral("label.missing"),
            Text::tr("Without a name"),
            Text::tr("a name for every rack and device"),
            QString(),
            Scope::Design,
            Severity::Error};
}

void LabelMissingRule::check(const CheckContext& context, const Subject&, std::vector<Finding>& findings) const
{
    if (const std::vector<Id<Rack>> racks = context.index.called<Rack>(QString()); !racks.empty()) {
        const Rack& first = context.plan.racks.at(racks.front());
        const QString row = context.plan.rows.at(first.row).name;
        findings.push_back(
            nameless(Text::tr("row %1").arg(row), first.id,
                     Text::tr("%1 racks have no name; the first stands in row %2.").arg(racks.size()).arg(row)));
    }
    if (const std::vector<Id<Device>> devices = context.index.called<Device>(QString()); !devices.empty()) {
        const Device& first = context.plan.devices.at(devices.front());
        const QString rack = context.plan.racks.at(first.rack).name;
        findings.push_back(nameless(rack, first.id,
                                    Text::tr("%1 devices have no name; the first stands in rack %2 at U%3.")
                                        .arg(devices.size())
                                        .arg(rack)
                                        .arg(first.unit)));
    }
}

}  // namespace model
