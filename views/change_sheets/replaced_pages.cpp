// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/change_sheets/replaced_pages.h"

#include "views/drawing/svg_output.h"
#include "views/fiber_map/faceplate_sheet.h"
#include "views/fiber_map/fiber_map.h"
#include "views/sheets/page_total.h"

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

/// A page as SVG, without saying of how many it is.
QByteArray textOf(const SheetSet& set, std::size_t index)
{
    const int pages = int(set.sheets.size());
    QByteArray svg = svgOf(set.sheets[index].draw());
    for (const QString& said : {totalText(pages), pageOfTotalText(int(index) + 1, pages)})
        svg.replace(QByteArray('>' + said.toHtmlEscaped().toUtf8() + '<'), "><");
    return svg;
}

}  // namespace

ReplacedPages::ReplacedPages(const Tables& from, std::shared_ptr<const PortBook> to)
    : m_from(underHeaderOf(from, to->plan())), m_to(std::move(to))
{
}

PageChange ReplacedPages::of(const QString& rack)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(rack);
    return known != m_known.end() ? known->second : m_known.emplace(rack, compared(rack)).first->second;
}

PageChange ReplacedPages::compared(const QString& rack) const
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
        if (i == 0 || isNew || textOf(was.value(), i) != textOf(now.value(), i))
            pages.push_back(int(i) + 1);
    }
    const bool sameTotal = was.value().sheets.size() == now.value().sheets.size();
    return {numberRuns(pages), sameTotal ? 0 : int(now.value().sheets.size())};
}

}  // namespace views
