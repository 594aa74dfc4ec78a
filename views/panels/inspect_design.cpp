// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/coolant_gaps.h"
#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::inspectDesign)
};

QString copperText(CopperProfile copper)
{
    if (copper == CopperProfile::ByPart)
        return Text::tr("by part");
    return copper == CopperProfile::ThreeMetres ? Text::tr("3 m") : Text::tr("2 m");
}

QString redundancyText(Redundancy redundancy)
{
    if (redundancy == Redundancy::FeedNN)
        return Text::tr("feed N+N");
    return redundancy == Redundancy::PsuN1 ? Text::tr("PSU N+1") : Text::tr("shelf N+1");
}

InspectorSection sizeSection(const LiveDesign& design)
{
    const DesignSummary& summary = design.summary();
    InspectorSection section;
    const auto count = [&](const QString& label, std::int64_t n) {
        section.fields.push_back(plainField(label, countText(n)));
    };
    count(Text::tr("GPUs"), summary.gpus);
    count(Text::tr("Racks"), summary.racks);
    count(Text::tr("Switches"), summary.switches);
    count(Text::tr("Fabric cables"), summary.fabricCables);
    section.fields.push_back(
        plainField(Text::tr("Cable length"), distanceText(summary.cableLength), Text::tr("with slack")));
    section.fields.push_back(plainField(Text::tr("PM runs"), countText(summary.pmRuns), Text::tr("in switches")));
    section.fields.push_back(sumField(Text::tr("Power"), design.checker().power().whole().hall.draw, powerText));
    const Sum<MicrolitresPerMinute> coolant{summary.coolant, coolantGaps(design.plan(), design.index())};
    section.fields.push_back(sumField(Text::tr("Coolant"), coolant, flowText));
    return section;
}

QString ladderText(const std::vector<Length>& ladder)
{
    if (ladder.empty())
        return Text::tr("each cable type's own");
    QStringList steps;
    for (const Length step : ladder)
        steps << QString::number(static_cast<double>(step.base()) / 1e6, 'g', 9);
    return Text::tr("%1 m").arg(steps.join(QStringLiteral(", ")));
}

InspectorSection profileSection(const Profile& profile)
{
    InspectorSection section;
    section.title = Text::tr("Profile");
    const auto add = [&](const QString& label, const QString& value) {
        section.fields.push_back(plainField(label, value));
    };
    add(Text::tr("Supply water"), temperatureText(profile.water));
    add(Text::tr("Fluid"), profile.fluid.toUpper());
    add(Text::tr("Copper"), copperText(profile.copper));
    add(Text::tr("Optics"),
        profile.optics == OpticsProfile::LaneStriped ? Text::tr("lane-striped") : Text::tr("port-aligned"));
    add(Text::tr("Redundancy"), redundancyText(profile.redundancy));
    add(Text::tr("Mated pairs"), profile.pairs == PairProfile::LowLoss ? Text::tr("low loss") : Text::tr("standard"));
    add(Text::tr("Fiber reach"), distanceText(profile.reach));
    const auto assume = [&](const QString& label, const QString& value) {
        add(label, value);
        section.fields.back().note = Text::tr("assumption");
        section.fields.back().state = FieldState::Assumption;
    };
    assume(Text::tr("Slack an end"), distanceText(profile.slackPerEnd));
    add(Text::tr("Stock lengths"), ladderText(profile.ladder));
    section.fields.back().tooltip = section.fields.back().value;
    assume(Text::tr("Else cut to"), distanceText(profile.rounding));
    assume(Text::tr("Excess"),
           profile.excess == ExcessAt::BothEnds   ? Text::tr("half an end")
               : profile.excess == ExcessAt::EndA ? Text::tr("at end A")
                                                  : Text::tr("at end B"));
    add(Text::tr("Fill, day one"), shareText(profile.fillDayOne));
    add(Text::tr("Fill, largest"), shareText(profile.fillMaximum));
    add(Text::tr("Aisle in front"), distanceText(profile.aisleFront));
    assume(Text::tr("Aisle behind"), distanceText(profile.aisleRear));
    return section;
}

}  // namespace

Inspection inspectDesign(const LiveDesign& design)
{
    const DesignHeader& header = design.plan().header();
    Inspection inspection;
    inspection.kind = Text::tr("design");
    inspection.title = header.name;
    inspection.subtitle = header.date.isEmpty() ? Text::tr("Revision %1").arg(header.revision)
                                                : Text::tr("Revision %1 · %2").arg(header.revision, header.date);
    inspection.sections.push_back(sizeSection(design));
    inspection.sections.push_back(profileSection(design.plan().profile()));
    return inspection;
}

}  // namespace views
