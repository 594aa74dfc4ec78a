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

/// `--by offset N` is the one option of two words here: they become one value.
QStringList joinedOffset(QStringList arguments)
{
    const qsizetype by = arguments.indexOf(kBy);
    if (by >= 0 && by + 2 < arguments.size() && arguments[by + 1] == QLatin1String("offset")) {
        arguments[by + 1] += u' ' + arguments[by + 2];
        arguments.removeAt(by + 2);
    }
    return arguments;
}

model::Result<model::Done> takePairing(const QString& words, model::ConnectRule& rule)
{
    if (words.isEmpty() || words == QLatin1String("order"))
        return model::Done{};
    if (words == QLatin1String("round-robin")) {
        rule.pairing = model::Pairing::RoundRobin;
        return model::Done{};
    }
    if (!words.startsWith(QLatin1String("offset ")))
        return model::Error{Text::tr("--by is order, round-robin or offset N, not \"%1\"").arg(words)};
    const auto offset = wholeNumber(words.section(u' ', 1), QStringLiteral("--by offset"));
    if (!offset)
        return offset.error();
    rule.pairing = model::Pairing::Offset;
    rule.offset = offset.value();
    return model::Done{};
}

}  // namespace

int runConnect(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--type"), kBy, QStringLiteral("-o")};
    shape.flags = {QStringLiteral("--dry-run")};
    shape.leastPositional = shape.mostPositional = 3;
    shape.usage = findVerb(QStringLiteral("connect"))->usage;
    const auto given = parseArguments(joinedOffset(arguments), shape);
    if (!given)
        return complain(console, given.error());
    const QStringList words = given.value().positional;
    model::ConnectRule rule{words[1], words[2], model::Pairing::InOrder, 0,
                            given.value().value(QStringLiteral("--type"))};
    if (const auto taken = takePairing(given.value().value(kBy), rule); !taken)
        return complain(console, taken.error());
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
