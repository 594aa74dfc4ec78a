// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/document.h"

namespace model {

Document::Document(QObject* parent) : Document(emptyDesign(), parent) {}

Document::Document(Tables plan, QObject* parent) : QObject(parent), m_plan(std::move(plan)) {}

void Document::apply(ChangeSet changes)
{
    if (changes.isEmpty())
        return;
    while (m_history.size() > m_position) {
        m_historyBytes -= m_history.back().bytes();
        m_history.pop_back();
    }
    if (m_saved && *m_saved > m_position)
        m_saved.reset();
    m_historyBytes += changes.bytes();
    m_history.push_back(std::move(changes));
    ++m_position;
    // A copy: a listener may apply the next step, and dropping history must not pull this one away.
    const ChangeSet performed = m_history.back();
    dropOldHistory();
    perform(performed);
}

void Document::undo()
{
    MODEL_ASSERT(canUndo());
    --m_position;
    perform(m_history[m_position].inverted());
}

void Document::redo()
{
    MODEL_ASSERT(canRedo());
    const ChangeSet step = m_history[m_position];
    ++m_position;
    perform(step);
}

void Document::goTo(std::size_t position)
{
    MODEL_ASSERT(position <= m_history.size());
    while (m_position > position)
        undo();
    while (m_position < position)
        redo();
}

void Document::markSaved()
{
    m_saved = m_position;
    Q_EMIT saved();
}

void Document::replace(Tables plan)
{
    m_plan = std::move(plan);
    m_history.clear();
    m_historyBytes = 0;
    m_position = 0;
    m_saved = 0;
    Q_EMIT replaced();
}

void Document::setHistoryLimit(std::size_t bytes)
{
    m_historyLimit = bytes;
    dropOldHistory();
}

void Document::perform(const ChangeSet& changes)
{
    changes.applyTo(m_plan);
    Q_EMIT changed(changes);
}

void Document::dropOldHistory()
{
    while (m_historyBytes > m_historyLimit && m_history.size() > 1 && m_position > 0) {
        m_historyBytes -= m_history.front().bytes();
        m_history.pop_front();
        --m_position;
        if (m_saved && *m_saved == 0)
            m_saved.reset();
        else if (m_saved)
            --*m_saved;
    }
}

}  // namespace model
