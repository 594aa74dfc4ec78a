// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/assert.h"
#include "model/core/id.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace model {

/// All records of one kind, by id, in copy-on-write pages: a copy is a snapshot and costs a pointer a page.
/// Iteration is in id order, so everything made from a table is deterministic.
/// Copies may be made and destroyed on the thread that owns the design only; other threads borrow them.
template <class Record>
class Table {
public:
    using RecordId = Id<Record>;

    /// The record, or null where there is none of that id.
    const Record* find(RecordId id) const noexcept
    {
        const std::size_t page = (id.value() - 1) / kPageSize;
        if (id.value() == 0 || page >= m_pages.size() || !m_pages[page])
            return nullptr;
        const auto& slot = m_pages[page]->slots[(id.value() - 1) % kPageSize];
        return slot ? &*slot : nullptr;
    }

    /// The record, which must be there.
    const Record& at(RecordId id) const
    {
        const Record* record = find(id);
        MODEL_ASSERT(record);
        return *record;
    }

    bool contains(RecordId id) const noexcept { return find(id) != nullptr; }
    std::size_t size() const noexcept { return m_size; }
    bool empty() const noexcept { return m_size == 0; }

    /// An id no record of this table has or had.
    RecordId nextId() const noexcept { return RecordId(m_highest + 1); }

    /// As if a record of that id had been here and gone.
    void retire(RecordId id) noexcept { m_highest = std::max(m_highest, id.value()); }

    void put(Record record)
    {
        const RecordId id = record.id;
        MODEL_ASSERT(id.value() >= 1 && id.value() <= kLargestId);
        auto& slot = writablePage((id.value() - 1) / kPageSize).slots[(id.value() - 1) % kPageSize];
        m_size += slot ? 0 : 1;
        slot = std::move(record);
        m_highest = std::max(m_highest, id.value());
    }

    void erase(RecordId id)
    {
        if (!contains(id))
            return;
        writablePage((id.value() - 1) / kPageSize).slots[(id.value() - 1) % kPageSize].reset();
        --m_size;
    }

    template <class Function>
    void forEach(Function&& function) const
    {
        for (const auto& page : m_pages) {
            if (!page)
                continue;
            for (const auto& slot : page->slots) {
                if (slot)
                    function(*slot);
            }
        }
    }

    /// Equal when the same ids hold equal records; what was deleted, and when, does not matter.
    friend bool operator==(const Table& a, const Table& b)
    {
        if (a.m_size != b.m_size)
            return false;
        bool equal = true;
        for (std::size_t i = 0; equal && i < a.m_pages.size(); ++i) {
            if (!a.m_pages[i] || (i < b.m_pages.size() && a.m_pages[i] == b.m_pages[i]))
                continue;
            for (const auto& slot : a.m_pages[i]->slots) {
                if (!slot)
                    continue;
                const Record* other = b.find(slot->id);
                equal = equal && other && *other == *slot;
            }
        }
        return equal;
    }

private:
    static constexpr std::size_t kPageSize = 256;
    struct Page {
        std::array<std::optional<Record>, kPageSize> slots;
    };

    Page& writablePage(std::size_t index)
    {
        if (index >= m_pages.size())
            m_pages.resize(index + 1);
        auto& page = m_pages[index];
        if (!page)
            page = std::make_shared<Page>();
        else if (page.use_count() > 1)
            page = std::make_shared<Page>(*page);
        return *page;
    }

    std::vector<std::shared_ptr<Page>> m_pages;
    std::size_t m_size = 0;
    std::uint32_t m_highest = 0;
};

}  // namespace model
