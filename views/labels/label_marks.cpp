// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_marks.h"

#include "views/fiber_map/map_words.h"

#include <algorithm>

namespace views {

using namespace model;

LabelMark LabelMarks::of(const CableLabel& label)
{
    const Tables& plan = m_book.plan();
    const Device& here = plan.devices.at(label.here.ref.device);
    const bool ofTray = m_book.isTray(here.id);
    auto& list = ofTray ? m_racks[here.rack] : m_devices[here.id];
    if (!list)
        list = ofTray ? m_book.trayPortsOf(here.rack) : m_book.portsOf(here.id);
    const Device& far = plan.devices.at(label.far.front().ref.device);
    const bool byRack = m_book.isTray(far.id);
    const auto found = std::find_if(list->farEnds.begin(), list->farEnds.end(), [&](const FarEnd& end) {
        return byRack ? !end.device && end.rack == far.rack : end.device == far.id;
    });
    QStringList names;
    for (const LabelPort& end : label.far)
        names << end.device;
    return {found == list->farEnds.end() ? -1 : found->order, joinedOnce(names)};
}

QString labelKind(const CableType& type) { return QString(shortType(type) + u' ' + polarityText(type)).trimmed(); }

}  // namespace views
