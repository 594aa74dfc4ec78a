// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finder.h"

#include "model/catalog/catalog.h"
#include "views/tables/natural_order.h"

#include <algorithm>

namespace app {

using namespace model;

struct Finder::Hit {
    MatchRank rank;
    const Name* name;
};

namespace {

/// The words of what was typed, all of which must be found.
std::optional<MatchRank> rankOfWords(const QStringList& words, const QString& name, bool typos)
{
    MatchRank sum{MatchTier::Exact, 0, static_cast<int>(name.size())};
    for (const QString& word : words) {
        auto rank = rankOf(word, name);
        if (!rank && typos)
            rank = rankWithTypo(word, name);
        if (!rank)
            return std::nullopt;
        sum.tier = std::max(sum.tier, rank->tier);
        sum.spread += rank->spread;
    }
    return sum;
}

}  // namespace

Finder::Finder(const views::LiveDesign& design, QObject* parent) : QObject(parent), m_design(design)
{
    connect(&m_design, &views::LiveDesign::changed, this, &Finder::follow);
    connect(&m_design, &views::LiveDesign::replaced, this, [this] { m_namesKnown = m_numbersKnown = false; });
}

void Finder::follow(const ChangeSet& changes)
{
    const bool renamed = !changes.of<Row>().empty() || !changes.of<Rack>().empty() || !changes.of<Device>().empty()
        || !changes.of<Tray>().empty() || !changes.of<Cdu>().empty() || !changes.of<Manifold>().empty();
    m_namesKnown = m_namesKnown && !renamed;
    m_numbersKnown = m_numbersKnown && changes.of<Cable>().empty() && changes.of<Naming>().empty();
}

void Finder::gatherNames()
{
    const Tables& plan = m_design.plan();
    m_names.clear();
    m_names.reserve(plan.devices.size() + plan.racks.size() + plan.trays.size() + plan.manifolds.size());
    int kind = 0;
    const auto add = [&](const auto& table) {
        table.forEach([&](const auto& record) { m_names.push_back({record.name.toCaseFolded(), record.id, kind}); });
        ++kind;
    };
    add(plan.racks);
    add(plan.devices);
    add(plan.rows);
    add(plan.trays);
    add(plan.cdus);
    add(plan.manifolds);
    m_namesKnown = true;
}

void Finder::prepare()
{
    if (!m_namesKnown)
        gatherNames();
    if (!m_numbersKnown)
        gatherNumbers();
    Catalog::builtIn();
}

std::vector<Found> Finder::find(const QString& text, std::size_t most)
{
    const QString typed = text.simplified().toCaseFolded();
    if (typed.isEmpty() || most == 0)
        return {};
    if (!m_namesKnown)
        gatherNames();
    std::vector<Hit> hits;
    std::vector<Found> found;
    for (const bool typos : {false, true}) {
        addNames(typed, typos, hits);
        addTypes(typed, typos, found);
        addCommands(typed, typos, found);
        if (!typos) {
            addPorts(typed, found);
            addLabels(typed, found);
            addCables(typed, found);
        }
        if (!hits.empty() || !found.empty())
            break;
    }
    const auto better = [](const Hit& a, const Hit& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.name->kind != b.name->kind)
            return a.name->kind < b.name->kind;
        return views::naturalOrder(a.name->folded, b.name->folded) < 0;
    };
    const std::size_t best = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(best), hits.end(), better);
    hits.erase(hits.begin() + static_cast<std::ptrdiff_t>(best), hits.end());
    std::vector<Found> all;
    for (const Hit& hit : hits) {
        const ObjectRef& object = hit.name->object;
        all.push_back({object, {}, nullptr, nameOf(m_design.plan(), object), whatIs(object), hit.rank});
    }
    // What stands in the hall comes before what is only about it, rank for rank.
    all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.rank < b.rank; });
    if (all.size() > most)
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
    return all;
}

void Finder::addNames(const QString& typed, bool typos, std::vector<Hit>& hits) const
{
    for (const Name& name : m_names) {
        if (const auto rank = typos ? rankWithTypo(typed, name.folded) : rankOf(typed, name.folded))
            hits.push_back({*rank, &name});
    }
}

void Finder::addCommands(const QString& typed, bool typos, std::vector<Found>& found) const
{
    const QStringList words = typed.split(u' ');
    for (const FindableCommand& command : m_commands ? m_commands() : std::vector<FindableCommand>()) {
        const QString name = command.name.toCaseFolded();
        auto rank = typos ? std::nullopt : rankOf(typed, name);
        if (!rank || rank->tier > MatchTier::Inside) {
            if (const auto each = rankOfWords(words, name, typos); each && (!rank || *each < *rank))
                rank = each;
        }
        if (rank)
            found.push_back({std::nullopt, {}, command.action, command.name, command.what, *rank});
    }
}

}  // namespace app
