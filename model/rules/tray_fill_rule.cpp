// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_fill_rule.h"

#include "model/routing/tray_fill.h"
#include "model/rules/answer.h"
#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayFillRule)
};

double percent(Area load, Area section) { return load / section * 100; }

}  // namespace

RuleInfo TrayFillRule::info() const
{
    return {
        QStringLiteral("tray.fill"),
        Text::tr("Tray too full"),
        Text::tr(
            "the profile's fill on day one and at most (NVIDIA cabling guide: 50 %, as transcribed by a third party)"),
        Text::tr("the outside diameters of the cables"),
        Scope::Tray,
        Severity::Error};
}

void TrayFillRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    const Profile& profile = context.plan.profile();
    const Area section = traySection(tray);
    const Area load = context.loads->most(tray.id);
    if (section <= Area() || load <= part(section, profile.fillDayOne))
        return;
    const bool broken = load > part(section, profile.fillMaximum);
    const Share limit = broken ? profile.fillMaximum : profile.fillDayOne;
    Finding finding;
    finding.severity = broken ? Severity::Error : Severity::Warning;
    finding.place = tray.id;
    finding.where = tray.name;
    finding.value = percent(load, section);
    finding.limit = static_cast<double>(limit.base()) / 10;
    finding.unit = QStringLiteral("%");
    finding.message =
        (broken ? Text::tr("%1 is filled to %2 % at its fullest place; %3 % is the most it may hold.")
                : Text::tr("%1 is filled to %2 % at its fullest place, beyond the %3 % of the first day."))
            .arg(tray.name, shown(*finding.value), shown(*finding.limit));
    finding.fix = Text::tr("Route again, widen the tray, or lay another one beside it.");
    const TrayType& type = context.plan.trayTypes.at(tray.type);
    if (type.source.startsWith(QLatin1String("assumption")))
        finding.assumes.append(figureName(type.key, QLatin1String("widths_mm")));
    findings.push_back(std::move(finding));
}

}  // namespace model
