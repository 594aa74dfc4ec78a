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

/// The step, and what it was made from.
struct Connected {
    Matching matching;
    int already = 0;
    ChangeSet step;
};

Result<Connected> connected(const Tables& plan, const ConnectRule& rule)
{
    const auto from = portsMatching(plan, rule.from);
    if (!from)
        return from.error();
    const auto to = portsMatching(plan, rule.to);
    if (!to)
        return to.error();
    auto matching = matchPorts(plan, from.value(), to.value(), rule.pairing);
    if (!matching)
        return matching.error();
    Connected result{std::move(matching).value(), 0, {}};
    const auto& pairs = result.matching.pairs;
    if (pairs.empty())
        return Error{Text::tr("Nothing to connect: no port of \"%1\" finds one of \"%2\".").arg(rule.from, rule.to)};
    Edit edit(plan,
              pairs.size() == 1
                  ? Text::tr("Connect %1 to %2").arg(portText(plan, pairs[0].from), portText(plan, pairs[0].to))
                  : Text::tr("Connect %1 to %2").arg(rule.from.trimmed(), rule.to.trimmed()));
    CableMaker maker(edit, plan, rule.cableType);
    for (const PortPair& pair : pairs) {
        if (maker.areConnected(pair.from, pair.to)) {
            ++result.already;
            continue;
        }
        if (const auto made = maker.connect(pair.from, pair.to); !made)
            return made.error();
    }
    maker.route();
    result.step = std::move(edit).take();
    return result;
}

/// "L1-01:1 to A01-T01:nic-1, L1-01:2 to A01-T02:nic-1, .. L1-08:72 to A08-T18:nic-4".
QString sample(const Tables& plan, const std::vector<PortPair>& pairs)
{
    const auto text = [&](const PortPair& pair) {
        return Text::tr("%1 to %2").arg(portText(plan, pair.from), portText(plan, pair.to));
    };
    QStringList shown;
    for (std::size_t i = 0; i < std::min<std::size_t>(pairs.size(), 2); ++i)
        shown << text(pairs[i]);
    if (pairs.size() > 3)
        shown << QStringLiteral("..");
    if (pairs.size() > 2)
        shown << text(pairs.back());
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
    const auto& [matching, already, step] = made.value();
    const auto count = static_cast<int>(matching.pairs.size()) - already;
    QStringList lines;
    if (count == 1)
        lines << Text::tr("1 cable (%1): %2.").arg(typesOf(plan, step), sample(plan, matching.pairs));
    else if (count > 1)
        lines << Text::tr("%1 cables (%2): %3.").arg(count).arg(typesOf(plan, step), sample(plan, matching.pairs));
    if (already > 0)
        lines << Text::tr("%1 pairs are connected already and stay as they are.").arg(already);
    for (const Unmatched& unmatched : matching.unmatched)
        lines << unmatchedText(plan, unmatched);
    return lines;
}

}  // namespace model
