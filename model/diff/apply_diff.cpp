// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/apply_diff.h"

#include "model/diff/changes_reader.h"
#include "model/diff/json_slices.h"
#include "model/diff/object_changes.h"
#include "model/diff/record_line.h"
#include "model/diff/translated.h"
#include "model/io/line_scanner.h"
#include "model/io/plan_reader.h"

#include <QCoreApplication>

#include <map>
#include <unordered_map>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::applyDiff)
};

/// Runs of one kind by where they begin.
using Runs = std::map<std::uint32_t, NumberRun>;

std::uint32_t renumbered(const Runs& runs, std::uint32_t id)
{
    const auto after = runs.upper_bound(id);
    if (after == runs.begin())
        return id;
    const NumberRun& run = std::prev(after)->second;
    return id - run.from < run.count ? run.to + (id - run.from) : id;
}

/// What a line is about: its kind and id as they are written. The first line of a file is about the design.
std::string subjectOf(std::string_view line)
{
    std::vector<LineMember> members;
    if (!scanObject(line, members) || members.size() < 2)
        return {};
    if (members[0].name == "rackloom")
        return "header";
    return std::string(members[0].value.text) + ' ' + std::string(members[1].value.text);
}

/// "unit" is 11 and should be 12.
QString firstDifference(std::string_view wanted, std::string_view found)
{
    std::vector<LineMember> there;
    std::vector<LineMember> here;
    if (!scanObject(wanted, there) || !scanObject(found, here))
        return {};
    const auto in = [](const std::vector<LineMember>& members, std::string_view name) {
        for (const LineMember& member : members) {
            if (member.name == name)
                return excerpt(member.value);
        }
        return Text::tr("not said");
    };
    for (const std::vector<LineMember>* members : {&there, &here}) {
        for (const LineMember& member : *members) {
            const QString was = in(there, member.name);
            const QString is = in(here, member.name);
            if (was != is)
                return Text::tr("\"%1\" is %2 and should be %3").arg(excerpt(member.name), is, was);
        }
    }
    return Text::tr("it is written otherwise");
}

class Application {
public:
    Application(const Tables& plan, const WrittenChanges& changes) : m_plan(plan), m_changes(changes)
    {
        for (const NumberRun& run : changes.runs)
            m_runs[run.kind].emplace(run.from, run);
        for (const RecordChange& change : changes.records) {
            if (!change.was.empty())
                m_out.emplace(subjectOf(change.was), &change);
            if (!change.now.empty())
                m_in.emplace(subjectOf(change.now), &change);
        }
    }

    Result<Tables> make()
    {
        const QByteArray header = recordLine(m_plan, m_plan.header());
        take("header", header, header);
        forEachKind(
            [&]<class Record>() { m_plan.of<Record>().forEach([&](const Record& record) { takeRecord(record); }); });
        for (const auto& [key, line] : m_plan.unknown.records)
            take(subjectOf({line.constData(), static_cast<std::size_t>(line.size())}), line, line);
        checkMissing();
        if (m_wrong)
            return *m_wrong;
        return read();
    }

private:
    template <class Record>
    void takeRecord(const Record& record)
    {
        const QByteArray line = recordLine(m_plan, record);
        if constexpr (CatalogRecord<Record>) {
            take(std::string(kKind<Record>) + ' ' + record.key.toStdString(), line, line);
        } else {
            const std::string subject = std::string(kKind<Record>) + ' ' + std::to_string(record.id.value());
            const bool stays = m_runs.empty() || m_out.contains(subject);
            take(subject, line, stays ? line : recordLine(m_plan, moved(record), unknownMembers(m_plan, record)));
        }
    }

    template <class Record>
    Record moved(Record record) const
    {
        const auto to = [&]<class Other>(Id<Other> id) {
            if constexpr (CatalogRecord<Other>) {
                return id;
            } else {
                const auto runs = m_runs.find(std::string(kKind<Other>));
                return runs == m_runs.end() ? id : Id<Other>(renumbered(runs->second, id.value()));
            }
        };
        record.id = to(record.id);
        return translated(std::move(record), to, to);
    }

    /// Keeps the line of an object under its new number, `kept`, unless the changes take it out.
    void take(const std::string& subject, const QByteArray& line, const QByteArray& kept)
    {
        const std::string_view text(line.constData(), static_cast<std::size_t>(line.size()));
        if (const auto out = m_out.find(subject); out != m_out.end()) {
            if (out->second->was != text && out->second->was != compacted(text))
                refuse(
                    Text::tr("of %1 %2 %3")
                        .arg(excerpt(out->second->kind), out->second->name, firstDifference(out->second->was, text)));
            m_out.erase(out);
            return;
        }
        const std::string_view keptText(kept.constData(), static_cast<std::size_t>(kept.size()));
        if (!m_in.empty()) {
            const std::string keptSubject = line == kept ? subject : subjectOf(keptText);
            if (const auto in = m_in.find(keptSubject); in != m_in.end())
                refuse(Text::tr("%1 %2 is added, and there is %3 already")
                           .arg(excerpt(in->second->kind), in->second->name, excerpt(keptText)));
        }
        if (subject == "header")
            m_header = keptText;
        else
            keep(keptText);
    }

    void keep(std::string_view line)
    {
        m_lines += line;
        m_lines += '\n';
        ++m_count;
    }

    void checkMissing()
    {
        if (!m_out.empty()) {
            const RecordChange& missing = *m_out.begin()->second;
            refuse(Text::tr("there is no %1 %2").arg(excerpt(missing.kind), missing.name));
        }
    }

    void refuse(const QString& why)
    {
        if (!m_wrong)
            m_wrong =
                Error{Text::tr("The changes do not fit this design: %1. They were made from %2, revision %3; this "
                               "is %4, revision %5.")
                          .arg(why, m_changes.fromName, m_changes.fromRevision, m_plan.header().name,
                               m_plan.header().revision)};
    }

    Result<Tables> read()
    {
        for (const RecordChange& change : m_changes.records) {
            if (change.now.empty())
                continue;
            if (change.kind == "header")
                m_header = change.now;
            else
                keep(change.now);
        }
        const std::string file =
            m_header + '\n' + m_lines + "{\"end\":{\"records\":" + std::to_string(m_count) + "}}\n";
        auto plan = readPlan(file);
        if (plan)
            return plan;
        refuse(plan.error().message);
        return *m_wrong;
    }

    const Tables& m_plan;
    const WrittenChanges& m_changes;
    std::map<std::string, Runs> m_runs;                // by kind
    std::map<std::string, const RecordChange*> m_out;  // by subject, those not met yet
    std::unordered_map<std::string, const RecordChange*> m_in;
    std::string m_header;
    std::string m_lines;
    std::int64_t m_count = 0;
    std::optional<Error> m_wrong;
};

}  // namespace

Result<Tables> applyDiff(const Tables& plan, std::string_view changes, DiffWay way)
{
    auto written = readChanges(changes);
    if (!written)
        return written.error();
    if (way == DiffWay::Back)
        written.value().turn();
    return Application(plan, written.value()).make();
}

}  // namespace model
