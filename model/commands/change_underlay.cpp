// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/change_underlay.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::changeUnderlay)
};

constexpr Length kSite = Length::fromBase(100'000'000'000);  ///< how far from the origin a place may be

bool onSite(const Spot& spot) { return spot.x <= kSite && spot.x >= -kSite && spot.y <= kSite && spot.y >= -kSite; }

QString objection(const Underlay& underlay)
{
    if (underlay.file.trimmed().isEmpty())
        return Text::tr("Say which file is to lie under the plan.");
    if (underlay.source.first == underlay.source.second)
        return Text::tr("Both places are the same in the underlay: take two that are far apart.");
    if (underlay.hall.first == underlay.hall.second)
        return Text::tr("Both places are the same in the hall: take two that are far apart.");
    if (!onSite(underlay.hall.first) || !onSite(underlay.hall.second))
        return Text::tr("A place in the hall is more than 100 km away.");
    return {};
}

Error none() { return {Text::tr("No drawing or image lies under the plan.")}; }

Result<ChangeSet> putAs(const Tables& plan, Underlay underlay, const QString& label)
{
    underlay.id = Id<Underlay>(1);
    if (const QString wrong = objection(underlay); !wrong.isEmpty())
        return Error{wrong};
    std::vector<QString>& hidden = underlay.hiddenLayers;
    std::sort(hidden.begin(), hidden.end());
    hidden.erase(std::unique(hidden.begin(), hidden.end()), hidden.end());
    Edit edit(plan, label);
    edit.put(underlay);
    return std::move(edit).take();
}

}  // namespace

Result<ChangeSet> putUnderlay(const Tables& plan, const Underlay& underlay)
{
    return putAs(plan, underlay, Text::tr("Put %1 under the plan").arg(QFileInfo(underlay.file).fileName()));
}

Result<ChangeSet> calibrateUnderlay(const Tables& plan, const SpotPair& source, const SpotPair& hall)
{
    if (!plan.underlay())
        return none();
    Underlay underlay = *plan.underlay();
    underlay.source = source;
    underlay.hall = hall;
    return putAs(plan, underlay, Text::tr("Calibrate the underlay"));
}

Result<ChangeSet> showUnderlayLayer(const Tables& plan, const QString& layer, bool shown)
{
    if (!plan.underlay())
        return none();
    Underlay underlay = *plan.underlay();
    std::erase(underlay.hiddenLayers, layer);
    if (!shown)
        underlay.hiddenLayers.push_back(layer);
    return putAs(plan, underlay,
                 shown ? Text::tr("Show layer %1 of the underlay").arg(layer)
                       : Text::tr("Hide layer %1 of the underlay").arg(layer));
}

Result<ChangeSet> removeUnderlay(const Tables& plan)
{
    if (!plan.underlay())
        return none();
    Edit edit(plan, Text::tr("Take out the underlay"));
    edit.erase(Id<Underlay>(1));
    return std::move(edit).take();
}

}  // namespace model
