// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/cable_labels.h"
#include "model/deliver/port_book.h"
#include "views/labels/label_drawing.h"

#include <map>

namespace views {

/// The shapes of far ends as the port tables of their devices have them. Borrows the book.
class LabelMarks {
public:
    explicit LabelMarks(const model::PortBook& book) : m_book(book) {}

    LabelMark of(const model::CableLabel& label);

private:
    const model::PortBook& m_book;
    std::map<model::Id<model::Device>, std::optional<model::PortList>> m_devices;
    std::map<model::Id<model::Rack>, std::optional<model::PortList>> m_racks;
};

/// What a label says of its cable's kind: "SM 8F Type B".
QString labelKind(const model::CableType& type);

}  // namespace views
