// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finder.h"
#include "model/catalog/catalog.h"
#include "views/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Finder)
};

constexpr std::size_t kMostDevices = 12;  ///< whose ports are looked through
constexpr std::size_t kMostParts = 40;    ///< ports or cables of one search

MatchRank joined(const MatchRank& a, const MatchRank& b)
{
    return {std::max(a.tier, b.tier), a.spread + b.spread, a.length + 1 + b.length};
}

/// How well the port's name answers; nothing typed yet is answered by each.
std::optional<MatchRank> rankOfPort(QStringView typed, const QString& name)
{
    if (typed.isEmpty())
        return MatchRank{MatchTier::Prefix, 0, static_cast<int>(name.size())};
    const auto rank = rankOf(typed, name);
    return rank && rank->tier <= MatchTier::WordStart ? rank : std::nullopt;
}

/// The run of digits that a text ends with.
QStringView lastDigits(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1] >= u'0' && text[at - 1] <= u'9')
        --at;
    return text.sliced(at);
}

/// Cables that are named by one pattern are of one number.
int patternOf(CableRole role) { return role < CableRole::Management ? 0 : static_cast<int>(role); }

}  // namespace

void Finder::addPorts(const QString& typed, std::vector<Found>& found) const
{
    const qsizetype colon = typed.lastIndexOf(u':');
    if (colon < 1)
        return;
    const QString deviceTyped = typed.left(colon);
    const QStringView portTyped = QStringView(typed).sliced(colon + 1);
    std::vector<std::pair<MatchRank, Id<Device>>> devices;
    for (const Name& name : m_names) {
        const auto* device = std::get_if<Id<Device>>(&name.object);
        const auto rank = device ? rankOf(deviceTyped, name.folded) : std::nullopt;
        if (rank)
            devices.emplace_back(*rank, *device);
    }
    const std::size_t best = std::min(kMostDevices, devices.size());
    std::partial_sort(devices.begin(), devices.begin() + static_cast<std::ptrdiff_t>(best), devices.end());
    const Tables& plan = m_design.plan();
    for (std::size_t i = 0; i < best; ++i) {
        const DeviceType& type = plan.deviceTypes.at(plan.devices.at(devices[i].second).type);
        const int count = portCount(type);
        std::vector<Found> ports;
        for (int number = 1; number <= count; ++number) {
            const auto rank = rankOfPort(portTyped, portName(type, number).toCaseFolded());
            if (rank)
                ports.push_back(
                    {PortRef{devices[i].second, number}, {}, nullptr, {}, {}, joined(devices[i].first, *rank)});
        }
        std::stable_sort(ports.begin(), ports.end(), [](const Found& a, const Found& b) { return a.rank < b.rank; });
        if (ports.size() > kMostParts)
            ports.erase(ports.begin() + static_cast<std::ptrdiff_t>(kMostParts), ports.end());
        for (Found& port : ports) {
            port.name = nameOf(plan, *port.object);
            port.what = whatIs(*port.object);
            found.push_back(std::move(port));
        }
    }
}

/// `RACK-UU:PORT`, and what of the other end has been typed behind a stroke.
void Finder::addLabels(const QString& typed, std::vector<Found>& found) const
{
    const QString nearEnd = typed.section(u'/', 0, 0);
    const qsizetype colon = nearEnd.indexOf(u':');
    const qsizetype dash = colon < 0 ? -1 : nearEnd.lastIndexOf(u'-', colon);
    bool isUnit = false;
    const int unit = dash < 1 ? 0 : nearEnd.mid(dash + 1, colon - dash - 1).toInt(&isUnit);
    if (!isUnit)
        return;
    const QString rackTyped = nearEnd.left(dash);
    const Tables& plan = m_design.plan();
    for (const Name& name : m_names) {
        const auto* rack = std::get_if<Id<Rack>>(&name.object);
        if (!rack || name.folded != rackTyped)
            continue;
        for (const Id<Device> id : m_design.index().devicesOf(*rack)) {
            const Device& device = plan.devices.at(id);
            if (device.unit != unit)
                continue;
            for (const PlanIndex::Plugged& plugged : m_design.index().cablesOf(id)) {
                const Cable& cable = plan.cables.at(plugged.cable);
                const PortRef here{id, plugged.port};
                const PortRef& there = cable.a == here ? cable.b : cable.a;
                const QString label = endText(plan, here) + u'/' + endText(plan, there);
                const auto rank = rankOf(typed, label.toCaseFolded());
                if (rank && rank->tier <= MatchTier::Prefix && found.size() < kMostParts)
                    found.push_back({cable.id, {}, nullptr, nameOf(plan, cable.id), label, *rank});
            }
        }
    }
}

