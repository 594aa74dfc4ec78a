// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/change_set.h"

#include <QObject>

#include <deque>

namespace model {

/// The open design: the one door through which it changes, its history, and one signal after the fact.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    explicit Document(Tables plan, QObject* parent = nullptr);

    const Tables& plan() const { return m_plan; }

    /// Performs the step and makes it the newest of the history; an empty step is no step.
    void apply(ChangeSet changes);
    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_history.size(); }
    void undo();
    void redo();

    /// Undoes or redoes until `position` steps of the history are done; 0 is where the history begins.
    void goTo(std::size_t position);
    std::size_t position() const { return m_position; }
    const std::deque<ChangeSet>& history() const { return m_history; }

    /// Whether the design differs from what was last saved or opened.
    bool isModified() const { return m_saved != std::optional(m_position); }
    void markSaved();

    /// Opens another design in place of this one: no history, not modified.
    void replace(Tables plan);

    /// History is dropped oldest first beyond this many bytes.
    void setHistoryLimit(std::size_t bytes);

Q_SIGNALS:
    /// After every apply, undo and redo.
    void changed(const model::ChangeSet& changes);
    /// After replace: everything may differ.
    void replaced();
    /// After the modified state may have changed without the design changing.
    void saved();

private:
    void perform(const ChangeSet& changes);
    void dropOldHistory();

    Tables m_plan;
    std::deque<ChangeSet> m_history;
    std::size_t m_position = 0;
    std::optional<std::size_t> m_saved = 0;
    std::size_t m_historyBytes = 0;
    std::size_t m_historyLimit = std::size_t(256) << 20;
};

}  // namespace model
