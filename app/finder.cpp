// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::findByName)
};

/// Gathers matches in two heaps: names that begin with the text, and names that hold it.
class Matches {
public:
    Matches(const QString& text, std::size_t most) : m_text(text), m_most(most) {}

    /// Whether there is room for a better match yet.
    bool open() const { return m_first.size() < m_most; }

    template <class MakeWhat>
    void offer(const ObjectRef& object, const QString& name, MakeWhat&& what)
    {
        const qsizetype at = name.indexOf(m_text, 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        std::vector<Found>& heap = at == 0 ? m_first : m_others;
        if (heap.size() < m_most)
            heap.push_back({object, name, what()});
    }

    std::vector<Found> take() &&
    {
        std::stable_sort(m_first.begin(), m_first.end(),
                         [](const Found& a, const Found& b) { return a.name.size() < b.name.size(); });
        m_first.insert(m_first.end(), m_others.begin(), m_others.end());
        if (m_first.size() > m_most)
            m_first.erase(m_first.begin() + static_cast<std::ptrdiff_t>(m_most), m_first.end());
        return std::move(m_first);
    }

private:
    QString m_text;
    std::size_t m_most;
    std::vector<Found> m_first;
    std::vector<Found> m_others;
};

template <class Record>
void offerAll(Matches& matches, const Table<Record>& table, const QString& what)
{
    table.forEach([&](const Record& record) { matches.offer(record.id, record.name, [&] { return what; }); });
}

/// Cables carry computed names, all with a number in them: a text without a digit finds none.
void offerCables(Matches& matches, const Tables& plan, const QString& text)
{
    if (text.size() < 3 || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return;
    plan.cables.forEach([&](const Cable& cable) {
        if (!matches.open())
            return;
        matches.offer(cable.id, cableName(plan.naming(), cable),
                      [&] { return QStringLiteral("%1 – %2").arg(portText(plan, cable.a), portText(plan, cable.b)); });
    });
}

}  // namespace

std::vector<Found> findByName(const Tables& plan, const QString& text, std::size_t most)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    Matches matches(wanted, most);
    offerAll(matches, plan.racks, Text::tr("rack"));
    plan.devices.forEach([&](const Device& device) {
        matches.offer(device.id, device.name, [&] {
            return Text::tr("%1 in %2").arg(plan.deviceTypes.at(device.type).name, nameOf(plan, device.rack));
        });
    });
    offerAll(matches, plan.cdus, Text::tr("CDU"));
    offerAll(matches, plan.trays, Text::tr("fiber tray"));
    offerCables(matches, plan, wanted);
    return std::move(matches).take();
}

}  // namespace app
