// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/diff_json.h"

#include "model/io/member_writer.h"

namespace model {

namespace {

constexpr ChangeKind kListed[] = {ChangeKind::Added,    ChangeKind::Removed,      ChangeKind::Moved,
                                  ChangeKind::Rerouted, ChangeKind::Reterminated, ChangeKind::Renamed,
                                  ChangeKind::Changed,  ChangeKind::Relabelled};
static_assert(std::size(kListed) == kChangeKinds);

class DiffWriter {
public:
    explicit DiffWriter(const PlanDiff& diff) : m_diff(diff) {}

    QByteArray write()
    {
        m_out = "{\n\"rackloom_diff\":{\"version\":";
        appendNumber(m_out, kDiffVersion);
        m_out += "},\n";
        putHeader("from", m_diff.from);
        putHeader("to", m_diff.to);
        m_out += m_diff.isEmpty() ? "\"same\":true,\n" : "\"same\":false,\n";
        for (const ChangeKind change : kListed) {
            putList(changeWord(change), m_diff.items, [&](const DiffItem& item) { return item.change() == change; });
            m_out += ",\n";
        }
        putList("records", m_diff.records, [](const DiffItem&) { return true; });
        m_out += ",\n";
        putRenumbered();
        m_out += "\n}\n";
        return QByteArray::fromStdString(m_out);
    }

private:
    void put(const QByteArray& json) { m_out.append(json.constData(), static_cast<std::size_t>(json.size())); }
    void key(std::string_view name)
    {
        m_out += '"';
        m_out += name;
        m_out += "\":";
    }

    void putHeader(std::string_view name, const DesignHeader& header)
    {
        key(name);
        m_out += "{\"name\":";
        appendText(m_out, header.name);
        m_out += ",\"revision\":";
        appendText(m_out, header.revision);
        m_out += ",\"date\":";
        appendText(m_out, header.date);
        m_out += "},\n";
    }

    template <class IsListed>
    void putList(std::string_view name, const std::vector<DiffItem>& items, IsListed&& isListed)
    {
        key(name);
        m_out += '[';
        bool isFirst = true;
        for (const DiffItem& item : items) {
            if (!isListed(item))
                continue;
            m_out += isFirst ? "\n" : ",\n";
            isFirst = false;
            putItem(item);
        }
        m_out += isFirst ? "]" : "\n]";
    }

    void putItem(const DiffItem& item)
    {
        m_out += "{\"kind\":\"";
        put(item.kind);
        m_out += "\",\"name\":";
        appendText(m_out, item.name());
        m_out += ",\"was\":";
        putSide(item.was);
        m_out += ",\"now\":";
        putSide(item.now);
        if (item.changes.size() > 1) {
            m_out += ",\"also\":[";
            for (std::size_t i = 1; i < item.changes.size(); ++i) {
                m_out += i > 1 ? ",\"" : "\"";
                m_out += changeWord(item.changes[i]);
                m_out += '"';
            }
            m_out += ']';
        }
        if (!item.fields.empty())
            putFields(item.fields);
        m_out += '}';
    }

    void putSide(const std::optional<DiffSide>& side)
    {
        if (!side) {
            m_out += "null";
            return;
        }
        m_out += '{';
        if (!side->fields.startsWith("\"name\":")) {
            m_out += "\"name\":";
            appendText(m_out, QString::fromUtf8(side->name));
            m_out += side->fields.isEmpty() ? "" : ",";
        }
        put(side->fields);
        if (!side->record.isEmpty()) {
            m_out += ",\"record\":";
            put(side->record);
        }
        m_out += '}';
    }

    void putFields(const std::vector<FieldChange>& fields)
    {
        m_out += ",\"fields\":{";
        for (std::size_t i = 0; i < fields.size(); ++i) {
            m_out += i > 0 ? "," : "";
            appendText(m_out, QString::fromUtf8(fields[i].key));
            m_out += ":{\"was\":";
            put(fields[i].was);
            m_out += ",\"now\":";
            put(fields[i].now);
            m_out += '}';
        }
        m_out += '}';
    }

    void putRenumbered()
    {
        key("renumbered");
        m_out += '[';
        for (std::size_t i = 0; i < m_diff.renumbered.size(); ++i) {
            const Renumbered& run = m_diff.renumbered[i];
            m_out += i > 0 ? ",\n{\"kind\":\"" : "\n{\"kind\":\"";
            m_out += run.kind;
            m_out += "\",\"from\":";
            appendNumber(m_out, run.from);
            m_out += ",\"to\":";
            appendNumber(m_out, run.to);
            m_out += ",\"count\":";
            appendNumber(m_out, run.count);
            m_out += '}';
        }
        m_out += ']';
    }

    const PlanDiff& m_diff;
    std::string m_out;
};

}  // namespace

QByteArray diffJson(const PlanDiff& diff) { return DiffWriter(diff).write(); }

}  // namespace model
