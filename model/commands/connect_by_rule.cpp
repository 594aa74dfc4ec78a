// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/connect_by_rule.h"

#include "model/commands/connect_ports.h"
#include "model/edit/object_ref.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::connectByRule)
};

/// The step, and what it was made from: pairs, or the legs of cables that have several at an end.
struct Connected {
    Matching matching;
    std::vector<LegGroup> legs;
    int already = 0;
    ChangeSet step;

    std::size_t cables() const { return legs.empty() ? matching.pairs.size() : legs.size(); }
};

QString textOf(const Tables& plan, const Connected& connected, std::size_t i)
{
    if (!connected.legs.empty())
        return legsText(plan, connected.legs[i]);
    const PortPair& pair = connected.matching.pairs[i];
    return Text::tr("%1 to %2").arg(portText(plan, pair.from), portText(plan, pair.to));
}

/// Finds what goes together: by legs where the type that was asked for has several at an end.
Result<Connected> matched(const Tables& plan, const ConnectRule& rule)
{
    const auto from = portsMatching(plan, rule.from);
    if (!from)
        return from.error();
    const auto to = portsMatching(plan, rule.to);
    if (!to)
        return to.error();
    Connected result;
    if (!rule.cableType.isEmpty()) {
        const auto type = CableFit(plan, rule.cableType).named();
        if (!type)
            return type.error();
        if (type.value()->legsA > 1 || type.value()->legsB > 1) {
            auto legs = legGroups(plan, *type.value(), from.value(), to.value(), rule.pairing);
            if (!legs)
                return legs.error();
            result.legs = std::move(legs).value();
            return result;
        }
    }
    auto matching = matchPorts(plan, from.value(), to.value(), rule.pairing);
    if (!matching)
        return matching.error();
    result.matching = std::move(matching).value();
    if (result.matching.pairs.empty())
        return Error{Text::tr("Nothing to connect: no port of \"%1\" finds one of \"%2\".").arg(rule.from, rule.to)};
    return result;
}

Result<Connected> connected(const Tables& plan, const ConnectRule& rule)
{
    auto found = matched(plan, rule);
    if (!found)
        return found;
    Connected result = std::move(found).value();
    Edit edit(plan,
              result.cables() == 1 ? Text::tr("Connect %1").arg(textOf(plan, result, 0))
                                   : Text::tr("Connect %1 to %2").arg(rule.from.trimmed(), rule.to.trimmed()));
    CableMaker maker(edit, plan, rule.cableType);
    for (const PortPair& pair : result.matching.pairs) {
        if (maker.areConnected(pair.from, pair.to))
            ++result.already;
        else if (const auto made = maker.connect(pair.from, pair.to); !made)
            return made.error();
    }
    for (const LegGroup& legs : result.legs) {
        if (maker.areConnected(legs))
            ++result.already;
        else if (const auto made = maker.connect(*maker.type().value(), legs); !made)
            return made.error();
    }
    maker.route();
    result.step = std::move(edit).take();
    return result;
}

/// "L1-01:1 to A01-T01:nic-1, L1-01:2 to A01-T02:nic-1, .. L1-08:72 to A08-T18:nic-4".
QString sample(const Tables& plan, const Connected& connected)
{
    const std::size_t count = connected.cables();
    QStringList shown;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 2); ++i)
        shown << textOf(plan, connected, i);
    if (count > 3)
        shown << QStringLiteral("..");
    if (count > 2)
        shown << textOf(plan, connected, count - 1);
    return shown.join(QStringLiteral(", ")).replace(QStringLiteral(", .., "), QStringLiteral(" .. "));
}

QString typesOf(const Tables& plan, const ChangeSet& step)
{
    QStringList names;
    const auto add = [&](const QString& name) {
        if (!names.contains(name))
            names << name;
    };
    std::map<Id<CableType>, QString> taken;
    for (const auto& change : step.of<CableType>())
        taken.emplace(change.id(), change.after->name);
    for (const auto& change : step.of<Cable>()) {
        if (change.before || !change.after)
            continue;
        const CableType* type = plan.cableTypes.find(change.after->type);
        add(type ? type->name : taken.at(change.after->type));
    }
    return names.join(QStringLiteral(", "));
}

QString unmatchedText(const Tables& plan, const Unmatched& unmatched)
{
    const std::vector<PortRef>& ports = unmatched.ports;
    if (ports.size() == 1)
        return Text::tr("1 port stays free, %1: %2.").arg(portText(plan, ports[0]), unmatched.why);
    return Text::tr("%1 ports stay free, %2 to %3: %4.")
        .arg(ports.size())
        .arg(portText(plan, ports.front()), portText(plan, ports.back()), unmatched.why);
}

}  // namespace

Result<ChangeSet> connectByRule(const Tables& plan, const ConnectRule& rule)
{
    auto made = connected(plan, rule);
    if (!made)
        return made.error();
    return std::move(made).value().step;
}

Result<QStringList> sayConnections(const Tables& plan, const ConnectRule& rule)
{
    const auto made = connected(plan, rule);
    if (!made)
        return made.error();
    const auto& [matching, legs, already, step] = made.value();
    const auto count = static_cast<int>(made.value().cables()) - already;
    QStringList lines;
    if (count == 1)
        lines << Text::tr("1 cable (%1): %2.").arg(typesOf(plan, step), sample(plan, made.value()));
    else if (count > 1)
        lines << Text::tr("%1 cables (%2): %3.").arg(count).arg(typesOf(plan, step), sample(plan, made.value()));
    if (already > 0)
        lines << (legs.empty() ? Text::tr("%1 pairs are connected already and stay as they are.").arg(already)
                               : Text::tr("%1 cables are there already and stay as they are.").arg(already));
    for (const Unmatched& unmatched : matching.unmatched)
        lines << unmatchedText(plan, unmatched);
    return lines;
}

}  // namespace model
