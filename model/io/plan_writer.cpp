// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_writer.h"

#include "model/io/member_writer.h"
#include "model/io/record_codecs.h"
#include "model/io/whole_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PlanWriter)
};

class PlanWriter {
public:
    explicit PlanWriter(const Tables& plan) : m_plan(plan) {}

    std::string write()
    {
        m_out.reserve(roughSize());
        writeHeader();
        forEachKind([&]<class Record>() {
            writeUnknown(kKind<Record>);
            if constexpr (CatalogRecord<Record>)
                writeTypes<Record>();
            else
                writeRecords<Record>();
        });
        writeUnknown({});
        m_out += "{\"end\":{\"records\":";
        appendNumber(m_out, m_records);
        m_out += "}}\n";
        return std::move(m_out);
    }

private:
    std::size_t roughSize() const
    {
        std::size_t size = 4096;
        std::apply([&](const auto&... tables) { ((size += 110 * tables.size()), ...); }, m_plan.all());
        return size;
    }

    const std::vector<UnknownMember>* unknownOf(std::string_view kind, std::uint32_t id) const
    {
        if (m_plan.unknown.members.empty())
            return nullptr;
        const auto found =
            m_plan.unknown.members.find({QByteArray(kind.data(), static_cast<qsizetype>(kind.size())), id});
        return found == m_plan.unknown.members.end() ? nullptr : &found->second;
    }

    void writeHeader()
    {
        m_out += "{\"rackloom\":{\"version\":";
        appendNumber(m_out, kFileVersion);
        m_out += ",\"minor\":";
        appendNumber(m_out, std::max(kFileMinor, m_plan.unknown.minor));
        m_out += '}';
        writeMembers(m_plan.header(), unknownOf({}, 1), 1);
    }

    template <class Record>
    void writeRecords()
    {
        m_plan.of<Record>().forEach([&](const Record& record) {
            m_out += "{\"kind\":\"";
            m_out += kKind<Record>;
            m_out += "\",\"id\":";
            appendNumber(m_out, record.id.value());
            writeMembers(record, unknownOf(kKind<Record>, record.id.value()), 2);
            ++m_records;
        });
    }

    /// Completes a line that holds `place` members already.
    template <class Record>
    void writeMembers(const Record& record, const std::vector<UnknownMember>* unknown, int place)
    {
        MemberWriter writer(m_plan, m_out, unknown, place);
        Codec<Record>::members(writer, record);
        writer.finish();
        m_out += "}\n";
    }

    template <class Type>
    void writeTypes()
    {
        std::vector<std::pair<QByteArray, const Type*>> types;
        m_plan.of<Type>().forEach([&](const Type& type) { types.emplace_back(type.key.toUtf8(), &type); });
        std::sort(types.begin(), types.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [key, type] : types)
            writeLine(type->json);
    }

    /// The records of unknown kinds that come before `kind`; all that are left where there is none.
    void writeUnknown(std::string_view kind)
    {
        const auto& records = m_plan.unknown.records;
        for (; m_nextUnknown != records.end(); ++m_nextUnknown) {
            const QByteArray& its = m_nextUnknown->first.first;
            if (!kind.empty() && kind < std::string_view(its.constData(), static_cast<std::size_t>(its.size())))
                return;
            writeLine(m_nextUnknown->second);
        }
    }

    void writeLine(const QByteArray& line)
    {
        m_out.append(line.constData(), static_cast<std::size_t>(line.size()));
        m_out += '\n';
        ++m_records;
    }

    const Tables& m_plan;
    std::string m_out;
    std::int64_t m_records = 0;
    std::map<std::pair<QByteArray, QByteArray>, QByteArray>::const_iterator m_nextUnknown =
        m_plan.unknown.records.begin();
};

}  // namespace

QByteArray writePlan(const Tables& plan) { return QByteArray::fromStdString(PlanWriter(plan).write()); }

Result<Done> writePlanFile(const Tables& plan, const QString& path, const std::function<bool()>& mayReplace)
{
    const auto written = writeWholeFile(path, PlanWriter(plan).write(), mayReplace);
    if (!written)
        return Error{Text::tr("The design cannot be saved: %1.").arg(written.error().message)};
    return written;
}

}  // namespace model
