// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fabric/interconnect_sources.h"

#include <QCoreApplication>

namespace model::text {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Interconnects)
};

QString scaleUp() { return QStringLiteral("Why next-gen AI scale-up needs CPO"); }
QString sectorReport()
{
    return QStringLiteral("CPO sector report with the complete disassembly of an NVIDIA CPO switch");
}
QString explainer() { return QStringLiteral("Explainer \"What is co-packaged optics?\""); }
QString lambda() { return QStringLiteral("Lambda, first look at the NVIDIA Quantum-X Photonics Q3450-LD"); }

template <class Value>
Figure<Value> stated(Value value, const QString& source, const QString& note = {})
{
    return {std::move(value), source, note};
}

template <class Value>
Figure<Value> unknown(const QString& why)
{
    return {std::nullopt, {}, why};
}

}  // namespace

Span dspLatency() { return {150, 200}; }

QString pluggableTitle() { return Text::tr("Pluggable optics with DSP"); }
QString linearTitle() { return Text::tr("Linear pluggable optics"); }
QString nearPackageTitle() { return Text::tr("Near-package optics"); }
QString coPackagedTitle() { return Text::tr("Co-packaged optics"); }
QString notKnown() { return Text::tr("not known"); }
QString noSwitchPower() { return Text::tr("no source states a switch's power with these optics"); }

QString shareDerived(const QString& computeSource)
{
    return Text::tr("derived: network / (network + 135 kW for 72 GPUs; %1)").arg(computeSource);
}

QString pathLatencyDerived(int dsps, int optics)
{
    return Text::tr("derived: %1 DSPs among the %2 optics on the longest path, 150-200 ns each (%3)")
        .arg(dsps)
        .arg(optics)
        .arg(scaleUp());
}

void describePluggable(InterconnectOption& option)
{
    option.engines = unknown<std::int64_t>(Text::tr("the optics are in the modules"));
    option.laserModules = unknown<std::int64_t>(Text::tr("the lasers are in the modules"));
    option.lasers.source = Text::tr("derived: 5 million lasers / 655,000 transceivers, published for 128,000 GPUs "
                                    "(wedoany.com); of which module is not stated");
    option.addedLatency = stated(dspLatency(), scaleUp(), Text::tr("nearly all of it the DSP"));
    option.serviceUnit = stated(Text::tr("module, hot-swapped"), explainer());
    option.unitCost = unknown<Span>(Text::tr("no source states a module's price"));
}

void describeLinear(InterconnectOption& option)
{
    option.engines = unknown<std::int64_t>(Text::tr("the optics are in the modules"));
    option.laserModules = unknown<std::int64_t>(Text::tr("the lasers are in the modules"));
    option.lasers = unknown<std::int64_t>(Text::tr("no source states the lasers of a linear module"));
    option.addedLatency = unknown<Span>(Text::tr("without the DSP, but no source states what is left"));
    option.pathLatency = unknown<Span>(Text::tr("whether the modules at the NICs are linear too is not stated"));
    option.serviceUnit = stated(Text::tr("module, hot-swapped"), QStringLiteral("assumption: as other pluggables"));
    option.unitCost =
        unknown<Span>(Text::tr("lower than with a DSP (%1), by how much is not stated").arg(sectorReport()));
}

void describeNearPackage(InterconnectOption& option)
{
    option.engines = unknown<std::int64_t>(Text::tr("no switch of this size with these optics is published"));
    option.laserModules = option.lasers = option.engines;
    option.addedLatency =
        unknown<Span>(Text::tr("between pluggable and co-packaged (%1), no figure").arg(sectorReport()));
    option.pathLatency = unknown<Span>(Text::tr("whether a DSP is left is not stated (%1)").arg(scaleUp()));
    option.serviceUnit = stated(Text::tr("engine, plugged in"), sectorReport());
    option.unitCost = unknown<Span>(Text::tr("no source states an engine's price"));
}

void describeCoPackaged(InterconnectOption& option)
{
    option.addedLatency =
        unknown<Span>(Text::tr("without the DSP (%1), but no source states the engine's own").arg(lambda()));
    option.serviceUnit =
        stated(Text::tr("laser module; else the switch"), sectorReport(),
               Text::tr("lasers are changed in the field; for a failed engine the whole switch, as its report says"));
    option.unitCost = stated(Span{35'000, 40'000}, sectorReport(),
                             Text::tr("one engine; which one is not said, so that it is not multiplied by 72 here"));
}

void describe(CopperOption& copper)
{
    copper.title = Text::tr("Active copper, 200G a lane");
    copper.addedLatency = stated(
        Span{9, 10},
        QStringLiteral("https://docs.nvidia.com/networking/display/mcp7y60hxxx400pub/specifications; ") + scaleUp(),
        Text::tr("over 2 m, at 4.5 to 5 ns a metre"));
    copper.serviceUnit = stated(Text::tr("cable with both ends"), QStringLiteral("assumption: one assembly"));
    copper.limits = Text::tr("Never at a Q3450-LD, which is fiber only; how many links are short enough only a layout "
                             "can say.");
}

void describe(LikeForLike& like)
{
    like.source = Text::tr("derived: 2.9 kW typical (NVIDIA XDR switch specifications) + 72 modules x 30 W "
                           "(techpowerup.com), taking the 2.9 kW to be without optics, which is not stated");
    like.caveat = Text::tr(
        "Not like for like: the pluggable switch's 7.0 kW is a maximum with active cables; whether 3.95 kW is typical "
        "or a maximum is not stated, so the saving may be overstated.");
}

}  // namespace model::text
