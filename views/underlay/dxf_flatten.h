// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/underlay/dxf_entity.h"
#include "views/underlay/underlay_picture.h"

#include <optional>
#include <unordered_map>

namespace views {

/// From one flat coordinate system to another: (x, y) -> (a x + c y + e, b x + d y + f).
struct Affine {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    QPointF map(QPointF p) const { return {a * p.x() + c * p.y() + e, b * p.x() + d * p.y() + f}; }
    QPointF turn(QPointF way) const { return {a * way.x() + c * way.y(), b * way.x() + d * way.y()}; }
    /// First `inner`, then this.
    Affine after(const Affine& inner) const;
};

struct DxfBlock {
    QPointF base;
    std::vector<DxfEntity> entities;
};
using DxfBlocks = std::unordered_map<std::string, DxfBlock>;

/// Whether a layer is shown, by its name.
using DxfLayers = std::unordered_map<std::string, bool>;

/// Turns entities into lines of a picture, in millimetres: curves within 5 mm, blocks wherever they are put.
class DxfFlattener {
public:
    DxfFlattener(const DxfBlocks& blocks, const DxfLayers& layers, double millimetres);

    /// False once the drawing is larger than this program takes; `tooMuch` says of what.
    bool add(const DxfEntity& entity);
    const QString& tooMuch() const { return m_tooMuch; }

    UnderlayPicture take() &&;

private:
    bool add(const DxfEntity& entity, const Affine& place, const std::string& layer, int depth);
    bool insert(const DxfInsert& insert, const Affine& place, const std::string& layer, int depth);
    void write(const DxfText& text, const Affine& place, const std::string& layer);
    void addPolyline(const DxfPolyline& polyline, const Affine& place);
    void addBulge(QPointF from, QPointF to, double bulge, const Affine& place);
    void addArc(const DxfArc& arc, const Affine& place);
    /// Puts the line gathered into its layer; a line with a place out of reach is left out.
    void finishLine(const std::string& layer);
    UnderlayLayer& layerCalled(const std::string& name);
    void grow(QPointF point);

    const DxfBlocks& m_blocks;
    const DxfLayers& m_shown;
    Affine m_unit;
    UnderlayPicture m_picture;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<QPointF> m_line;
    std::vector<const DxfBlock*> m_open;
    std::size_t m_points = 0;
    std::size_t m_inserts = 0;
    std::optional<QPointF> m_least;
    QPointF m_most;
    QString m_tooMuch;
};

}  // namespace views
