// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_scene.h"

#include "model/catalog/json_text.h"
#include "model/rules/unit_span.h"

#include <algorithm>

namespace model::install {

Scene sceneOf(const Tables& plan, const PlanIndex& index, Id<Rack> id)
{
    const Rack& rack = plan.racks.at(id);
    Scene scene{plan, index, rack, plan.rackTypes.at(rack.type), {}, {}};
    std::vector<const Device*> devices;
    for (const Id<Device> device : index.devicesOf(id))
        devices.push_back(&plan.devices.at(device));
    std::stable_sort(devices.begin(), devices.end(),
                     [](const Device* a, const Device* b) { return a->unit < b->unit; });
    for (const Device* device : devices) {
        const DeviceType& type = scene.typeOf(*device);
        const bool came = std::any_of(scene.type.contents.begin(), scene.type.contents.end(),
                                      [&](const RackContent& content) { return content.device == type.key; });
        if (!came) {
            scene.own.push_back(device);
            continue;
        }
        auto group = std::find_if(scene.fitted.begin(), scene.fitted.end(),
                                  [&](const Fitted& each) { return each.type == &type; });
        if (group == scene.fitted.end())
            group = scene.fitted.insert(group, {&type, {}});
        group->devices.push_back(device);
    }
    return scene;
}

QString number(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

std::optional<EntryFigure> entryFigure(const QByteArray& entry, const char* name)
{
    const Json json = Json::parse(entry.constData(), entry.constData() + entry.size(), nullptr, false);
    const Json none = Json::object();
    const auto member = [&](const Json& of, const char* key) -> const Json& {
        const auto found = of.is_object() ? of.find(key) : of.end();
        return of.is_object() && found != of.end() ? *found : none;
    };
    const Json& figure = member(member(json, "figures"), name);
    const Json& value = member(figure, "value");
    const Json& unit = member(figure, "unit");
    const Json& source = member(figure, "source");
    if (!value.is_number() || !unit.is_string())
        return std::nullopt;
    const QString from = source.is_string() ? QString::fromStdString(source.get<std::string>()) : QString();
    return EntryFigure{value.get<double>(), QString::fromStdString(unit.get<std::string>()),
                       from.startsWith(QLatin1String("assumption")) || from.startsWith(QLatin1String("derived"))};
}

QString unknownText() { return Text::tr("not known, ask the vendor"); }

QString inWords(const Reading& reading, const QString& unit)
{
    if (!reading.known())
        return unknownText();
    const QString text = unit.isEmpty() ? reading.text : reading.text + u' ' + unit;
    return reading.assumed ? text + QStringLiteral(" ~") : text;
}

InstallField field(const QString& name, const QString& sign, const Reading& reading, const QString& unit)
{
    return {name, reading.known() ? sign + reading.text : unknownText(), unit, reading.assumed};
}

InstallField record(const QString& name, const QString& unit) { return {name, Text::tr("record"), unit, false}; }

const CouplingType* typeOf(const Scene& scene, const Coupling& coupling)
{
    const auto id = scene.index.typeCalled<CouplingType>(coupling.type);
    return id ? scene.plan.couplingTypes.find(*id) : nullptr;
}

std::vector<const Device*> wetDevices(const Scene& scene)
{
    std::vector<const Device*> wet;
    for (const Id<Device> id : scene.index.devicesOf(scene.rack.id)) {
        const Device& device = scene.plan.devices.at(id);
        if (!scene.typeOf(device).couplings.empty())
            wet.push_back(&device);
    }
    return wet;
}

std::vector<const Manifold*> wetManifolds(const Scene& scene)
{
    std::vector<const Manifold*> wet;
    for (const Id<Manifold> id : scene.index.manifoldsOf(scene.rack.id)) {
        if (!scene.index.hosesOf(id).empty())
            wet.push_back(&scene.plan.manifolds.at(id));
    }
    return wet;
}

namespace {

QString spanText(std::int64_t bottom, std::int64_t top)
{
    const QString text = u'U' + QString::number(bottom);
    return top <= bottom ? text : text + u'-' + QString::number(top);
}

}  // namespace

QString unitsOf(const Scene& scene, const Device& device)
{
    const UnitSpan span = unitSpan(device, scene.typeOf(device));
    return spanText(span.bottom, span.top);
}

QString fittedText(const Scene& scene, const Fitted& fitted)
{
    QStringList runs;
    std::optional<UnitSpan> run;
    const auto end = [&] {
        if (run)
            runs << spanText(run->bottom, run->top);
    };
    for (const Device* device : fitted.devices) {
        const UnitSpan span = unitSpan(*device, scene.typeOf(*device));
        if (run && span.bottom == run->top + 1) {
            run->top = span.top;
            continue;
        }
        end();
        run = span;
    }
    end();
    return Text::tr("%1 x %2, %3")
        .arg(QString::number(fitted.devices.size()), fitted.type->name, runs.join(QStringLiteral(", ")));
}

}  // namespace model::install

namespace model {

InstallProcedure installSteps(const Tables& plan, const PlanIndex& index, Id<Rack> rack)
{
    using install::Text;
    const install::Scene scene = install::sceneOf(plan, index, rack);
    InstallProcedure procedure;
    procedure.rack = rack;
    const auto add = [&](InstallPart part, const QString& title, std::vector<InstallStep> steps) {
        if (steps.empty())
            return;
        for (InstallStep& step : steps)
            step.number = ++procedure.steps;
        const QChar letter(static_cast<char16_t>(u'A' + procedure.sections.size()));
        procedure.sections.push_back({part, letter, title, std::move(steps)});
    };
    add(InstallPart::Fit, Text::tr("Rack"), rackSteps(scene));
    add(InstallPart::Busbar, Text::tr("Busbar"), busbarSteps(scene));
    add(InstallPart::Couplings, couplingTitle(scene), couplingSteps(scene));
    add(InstallPart::LeakCheck, Text::tr("Leak, pressure and flow"), pressureSteps(scene));
    add(InstallPart::PowerOn, Text::tr("Power on"), powerSteps(scene));
    add(InstallPart::Fiber, Text::tr("Fiber"), fiberSteps(scene));
    add(InstallPart::Light, Text::tr("Light"), lightSteps(scene));
    return procedure;
}

}  // namespace model
