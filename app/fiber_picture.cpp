// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/fiber_picture.h"

#include "app/object_called.h"
#include "views/finding_counts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::fiberOf)
};

Result<views::FiberSubject> pairCalled(const Tables& plan, const PlanIndex& index, const QStringList& names)
{
    if (names.size() != 2)
        return Error{Text::tr("two devices can be face to face, as in L1-01,S1-01; here are %1").arg(names.size())};
    const auto left = objectCalled(plan, names[0]);
    if (!left)
        return left.error();
    const auto right = objectCalled(plan, names[1]);
    if (!right)
        return right.error();
    const auto* device = std::get_if<Id<Device>>(&left.value());
    if (!device)
        return Error{Text::tr("%1 is no device: the first of two must be one.").arg(names[0])};
    views::FiberSubject subject;
    subject.device = *device;
    if (const auto* other = std::get_if<Id<Device>>(&right.value()))
        subject.pair = views::pairOf(plan, *device, *other);
    else if (const auto* rack = std::get_if<Id<Rack>>(&right.value()))
        subject.pair = views::pairOf(plan, index, *device, *rack);
    else
        return Error{Text::tr("%1 is neither a device nor a rack.").arg(names[1])};
    return subject;
}

}  // namespace

Result<views::FiberSubject> fiberSubjectCalled(const Tables& plan, const PlanIndex& index, const QString& name)
{
    if (name.isEmpty()) {
        views::FiberSubject subject;
        subject.device = views::firstSwitch(plan);
        if (!subject.device)
            return Error{Text::tr("the design has no device with ports")};
        return subject;
    }
    const auto object = objectCalled(plan, name);
    if (!object && name.contains(u',')) {
        QStringList names = name.split(u',');
        for (QString& each : names)
            each = each.trimmed();
        return pairCalled(plan, index, names);
    }
    if (!object)
        return object.error();
    const views::FiberSubject subject = views::fiberSubject(plan, index, object.value());
    if (!subject.device)
        return Error{Text::tr("%1 holds no switch and no compute tray").arg(name)};
    return subject;
}

Result<views::Drawing> fiberOf(const Tables& plan, const QString& name, const views::Theme& theme,
                               std::optional<views::ColourBy> colour)
{
    const Checker checker(plan);
    const auto subject = fiberSubjectCalled(plan, checker.index(), name);
    if (!subject)
        return subject.error();
    const views::FindingCountsAt counts(plan, checker.findings());
    std::optional<views::Colouring> colouring;
    if (colour) {
        colouring.emplace(plan, checker, theme, *colour, views::Coloured::Cables,
                          [&](const ObjectRef& place) { return counts.at(place); });
    }
    views::FiberOptions options;
    options.theme = theme;
    options.colouring = colouring ? &*colouring : nullptr;
    return views::fiberDrawing(plan, checker.index(), subject.value(), options);
}

}  // namespace app
