// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/underlay_files.h"

#include "views/underlay/underlay_file.h"
#include "views/underlay/underlay_placement.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

using namespace model;
using views::FloorUnderlay;  // lupdate loses its way at a qualified type before a function

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::underlayOf)
};

}  // namespace

Result<std::shared_ptr<const views::UnderlayDrawing>> readForDrawing(const QString& path)
{
    auto read = views::readUnderlay(path);
    if (!read)
        return read.error();
    return std::shared_ptr<const views::UnderlayDrawing>(
        std::make_shared<views::UnderlayDrawing>(std::move(read).value()));
}

FloorUnderlay underlayOf(const Underlay& underlay, const Result<std::shared_ptr<const views::UnderlayDrawing>>& read)
{
    FloorUnderlay shown;
    shown.place = views::underlayTransform(underlay.source, underlay.hall);
    shown.hiddenLayers = underlay.hiddenLayers;
    if (!read)
        shown.note = QStringLiteral("%1: %2").arg(QFileInfo(underlay.file).fileName(), read.error().message);
    else if (!shown.place)
        shown.note = Text::tr("%1: its two places are one; calibrate it").arg(QFileInfo(underlay.file).fileName());
    else
        shown.drawing = read.value();
    return shown;
}

FloorUnderlay readUnderlayOf(const Tables& plan)
{
    const Underlay* underlay = plan.underlay();
    return underlay ? underlayOf(*underlay, readForDrawing(underlay->file)) : FloorUnderlay();
}

}  // namespace app
