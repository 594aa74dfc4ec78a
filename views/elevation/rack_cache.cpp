// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/elevation/rack_cache.h"

#include "views/elevation/rack_scene.h"

#include <QElapsedTimer>

namespace views {

namespace {

constexpr std::size_t kKept = 2048;  ///< faces, beyond those in sight

}  // namespace

void RackCache::clear() { m_faces.clear(); }

void RackCache::forget(model::Id<model::Rack> rack)
{
    std::erase_if(m_faces, [rack](const auto& entry) { return std::get<0>(entry.first) == rack; });
}

void RackCache::setTheme(const Theme& theme)
{
    m_theme = theme;
    clear();
}

void RackCache::setColouring(const Colouring* colouring)
{
    m_colouring = colouring;
    clear();
}

void RackCache::beginFrame(double milliseconds)
{
    ++m_frame;
    m_behind = false;
    m_budget = milliseconds;
    m_spent = 0;
}

const Drawing& RackCache::face(const model::Tables& plan, const model::PlanIndex& index, model::Id<model::Rack> rack,
                               bool rear, ElevationDetail detail)
{
    auto found = m_faces.find({rack, rear, detail});
    if (found == m_faces.end() && m_spent > m_budget && detail > ElevationDetail::Racks) {
        m_behind = true;
        for (int level = int(detail) - 1; level >= 0 && found == m_faces.end(); --level)
            found = m_faces.find({rack, rear, ElevationDetail(level)});
        detail = ElevationDetail::Racks;
    }
    if (found == m_faces.end()) {
        // Only the making counts, not the painting between: each frame makes at least one, however slow the screen is.
        QElapsedTimer making;
        making.start();
        found = m_faces
                    .emplace(Key{rack, rear, detail},
                             Entry{rackDrawing(plan, index, m_theme, detail, rack, rear, m_colouring)})
                    .first;
        m_spent += double(making.nsecsElapsed()) / 1e6;
    }
    found->second.lastFrame = m_frame;
    return found->second.drawing;
}

void RackCache::endFrame()
{
    if (m_faces.size() > kKept)
        std::erase_if(m_faces, [this](const auto& entry) { return entry.second.lastFrame != m_frame; });
}

}  // namespace views
