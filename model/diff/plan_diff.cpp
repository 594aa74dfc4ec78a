// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/plan_diff.h"

#include "model/diff/cable_diff.h"
#include "model/diff/crew_order.h"
#include "model/diff/match_objects.h"
#include "model/diff/object_changes.h"
#include "model/diff/record_fields.h"
#include "model/diff/record_line.h"
#include "model/diff/translated.h"
#include "model/diff/type_fields.h"

namespace model {

namespace {

constexpr std::string_view kChangeWords[] = {"removed",  "added",   "reterminated", "moved",
                                             "rerouted", "renamed", "changed",      "relabelled"};
static_assert(std::size(kChangeWords) == kChangeKinds);

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

template <class Record>
constexpr std::string_view kindWord()
{
    return std::is_same_v<Record, DesignHeader> ? "header" : kKind<Record>;
}

class Comparison {
public:
    Comparison(const Tables& a, const Tables& b) : m_a(a), m_b(b), m_maps(matchObjects(a, b)), m_cables(a, b, m_maps) {}

    PlanDiff make()
    {
        m_diff.from = m_a.header();
        m_diff.to = m_b.header();
        // What others stand on or refer to comes first.
        const auto compareAll = [&]<class... Record>(std::tuple<Record*...>) { (compare<Record>(), ...); };
        compareAll(
            std::tuple<DesignHeader*, Revision*, Deliverables*, Profile*, Naming*, Hall*, Underlay*, Obstacle*,
                       RackType*, DeviceType*, CableType*, CouplingType*, HoseType*, CduType*, FluidType*, TrayType*,
                       Row*, Rack*, Cdu*, Tray*, Device*, Manifold*, Hose*, Route*, Cable*, Guide*, Waiver*>());
        compareUnknown();
        sortForCrew(m_a, m_b, m_maps, m_diff.items);
        return std::move(m_diff);
    }

private:
    template <class Record>
    DiffSide side(const Tables& plan, const LabelTexts& labels, const Record& record, bool withRecord) const
    {
        return {titleOf(plan, record).toUtf8(), QByteArray::fromStdString(fields(plan, labels, record).text()),
                withRecord ? recordLine(plan, record) : QByteArray(), record.id.value()};
    }

    template <class Record>
    static FieldList fields(const Tables& plan, const LabelTexts& labels, const Record& record)
    {
        if constexpr (std::is_same_v<Record, Cable>) {
            return cableFields(plan, labels, record);
        } else if constexpr (CatalogRecord<Record>) {
            FieldList list;
            list.addText("title", record.name);
            return list;
        } else {
            return fieldsOf(plan, record);
        }
    }

    /// Ways have no name: a person sees them in the cables that take them.
    template <class Record>
    std::vector<DiffItem>& listFor(const std::vector<ChangeKind>& changes)
    {
        return std::is_same_v<Record, Route> || changes.empty() ? m_diff.records : m_diff.items;
    }

    template <class Record>
    void add(std::vector<ChangeKind> changes, std::optional<DiffSide> was, std::optional<DiffSide> now,
             std::vector<FieldChange> changed = {})
    {
        std::vector<DiffItem>& list = listFor<Record>(changes);
        if (changes.empty())
            changes.push_back(ChangeKind::Changed);
        list.push_back(
            {bytes(kindWord<Record>()), std::move(changes), std::move(was), std::move(now), std::move(changed)});
    }

    template <class Record>
    void compare()
    {
        const IdMap<Record>& map = m_maps.of<Record>();
        m_a.of<Record>().forEach([&](const Record& was) {
            if (const auto id = map.to(was.id))
                compareBoth(was, m_b.of<Record>().at(*id));
            else
                add<Record>({ChangeKind::Removed}, side(m_a, m_cables.labelsA(), was, true), {});
        });
        m_b.of<Record>().forEach([&](const Record& now) {
            if (!map.from(now.id))
                add<Record>({ChangeKind::Added}, {}, side(m_b, m_cables.labelsB(), now, true));
        });
    }

