// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/drawing.h"
#include "views/drawing/rect_index.h"
#include "views/theme.h"
#include "views/underlay/underlay_picture.h"

#include <QTransform>

#include <limits>
#include <optional>

namespace views {

/// An underlay ready to be drawn at any place and scale: only what is in view, and nothing smaller than half a pixel. On a
/// screen the largest lines come first, and of more than a frame can bear the smaller ones are left for a closer look.
class UnderlayDrawing {
public:
    explicit UnderlayDrawing(UnderlayPicture picture);

    const UnderlayPicture& picture() const { return m_picture; }

    struct Look {
        QTransform place;  ///< from the source to the sheet, millimetres, y down
        QRectF visible;    ///< of the sheet, mm
        double pixel = 1;  ///< mm
        std::vector<QString> hiddenLayers;
        bool forScreen = false;
    };
    /// The end of a line nearest to `at` and no further away than `within` on both axes, of the layers that are shown; all
    /// in the source's units. Nothing: there is none, as in an image.
    std::optional<QPointF> cornerNear(QPointF at, double within, const std::vector<QString>& hiddenLayers) const;
    /// A part for each layer that is shown, or one for an image, in quiet colours.
    std::vector<Part> parts(const Look& look, const Theme& theme) const;

private:
    /// Some lines of one layer that are about as large and stand together.
    struct Chunk {
        std::uint32_t layer;
        std::uint32_t first;  ///< in m_order
        std::uint32_t lines;
        std::uint32_t points;
        int size;  ///< the power of two above the largest side of its lines
        QRectF bounds;
    };
    /// What of the chunks in view a frame can bear: all that are larger than `size`, and a share of those of that size.
    struct Detail {
        int size = std::numeric_limits<int>::min();
        std::uint32_t share = 1;  ///< every how many
    };

    void index();
    void indexLayer(std::uint32_t number);
    void shrink();
    std::vector<bool> hiddenAmong(const std::vector<QString>& layers) const;
    Detail detailOf(const std::vector<std::size_t>& chunks, const std::vector<bool>& hidden) const;
    void addLines(const Chunk& chunk, const Look& look, double least, std::vector<QLineF>& lines) const;
    void addTexts(Part& part, const UnderlayLayer& layer, const Look& look, const QColor& colour) const;
    Part imagePart(const Look& look, const Theme& theme) const;

    UnderlayPicture m_picture;
    std::vector<Chunk> m_chunks;         ///< layer by layer
    std::vector<std::uint32_t> m_order;  ///< the lines of each layer, large ones first, neighbours together
    RectIndex m_index;
    std::vector<QImage> m_images;            ///< each half as wide as the one before
    mutable std::vector<QImage> m_inverted;  ///< the same for a dark ground, made when first asked for
};

}  // namespace views
