// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/colouring.h"

#include "model/routing/fill_share.h"
#include "model/routing/pathway.h"
#include "model/routing/stock_length.h"
#include "model/rules/coolant_flow.h"
#include "model/rules/power_map.h"
#include "views/elevation/port_colours.h"
#include "views/sum_text.h"
#include "views/unit_text.h"
#include "views/widgets/severity_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::Colouring)
};

constexpr int kSteps = 5;  ///< of a scale's legend

/// What the legend calls roles, racks' and devices' first and then those of cables; a role is its place here.
enum Role {
    Compute,
    Leaf,
    Spine,
    Core,
    Power,
    Management,
    Other,
    NicLeafCable,
    LeafSpineCable,
    SpineCoreCable,
    ManagementCable,
    TrunkCable,
    LaserCable,
    NvlinkCable
};

struct RoleLook {
    QRgb colour;
    const char* mark;
    const char* text;
};

/// Eight hues that stay apart for the colour-blind (after Okabe and Ito), each with a letter.
constexpr RoleLook kRoles[] = {
    {0xff53677e, "G", QT_TRANSLATE_NOOP("views::Colouring", "compute")},
    {0xff0072b2, "L", QT_TRANSLATE_NOOP("views::Colouring", "leaf")},
    {0xff009e73, "S", QT_TRANSLATE_NOOP("views::Colouring", "spine")},
    {0xffcc79a7, "C", QT_TRANSLATE_NOOP("views::Colouring", "core")},
    {0xffb8672a, "P", QT_TRANSLATE_NOOP("views::Colouring", "power")},
    {0xff8a8f3c, "M", QT_TRANSLATE_NOOP("views::Colouring", "management")},
    {0xff7a838c, "O", QT_TRANSLATE_NOOP("views::Colouring", "other")},
    {0xff0072b2, "N", QT_TRANSLATE_NOOP("views::Colouring", "NIC to leaf")},
    {0xff009e73, "U", QT_TRANSLATE_NOOP("views::Colouring", "leaf to spine")},
    {0xffcc79a7, "C", QT_TRANSLATE_NOOP("views::Colouring", "spine to core")},
    {0xff8a8f3c, "M", QT_TRANSLATE_NOOP("views::Colouring", "management")},
    {0xffe69f00, "T", QT_TRANSLATE_NOOP("views::Colouring", "trunk")},
    {0xff56b4e9, "P", QT_TRANSLATE_NOOP("views::Colouring", "laser feed")},
    {0xffd55e00, "X", QT_TRANSLATE_NOOP("views::Colouring", "NVLink")},
};

Role roleOf(const Tables& plan, const Device& device)
{
    if (device.role == FabricRole::Leaf)
        return Leaf;
    if (device.role == FabricRole::Spine)
        return Spine;
    if (device.role == FabricRole::Core)
        return Core;
    switch (plan.deviceTypes.at(device.type).deviceClass) {
    case DeviceClass::ComputeTray:
    case DeviceClass::NvlinkTray:
        return Compute;
    case DeviceClass::PowerShelf:
        return Power;
    case DeviceClass::ManagementSwitch:
        return Management;
    default:
        return Other;
    }
}

Role roleOf(const Cable& cable) { return static_cast<Role>(NicLeafCable + static_cast<int>(cable.role)); }

