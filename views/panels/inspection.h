// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/figure.h"
#include "views/live_design.h"
#include "views/selection.h"
#include "views/widgets/gauge.h"

#include <QColor>

namespace views {

/// What a field of the inspector stands on, or what is wrong with it.
enum class FieldState { Plain, Assumption, Unknown, Wrong, Good };
/// What a field changes when a person edits it.
enum class FieldEdit { None, Name, Unit };

struct GaugeValue {
    double share = 0;
    Gauge::Kind kind = Gauge::Kind::Plain;
};

/// One labelled figure.
struct InspectorField {
    QString label;
    QString value;
    QString note;     ///< where it comes from, small beside the field
    QString tooltip;  ///< the source in full
    FieldState state = FieldState::Plain;
    FieldEdit edit = FieldEdit::None;
    std::optional<GaugeValue> gauge;
    std::optional<QColor> swatch;  ///< a colour to show before the label
};

struct InspectorSection {
    QString title;  ///< empty for the first
    std::vector<InspectorField> fields;
};

/// Everything the inspector shows about what is selected, as a value.
struct Inspection {
    QString kind;  ///< "switch", for the head
    QString title;
    QString subtitle;
    std::optional<model::ObjectRef> object;
    std::vector<InspectorSection> sections;
    std::vector<model::Finding> findings;  ///< those about the object itself
};

/// What there is to say about the selection; about the design where nothing is selected.
Inspection inspect(const LiveDesign& design, const Selection& selection);

}  // namespace views
