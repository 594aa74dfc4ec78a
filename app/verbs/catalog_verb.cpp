// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runCatalog)
};

constexpr std::size_t kMostErrorsShown = 4;

QString nameOf(const model::CatalogType& type)
{
    return std::visit([](const auto& held) { return held.name; }, type);
}

bool isPlanning(const model::CatalogType& type)
{
    const auto planning = [](const auto& held) {
        if constexpr (requires { held.planning; })
            return held.planning;
        else
            return false;
    };
    return std::visit(planning, type);
}

/// "3950 W", or nothing for a group of places, which has a source but no one value.
QString valueOf(const model::NamedFigure& figure)
{
    return figure.value.isEmpty() ? QString() : QLatin1Char(' ') + figure.value;
}

/// What a figure stands on, with its remark.
QString groundOf(const model::NamedFigure& figure)
{
    if (figure.note.isEmpty())
        return figure.source;
    return figure.source.isEmpty() ? figure.note : QStringLiteral("%1 (%2)").arg(figure.source, figure.note);
}

int listTypes(Console& console)
{
    for (const model::CatalogType& type : model::Catalog::builtIn().types()) {
        console.out << model::kindOf(type).leftJustified(14) << ' ' << model::keyOf(type).leftJustified(25) << ' '
                    << nameOf(type) << (isPlanning(type) ? Text::tr(" (planning)") : QString()) << '\n';
    }
    return kFine;
}

int listAssumptions(Console& console)
{
    int assumed = 0;
    int unknown = 0;
    for (const model::CatalogType& type : model::Catalog::builtIn().types()) {
        for (const model::NamedFigure& figure : model::figuresOf(type)) {
            if (figure.known && !figure.assumed)
                continue;
            console.out << model::keyOf(type) << ' ' << figure.path << valueOf(figure) << ": " << groundOf(figure)
                        << '\n';
            ++(figure.known ? assumed : unknown);
        }
    }
    console.out << Text::tr("%1 assumptions, %2 not known").arg(assumed).arg(unknown) << '\n';
    return kFine;
}

int show(const QString& key, Console& console)
{
    const auto& types = model::Catalog::builtIn().types();
    const auto type =
        std::find_if(types.begin(), types.end(), [&](const auto& each) { return model::keyOf(each) == key; });
    if (type == types.end())
        return complain(console, {Text::tr("the catalog has no \"%1\"; \"rackloom catalog list\" names all").arg(key)});
    console.out << model::kindOf(*type) << ' ' << key << '\n'
                << nameOf(*type) << (isPlanning(*type) ? Text::tr(" (planning)") : QString()) << '\n';
    for (const model::NamedFigure& figure : model::figuresOf(*type))
        console.out << "  " << figure.path << valueOf(figure) << ": " << groundOf(figure) << '\n';
    return kFine;
}

int checkFile(const QString& path, Console& console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(console, {Text::tr("cannot be read: %1").arg(file.errorString())}, path);
    const QByteArray text = file.readAll();
    const std::vector<model::Error> errors = model::Catalog::check(text);
    for (std::size_t i = 0; i < std::min(errors.size(), kMostErrorsShown); ++i)
        complain(console, errors[i], path);
    if (errors.size() > kMostErrorsShown)
        complain(console, {Text::tr("%1 more").arg(errors.size() - kMostErrorsShown)}, path);
    if (!errors.empty())
        return kBadInput;
    const model::Result<model::Catalog> catalog = model::Catalog::fromJson(text);
    const std::size_t count = catalog ? catalog.value().types().size() : 0;
    console.out << Text::tr("%1: %2 entries, nothing wrong").arg(path).arg(count) << '\n';
    return kFine;
}

}  // namespace

int runCatalog(const QStringList& given, Console& console)
{
    const ArgumentShape shape{.flags = {QStringLiteral("--assumptions")},
                              .leastPositional = 0,
                              .mostPositional = 2,
                              .usage = findVerb(QStringLiteral("catalog"))->usage};
    const model::Result<Arguments> arguments = parseArguments(given, shape);
    if (!arguments)
        return complain(console, arguments.error());
    const QStringList words = arguments.value().positional;
    const bool assumptions = arguments.value().has(QStringLiteral("--assumptions"));
    if (words.size() == 1 && words[0] == QLatin1String("list"))
        return assumptions ? listAssumptions(console) : listTypes(console);
    if (words.size() == 2 && words[0] == QLatin1String("show") && !assumptions)
        return show(words[1], console);
    if (words.size() == 2 && words[0] == QLatin1String("check") && !assumptions)
        return checkFile(words[1], console);
    return complain(console, {Text::tr("usage: %1").arg(shape.usage)});
}

}  // namespace app