    template <class Type>
    requires CatalogRecord<Type>
    void compareBoth(const Type& was, const Type& now)
    {
        if (was.json != now.json)
            add<Type>({ChangeKind::Changed}, side(m_a, m_cables.labelsA(), was, true),
                      side(m_b, m_cables.labelsB(), now, true), typeChanges(was.json, now.json));
    }

    template <class Record>
    void compareBoth(const Record& was, const Record& now)
    {
        const Record there = translated(was, m_maps);
        const bool same = there == now && sameUnknown(was, now);
        noteNumber(was.id, now.id);
        if constexpr (std::is_same_v<Record, Cable>) {
            if (!same || m_cables.mayDiffer(was, now))
                compareCables(was, there, now, same);
        } else if (!same) {
            const FieldList before = fieldsOf(m_a, was);
            const FieldList meant = fieldsOf(m_b, there);
            const FieldList after = fieldsOf(m_b, now);
            std::vector<FieldChange> changed;
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (meant.value(i) != after.value(i))
                    changed.push_back({bytes(after.key(i)), bytes(before.value(i)), bytes(after.value(i))});
            }
            add<Record>(changesOf(there, now, changed), side(m_a, m_cables.labelsA(), was, true),
                        side(m_b, m_cables.labelsB(), now, true), changed);
        }
    }

    void compareCables(const Cable& was, const Cable& there, const Cable& now, bool sameRecord)
    {
        const FieldList before = cableFields(m_a, m_cables.labelsA(), was);
        const FieldList after = cableFields(m_b, m_cables.labelsB(), now);
        std::vector<FieldChange> changed;
        const std::vector<ChangeKind> changes = m_cables.changes(was, there, now, before, after, changed);
        if (sameRecord && changes.empty())
            return;
        add<Cable>(changes, side(m_a, m_cables.labelsA(), was, !sameRecord),
                   side(m_b, m_cables.labelsB(), now, !sameRecord), std::move(changed));
    }

    template <class Record>
    bool sameUnknown(const Record& was, const Record& now) const
    {
        const auto* before = unknownMembers(m_a, was);
        const auto* after = unknownMembers(m_b, now);
        const bool sameMinor = !std::is_same_v<Record, DesignHeader> || m_a.unknown.minor == m_b.unknown.minor;
        return sameMinor && (before && after ? *before == *after : before == after);
    }

    template <class Record>
    void noteNumber(Id<Record> from, Id<Record> to)
    {
        if (from == to)
            return;
        std::vector<Renumbered>& runs = m_diff.renumbered;
        const std::string_view kind = kindWord<Record>();
        const bool goesOn = !runs.empty() && runs.back().kind == kind
            && runs.back().from + runs.back().count == from.value() && runs.back().to + runs.back().count == to.value();
        if (goesOn)
            ++runs.back().count;
        else
            runs.push_back({kind, from.value(), to.value(), 1});
    }

    /// Lines of kinds only a newer version knows.
    void compareUnknown()
    {
        const auto& was = m_a.unknown.records;
        const auto& now = m_b.unknown.records;
        const auto side = [](const auto& record) { return DiffSide{record.first.second, {}, record.second, 0}; };
        for (const auto& record : was) {
            const auto found = now.find(record.first);
            if (found == now.end())
                m_diff.items.push_back({record.first.first, {ChangeKind::Removed}, side(record), {}, {}});
            else if (found->second != record.second)
                m_diff.items.push_back({record.first.first, {ChangeKind::Changed}, side(record), side(*found), {}});
        }
        for (const auto& record : now) {
            if (!was.contains(record.first))
                m_diff.items.push_back({record.first.first, {ChangeKind::Added}, {}, side(record), {}});
        }
    }

    const Tables& m_a;
    const Tables& m_b;
    IdMaps m_maps;
    CableDiff m_cables;
    PlanDiff m_diff;
};

}  // namespace

std::string_view changeWord(ChangeKind change) { return kChangeWords[static_cast<std::size_t>(change)]; }

std::size_t PlanDiff::count(ChangeKind change) const
{
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](const DiffItem& item) { return item.change() == change; }));
}

PlanDiff diffPlans(const Tables& a, const Tables& b) { return Comparison(a, b).make(); }

}  // namespace model
