// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/trace_text.h"
#include "views/theme.h"

namespace views {

/// "laser", "PM MPO", "engine": what a hop is, in the trade's words.
QString hopKindText(model::HopKind kind);
/// What a hop passes, parts inside `here` without their device: "els-6.1", "S1-02:46".
QString hopNameText(const model::Tables& plan, const model::Hop& hop, std::optional<model::Id<model::Device>> here);
/// The position, and through a cable or panel the one where light comes out: "pos 1", "pos 1 > 12".
QString hopPositionText(const model::Hop& hop);
/// The colour of a hop's outline.
QColor hopColourOf(const model::Tables& plan, const Theme& theme, const model::Hop& hop);
/// What a click on a hop selects.
model::ObjectRef hopObject(const model::Hop& hop);
/// The colour of a fiber on screen by its number, from 1.
QColor fiberInk(const Theme& theme, int number);
/// The outline that shows a fiber's colour on any ground.
QColor fiberEdge(const Theme& theme, int number);
/// "0.70 dB"; "?" where it is not known.
QString fixedLossText(std::optional<model::Loss> loss);

}  // namespace views
