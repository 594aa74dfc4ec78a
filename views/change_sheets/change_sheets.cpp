// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/change_sheets.h"

#include "views/change_sheets/change_page.h"
#include "views/fiber_map/map_words.h"
#include "views/sheets/metres_text.h"
#include "views/sheets/revision_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::changeSheets)
};

constexpr double kRow = 6.2;
constexpr double kHeads = 7;
constexpr double kRevisions = 36;

/// A whole change order: the list first, then the sheets of each device.
struct ChangeSet {
    ChangeJob job;
    std::vector<std::size_t> shown;              ///< the orders that have sheets, in their order
    std::vector<std::vector<ChangePage>> pages;  ///< of each of these

    const DeviceOrder& orderOf(std::size_t i) const { return job.order.orders[shown[i]]; }
    std::size_t firstPage(std::size_t i, std::size_t before) const
    {
        return std::accumulate(pages.begin(), pages.begin() + std::ptrdiff_t(i), before,
                               [](std::size_t sum, const auto& each) { return sum + each.size(); })
            + 1;
    }
};

/// Trays of one rack where nothing is done but at the far ends of other steps are one order: a sheet a tray would be many
/// sheets for one tick each. Its trays come from the bottom of the rack upwards, as in its port tables. Orders that steps refer
/// to keep their places.
std::vector<std::size_t> shownOrders(ChangeOrder& order, const PortBook& from, const PortBook& to)
{
    const auto isTray = [&](const DeviceOrder& each) {
        for (const PortBook* book : {&to, &from}) {
            const auto called = book->index().called<Device>(each.device);
            if (!called.empty())
                return book->isTray(called.front());
        }
        return false;
    };
    std::vector<std::size_t> shown;
    std::map<QString, std::size_t> ofRack;
    std::vector<std::size_t> trays;
    const std::size_t count = order.orders.size();
    for (std::size_t i = 0; i < count; ++i) {
        const DeviceOrder each = order.orders[i];
        if (!each.steps.empty() || !isTray(each)) {
            shown.push_back(i);
            continue;
        }
        trays.push_back(i);
        if (ofRack.try_emplace(each.rack, order.orders.size()).second) {
            shown.push_back(order.orders.size());
            order.orders.push_back({each.rack, {}, 0, {}, {}});
        }
    }
    std::stable_sort(trays.begin(), trays.end(),
                     [&](std::size_t a, std::size_t b) { return order.orders[a].unit < order.orders[b].unit; });
    for (const std::size_t i : trays) {
        const DeviceOrder& each = order.orders[i];
        std::vector<ChangeVisit>& visits = order.orders[ofRack.at(each.rack)].visits;
        for (ChangeVisit visit : each.visits) {
            for (QString& port : visit.ports)
                port = each.device.section(u'-', -1) + u' ' + port;
            visits.push_back(visit);
        }
    }
    return shown;
}

std::size_t rowsOn(const SheetFrame& frame, bool first)
{
    return std::size_t(
        std::max(1.0, std::floor((frame.room().height() - kHeads - (first ? kRevisions + 2 : 0)) / kRow)));
}

std::size_t listSheets(std::size_t orders, const SheetFrame& frame)
{
    const std::size_t first = rowsOn(frame, true);
    const std::size_t further = rowsOn(frame, false);
    return orders <= first ? 1 : 1 + (orders - first + further - 1) / further;
}

/// The rack of an order, or that it is of none.
QString rackText(const DeviceOrder& order) { return order.rack.isEmpty() ? Words::tr("Hall") : order.rack; }

