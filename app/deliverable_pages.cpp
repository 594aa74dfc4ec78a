// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliverable_pages.h"

#include "app/bom_exports.h"
#include "app/object_called.h"
#include "app/racks_called.h"
#include "model/deliver/label_stock.h"
#include "model/diff/change_order.h"
#include "model/diff/changed_labels.h"
#include "model/diff/changed_ports.h"
#include "views/bom_sheets/bom_sheets.h"
#include "views/change_sheets/change_sheets.h"
#include "views/fiber_map/fiber_map.h"
#include "views/install_sheets/install_sheets.h"
#include "views/labels/label_sheets.h"
#include "views/paper/typeface.h"
#include "views/pull_sheets/pull_sheets.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <set>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::deliverablePages)
};

/// "revision A of 2026-02-27".
QString revisionText(const DesignHeader& header)
{
    return header.date.isEmpty() ? Text::tr("revision %1").arg(header.revision)
                                 : Text::tr("revision %1 of %2").arg(header.revision, header.date);
}

/// What changes since `before`, as sheets mark it.
std::shared_ptr<const views::ChangeMarks> marksSince(const Tables& before, const Tables& plan)
{
    return std::make_shared<const views::ChangeMarks>(views::ChangeMarks{
        plan.header().revision, revisionText(before.header()), changedPorts(before, plan, diffPlans(before, plan))});
}

/// That labels of the design look alike, where they do.
QStringList clashNotes(const Tables& plan)
{
    const auto text = LabelTemplate::parse(plan.delivery().labelTemplate);
    const QString clashes = text ? clashText(plan, labelClashes(plan, text.value())) : QString();
    return clashes.isEmpty() ? QStringList() : QStringList{clashes};
}

/// Row by row, and within a row by name as people count: A2 before A10.
std::vector<Id<Rack>> inOrder(const Tables& plan, std::vector<Id<Rack>> racks)
{
    std::sort(racks.begin(), racks.end(), [&](Id<Rack> a, Id<Rack> b) {
        const Rack& first = plan.racks.at(a);
        const Rack& second = plan.racks.at(b);
        return std::tuple(first.row, first.name.size(), first.name, a)
            < std::tuple(second.row, second.name.size(), second.name, b);
    });
    return racks;
}

/// The racks wanted, or all.
Result<std::vector<Id<Rack>>> racksWanted(const Tables& plan, const ExportWish& wanted)
{
    std::vector<Id<Rack>> racks;
    if (wanted.of.isEmpty()) {
        plan.racks.forEach([&](const Rack& rack) { racks.push_back(rack.id); });
    } else {
        auto called = racksCalled(plan, wanted.of);
        if (!called)
            return called.error();
        racks = std::move(called).value();
    }
    return inOrder(plan, std::move(racks));
}

}  // namespace

Tables onPaper(const Tables& plan, const ExportWish& wanted)
{
    Tables printed = plan;
    if (wanted.paper) {
        Deliverables delivery = plan.delivery();
        delivery.paper = *wanted.paper;
        printed.deliverables.put(delivery);
    }
    return printed;
}

QStringList nameNotes(const Tables& plan)
{
    QString letters;
    QString first;
    const auto look = [&](const QString& name) {
        const QString missing = views::lettersWithoutGlyph(name);
        for (const QChar letter : missing)
            letters += letters.contains(letter) ? QString() : QString(letter);
        if (!missing.isEmpty() && first.isEmpty())
            first = name;
    };
    plan.racks.forEach([&](const Rack& rack) { look(rack.name); });
    plan.devices.forEach([&](const Device& device) { look(device.name); });
    constexpr qsizetype kMost = 12;
    if (letters.isEmpty())
        return {};
    return {
        Text::tr(
            "The typefaces of sheets have no %1: in \"%2\" and others a box stands for each. The text of the PDF has "
            "them.")
            .arg(letters.left(kMost), first)};
}

Result<Pages> fiberMapPages(const Tables& plan, const ExportWish& wanted)
{
    const auto racks = racksWanted(plan, wanted);
    if (!racks)
        return racks.error();
    const auto book = std::make_shared<const PortBook>(onPaper(plan, wanted));
    const auto marks = wanted.since ? marksSince(*wanted.since, plan) : nullptr;
    auto set = views::fiberMap(book, racks.value(), marks);
    if (!set)
        return set.error();
    QStringList notes = nameNotes(plan);
    if (marks && marks->ports.empty())
        notes << Text::tr("No port changes since %1: nothing is marked.").arg(marks->since);
    return Pages{std::move(set).value(), notes};
}

