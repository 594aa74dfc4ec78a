// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/replaced_pages.h"

#include "views/drawing/svg_output.h"
#include "views/fiber_map/faceplate_sheet.h"
#include "views/fiber_map/fiber_map.h"

namespace views {

using namespace model;

namespace {

Tables underHeaderOf(Tables plan, const Tables& newer)
{
    plan.headers = newer.headers;
    plan.revisions = newer.revisions;
    plan.deliverables = newer.deliverables;
    return plan;
}

}  // namespace

ReplacedPages::ReplacedPages(const Tables& from, std::shared_ptr<const PortBook> to)
    : m_from(underHeaderOf(from, to->plan())), m_to(std::move(to))
{
}

QString ReplacedPages::of(const QString& rack)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(rack);
    return known != m_known.end() ? known->second : m_known.emplace(rack, compared(rack)).first->second;
}

QString ReplacedPages::compared(const QString& rack) const
{
    const auto before = m_from.index().called<Rack>(rack);
    const auto after = m_to->index().called<Rack>(rack);
    if (before.empty() || after.empty())
        return {};
    const std::shared_ptr<const PortBook> from(std::shared_ptr<const PortBook>(), &m_from);
    const auto was = fiberMap(from, {before.front()});
    const auto now = fiberMap(m_to, {after.front()});
    if (!was || !now)
        return {};
    std::vector<int> pages;
    for (std::size_t i = 0; i < now.value().sheets.size(); ++i) {
        const bool isNew = i >= was.value().sheets.size();
        if (i == 0 || isNew || svgOf(was.value().sheets[i].draw()) != svgOf(now.value().sheets[i].draw()))
            pages.push_back(int(i) + 1);
    }
    return numberRuns(pages);
}

}  // namespace views
