// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/elevation/elevation_layout.h"

#include <map>

namespace views {

/// A device on its way to another place: where it would land, whether it may, and where else it could.
class DeviceDrag {
public:
    /// Picks `device` up at `point`, drawn at `body` on the face `from`; all in the picture's millimetres.
    DeviceDrag(const model::Tables& plan, model::Id<model::Device> device, const QRectF& body, QPointF point);

    /// Takes it to `point`, over the face `over` or none.
    void moveTo(const model::Tables& plan, QPointF point, const RackPlace* over);

    model::Id<model::Device> device() const { return m_device; }
    /// Where it would land; empty outside of racks.
    const QRectF& landing() const { return m_landing; }
    /// Where the pointer carries it.
    const QRectF& carried() const { return m_carried; }
    bool isOverRack() const { return m_rack.has_value(); }
    bool isAllowed() const { return m_rack && m_reason.isEmpty(); }
    /// Why it may not land here; empty where it may.
    const QString& reason() const { return m_reason; }
    std::optional<model::Id<model::Rack>> rack() const { return m_rack; }
    int unit() const { return m_unit; }
    int height() const { return m_height; }

    /// The stretches of one face in which it may stand.
    std::vector<QRectF> legalStretches(const model::Tables& plan, const RackPlace& place);

private:
    model::Id<model::Device> m_device;
    QPointF m_grip;  ///< from the body's upper left corner
    QRectF m_carried;
    QRectF m_landing;
    std::optional<model::Id<model::Rack>> m_rack;
    int m_unit = 0;
    int m_height = 1;
    QString m_reason;
    std::map<model::Id<model::Rack>, std::vector<std::pair<int, int>>> m_legal;  ///< first and last unit of stretches
};

}  // namespace views
