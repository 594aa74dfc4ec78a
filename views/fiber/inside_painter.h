// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/optics/pm_runs.h"
#include "views/drawing/part_builder.h"
#include "views/fiber/inside_drawing.h"
#include "views/fiber/inside_map.h"

namespace views {

/// A map of one device's inside while it is being drawn. All of what is `picked` is drawn strong, the rest quietly.
struct InsidePainter {
    const model::Tables& plan;
    const model::PlanIndex& index;
    const InsideOptions& options;
    const model::Device& device;
    const model::DeviceType& type;
    model::SwitchInside inside;
    double width;  ///< of the sheet, mm
    std::vector<InsideRow> rows;
    std::vector<model::PmRun> runs;     ///< of the PM connectors, by number
    std::set<model::InnerPart> picked;  ///< empty: nothing is picked, and nothing is quiet
    std::set<int> pickedPorts;
    Drawing drawing;

    bool isPicked(const model::InnerPart& part) const { return picked.count(part) > 0; }
    bool isQuiet(bool isPicked) const { return !pickedPorts.empty() && !isPicked; }
    /// A part as a box with its number, and its place for the pointer.
    void cell(PartBuilder& part, const QRectF& rect, const QString& text, const QColor& colour, bool isPicked) const;
    void partCell(PartBuilder& part, const QRectF& rect, const model::InnerPart& inner, const QString& text,
                  const QColor& colour);
    void portCell(PartBuilder& part, const QRectF& rect, int port);
    QColor engineColour() const;
    QColor asicColour() const;
    /// The module that lights a row's connectors, as its switch or a shelf calls it; empty where nothing does.
    QString moduleName(const InsideRow& row) const;
};

/// All modules, a row each, from `top`; returns the height, mm.
double drawInsideRows(InsidePainter& painter, double top);
/// One module with every line between its lasers, PM fibers, engines, ports and ASICs.
double drawInsideModule(InsidePainter& painter, const InsideRow& row, double top);
/// A laser shelf: modules, PM connectors, and what is plugged into them.
double drawShelfRows(InsidePainter& painter, double top);

}  // namespace views