QString sumText(const DeviceOrder& order)
{
    QStringList parts;
    const auto add = [&](StepVerb verb, const QString& text) {
        if (const std::size_t count = order.count(verb); count > 0)
            parts << (text.contains(QLatin1String("%1")) ? text.arg(count) : text);
    };
    add(StepVerb::TakeOut, Words::tr("%1 taken out"));
    const auto addPlaces = [&](StepVerb verb, const QString& text) {
        std::size_t count = 0;
        for (const ChangeStep& step : order.steps)
            count += step.verb == verb ? step.places.size() : 0;
        if (count > 0)
            parts << text.arg(count);
    };
    add(StepVerb::UnplugAndRemove, Words::tr("%1 removed"));
    addPlaces(StepVerb::UnplugAll, Words::tr("%1 unplugged first"));
    addPlaces(StepVerb::Uncouple, Words::tr("%1 uncoupled"));
    addPlaces(StepVerb::Couple, Words::tr("%1 coupled"));
    add(StepVerb::Move, Words::tr("%1 moved"));
    add(StepVerb::PutIn, Words::tr("%1 put in"));
    add(StepVerb::Rename, Words::tr("new tag"));
    add(StepVerb::Swap, Words::tr("%1 swapped"));
    add(StepVerb::Replug, Words::tr("%1 to another port"));
    add(StepVerb::PlugAgain, Words::tr("%1 plugged again"));
    add(StepVerb::PullAgain, Words::tr("%1 pulled again"));
    add(StepVerb::PullNew, Words::tr("%1 pulled new"));
    add(StepVerb::Relabel, Words::tr("%1 relabelled"));
    if (!order.visits.empty())
        parts << Words::tr("%1 far ends of others").arg(order.visits.size());
    return parts.join(QStringLiteral(", "));
}

/// What the steps need: cables by length, and labels.
QString bringText(const ChangeOrder& order)
{
    std::map<Length, int> cables;
    int labels = 0;
    for (const DeviceOrder& each : order.orders) {
        for (const ChangeStep& step : each.steps) {
            if (step.newCable && step.now->stock)
                ++cables[*step.now->stock];
            labels += int(step.labels.printThis.size() + step.labels.printFar.size());
        }
    }
    QStringList parts;
    for (const auto& [length, count] : cables)
        parts << Words::tr("%1 × %2 m").arg(count).arg(metresText(length));
    if (labels > 0)
        parts << countText(std::size_t(labels), Words::tr("1 label"), Words::tr("%1 labels"));
    return parts.isEmpty() ? Words::tr("nothing") : parts.join(QStringLiteral(", "));
}