Result<views::SheetSet> changedFiberMap(const Tables& before, const Tables& plan)
{
    const auto marks = marksSince(before, plan);
    std::set<Id<Rack>> racks;
    for (const PortRef& port : marks->ports)
        racks.insert(plan.devices.at(port.device).rack);
    if (racks.empty())
        return Error{Text::tr("No port changes since %1: there is nothing to print.").arg(marks->since)};
    return views::fiberMap(std::make_shared<const PortBook>(plan), inOrder(plan, {racks.begin(), racks.end()}), marks);
}

Result<WantedLabels> labelsOf(const Tables& plan, const ExportWish& wish)
{
    std::optional<ObjectRef> of;
    if (!wish.of.isEmpty()) {
        const auto found = objectCalled(plan, wish.of);
        if (!found)
            return found.error();
        of = found.value();
    }
    auto labels = cableLabels(plan, of);
    if (!labels)
        return labels.error();
    if (!wish.since)
        return WantedLabels{std::move(labels).value(), clashNotes(plan)};
    const std::size_t all = labels.value().labels.size();
    LabelSet changed = changedLabels(*wish.since, plan, std::move(labels).value());
    const QString since = revisionText(wish.since->header());
    if (changed.labels.empty() && of)
        return Error{Text::tr("No label at %1 changes since %2: there is nothing to print.").arg(wish.of, since)};
    if (changed.labels.empty())
        return Error{Text::tr("No label changes since %1: there is nothing to print.").arg(since)};
    const QString note =
        Text::tr("%1 of %2 labels: those that change since %3.").arg(changed.labels.size()).arg(all).arg(since);
    return WantedLabels{std::move(changed), QStringList{note} + clashNotes(plan)};
}

QStringList shiftNotes(const Tables& plan, const LabelStock& stock)
{
    const QString fault = shiftFault(stock, plan.delivery());
    return fault.isEmpty() ? QStringList() : QStringList{fault};
}

Result<Pages> labelPages(const Tables& plan, const ExportWish& wanted)
{
    const auto stock = labelStock(plan.delivery().labelStock);
    if (!stock)
        return stock.error();
    auto labels = labelsOf(plan, wanted);
    if (!labels)
        return labels.error();
    const auto book = std::make_shared<const PortBook>(plan);
    const QStringList notes = labels.value().notes + shiftNotes(plan, stock.value()) + nameNotes(plan)
        + views::labelNotes(plan, labels.value().set, stock.value());
    auto set = views::labelSheets(book, std::move(labels.value().set), stock.value());
    if (!set)
        return set.error();
    return Pages{std::move(set).value(), notes};
}

Result<views::SheetSet> changeOrderSheets(const Tables& from, const Tables& to, const PlanDiff& diff)
{
    return views::changeSheets(std::make_shared<const PortBook>(from), std::make_shared<const PortBook>(to),
                               changeOrder(from, to, diff));
}

Result<Pages> bomPages(const Tables& plan, const ExportWish& wanted)
{
    const auto wish = bomWish(wanted);
    if (!wish)
        return wish.error();
    auto table = bomTable(plan, wish.value().grouping, wish.value().list());
    if (!table)
        return table.error();
    const auto printed = std::make_shared<const Tables>(onPaper(plan, wanted));
    return Pages{views::bomSheets(printed, std::move(table).value()), priceNotes(plan, wish.value())};
}

Result<Pages> pullPages(const Tables& plan, const ExportWish& wanted)
{
    std::optional<views::PullsOf> of;
    if (!wanted.of.isEmpty()) {
        const auto found = objectCalled(plan, wanted.of);
        if (!found)
            return found.error();
        of = {found.value(), wanted.of};
    }
    const auto printed = std::make_shared<const Tables>(onPaper(plan, wanted));
    auto set = views::pullSheets(printed, pullSchedule(plan, wanted.crews), of);
    if (!set)
        return set.error();
    return Pages{std::move(set).value(), nameNotes(plan)};
}

Result<Pages> installPages(const Tables& plan, const ExportWish& wanted)
{
    const auto racks = racksWanted(plan, wanted);
    if (!racks)
        return racks.error();
    auto set = views::installSheets(std::make_shared<const Tables>(onPaper(plan, wanted)), racks.value());
    if (!set)
        return set.error();
    return Pages{std::move(set).value(), nameNotes(plan)};
}

}  // namespace app
