// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/edit.h"

#include <random>

namespace tests {

/// Seeded edits over several tables, without regard to whether the records make sense together: births, changes, deaths,
/// records put back as they were, records born and gone within one edit.
class RandomEdits {
public:
    explicit RandomEdits(std::uint32_t seed) : m_random(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    model::ChangeSet next(const model::Tables& plan)
    {
        model::Edit edit(plan, QStringLiteral("step %1").arg(++m_step));
        for (int i = upTo(4); i >= 0; --i) {
            switch (upTo(4)) {
            case 0:
                touch<model::Row>(edit, [&](model::Row& row) { row.name = QString::number(upTo(3)); });
                break;
            case 1:
                touch<model::Rack>(edit, [&](model::Rack& rack) { rack.x = model::Length::fromBase(upTo(3)); });
                break;
            case 2:
                touch<model::Device>(edit, [&](model::Device& device) { device.unit = upTo(3); });
                break;
            case 3:
                touch<model::Cable>(edit,
                                    [&](model::Cable& cable) { cable.length = model::Length::fromBase(upTo(3)); });
                break;
            default:
                changeProfile(edit);
            }
        }
        return std::move(edit).take();
    }

private:
    template <class Record, class Function>
    void touch(model::Edit& edit, Function&& change)
    {
        const auto& table = edit.plan().template of<Record>();
        const int action = upTo(5);
        if (table.empty() || action < 2) {
            Record record = blank(static_cast<Record*>(nullptr));
            change(record);
            const auto id = edit.add(record);
            if (action == 0 && upTo(3) == 0)
                edit.erase(id);
            return;
        }
        Record record = any(table);
        if (action == 2) {
            edit.erase(record.id);
            if (upTo(2) == 0)
                edit.put(record);
            return;
        }
        change(record);
        edit.put(record);
    }

    static model::Row blank(model::Row*) { return {model::Id<model::Row>(1), {}}; }
    static model::Rack blank(model::Rack*)
    {
        return {model::Id<model::Rack>(1), {}, model::Id<model::RackType>(1), model::Id<model::Row>(1)};
    }
    static model::Device blank(model::Device*)
    {
        return {model::Id<model::Device>(1), {}, model::Id<model::DeviceType>(1), model::Id<model::Rack>(1)};
    }
    static model::Cable blank(model::Cable*)
    {
        const model::PortRef port{model::Id<model::Device>(1), 1};
        return {model::Id<model::Cable>(1), model::Id<model::CableType>(1), model::CableRole::NicLeaf, 1, port, port};
    }

    void changeProfile(model::Edit& edit)
    {
        model::Profile profile = edit.plan().profile();
        profile.water = model::Temperature::fromBase(upTo(2) * 1000);
        edit.put(profile);
    }

    template <class Record>
    Record any(const model::Table<Record>& table)
    {
        int left = upTo(static_cast<int>(table.size()) - 1);
        std::optional<Record> found;
        table.forEach([&](const Record& record) {
            if (left-- == 0)
                found = record;
        });
        return *found;
    }

    std::mt19937 m_random;
    int m_step = 0;
};

}  // namespace tests