void Finder::gatherNumbers()
{
    m_numbers.clear();
    m_numbers.reserve(m_design.plan().cables.size());
    m_design.plan().cables.forEach([&](const Cable& cable) {
        m_numbers.push_back({patternOf(cable.role), cable.number, cable.id});
    });
    if (!std::is_sorted(m_numbers.begin(), m_numbers.end()))
        std::sort(m_numbers.begin(), m_numbers.end());
    m_numbersKnown = true;
}

/// The number typed, and numbers that begin with it; each is then asked whether its whole name is like what was typed.
void Finder::addCables(const QString& typed, std::vector<Found>& found)
{
    const QStringView digits = lastDigits(typed);
    if (digits.isEmpty() || digits.size() > 9)
        return;
    if (!m_numbersKnown)
        gatherNumbers();
    const Tables& plan = m_design.plan();
    // Names have zeros in front: what was typed may be the beginning of a longer number.
    const qint64 number = digits.toLongLong();
    const std::size_t before = found.size();
    for (int pattern = 0; pattern <= static_cast<int>(CableRole::Nvlink); ++pattern) {
        for (qint64 least = number, reach = 1; least < 1'000'000'000; least *= 10, reach *= 10) {
            auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(),
                                       Numbered{pattern, static_cast<int>(least), Id<Cable>(1)});
            std::size_t looked = 0;
            for (; at != m_numbers.end() && at->pattern == pattern && at->number < least + reach; ++at) {
                if (++looked > kMostParts || found.size() - before > kMostParts)
                    break;
                const QString name = nameOf(plan, at->cable);
                if (const auto rank = rankOf(typed, name.toCaseFolded()))
                    found.push_back({at->cable, {}, nullptr, name, whatIs(at->cable), *rank});
            }
            if (least == 0)
                break;
        }
    }
}

void Finder::addTypes(const QString& typed, bool typos, std::vector<Found>& found) const
{
    const auto offer = [&](const QString& name, const QString& key, const QString& what) {
        const QString folded = name.toCaseFolded();
        const QString foldedKey = key.toCaseFolded();
        auto rank = typos ? rankWithTypo(typed, folded) : rankOf(typed, folded);
        const auto byKey = typos ? std::nullopt : rankOf(typed, foldedKey);
        if (byKey && (!rank || *byKey < *rank))
            rank = byKey;
        if (rank)
            found.push_back({std::nullopt, key, nullptr, name, what, *rank});
    };
    for (const CatalogType& each : Catalog::builtIn().types()) {
        std::visit([&](const auto& type) { offer(type.name, type.key, Text::tr("type in the catalog")); }, each);
    }
}

QString Finder::whatIs(const ObjectRef& object) const
{
    const Tables& plan = m_design.plan();
    const PlanIndex& index = m_design.index();
    struct What {
        const Tables& plan;
        const PlanIndex& index;
        QString operator()(Id<Row> id) const
        {
            return Text::tr("row, %1").arg(views::rackCountText(static_cast<std::int64_t>(index.racksOf(id).size())));
        }
        QString operator()(Id<Rack> id) const
        {
            const Rack& rack = plan.racks.at(id);
            return Text::tr("rack in row %1 · %2").arg(nameOf(plan, rack.row), plan.rackTypes.at(rack.type).name);
        }
        QString operator()(Id<Device> id) const
        {
            const Device& device = plan.devices.at(id);
            return Text::tr("%1 in %2, U%3")
                .arg(plan.deviceTypes.at(device.type).name, nameOf(plan, device.rack))
                .arg(device.unit);
        }
        QString operator()(Id<Tray> id) const
        {
            const TrayKind kind = plan.trays.at(id).kind;
            return kind == TrayKind::Fiber ? Text::tr("fiber tray")
                : kind == TrayKind::Copper ? Text::tr("copper ladder")
                                           : Text::tr("power way");
        }
        QString operator()(Id<Cable> id) const
        {
            const Cable& cable = plan.cables.at(id);
            return QStringLiteral("%1 – %2").arg(portText(plan, cable.a), portText(plan, cable.b));
        }
        QString operator()(Id<Cdu> id) const { return plan.cduTypes.at(plan.cdus.at(id).type).name; }
        QString operator()(Id<Manifold> id) const
        {
            const Manifold& manifold = plan.manifolds.at(id);
            return Text::tr("manifold, loop %1 of %2").arg(manifold.loop.toUpper(), nameOf(plan, manifold.rack));
        }
        QString operator()(const PortRef& port) const
        {
            for (const PlanIndex::Plugged& plugged : index.cablesOf(port.device)) {
                if (plugged.port == port.number) {
                    const Cable& cable = plan.cables.at(plugged.cable);
                    const PortRef& there = cable.a == port ? cable.b : cable.a;
                    return Text::tr("port · %1 to %2").arg(cableName(plan.naming(), cable), portText(plan, there));
                }
            }
            return Text::tr("port without a cable");
        }
    };
    return std::visit(What{plan, index}, object);
}

}  // namespace app
