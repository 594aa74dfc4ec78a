// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <QObject>

#include <vector>

namespace views {

/// What is selected, shared by all views of one window. It is no part of the design and has no history.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sorted, each once.
    const std::vector<model::ObjectRef>& objects() const { return m_objects; }
    bool isEmpty() const { return m_objects.empty(); }
    bool contains(const model::ObjectRef& object) const;
    /// The one picked last, if it is still selected.
    std::optional<model::ObjectRef> current() const;

    void set(const model::ObjectRef& object);
    void set(std::vector<model::ObjectRef> objects);
    void toggle(const model::ObjectRef& object);
    void clear();
    /// Lets go of what the design no longer holds.
    void dropMissing(const model::Tables& plan);

Q_SIGNALS:
    void changed();

private:
    void become(std::vector<model::ObjectRef> objects, std::optional<model::ObjectRef> current);

    std::vector<model::ObjectRef> m_objects;
    std::optional<model::ObjectRef> m_current;
};

/// Whether the design holds the object.
bool isThere(const model::Tables& plan, const model::ObjectRef& object);

}  // namespace views
