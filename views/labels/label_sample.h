// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/label_stock.h"
#include "views/labels/label_drawing.h"

namespace views {

/// A label as it would be printed; whoever shows it may give it another text.
struct SampleLabel {
    model::CableLabel label;
    LabelMark mark;
    QString kind;
};
/// End A and end B of one cable.
struct SampleLabels {
    SampleLabel atA;
    SampleLabel atB;
};

/// The labels of the design's first cable; of a made-up one where it has none, the same that `model::labelSample` tells of.
SampleLabels sampleLabels(const model::Tables& plan);

/// What can be printed of one label of that stock, in mm, and nothing else.
Drawing labelPicture(const SampleLabel& sample, const model::LabelStock& stock, const LabelLook& look);

/// A sheet of the stock, or one label of a roll, in mm: every label's outline where it is, and grey what the printer fills
/// when it is shifted as `delivery` says; the first cable's labels are drawn. What stays clear is hatched.
Drawing stockPicture(const model::LabelStock& stock, const model::Deliverables& delivery, const SampleLabels& samples);

}  // namespace views
