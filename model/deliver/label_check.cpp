// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/label_texts.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::LabelTexts)
};

QString exampleOf(LabelWord word) { return labelWords()[static_cast<std::size_t>(word)].example; }

/// The same word seen from the other end of the made-up cable.
LabelWord turned(LabelWord word)
{
    constexpr int kFar = static_cast<int>(LabelWord::FarRow);
    const int at = static_cast<int>(word);
    if (at >= 2 * kFar)
        return word;
    return static_cast<LabelWord>(at < kFar ? at + kFar : at - kFar);
}

bool isOfOneCable(const LabelClashes::Clash& clash)
{
    return std::all_of(clash.places.begin(), clash.places.end(),
                       [&](const LabelPlace& place) { return place.cable == clash.places.front().cable; });
}

QString placeText(const Tables& plan, const LabelPlace& place)
{
    const QString cable = nameOf(plan, place.cable);
    return place.end == CableEnd::A ? Text::tr("%1 end A").arg(cable) : Text::tr("%1 end B").arg(cable);
}

}  // namespace

Result<LabelSample> labelSample(const Tables& plan, const QString& wanted)
{
    const Result<LabelTemplate> parsed = LabelTemplate::parse(wanted);
    if (!parsed)
        return parsed.error();
    std::optional<Id<Cable>> first;
    plan.cables.forEach([&](const Cable& cable) {
        if (!first)
            first = cable.id;
    });
    if (first) {
        const LabelTexts texts(plan, parsed.value());
        const Cable& cable = plan.cables.at(*first);
        return LabelSample{cableName(plan.naming(), cable), texts.at(cable, CableEnd::A), texts.at(cable, CableEnd::B),
                           false};
    }
    const QString atB = parsed.value().fill(
        [](LabelWord word) { return word == LabelWord::End ? QStringLiteral("B") : exampleOf(turned(word)); });
    return LabelSample{exampleOf(LabelWord::Cable), parsed.value().fill(exampleOf), atB, true};
}

LabelClashes labelClashes(const Tables& plan, const LabelTemplate& wanted, std::size_t most)
{
    const LabelTexts texts(plan, wanted);
    QHash<QString, qsizetype> seen;  // where in `groups` a text stands
    std::vector<LabelClashes::Clash> groups;
    plan.cables.forEach([&](const Cable& cable) {
        forEachLeg(cable, [&](const PortRef&, CableEnd end, std::size_t leg) {
            const QString text = texts.at(cable, end, leg);
            const auto known = seen.constFind(text);
            if (known == seen.cend()) {
                seen.insert(text, static_cast<qsizetype>(groups.size()));
                groups.push_back({text, {}});
            }
            const auto at = known == seen.cend() ? groups.size() - 1 : static_cast<std::size_t>(known.value());
            groups[at].places.push_back({cable.id, end, leg});
        });
    });
    std::erase_if(groups, [](const LabelClashes::Clash& group) { return group.places.size() < 2; });
    LabelClashes clashes;
    for (const LabelClashes::Clash& group : groups) {
        const auto count = static_cast<std::int64_t>(group.places.size());
        clashes.labels += count;
        clashes.otherCables += isOfOneCable(group) ? 0 : count;
    }
    std::stable_partition(groups.begin(), groups.end(),
                          [](const LabelClashes::Clash& group) { return !isOfOneCable(group); });
    groups.resize(std::min(most, groups.size()));
    clashes.first = std::move(groups);
    return clashes;
}

QString clashText(const Tables& plan, const LabelClashes& clashes)
{
    if (clashes.labels == 0)
        return {};
    constexpr std::size_t kNamed = 3;
    QStringList examples;
    for (const LabelClashes::Clash& clash : clashes.first) {
        QStringList places;
        for (std::size_t i = 0; i < std::min(kNamed, clash.places.size()); ++i)
            places << placeText(plan, clash.places[i]);
        if (clash.places.size() > kNamed)
            places << Text::tr("and %1 more").arg(clash.places.size() - kNamed);
        examples << Text::tr("\"%1\" (%2)").arg(clash.text, places.join(QStringLiteral(", ")));
    }
    return (clashes.otherCables == 0 ? Text::tr("%1 labels share their text with another of the same cable: %2")
                                     : Text::tr("%1 labels share their text with another: %2"))
        .arg(QString::number(clashes.labels), examples.join(QStringLiteral("; ")));
}

}  // namespace model
