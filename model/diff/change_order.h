// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_texts.h"
#include "model/diff/plan_diff.h"

namespace model {

/// What a crew does to one cable, or to a device or rack as a whole.
enum class StepVerb {
    UnplugAndRemove,
    UnplugAll,  ///< all that hangs on a device or rack which moves or goes; a place a plug
    TakeOut,
    Uncouple,  ///< hoses of a device, or the manifolds of a rack
    Unclip,    ///< a device from the busbar
    Move,      ///< a device or rack, a cable way, a coolant unit
    PutIn,
    ClipOn,
    Couple,
    Rename,     ///< a device or rack gets another tag; its places are its names
    Swap,       ///< two cables take each other's ports
    Replug,     ///< an end, or both, to another port
    PullAgain,  ///< the same cable by another way, or another one of another length or type, to whatever ports
    PlugAgain,  ///< same ports, out of which it must be while its device or rack moves
    PullNew,
    Relabel,  ///< nothing but labels
};

/// What can differ between WAS and NOW.
enum class StepField { Cable, ThisEnd, FarEnd, Type, Stock, Route, LabelThis, LabelFar };

/// A cable as one of the two lines of a step says it.
struct CableLine {
    QString cable;               ///< "F-00041"
    std::vector<QString> ports;  ///< of this end, at the device on whose order it stands: "97"
    QString thisEnd;  ///< "A05-42:97", RACK-UNIT:PORT; of a trunk "A01-48:rear-1–12", as `endRanges` says it
    QString farEnd;
    QString type;                     ///< key of the cable type
    std::optional<Length> stock;      ///< none: not routed yet
    std::vector<QString> route;       ///< names of the trays, from this end; empty: within a rack, or not routed
    std::vector<QString> labelsThis;  ///< of each leg of this end
    std::vector<QString> labelsFar;
    std::vector<QString> besideThis;  ///< what these labels say beside their text: see `printedBeside`
    std::vector<QString> besideFar;

    friend bool operator==(const CableLine&, const CableLine&) = default;
};

/// Which of the five boxes of a step are to be ticked.
struct StepBoxes {
    bool pull = false;
    bool clean = false;
    bool inspect = false;
    bool connect = false;
    bool test = false;

    friend bool operator==(const StepBoxes&, const StepBoxes&) = default;
};

/// Whether labels go, and which are printed.
struct StepLabels {
    bool off = false;
    std::vector<LabelPlace> printThis;  ///< of NOW
    std::vector<LabelPlace> printFar;

    friend bool operator==(const StepLabels&, const StepLabels&) = default;
};

/// A step on the order of some device: both count from 0; on paper step n has number n + 1.
struct StepRef {
    std::size_t order = 0;
    std::size_t step = 0;

    friend bool operator==(const StepRef&, const StepRef&) = default;
    friend auto operator<=>(const StepRef&, const StepRef&) = default;
};

/// Something that is no cable: where it was, and where it is; empty where it was or is nowhere.
struct StepPlace {
    QString name;  ///< what of the device or the hall: "a-supply", "TR-A"; empty: the device or rack itself
    QString was;   ///< of a device "A05 U42", of a hose "to A05-a supply, 1 m"
    QString now;

    friend bool operator==(const StepPlace&, const StepPlace&) = default;
};

struct ChangeStep {
    StepVerb verb = StepVerb::Relabel;
    std::optional<CableLine> was;
    std::optional<CableLine> now;
    std::vector<StepField> differs;  ///< between the two lines
    bool toPortThis = false;         ///< this end goes to another port
    bool toPortFar = false;
    bool newCable = false;  ///< another is taken, whatever becomes of the one that hangs there: it has to be brought
    std::optional<Length>
        stays;  ///< stock length of the one that hangs there and is plugged on, where a shorter would do
    std::vector<StepPlace> places;  ///< of steps with no cable, at least one
    StepLabels labels;
    bool isUnplugged = false;  ///< this end is, by a step `UnplugAll` before
    bool unplugs = false;      ///< WAS has a box: unplugged, capped; only at the far end where `toPortThis` is not said
    StepBoxes boxes;           ///< of NOW
    std::vector<StepRef> after;   ///< what is in a port this step needs, and goes by these
    std::vector<StepRef> circle;  ///< the others, where cables need each other's ports: unplug them all first

    /// At this device, as they are now, or were; none for steps with the device itself.
    std::vector<QString> ports() const { return now ? now->ports : was ? was->ports : std::vector<QString>(); }
};

/// What somebody does at the far end of a cable whose step stands on another device's order.
enum class VisitWork { Unplug, Plug, Replug, Relabel };
struct ChangeVisit {
    VisitWork work = VisitWork::Unplug;
    std::vector<QString> ports;  ///< of this cable, with which the same is done
    QString cable;
    StepRef step;
};

/// What changes at one device, which is named as it is now, or was.
struct DeviceOrder {
    QString rack;    ///< empty: the hall, with its cable ways and coolant units
    QString device;  ///< empty: the rack itself
    int unit = 0;
    std::vector<ChangeStep> steps;    ///< in the order of doing
    std::vector<ChangeVisit> visits;  ///< what is unplugged first, then the rest, each in the order of those steps

    std::size_t count(StepVerb verb) const;
};

/// A change order: what leads from one design to the other, by rack and device.
///
/// A cable stands once: on the order of the device whose port table it is in, which is the leaf of `nic-leaf` and
/// `leaf-spine`, the spine of `spine-core`, the switch of anything else and otherwise end a. Two people who each have the
/// step would both pull, or neither. Its other device has it among the visits: what is done there, and by which step.
struct ChangeOrder {
    DesignHeader from;
    DesignHeader to;
    std::vector<DeviceOrder> orders;
};

/// `diff` is that of the two designs.
ChangeOrder changeOrder(const Tables& a, const Tables& b, const PlanDiff& diff);

/// "Unplug and remove", "Swap the far ends of 97 and 99".
QString stepTitle(const ChangeOrder& order, const StepRef& step);
/// "re-routed: length, route"; empty where the title says it all.
QString stepReason(const ChangeStep& step);
/// "labels: far end"; empty where none are touched.
QString labelsText(const ChangeStep& step);

}  // namespace model
