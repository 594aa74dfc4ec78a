// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/cable_diff.h"

#include "model/deliver/printed_beside.h"
#include "model/edit/label_holders.h"
#include "model/edit/object_ref.h"
#include "model/io/words.h"
#include "model/routing/stock_length.h"

#include <algorithm>

namespace model {

namespace {

LabelTemplate templateOf(const Tables& plan)
{
    auto wanted = LabelTemplate::parse(plan.delivery().labelTemplate);
    return wanted ? std::move(wanted).value() : LabelTemplate::parse(Deliverables().labelTemplate).value();
}

/// Whether a label says only what its two ends are and where they stand.
bool namesEndsOnly(const Tables& plan)
{
    const LabelTemplate wanted = templateOf(plan);
    for (const LabelWord word : {LabelWord::Cable, LabelWord::Type, LabelWord::StockMetres, LabelWord::Role,
                                 LabelWord::Rail, LabelWord::Bundle}) {
        if (wanted.uses(word))
            return false;
    }
    return true;
}

std::vector<QString> trayNames(const Tables& plan, const Route& route)
{
    std::vector<QString> names;
    for (const Id<Tray> tray : route.trays)
        names.push_back(plan.trays.at(tray).name);
    return names;
}

void addMetres(FieldList& fields, std::string_view key, bool known, Length length)
{
    std::string text = "null";
    if (known) {
        text.clear();
        appendMetres(text, length);
    }
    fields.add(key, {}, text);
}

void addEnd(FieldList& fields, const Tables& plan, std::string_view rackKey, std::string_view unitKey,
            const PortRef& port)
{
    const Device& device = plan.devices.at(port.device);
    fields.addText(rackKey, plan.racks.at(device.rack).name);
    fields.addWhole(unitKey, device.unit);
}

std::vector<QString> portTexts(const Tables& plan, const std::vector<PortRef>& ports)
{
    std::vector<QString> texts;
    for (const PortRef& port : ports)
        texts.push_back(portText(plan, port));
    return texts;
}

QString wordText(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

std::vector<PortRef> sortedPorts(const Cable& cable)
{
    std::vector<PortRef> ports;
    forEachLeg(cable, [&](const PortRef& port, CableEnd, std::size_t) { ports.push_back(port); });
    std::sort(ports.begin(), ports.end());
    return ports;
}

/// Where the fields of a cable stand in its list.
enum Field {
    Type,
    Role,
    Number,
    A,
    B,
    FurtherA,
    FurtherB,
    ARack,
    AUnit,
    BRack,
    BUnit,
    Way,
    Metres,
    Stock,
    LabelA,
    LabelB
};

}  // namespace

LabelTexts labelsOf(const Tables& plan) { return {plan, templateOf(plan)}; }

FieldList cableFields(const Tables& plan, const LabelTexts& labels, const Cable& cable)
{
    FieldList fields;
    const CableType& type = plan.cableTypes.at(cable.type);
    fields.addText("type", type.key);
    fields.addText("role", wordText(wordOf(cable.role)));
    fields.addWhole("number", cable.number);
    fields.addText("a", portText(plan, cable.a));
    fields.addText("b", portText(plan, cable.b));
    fields.addTexts("further_a", portTexts(plan, cable.furtherA));
    fields.addTexts("further_b", portTexts(plan, cable.furtherB));
    addEnd(fields, plan, "a_rack", "a_unit", cable.a);
    addEnd(fields, plan, "b_rack", "b_unit", cable.b);
    if (cable.route)
        fields.addTexts("route", trayNames(plan, plan.routes.at(*cable.route)));
    else
        fields.add("route", {}, "null");
    const bool known = cable.length != Length();
    addMetres(fields, "length_m", known, cable.length);
    addMetres(fields, "stock_length_m", known,
              known ? stockLength(plan.profile(), type, cable.length).length : Length());
    fields.addText("label_a", labels.at(cable, CableEnd::A));
    fields.addText("label_b", labels.at(cable, CableEnd::B));
    return fields;
}

CableDiff::CableDiff(const Tables& a, const Tables& b, const IdMaps& maps)
    : m_a(a),
      m_b(b),
      m_maps(maps),
      m_labelsA(labelsOf(a)),
      m_labelsB(labelsOf(b)),
      m_everyLabel(a.delivery().labelTemplate != b.delivery().labelTemplate || !namesEndsOnly(a)),
      m_everyLength(a.profile().ladder != b.profile().ladder || a.profile().rounding != b.profile().rounding)
{
    b.routes.forEach([&](const Route& route) {
        const auto was = maps.of<Route>().from(route.id);
        if (!was || !sameTrays(*was, route.id))
            m_otherWays.insert(route.id.value());
    });
    b.devices.forEach([&](const Device& device) {
        const auto id = maps.of<Device>().from(device.id);
        if (!id)
            return;
        const Device& was = a.devices.at(*id);
        const Rack& rackWas = a.racks.at(was.rack);
        const Rack& rack = b.racks.at(device.rack);
        const bool same = was.unit == device.unit && was.name == device.name && rackWas.name == rack.name
            && a.rows.at(rackWas.row).name == b.rows.at(rack.row).name
            && a.deviceTypes.at(was.type).json == b.deviceTypes.at(device.type).json;
        if (!same)
            m_otherPlaces.insert(device.id.value());
    });
    b.cableTypes.forEach([&](const CableType& type) {
        const auto was = maps.of<CableType>().from(type.id);
        m_everyLength = m_everyLength || (was && a.cableTypes.at(*was).stockLengths != type.stockLengths);
    });
}

bool CableDiff::mayDiffer(const Cable&, const Cable& b) const
{
    bool may = m_everyLabel || m_everyLength || (b.route && m_otherWays.contains(b.route->value()));
    if (!m_otherPlaces.empty())
        forEachLeg(b, [&](const PortRef& port, CableEnd, std::size_t) {
            may = may || m_otherPlaces.contains(port.device.value());
        });
    return may;
}

bool CableDiff::sameTrays(Id<Route> a, Id<Route> b) const
{
    const std::vector<Id<Tray>>& was = m_a.routes.at(a).trays;
    const std::vector<Id<Tray>>& now = m_b.routes.at(b).trays;
    return std::equal(was.begin(), was.end(), now.begin(), now.end(),
                      [&](Id<Tray> old, Id<Tray> tray) { return m_maps.of<Tray>().to(old) == tray; });
}

bool CableDiff::sameWay(const Cable& a, const Cable& b) const
{
    return a.route.has_value() == b.route.has_value() && (!a.route || sameTrays(*a.route, *b.route));
}

std::vector<ChangeKind> CableDiff::changes(const Cable& a, const Cable& there, const Cable& b, const FieldList& was,
                                           const FieldList& now, std::vector<FieldChange>& fields) const
{
    const auto bytes = [](std::string_view text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto list = [&](Field field) {
        fields.push_back({bytes(now.key(field)), bytes(was.value(field)), bytes(now.value(field))});
    };
    const auto differs = [&](Field field) { return was.value(field) != now.value(field); };
    const bool reterminated = sortedPorts(there) != sortedPorts(b);
    const bool rerouted = !reterminated && (!sameWay(a, b) || differs(Stock));
    const bool renamed = labelNumber(a) != labelNumber(b);
    const bool turned = !reterminated
        && (there.a != b.a || there.b != b.b || there.furtherA != b.furtherA || there.furtherB != b.furtherB);
    // The same ports of a device that is called otherwise now, which stands on the labels at their far ends.
    const auto saysOther = [&](CableEnd end) { return printedBeside(m_a, a, end) != printedBeside(m_b, b, end); };
    const bool devicesRenamed = !reterminated && !turned
        && (differs(A) || differs(B) || differs(FurtherA) || differs(FurtherB))
        && (saysOther(CableEnd::A) || saysOther(CableEnd::B));
    const auto listEnd = [&](bool isOther, Field field) {
        if (isOther || (devicesRenamed && differs(field)))
            list(field);
    };
    listEnd(there.a != b.a, A);
    listEnd(there.b != b.b, B);
    listEnd(there.furtherA != b.furtherA, FurtherA);
    listEnd(there.furtherB != b.furtherB, FurtherB);
    if (!sameWay(a, b))
        list(Way);
    bool changed = turned || (a.length != b.length && !reterminated && !rerouted);
    for (const Field field : {Type, Role, Number, Metres, Stock, LabelA, LabelB}) {
        if (differs(field))
            list(field);
    }
    changed = changed || differs(Type) || differs(Role);
    const bool relabelled = devicesRenamed || differs(LabelA) || differs(LabelB);

    std::vector<ChangeKind> kinds;
    const auto add = [&](bool is, ChangeKind kind) {
        if (is)
            kinds.push_back(kind);
    };
    add(reterminated, ChangeKind::Reterminated);
    add(rerouted, ChangeKind::Rerouted);
    add(renamed, ChangeKind::Renamed);
    add(changed, ChangeKind::Changed);
    add(relabelled, ChangeKind::Relabelled);
    return kinds;
}

}  // namespace model
