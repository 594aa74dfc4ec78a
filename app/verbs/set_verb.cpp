// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/settings.h"
#include "app/verbs/write_step.h"
#include "model/commands/change_deliverables.h"
#include "model/commands/change_profile.h"
#include "model/deliver/label_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runSet)
};

std::vector<Setting> settings()
{
    std::vector<Setting> all = settingsOfProfile();
    for (Setting& each : settingsOfDelivery())
        all.push_back(std::move(each));
    return all;
}

Result<Wanted> changedBy(Wanted wanted, const QStringList& words)
{
    const std::vector<Setting> all = settings();
    for (const QString& word : words) {
        const QString key = word.section(u'=', 0, 0);
        const auto setting = std::find_if(all.begin(), all.end(), [&](const Setting& each) { return each.key == key; });
        if (setting == all.end() || !word.contains(u'=')) {
            QStringList keys;
            for (const Setting& each : all)
                keys << each.key;
            return Error{Text::tr("\"%1\" sets nothing: KEY=VALUE, with a key of %2").arg(word, keys.join(u", "_s))};
        }
        if (const auto written = setting->write(wanted, word.section(u'=', 1)); !written)
            return written.error();
    }
    return wanted;
}

/// One step for both; they touch different records.
Result<ChangeSet> stepTo(const Tables& plan, const Wanted& wanted)
{
    auto step = changeProfile(plan, wanted.profile);
    const auto delivery = changeDeliverables(plan, wanted.delivery);
    if (!delivery)
        return delivery.error();
    if (!step || delivery.value().isEmpty())
        return step;
    step.value().label = step.value().isEmpty() ? delivery.value().label
                                                : Text::tr("%1; %2").arg(step.value().label, delivery.value().label);
    step.value().of<Deliverables>() = delivery.value().of<Deliverables>();
    return step;
}

/// Labels that a new text would make look alike; they may be wanted so.
void sayClashes(const Tables& plan, const QString& text, Console& console)
{
    const QString clashes = clashText(plan, labelClashes(plan, LabelTemplate::parse(text).value()));
    if (!clashes.isEmpty())
        console.err << u"rackloom: "_s << clashes << '\n';
}

}  // namespace

int runSet(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s};
    shape.mostPositional = 100;
    shape.usage = findVerb(u"set"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    auto plan = openDesign(given.value().positional.first(), console);
    if (!plan)
        return kBadInput;
    const QStringList words = given.value().positional.mid(1);
    const Wanted now{plan->profile(), plan->delivery()};
    if (words.isEmpty()) {
        for (const Setting& setting : settings())
            console.out << setting.key << '=' << setting.read(now) << '\n';
        return kFine;
    }
    const auto wanted = changedBy(now, words);
    if (!wanted)
        return complain(console, wanted.error());
    const auto step = stepTo(*plan, wanted.value());
    if (step && wanted.value().delivery.labelTemplate != now.delivery.labelTemplate)
        sayClashes(*plan, wanted.value().delivery.labelTemplate, console);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
