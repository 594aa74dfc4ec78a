// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_io.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/routing/reroute.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runRoute)
};

constexpr auto kMostSaid = std::size_t(4);

/// What could not be had: each full cut, and cables without a way, the first four and a count.
void report(const model::Tables& plan, const model::RoutedDesign& routed, QTextStream& out)
{
    int lying = 0;
    plan.cables.forEach([&](const model::Cable& cable) { lying += cable.route ? 1 : 0; });
    out << Text::tr("%1 of %2 cables routed").arg(lying).arg(plan.cables.size()) << '\n';
    for (const model::FullCut& cut : routed.fullCuts)
        out << model::fullCutText(plan, cut) << '\n';
    const std::size_t said = std::min(routed.noWays.size(), kMostSaid);
    for (std::size_t i = 0; i < said; ++i)
        out << model::noWayText(plan, routed.noWays[i]) << '\n';
    if (routed.noWays.size() > said)
        out << Text::tr("and %1 more without a way").arg(routed.noWays.size() - said) << '\n';
}

}  // namespace

int runRoute(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("-o")};
    shape.usage = findVerb(QStringLiteral("route"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QString in = given.value().positional.first();
    auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    const model::RoutedDesign routed = model::routeDesign(*plan);
    routed.step.applyTo(*plan);
    const QString out = given.value().value(QStringLiteral("-o"), in);
    if (const auto written = writeDesign(*plan, out); !written)
        return complain(console, written.error(), out);
    report(*plan, routed, console.out);
    return routed.fullCuts.empty() && routed.noWays.empty() ? kFine : kDesignHasErrors;
}

}  // namespace app
