// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/change_order.h"

#include "model/diff/port_ranges.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ChangeOrder)
};

const ChangeStep& stepAt(const ChangeOrder& order, const StepRef& ref)
{
    return order.orders[ref.order].steps[ref.step];
}

/// "97", of a trunk "rear-1–12", on another device "L1-02:97".
QString portText(const ChangeOrder& order, const StepRef& ref, std::size_t here)
{
    const QString port = portRanges(stepAt(order, ref).ports());
    return ref.order == here ? port : QString(order.orders[ref.order].device + u':' + port);
}

/// "97 and 99", "97, 98 and 99".
QString listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Text::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

/// The first step of a circle names all its ports, for they are unplugged together.
QString circleTitle(const ChangeOrder& order, const StepRef& ref, const ChangeStep& step)
{
    const bool isFirst = ref < *std::min_element(step.circle.begin(), step.circle.end());
    const auto isHere = [&](const StepRef& each) { return stepAt(order, each).toPortThis; };
    const bool isFar = !step.toPortThis && std::none_of(step.circle.begin(), step.circle.end(), isHere);
    if (!isFirst)
        return step.verb == StepVerb::Swap ? Text::tr("Other half of the swap")
            : step.newCable                ? Text::tr("Pull a new cable to the port now free")
            : isFar                        ? Text::tr("Plug the far end into the port now free")
                                           : Text::tr("Plug into the port now free");
    QStringList ports{portRanges(step.ports())};
    for (const StepRef& other : step.circle)
        ports << portText(order, other, ref.order);
    if (step.verb != StepVerb::Swap && isFar)
        return Text::tr("Unplug the far ends of %1, then rotate them").arg(listed(ports));
    if (step.verb != StepVerb::Swap)
        return Text::tr("Unplug %1, then change their ends").arg(listed(ports));
    return step.toPortThis && step.toPortFar ? Text::tr("Unplug %1, swap both ends").arg(listed(ports))
        : step.toPortThis                    ? Text::tr("Unplug %1, swap them here").arg(listed(ports))
                                             : Text::tr("Swap the far ends of %1").arg(listed(ports));
}

/// Of a cable way or a coolant unit.
QString hallTitle(const ChangeStep& step)
{
    const QString& name = step.places.front().name;
    return step.verb == StepVerb::TakeOut ? Text::tr("Take %1 down").arg(name)
        : step.verb == StepVerb::Move     ? Text::tr("Move or rebuild %1").arg(name)
                                          : Text::tr("Put %1 up").arg(name);
}

QString wholeTitle(const DeviceOrder& order, const ChangeStep& step)
{
    const bool isRack = order.device.isEmpty();
    const StepPlace& place = step.places.front();
    switch (step.verb) {
    case StepVerb::Uncouple:
        return isRack ? Text::tr("Shut off and part the manifolds") : Text::tr("Take the hoses off");
    case StepVerb::Couple:
        return isRack ? Text::tr("Join the manifolds") : Text::tr("Couple the hoses");
    case StepVerb::Unclip:
        return Text::tr("Unclip from the busbar");
    case StepVerb::ClipOn:
        return Text::tr("Clip to the busbar");
    case StepVerb::Rename:
        return Text::tr("Put up a new tag");
    default:
        break;
    }
    if (order.rack.isEmpty())
        return hallTitle(step);
    switch (step.verb) {
    case StepVerb::TakeOut:
        return isRack ? Text::tr("Take the rack out, from %1").arg(place.was)
                      : Text::tr("Take out of %1").arg(place.was);
    case StepVerb::Move:
        return Text::tr("Move from %1 to %2").arg(place.was, place.now);
    default:
        return isRack ? Text::tr("Put the rack up, at %1").arg(place.now) : Text::tr("Put into %1").arg(place.now);
    }
}

}  // namespace

QString stepTitle(const ChangeOrder& order, const StepRef& ref)
{
    const ChangeStep& step = stepAt(order, ref);
    if (!step.circle.empty())
        return circleTitle(order, ref, step);
    switch (step.verb) {
    case StepVerb::UnplugAndRemove:
        return Text::tr("Unplug and remove");
    case StepVerb::UnplugAll:
        return Text::tr("Unplug and cap");
    case StepVerb::Swap:
    case StepVerb::Replug:
        return step.toPortThis && step.toPortFar ? Text::tr("Unplug, plug both ends elsewhere")
            : step.toPortThis                    ? Text::tr("Unplug here, plug into this port")
            : step.boxes.pull                    ? Text::tr("Pull the same cable over, to another far end")
                                                 : Text::tr("Plug the far end elsewhere");
    case StepVerb::PullAgain:
        return step.newCable ? Text::tr("Pull out, pull a new cable") : Text::tr("Pull out, pull again");
    case StepVerb::PlugAgain:
        return step.isUnplugged ? Text::tr("Plug in again, after the move")
                                : Text::tr("Unplug for the move, plug in again");
    case StepVerb::PullNew:
        return Text::tr("Pull new");
    case StepVerb::Relabel:
        return Text::tr("Print new labels");
    default:
        break;
    }
    return wholeTitle(order.orders[ref.order], step);
}

QString stepReason(const ChangeStep& step)
{
    const auto differs = [&](StepField field) {
        return std::find(step.differs.begin(), step.differs.end(), field) != step.differs.end();
    };
    QStringList what;
    if (step.toPortThis || step.toPortFar)
        what << (step.toPortThis && step.toPortFar ? Text::tr("both ends")
                     : step.toPortThis             ? Text::tr("this end")
                                                   : Text::tr("far end"));
    for (const auto& [field, text] : {std::pair(StepField::Type, Text::tr("type")),
                                      {StepField::Stock, Text::tr("length")},
                                      {StepField::Route, Text::tr("route")}}) {
        if (differs(field))
            what << text;
    }
    const QString all = what.join(QStringLiteral(", "));
    const QString stays = step.stays ? Text::tr("the %1 m cable that hangs there stays")
                                           .arg(QString::number(double(step.stays->base()) / 1e6, 'g', 9))
                                     : QString();
    const auto withStays = [&](const QString& text) {
        return stays.isEmpty() ? text : QString(text + QStringLiteral(" · ") + stays);
    };
    switch (step.verb) {
    case StepVerb::UnplugAndRemove:
        return Text::tr("removed");
    case StepVerb::PullNew:
        return Text::tr("added");
    case StepVerb::Swap:
    case StepVerb::Replug:
        return withStays(Text::tr("re-terminated: %1").arg(all));
    case StepVerb::PullAgain:
        return step.toPortThis || step.toPortFar ? Text::tr("re-terminated: %1").arg(all)
                                                 : Text::tr("re-routed: %1").arg(all);
    case StepVerb::PlugAgain:
    case StepVerb::Relabel:
        return stays;
    case StepVerb::UnplugAll:
        return Text::tr("here only, before anything is moved or taken out");
    case StepVerb::Uncouple:
        return Text::tr("powered off first; pull the collar, cap both ends");
    case StepVerb::Couple:
        return Text::tr("wipe, push until it clicks, pull back by hand: it must hold");
    default:
        return {};
    }
}

QString labelsText(const ChangeStep& step)
{
    const StepLabels& labels = step.labels;
    if (labels.printThis.empty() && labels.printFar.empty())
        return labels.off ? Text::tr("labels: take off") : QString();
    return labels.printFar.empty() ? Text::tr("labels: this end")
        : labels.printThis.empty() ? Text::tr("labels: far end")
                                   : Text::tr("labels: both ends");
}

}  // namespace model
