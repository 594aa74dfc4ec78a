// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/elevation/elevation_drawing.h"

#include <map>
#include <set>
#include <tuple>

namespace views {

/// Drawings of rack faces by level of detail, made when first seen. A frame makes only as many as its budget allows and
/// shows the others at the level they have.
class RackCache {
public:
    void clear();
    void forget(model::Id<model::Rack> rack);
    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }
    /// Null colours by kind and rail; must live as long as it is used.
    void setColouring(const Colouring* colouring);

    /// Starts a frame that may spend about `milliseconds` on making drawings.
    void beginFrame(double milliseconds);
    /// The face at `detail`, or coarser when the frame's budget is spent.
    const Drawing& face(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Rack> rack,
                        bool rear, ElevationDetail detail);
    /// Whether some face was shown coarser than asked: the view should paint again soon.
    bool isBehind() const { return m_behind; }
    /// Drops what the last frames did not show when there is too much of it.
    void endFrame();

private:
    using Key = std::tuple<model::Id<model::Rack>, bool, ElevationDetail>;
    struct Entry {
        Drawing drawing;
        quint64 lastFrame = 0;
    };

    std::map<Key, Entry> m_faces;
    Theme m_theme = lightTheme();
    const Colouring* m_colouring = nullptr;
    double m_budget = 0;  ///< ms
    double m_spent = 0;   ///< ms of this frame, on making drawings
    quint64 m_frame = 0;
    bool m_behind = false;
};

}  // namespace views
