// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/sum.h"
#include "views/panels/inspection.h"
#include "views/sum_text.h"

namespace views {

/// Each describes one kind of object; the object must be in the design.
Inspection inspectDesign(const LiveDesign& design);
Inspection inspectRow(const LiveDesign& design, const model::Row& row);
Inspection inspectRack(const LiveDesign& design, const model::Rack& rack);
Inspection inspectDevice(const LiveDesign& design, const model::Device& device);
Inspection inspectPort(const LiveDesign& design, const model::PortRef& port);
Inspection inspectCable(const LiveDesign& design, const model::Cable& cable);
/// Where the light of a port goes, fiber by fiber; nothing for a port without lit fibers.
std::optional<InspectorSection> lightSection(const LiveDesign& design, const model::PortRef& port);
Inspection inspectTray(const LiveDesign& design, const model::Tray& tray);
Inspection inspectCdu(const LiveDesign& design, const model::Cdu& cdu);
Inspection inspectManifold(const LiveDesign& design, const model::Manifold& manifold);

InspectorField plainField(const QString& label, const QString& value, const QString& note = {});
/// Marks a field whose amount lacks figures, and says which.
void markIncomplete(InspectorField& field, const std::vector<model::Gap>& gaps);
/// The field of a figure whose value reads `value`; shows its source, marks an assumption, and says when it is not known.
InspectorField sourcedField(const QString& label, bool known, const QString& value, const QString& source,
                            const QString& note);

template <class Value, class ToText>
InspectorField figureField(const QString& label, const model::Figure<Value>& figure, ToText&& toText)
{
    return sourcedField(label, figure.known(), figure.known() ? toText(*figure.value) : QString(), figure.source,
                        figure.note);
}

/// Which figures a sum lacks, as a sentence.
QString gapText(const std::vector<model::Gap>& gaps);

/// The field of a sum: "12.3 kW"; with gaps it is marked, and reads "12.3 kW + ?" or "not known".
template <class Dimension, class ToText>
InspectorField sumField(const QString& label, const model::Sum<Dimension>& sum, ToText&& toText)
{
    InspectorField field = plainField(label, sumText(sum, toText), QString());
    if (!sum.whole())
        markIncomplete(field, sum.gaps);
    return field;
}

/// The device classes in a person's words: "switch", "compute tray".
QString classText(model::DeviceClass deviceClass);

}  // namespace views
