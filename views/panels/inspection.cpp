// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/panels/inspection.h"

#include "views/panels/inspect_parts.h"
#include "views/unit_text.h"

#include <QCoreApplication>

namespace views {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(views::Inspection)
};

/// The first words of a source, as they fit beside a field.
QString shortSource(const QString& source)
{
    if (source.startsWith(QLatin1String("derived")))
        return Text::tr("derived");
    QString words = source.section(u',', 0, 0).section(u'(', 0, 0).section(u':', 0, 0).trimmed();
    return words.size() > 24 ? words.section(u' ', 0, 1) : words;
}

/// Finds each kind's description; gone objects have none.
struct Inspector {
    const LiveDesign& design;

    template <class Record, class Describe>
    Inspection of(Id<Record> id, Describe&& describe) const
    {
        const Record* record = design.plan().of<Record>().find(id);
        return record ? describe(design, *record) : inspectDesign(design);
    }
    Inspection operator()(Id<Row> id) const { return of(id, inspectRow); }
    Inspection operator()(Id<Rack> id) const { return of(id, inspectRack); }
    Inspection operator()(Id<Device> id) const { return of(id, inspectDevice); }
    Inspection operator()(Id<Tray> id) const { return of(id, inspectTray); }
    Inspection operator()(Id<Cable> id) const { return of(id, inspectCable); }
    Inspection operator()(Id<Cdu> id) const { return of(id, inspectCdu); }
    Inspection operator()(Id<Manifold> id) const { return of(id, inspectManifold); }
    Inspection operator()(const PortRef& port) const
    {
        return design.plan().devices.contains(port.device) ? inspectPort(design, port) : inspectDesign(design);
    }
};

bool isAbout(const Finding& finding, const ObjectRef& object)
{
    if (!finding.place)
        return false;
    if (*finding.place == object)
        return true;
    const auto* port = std::get_if<PortRef>(&*finding.place);
    return port && object == ObjectRef(port->device);
}

Inspection inspectMany(const LiveDesign& design, const std::vector<ObjectRef>& objects)
{
    Inspection many;
    many.kind = Text::tr("%1 things").arg(countText(static_cast<std::int64_t>(objects.size())));
    many.title = many.kind;
    InspectorSection names;
    for (std::size_t i = 0; i < objects.size() && i < 12; ++i)
        names.fields.push_back(plainField(QString(), nameOf(design.plan(), objects[i])));
    many.sections.push_back(std::move(names));
    return many;
}

}  // namespace

InspectorField plainField(const QString& label, const QString& value, const QString& note)
{
    InspectorField field;
    field.label = label;
    field.value = value;
    field.note = note;
    return field;
}

InspectorField sourcedField(const QString& label, bool known, const QString& value, const QString& source,
                            const QString& note)
{
    InspectorField field;
    field.label = label;
    if (!known) {
        field.value = Text::tr("not known");
        field.state = FieldState::Unknown;
        field.tooltip = note;
        return field;
    }
    field.value = value;
    field.tooltip = note.isEmpty() ? source : source + u'\n' + note;
    if (source.startsWith(QLatin1String("assumption"))) {
        field.state = FieldState::Assumption;
        field.note = Text::tr("assumption");
    } else {
        field.note = shortSource(source);
    }
    return field;
}

QString gapText(const std::vector<Gap>& gaps)
{
    QStringList names;
    for (const Gap& gap : gaps) {
        if (!gap.countedElsewhere)
            names << figureName(gap.typeKey, gap.path);
    }
    return Text::tr("Not known: %1.").arg(names.join(QStringLiteral(", ")));
}

void markIncomplete(InspectorField& field, const std::vector<Gap>& gaps)
{
    field.note = Text::tr("figures missing");
    field.tooltip = gapText(gaps);
    field.state = FieldState::Unknown;
}

QString classText(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Switch:
        return Text::tr("switch");
    case DeviceClass::ComputeTray:
        return Text::tr("compute tray");
    case DeviceClass::NvlinkTray:
        return Text::tr("NVLink tray");
    case DeviceClass::PowerShelf:
        return Text::tr("power shelf");
    case DeviceClass::ManagementSwitch:
        return Text::tr("management switch");
    case DeviceClass::Panel:
        return Text::tr("fiber panel");
    case DeviceClass::ShuffleBox:
        return Text::tr("shuffle box");
    case DeviceClass::LaserShelf:
        return Text::tr("laser shelf");
    case DeviceClass::Other:
        break;
    }
    return Text::tr("device");
}

Inspection inspect(const LiveDesign& design, const Selection& selection)
{
    if (selection.objects().size() > 1)
        return inspectMany(design, selection.objects());
    if (selection.isEmpty())
        return inspectDesign(design);
    const ObjectRef object = selection.objects().front();
    Inspection inspection = std::visit(Inspector{design}, object);
    for (const Finding& finding : design.findings()) {
        if (isAbout(finding, object))
            inspection.findings.push_back(finding);
    }
    return inspection;
}

}  // namespace views
