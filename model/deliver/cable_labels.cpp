// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/cable_labels.h"

#include "model/edit/plan_index.h"
#include "model/routing/bundles.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::CableLabels)
};

/// A cable, and the rack where it is met first.
struct MetCable {
    Id<Cable> cable;
    Id<Rack> rack;
};

/// The devices whose ports are walked along, in the order of a crew.
class Walk {
public:
    Walk(const Tables& plan, const PlanIndex& index) : m_plan(plan), m_index(index) {}

    void add(Id<Device> device) { m_devices.push_back(device); }
    void add(Id<Rack> rack)
    {
        std::vector<Id<Device>> inside = m_index.devicesOf(rack);
        std::stable_sort(inside.begin(), inside.end(), [&](Id<Device> a, Id<Device> b) {
            return m_plan.devices.at(a).unit < m_plan.devices.at(b).unit;
        });
        m_devices.insert(m_devices.end(), inside.begin(), inside.end());
    }
    void add(Id<Row> row)
    {
        for (const Id<Rack> rack : m_index.racksOf(row))
            add(rack);
    }
    void addAll()
    {
        m_plan.rows.forEach([&](const Row& row) { add(row.id); });
    }

    /// Each cable once, as its first port is met.
    std::vector<MetCable> cables() const
    {
        std::vector<bool> met(m_plan.cables.nextId().value());
        std::vector<MetCable> found;
        for (const Id<Device> device : m_devices) {
            for (const PlanIndex::Plugged& plugged : m_index.cablesOf(device)) {
                if (!met[plugged.cable.value()])
                    found.push_back({plugged.cable, m_plan.devices.at(device).rack});
                met[plugged.cable.value()] = true;
            }
        }
        return found;
    }

private:
    const Tables& m_plan;
    const PlanIndex& m_index;
    std::vector<Id<Device>> m_devices;
};

Result<std::vector<MetCable>> wantedCables(const Tables& plan, const std::optional<ObjectRef>& of)
{
    const PlanIndex index(plan);
    Walk walk(plan, index);
    if (!of)
        walk.addAll();
    else if (const auto* row = std::get_if<Id<Row>>(&*of))
        walk.add(*row);
    else if (const auto* rack = std::get_if<Id<Rack>>(&*of))
        walk.add(*rack);
    else if (const auto* device = std::get_if<Id<Device>>(&*of))
        walk.add(*device);
    else if (const auto* cable = std::get_if<Id<Cable>>(&*of))
        return std::vector{MetCable{*cable, plan.devices.at(plan.cables.at(*cable).a.device).rack}};
    else
        return Error{
            Text::tr("%1 has no cable ends to label: name a row, a rack, a device or a cable.").arg(nameOf(plan, *of))};
    return walk.cables();
}

std::vector<BundleTag> tagsOf(const Tables& plan, const std::vector<Bundle>& bundles, const std::vector<bool>& wanted)
{
    std::vector<BundleTag> tags;
    for (const Bundle& bundle : bundles) {
        if (std::none_of(bundle.cables.begin(), bundle.cables.end(), [&](Id<Cable> id) { return wanted[id.value()]; }))
            continue;
        const QString& from = plan.racks.at(bundle.from).name;
        const QString& to = plan.racks.at(bundle.to).name;
        const int cables = static_cast<int>(bundle.cables.size());
        tags.push_back({bundle.name, CableEnd::A, from, to, cables});
        tags.push_back({bundle.name, CableEnd::B, to, from, cables});
    }
    return tags;
}

}  // namespace

LabelPort labelPort(const Tables& plan, const PortRef& ref)
{
    const Device& device = plan.devices.at(ref.device);
    return {ref, plan.racks.at(device.rack).name, device.unit, device.name,
            portName(plan.deviceTypes.at(device.type), ref.number)};
}

QString endsText(const std::vector<LabelPort>& ends)
{
    QStringList racks;
    QStringList units;
    QStringList ports;
    for (const LabelPort& end : ends) {
        racks << end.rack;
        units << QString::number(end.unit).rightJustified(2, u'0');
        ports << end.port;
    }
    return joinedOnce(racks) + u'-' + joinedOnce(units) + u':' + joinedOnce(ports);
}

Result<LabelSet> cableLabels(const Tables& plan, const std::optional<ObjectRef>& of)
{
    Result<LabelTemplate> wanted = LabelTemplate::parse(plan.delivery().labelTemplate);
    if (!wanted)
        return wanted.error();
    const auto cables = wantedCables(plan, of);
    if (!cables)
        return cables.error();
    const LabelTexts texts(plan, std::move(wanted).value());
    const std::vector<Bundle> bundles = bundlesOf(plan, std::max(1, plan.delivery().cablesPerPull));
    std::vector<const Bundle*> bundleOf(plan.cables.nextId().value());
    for (const Bundle& bundle : bundles) {
        for (const Id<Cable> cable : bundle.cables)
            bundleOf[cable.value()] = &bundle;
    }
    LabelSet made;
    std::vector<bool> labelled(plan.cables.nextId().value());
    for (const auto& [id, rack] : cables.value()) {
        const Cable& cable = plan.cables.at(id);
        const QString name = cableName(plan.naming(), cable);
        const QString bundle = bundleOf[id.value()] ? bundleOf[id.value()]->name : QString();
        std::optional<StockLength> stock;
        if (cable.route)
            stock = stockLength(plan.profile(), plan.cableTypes.at(cable.type), cable.length);
        forEachLeg(cable, [&, metAt = rack, cableId = id](const PortRef& port, CableEnd end, std::size_t leg) {
            std::vector<LabelPort> far;
            for (const PortRef& each : farLegs(plan, cable, end, leg))
                far.push_back(labelPort(plan, each));
            made.labels.push_back({{cableId, end, leg},
                                   labelPort(plan, port),
                                   far,
                                   texts.at(cable, end, leg),
                                   name,
                                   bundle,
                                   stock,
                                   metAt});
        });
        labelled[id.value()] = true;
    }
    made.tags = tagsOf(plan, bundles, labelled);
    return made;
}

std::vector<Id<Rack>> firstRacks(const Tables& plan)
{
    std::vector<Id<Rack>> racks(plan.cables.nextId().value(), Id<Rack>(1));
    const auto cables = wantedCables(plan, {});
    for (const MetCable& met : cables.value())
        racks[met.cable.value()] = met.rack;
    return racks;
}

std::int64_t labelCount(const Tables& plan)
{
    std::int64_t labels = 0;
    plan.cables.forEach([&](const Cable& cable) {
        labels += static_cast<std::int64_t>(cable.furtherA.size() + cable.furtherB.size()) + 2;
    });
    return labels;
}

std::int64_t labelSheets(const Tables& plan, const LabelStock& stock)
{
    const std::int64_t perSheet = stock.cablesPerSheet();
    if (perSheet == 0)
        return 0;
    std::int64_t sheets = 0;
    std::int64_t onSheet = 0;
    std::optional<Id<Rack>> last;
    const auto cables = wantedCables(plan, {});
    for (const MetCable& met : cables.value()) {
        const Cable& cable = plan.cables.at(met.cable);
        auto pairs = static_cast<std::int64_t>(std::max(cable.furtherA.size(), cable.furtherB.size())) + 1;
        if (last != met.rack)
            onSheet = perSheet;
        last = met.rack;
        for (; pairs > 0; --pairs) {
            sheets += onSheet == perSheet ? 1 : 0;
            onSheet = onSheet == perSheet ? 1 : onSheet + 1;
        }
    }
    return sheets;
}

}  // namespace model
