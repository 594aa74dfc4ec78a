// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/tray_overlap_rule.h"

#include "model/routing/pathway.h"
#include "model/rules/answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::TrayOverlapRule)
};

/// By how much two stretches of one axis lie over each other; negative where they are apart.
Length over(Length a, Length b, Length c, Length d)
{
    return std::min(std::max(a, b), std::max(c, d)) - std::max(std::min(a, b), std::min(c, d));
}

/// How far two level straights, both along x or both along y, run within each other.
Length together(const Tray& one, const Point& a, const Point& b, const Tray& other, const Point& c, const Point& d)
{
    const bool alongX = a.y == b.y && c.y == d.y;
    const bool alongY = a.x == b.x && c.x == d.x;
    if (a.z != b.z || c.z != d.z || (!alongX && !alongY))
        return {};
    const Length aside = abs(alongX ? a.y - c.y : a.x - c.x);
    const bool besideEachOther = aside >= (one.width + other.width) / 2;
    const bool aboveEachOther = over(a.z, a.z + one.depth, c.z, c.z + other.depth) <= Length();
    if (besideEachOther || aboveEachOther)
        return {};
    return alongX ? over(a.x, b.x, c.x, d.x) : over(a.y, b.y, c.y, d.y);
}

}  // namespace

RuleInfo TrayOverlapRule::info() const
{
    return {QStringLiteral("tray.overlap"),
            Text::tr("Trays run within each other"),
            Text::tr("one thing at a place"),
            QString(),
            Scope::Tray,
            Severity::Error};
}

void TrayOverlapRule::checkOne(const CheckContext& context, const Tray& tray, std::vector<Finding>& findings) const
{
    context.plan.trays.forEach([&](const Tray& other) {
        if (other.id <= tray.id)
            return;
        Length most;
        forEachStraight(tray, [&](const Point& a, const Point& b) {
            forEachStraight(other, [&](const Point& c, const Point& d) {
                most = std::max(most, together(tray, a, b, other, c, d));
            });
        });
        // Where one goes on in the other, or turns off it, they share no more than their width.
        if (most <= std::max(tray.width, other.width))
            return;
        Finding finding;
        finding.place = other.id;
        finding.where = other.name;
        finding.value = inMetres(most);
        finding.limit = 0;
        finding.unit = QStringLiteral("m");
        finding.message =
            Text::tr("%1 and %2 run within each other for %3 m.").arg(other.name, tray.name, shown(*finding.value));
        finding.fix = Text::tr("Move one of them aside or to another height, or give one of them another layer.");
        findings.push_back(std::move(finding));
    });
}

}  // namespace model
