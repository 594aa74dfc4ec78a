// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/install_steps.h"
#include "model/rules/sum.h"

#include <QCoreApplication>

namespace model::install {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::InstallSteps)
};

/// The devices of one type that a rack came with.
struct Fitted {
    const DeviceType* type = nullptr;
    std::vector<const Device*> devices;  ///< from the lowest up
};

/// A rack and what stands in it, as the steps look at it.
struct Scene {
    const Tables& plan;
    const PlanIndex& index;
    const Rack& rack;
    const RackType& type;
    std::vector<const Device*> own;  ///< mounted here, from the lowest up
    std::vector<Fitted> fitted;      ///< in the order of their lowest

    const DeviceType& typeOf(const Device& device) const { return plan.deviceTypes.at(device.type); }
};
Scene sceneOf(const Tables& plan, const PlanIndex& index, Id<Rack> rack);

/// Null where the design has no type of that key.
const CouplingType* typeOf(const Scene& scene, const Coupling& coupling);
/// The devices of the rack that take coolant, in id order.
std::vector<const Device*> wetDevices(const Scene& scene);
/// The manifolds of the rack that devices are joined to.
std::vector<const Manifold*> wetManifolds(const Scene& scene);

/// Whether no vendor or standard states the figure: it is assumed, or worked out from others ("derived: ...").
template <class Value>
bool isOwn(const Figure<Value>& figure)
{
    return figure.assumed() || (figure.known() && figure.source.startsWith(QLatin1String("derived")));
}

/// An amount to be read, and whether it is assumed or worked out; no text: not known.
struct Reading {
    QString text;
    bool assumed = false;

    bool known() const { return !text.isEmpty(); }
};
/// With so many decimals at most, without zeros at its end: "2.5", "79".
QString number(double value, int decimals = 1);
/// A figure in units of `unit` base units.
template <class Value>
Reading reading(const Figure<Value>& figure, double unit, int decimals = 1)
{
    if (!figure.known())
        return {};
    return {number(static_cast<double>(figure.value->base()) / unit, decimals), isOwn(figure)};
}
/// One of the "figures" of a catalog entry, in the unit that the entry gives.
struct EntryFigure {
    double value = 0;
    QString unit;
    bool assumed = false;
};
/// Nothing where the entry does not state it.
std::optional<EntryFigure> entryFigure(const QByteArray& entry, const char* name);
/// "not known, ask the vendor".
QString unknownText();
/// For a sentence: "100 A ~", or that it is not known.
QString inWords(const Reading& reading, const QString& unit);
/// A line with `sign` ("≤ ") before the reading.
InstallField field(const QString& name, const QString& sign, const Reading& reading, const QString& unit);
/// A line where whatever is read is written down.
InstallField record(const QString& name, const QString& unit);

/// "U5" or "U5-8".
QString unitsOf(const Scene& scene, const Device& device);
/// "18 x GB300 compute tray, U5-12 and U22-31".
QString fittedText(const Scene& scene, const Fitted& fitted);

std::vector<InstallStep> rackSteps(const Scene& scene);
std::vector<InstallStep> busbarSteps(const Scene& scene);
std::vector<InstallStep> couplingSteps(const Scene& scene);
QString couplingTitle(const Scene& scene);
std::vector<InstallStep> pressureSteps(const Scene& scene);
std::vector<InstallStep> powerSteps(const Scene& scene);
std::vector<InstallStep> fiberSteps(const Scene& scene);
std::vector<InstallStep> lightSteps(const Scene& scene);

}  // namespace model::install