Drawing listSheet(const ChangeSet& set, std::size_t part, const SheetFrame& frame, SheetHead head)
{
    const std::size_t count = set.shown.size();
    head.title = Words::tr("Change order · %1").arg(set.job.order.to.name);
    head.line = set.job.revisions() + QStringLiteral(" · ") + Words::tr("where something is to be done");
    Drawing sheet = frame.blank(head.title);
    frame.addHead(sheet, head);
    QRectF room = frame.room();
    if (part == 0) {
        addRevisions(sheet, set.job.to->plan(), {room.left(), room.top(), room.width(), kRevisions - 6});
        PartBuilder bring(Words::tr("bring"), {room.left(), room.top() + kRevisions - 4, room.width(), 5});
        const double y = room.top() + kRevisions - 2;
        const double at = runOn(bring, {room.left(), y}, Words::tr("Bring: "), sheetType(10, QFont::Bold));
        const QString what = bringText(set.job.order);
        bring.text({at, y}, what, fitted(what, sheetType(10), room.right() - at));
        sheet.parts.push_back(std::move(bring).take());
        room.setTop(room.top() + kRevisions + 2);
    }
    PartBuilder heads(Words::tr("columns"), {room.left(), room.top(), room.width(), kHeads}, ReadAs::Row);
    const double y = room.top() + 3.4;
    heads.text({room.left(), y}, Words::tr("Rack"), sheetType(7.5, QFont::Medium));
    heads.text({room.left() + 22, y}, Words::tr("Device"), sheetType(7.5, QFont::Medium));
    heads.text({room.left() + 66, y}, Words::tr("Steps"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
    heads.text({room.left() + 70, y}, Words::tr("What"), sheetType(7.5, QFont::Medium));
    heads.text({room.right() - 12, y}, Words::tr("Page"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
    heads.text({room.right(), y}, Words::tr("Done"), sheetType(7.5, QFont::Medium, Qt::AlignRight));
    heads.lines({{room.left(), room.top() + kHeads - 0.5, room.right(), room.top() + kHeads - 0.5}},
                outlined(kInk, kFrameLine));
    sheet.parts.push_back(std::move(heads).take());
    const std::size_t first = part == 0 ? 0 : rowsOn(frame, true) + (part - 1) * rowsOn(frame, false);
    const std::size_t end = std::min(count, first + rowsOn(frame, part == 0));
    const std::size_t before = listSheets(count, frame);
    for (std::size_t i = first; i < end; ++i) {
        const DeviceOrder& order = set.orderOf(i);
        const double top = room.top() + kHeads + kRow * double(i - first);
        const double middle = top + kRow / 2;
        PartBuilder row(Words::tr("row"), {room.left(), top, room.width(), kRow}, ReadAs::Row);
        const QString rack = rackText(order);
        row.text({room.left(), middle}, rack, fitted(rack, sheetType(11, QFont::Bold), 21));
        const QString device = !order.device.isEmpty() ? order.device
            : order.rack.isEmpty()                     ? Words::tr("ways, coolant units")
            : order.steps.empty()                      ? Words::tr("compute trays")
                                                       : Words::tr("the rack itself");
        row.text({room.left() + 22, middle}, device, fitted(device, sheetType(10, QFont::Medium), 34));
        row.text({room.left() + 66, middle}, QString::number(order.steps.size()),
                 sheetType(11, QFont::Bold, Qt::AlignRight));
        const QString sums = sumText(order);
        row.text({room.left() + 70, middle}, sums, fitted(sums, sheetType(8.5), room.width() - 70 - 24));
        row.text({room.right() - 12, middle}, QString::number(set.firstPage(i, before)),
                 sheetType(10, QFont::Bold, Qt::AlignRight));
        tickBox(row, {room.right() - 2.4, middle});
        row.lines({{room.left(), top + kRow, room.right(), top + kRow}}, outlined(kRowRule, kRowLine));
        sheet.parts.push_back(std::move(row).take());
    }
    frame.addFoot(sheet, head);
    return sheet;
}

}  // namespace

Result<SheetSet> changeSheets(const std::shared_ptr<const PortBook>& from, const std::shared_ptr<const PortBook>& to,
                              ChangeOrder order)
{
    if (order.orders.empty())
        return Error{Words::tr("Nothing changes between the two designs that a crew would do.")};
    auto set = std::make_shared<ChangeSet>(
        ChangeSet{{from, to, std::move(order), std::make_shared<ReplacedPages>(from->plan(), to)}, {}, {}});
    set->shown = shownOrders(set->job.order, *from, *to);
    const SheetFrame frame(to->plan(), to->plan().delivery().paper, false);
    const std::size_t lists = listSheets(set->shown.size(), frame);
    std::size_t pages = lists;
    for (const std::size_t each : set->shown) {
        set->pages.push_back(changePages(set->job, each, frame));
        pages += set->pages.back().size();
    }
    const ChangeOrder& made = set->job.order;
    const QString tag = made.from.revision == made.to.revision
        ? Words::tr("CHANGE")
        : QStringLiteral("%1\u203a%2").arg(made.from.revision, made.to.revision);
    const QString letters = made.from.revision + u'-' + made.to.revision;
    const auto headOf = [pages, tag, letters](const QString& rack, const QString& device, std::size_t page) {
        SheetHead head;
        head.tag = rack.isEmpty() ? tag : rack;
        head.device = device;
        head.page = int(page);
        head.pages = int(pages);
        head.code = QStringLiteral("CO-%1-%2").arg(letters).arg(page, 2, 10, QLatin1Char('0'));
        head.scan = QStringList{head.code, rack, device}.join(u' ').trimmed();
        return head;
    };
    SheetSet sheets;
    sheets.title = Words::tr("Change order, %1, %2").arg(set->job.revisions(), to->plan().header().name);
    sheets.subject = Words::tr("Revision %1").arg(to->plan().header().revision);
    for (std::size_t i = 0; i < lists; ++i)
        sheets.sheets.push_back({{Words::tr("List")}, frame.size(), [set, i, frame, head = headOf({}, {}, i + 1)] {
                                     return listSheet(*set, i, frame, head);
                                 }});
    std::size_t page = lists;
    for (std::size_t i = 0; i < set->shown.size(); ++i) {
        const DeviceOrder& shown = set->orderOf(i);
        for (std::size_t each = 0; each < set->pages[i].size(); ++each) {
            QStringList bookmark{rackText(shown)};
            if (!shown.device.isEmpty())
                bookmark << shown.device;
            sheets.sheets.push_back(
                {bookmark, frame.size(), [set, i, each, frame, head = headOf(rackText(shown), shown.device, ++page)] {
                     return changeSheet(set->job, set->pages[i][each], frame, head);
                 }});
        }
    }
    return sheets;
}

}  // namespace views
