// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/connect_by_rule.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runConnect)
};

const QString kBy = QStringLiteral("--by");

/// `--by offset N` and `--by round-robin N` have two words: they become one value.
QStringList joinedNumber(QStringList arguments)
{
    const qsizetype by = arguments.indexOf(kBy);
    if (by < 0 || by + 2 >= arguments.size())
        return arguments;
    bool isNumber = false;
    arguments[by + 2].toInt(&isNumber);
    if (arguments[by + 1] == QLatin1String("offset")
        || (arguments[by + 1] == QLatin1String("round-robin") && isNumber)) {
        arguments[by + 1] += u' ' + arguments[by + 2];
        arguments.removeAt(by + 2);
    }
    return arguments;
}

model::Result<model::PairingRule> pairingOf(const QString& text)
{
    model::PairingRule rule;
    const QString word = text.section(u' ', 0, 0);
    const QString number = text.section(u' ', 1);
    if (text.isEmpty() || text == QLatin1String("order"))
        return rule;
    if (word != QLatin1String("round-robin") && word != QLatin1String("offset"))
        return model::Error{Text::tr("--by is order, round-robin, round-robin N or offset N, not \"%1\"").arg(text)};
    rule.pairing = word == QLatin1String("offset") ? model::Pairing::Offset : model::Pairing::RoundRobin;
    if (rule.pairing == model::Pairing::RoundRobin && number.isEmpty())
        return rule;
    const auto value = wholeNumber(number, QStringLiteral("--by ") + word);
    if (!value)
        return value.error();
    if (rule.pairing == model::Pairing::RoundRobin && value.value() < 1)
        return model::Error{Text::tr("--by round-robin deals at least one port a turn, not %1").arg(value.value())};
    (rule.pairing == model::Pairing::Offset ? rule.offset : rule.block) = value.value();
    return rule;
}

}  // namespace

int runConnect(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--type"), kBy, QStringLiteral("-o")};
    shape.flags = {QStringLiteral("--dry-run")};
    shape.leastPositional = shape.mostPositional = 3;
    shape.usage = findVerb(QStringLiteral("connect"))->usage;
    const auto given = parseArguments(joinedNumber(arguments), shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    const auto pairing = pairingOf(given.value().value(kBy));
    if (!pairing)
        return complain(console, pairing.error());
    const model::ConnectRule rule{words[1], words[2], pairing.value(), given.value().value(QStringLiteral("--type"))};
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    const auto says = model::sayConnections(*plan, rule);
    if (!says)
        return complain(console, says.error(), words[0]);
    for (const QString& line : says.value())
        console.out << line << '\n';
    if (given.value().has(QStringLiteral("--dry-run")))
        return kFine;
    const auto step = model::connectByRule(*plan, rule);
    return writeStep(std::move(*plan), step, given.value(), console);
}

}  // namespace app