struct Choice {
    ColourBy by;
    const char* key;
    const char* text;
    const char* phrase;
};
constexpr Choice kChoices[] = {
    {ColourBy::Rail, "rail", QT_TRANSLATE_NOOP("views::Colouring", "Rail"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by rail")},
    {ColourBy::Role, "role", QT_TRANSLATE_NOOP("views::Colouring", "Role"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by role")},
    {ColourBy::Fill, "fill", QT_TRANSLATE_NOOP("views::Colouring", "Fill"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by fill")},
    {ColourBy::Power, "power", QT_TRANSLATE_NOOP("views::Colouring", "Power"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by power")},
    {ColourBy::Coolant, "coolant", QT_TRANSLATE_NOOP("views::Colouring", "Coolant"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by coolant")},
    {ColourBy::StockLength, "stock-length", QT_TRANSLATE_NOOP("views::Colouring", "Stock length"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by stock length")},
    {ColourBy::Finding, "finding", QT_TRANSLATE_NOOP("views::Colouring", "Findings"),
     QT_TRANSLATE_NOOP("views::Colouring", "Colour by findings")},
};
static_assert(std::size(kChoices) == kColourChoices);

/// The stock length of a routed cable.
std::optional<Length> stockOf(const Tables& plan, const Cable& cable)
{
    if (cable.length <= Length())
        return std::nullopt;
    return stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length).length;
}

/// Ports that have a cable, of all that take one in the fabric.
std::optional<Share> portFill(const Tables& plan, const PlanIndex& index, const Device& device)
{
    const int ports = portCount(plan.deviceTypes.at(device.type));
    if (ports == 0)
        return std::nullopt;
    std::vector<int> used;
    for (const PlanIndex::Plugged& plugged : index.cablesOf(device.id))
        used.push_back(plugged.port);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return Share::fromBase(std::int64_t(used.size()) * 1000 / ports);
}

}  // namespace

QString colourText(ColourBy by) { return Words::tr(kChoices[static_cast<int>(by)].text); }
QString colourPhrase(ColourBy by) { return Words::tr(kChoices[static_cast<int>(by)].phrase); }
QString colourKey(ColourBy by) { return QString::fromLatin1(kChoices[static_cast<int>(by)].key); }

std::optional<ColourBy> colourFrom(const QString& key)
{
    for (const Choice& choice : kChoices) {
        if (key == QLatin1String(choice.key))
            return choice.by;
    }
    return std::nullopt;
}

Colouring::Colouring(const Tables& plan, const Checker& checker, const Theme& theme, ColourBy by, Coloured what,
                     Counts counts)
    : m_plan(plan), m_checker(checker), m_theme(theme), m_by(by), m_counts(std::move(counts))
{
    makeScale(what);
    makeLegend(what);
}

QColor Colouring::step(double place) const
{
    const QColor least = QColor::fromRgb(m_theme.dark ? 0xff24425f : 0xffc6dbef);
    const QColor middle = QColor::fromRgb(m_theme.dark ? 0xff3f7fbf : 0xff4a90c8);
    const QColor most = QColor::fromRgb(m_theme.dark ? 0xffb9dcff : 0xff08306b);
    return place < 0.5 ? mixed(least, middle, place * 2) : mixed(middle, most, place * 2 - 1);
}

Tint Colouring::rail(int number) const
{
    if (number < 1 || std::size_t(number) > m_theme.rails.size())
        return {};
    return {m_theme.rails[std::size_t(number) - 1], QString::number(number)};
}

Tint Colouring::role(int place) const
{
    return {QColor::fromRgb(kRoles[place].colour), QString::fromLatin1(kRoles[place].mark)};
}

Tint Colouring::finding(const ObjectRef& place) const
{
    const FindingCounts counts = m_counts ? m_counts(place) : FindingCounts();
    if (counts.errors > 0)
        return {severityColor(Severity::Error, m_theme), QString::number(counts.errors)};
    if (counts.warnings > 0)
        return {severityColor(Severity::Warning, m_theme), QString::number(counts.warnings)};
    if (counts.unknowns > 0)
        return {severityColor(Severity::Unknown, m_theme), QStringLiteral("?")};
    return {};
}

std::optional<Share> Colouring::fillOf(const Tray& tray) const
{
    const TrayLoads* loads = m_checker.trayLoads();
    const Area section = traySection(tray);
    if (!loads || section <= Area() || holdsUnmeasured(tray.id))
        return std::nullopt;
    return fillShare(loads->most(tray.id), section);
}

/// Whether cables of unknown diameter lie in the tray: how full it is nobody knows then.
bool Colouring::holdsUnmeasured(Id<Tray> tray) const
{
    if (!m_unmeasured) {
        m_unmeasured.emplace();
        bool any = false;
        m_plan.cableTypes.forEach([&](const CableType& type) { any = any || !type.outsideDiameter.known(); });
        if (any) {
            m_plan.cables.forEach([&](const Cable& cable) {
                const Route* route = cable.route && !m_plan.cableTypes.at(cable.type).outsideDiameter.known()
                    ? m_plan.routes.find(*cable.route)
                    : nullptr;
                if (route)
                    m_unmeasured->insert(route->trays.begin(), route->trays.end());
            });
        }
    }
    return m_unmeasured->contains(tray);
}

std::optional<std::int64_t> Colouring::amountOf(const Rack& rack) const
{
    if (m_by == ColourBy::Power) {
        const auto& draw = m_checker.power().of(rack.id).draw;
        return draw.whole() || draw.known > model::Power() ? std::optional(draw.known.base()) : std::nullopt;
    }
    std::int64_t flow = 0;
    for (const Id<Manifold> manifold : m_checker.index().manifoldsOf(rack.id)) {
        const auto& sum = m_checker.power().of(manifold).flow;
        if (!sum.whole())
            return std::nullopt;
        flow += sum.known.base();
    }
    return flow > 0 ? std::optional(flow) : std::nullopt;
}

std::optional<std::int64_t> Colouring::amountOf(const Device& device) const
{
    const DeviceType& type = m_plan.deviceTypes.at(device.type);
    if (m_by == ColourBy::Fill) {
        const auto share = portFill(m_plan, m_checker.index(), device);
        return share ? std::optional(share->base()) : std::nullopt;
    }
    if (m_by == ColourBy::Power)
        return type.feed != PowerFeed::None && type.draw.known() ? std::optional(type.draw.value->base())
                                                                 : std::nullopt;
    const auto flow = deviceFlow(m_plan, m_checker.index(), device);
    return flow.whole() && flow.known > Flow() ? std::optional(flow.known.base()) : std::nullopt;
}

QString Colouring::amountText(std::int64_t base) const
{
    if (m_by == ColourBy::Power)
        return powerText(model::Power::fromBase(base));
    return m_by == ColourBy::Coolant ? flowText(Flow::fromBase(base)) : shareText(Share::fromBase(base));
}

Tint Colouring::amount(std::optional<std::int64_t> base) const
{
    if (!base)
        return {};
    return {step(m_most > 0 ? double(*base) / double(m_most) : 0), amountText(*base)};
}

std::vector<TintShare> Colouring::of(const Rack& rack) const
{
    const auto single = [](const Tint& tint) {
        return tint.colour.isValid() ? std::vector<TintShare>{{tint, 1}} : std::vector<TintShare>();
    };
    if (m_by == ColourBy::Finding)
        return single(finding(rack.id));
    if (m_by == ColourBy::StockLength)
        return {};
    // A hall is coloured by how full its trays are; the racks under them keep quiet.
    if (m_by == ColourBy::Fill)
        return {};
    if (m_by != ColourBy::Rail && m_by != ColourBy::Role) {
        Tint tint = amount(amountOf(rack));
        // What is known is drawn; that something is missing is said.
        if (m_by == ColourBy::Power && !m_checker.power().of(rack.id).draw.whole() && tint.colour.isValid())
            tint.mark = partlyKnownText(tint.mark, false, true);
        return single(tint);
    }
    if (m_by == ColourBy::Role && m_plan.rackTypes.at(rack.type).gpus.value.value_or(0) > 0)
        return {{role(Compute), 1}};
    std::map<int, int> sorts;
    for (const Id<Device> id : m_checker.index().devicesOf(rack.id)) {
        const Device& device = m_plan.devices.at(id);
        if (m_by == ColourBy::Role && device.role != FabricRole::None)
            ++sorts[roleOf(m_plan, device)];
        if (const int number = railOf(device); m_by == ColourBy::Rail && number > 0)
            ++sorts[number];
    }
    std::vector<TintShare> stripes;
    for (const auto& [sort, count] : sorts)
        stripes.push_back({m_by == ColourBy::Rail ? rail(sort) : role(sort), double(count)});
    double all = 0;
    for (const TintShare& stripe : stripes)
        all += stripe.share;
    for (TintShare& stripe : stripes)
        stripe.share /= all;
    return stripes;
}

Tint Colouring::of(const Device& device) const
{
    switch (m_by) {
    case ColourBy::Rail:
        return rail(railOf(device));
    case ColourBy::Role:
        return role(roleOf(m_plan, device));
    case ColourBy::Finding:
        return finding(device.id);
    case ColourBy::StockLength:
        return {};
    default:
        return amount(amountOf(device));
    }
}

Tint Colouring::of(const Cable& cable) const
{
    switch (m_by) {
    case ColourBy::Rail:
        return rail(railOf(m_plan, cable));
    case ColourBy::Role:
        return role(roleOf(cable));
    case ColourBy::Finding:
        return finding(cable.id);
    case ColourBy::StockLength: {
        const auto stock = stockOf(m_plan, cable);
        if (!stock)
            return {};
        const auto place = std::lower_bound(m_lengths.begin(), m_lengths.end(), *stock) - m_lengths.begin();
        return {step(m_lengths.size() > 1 ? double(place) / double(m_lengths.size() - 1) : 1), distanceText(*stock)};
    }
    default:
        return {};
    }
}

Tint Colouring::of(const Tray& tray) const
{
    if (m_by == ColourBy::Finding)
        return finding(tray.id);
    const auto fill = m_by == ColourBy::Fill ? fillOf(tray) : std::nullopt;
    if (!fill)
        return {};
    const Profile& profile = m_plan.profile();
    const QColor colour = *fill > profile.fillMaximum ? m_theme.error
        : *fill > profile.fillDayOne                  ? m_theme.warning
                                                      : step(*fill / profile.fillDayOne);
    return {colour, shareText(*fill)};
}

Tint Colouring::of(const Cdu& cdu) const { return m_by == ColourBy::Finding ? finding(cdu.id) : Tint(); }

void Colouring::makeScale(Coloured what)
{
    const auto least = [&](std::optional<std::int64_t> amount) { m_most = std::max(m_most, amount.value_or(0)); };
    if (m_by == ColourBy::Fill)
        m_most = 1000;
    else if ((m_by == ColourBy::Power || m_by == ColourBy::Coolant) && what == Coloured::Racks)
        m_plan.racks.forEach([&](const Rack& rack) { least(amountOf(rack)); });
    else if ((m_by == ColourBy::Power || m_by == ColourBy::Coolant) && what == Coloured::Devices) {
        // Devices of one type in racks of one type take alike: one of them tells for all.
        std::set<std::pair<Id<DeviceType>, Id<RackType>>> seen;
        m_plan.devices.forEach([&](const Device& device) {
            if (seen.emplace(device.type, m_plan.racks.at(device.rack).type).second)
                least(amountOf(device));
        });
    } else if (m_by == ColourBy::StockLength) {
        std::vector<Length> lengths;
        m_plan.cables.forEach([&](const Cable& cable) {
            if (const auto stock = stockOf(m_plan, cable); stock && (lengths.empty() || lengths.back() != *stock))
                lengths.push_back(*stock);
        });
        std::sort(lengths.begin(), lengths.end());
        lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
        m_lengths = std::move(lengths);
    }
}

void Colouring::legendOfRoles(Coloured what)
{
    bool used[std::size(kRoles)] = {};
    if (what == Coloured::Cables) {
        m_plan.cables.forEach([&](const Cable& cable) { used[roleOf(cable)] = true; });
    } else {
        m_plan.devices.forEach([&](const Device& device) { used[roleOf(m_plan, device)] = true; });
        if (what == Coloured::Racks)
            used[Power] = used[Management] = used[Other] = false;
    }
    for (int i = 0; i < int(std::size(kRoles)); ++i) {
        if (used[i])
            m_legend.push_back({role(i), Words::tr(kRoles[i].text)});
    }
}

void Colouring::makeLegend(Coloured what)
{
    switch (m_by) {
    case ColourBy::Rail:
        for (int number = 1; number <= int(m_theme.rails.size()); ++number)
            m_legend.push_back({rail(number), Words::tr("rail %1").arg(number)});
        return;
    case ColourBy::Role:
        legendOfRoles(what);
        return;
    case ColourBy::Finding:
        m_legend = {{{m_theme.error, {}}, Words::tr("error")},
                    {{m_theme.warning, {}}, Words::tr("warning")},
                    {{m_theme.unknown, QStringLiteral("?")}, Words::tr("not known")}};
        return;
    case ColourBy::StockLength:
        for (std::size_t i = 0; i < m_lengths.size(); ++i) {
            const double place = m_lengths.size() > 1 ? double(i) / double(m_lengths.size() - 1) : 1;
            m_legend.push_back({{step(place), {}}, distanceText(m_lengths[i])});
        }
        return;
    case ColourBy::Fill:
        if (what != Coloured::Racks)
            break;
        for (const Share share : {0_percent, 10_percent, 20_percent, 30_percent, 40_percent}) {
            if (share <= m_plan.profile().fillDayOne)
                m_legend.push_back({{step(share / m_plan.profile().fillDayOne), {}}, shareText(share)});
        }
        m_legend.push_back({{m_theme.warning, {}}, Words::tr("over %1").arg(shareText(m_plan.profile().fillDayOne))});
        m_legend.push_back({{m_theme.error, {}}, Words::tr("over %1").arg(shareText(m_plan.profile().fillMaximum))});
        return;
    default:
        break;
    }
    for (int i = 0; i <= kSteps && m_most > 0; ++i) {
        const double place = double(i) / kSteps;
        m_legend.push_back({{step(place), {}}, amountText(std::int64_t(double(m_most) * place))});
    }
}

}  // namespace views
