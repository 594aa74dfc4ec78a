// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/checker.h"
#include "views/drawing/label_layer.h"
#include "views/elevation/elevation_layout.h"

namespace views {

/// Where `object` is drawn on one rack face, in the picture's millimetres; empty where it is not. Devices, ports,
/// couplings and racks are found without drawing them.
QRectF rectOf(const model::Tables& plan, const RackPlace& place, const model::ObjectRef& object);

/// The rack that holds the object, if one does.
std::optional<model::Id<model::Rack>> rackOf(const model::Tables& plan, const model::ObjectRef& object);

/// One accent outline round a selected place; `pixel` is a screen pixel in millimetres.
void addOutline(PartBuilder& part, const Theme& theme, const QRectF& rect, double pixel);
/// A dashed outline round what somebody points at elsewhere.
void addHint(PartBuilder& part, const Theme& theme, const QRectF& rect, double pixel);
/// Where the heads of racks are too small to be read: the names of as many racks as have room between the lines.
void addFarNames(LabelLayer& labels, const model::Tables& plan, const std::vector<const RackPlace*>& places,
                 const Theme& theme, double pixel);
/// A pill over the upper right corner of a rack: the worst sign and how many, for each severity as far as the rack is
/// wide. Notes are left out.
void addCounts(PartBuilder& part, const Theme& theme, const QRectF& rack, const model::FindingCounts& counts,
               double pixel);
/// A disc for an error, a triangle for a warning, a question mark for what is not known, at the place's upper right.
void addMark(PartBuilder& part, const Theme& theme, const QRectF& rect, model::Severity severity, double pixel);

}  // namespace views
