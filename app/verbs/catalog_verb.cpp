// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/write_step.h"
#include "model/commands/add_types.h"
#include "model/deliver/delivery_assumptions.h"
#include "model/fabric/row_template.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runCatalog)
};

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

/// The catalog's types, and those that the templates of rows bring along.
std::vector<model::CatalogType> allTypes()
{
    std::vector<model::CatalogType> types = model::Catalog::builtIn().types();
    for (const QString& key : model::builtInTemplates()) {
        const auto row = model::readRowTemplate(model::builtInTemplate(key));
        if (row)
            types.insert(types.end(), row.value().types.begin(), row.value().types.end());
    }
    return types;
}

int listAssumptions(Console& console)
{
    int assumed = 0;
    int unknown = 0;
    for (const model::CatalogType& type : allTypes()) {
        for (const model::NamedFigure& figure : model::figuresOf(type)) {
            if (figure.known && !figure.assumed)
                continue;
            console.out << model::keyOf(type) << ' ' << figure.path << valueOf(figure) << ": " << groundOf(figure)
                        << '\n';
            ++(figure.known ? assumed : unknown);
        }
    }
    for (const model::DeliveryAssumption& each : model::deliveryAssumptions()) {
        console.out << "deliverables " << each.name << (each.value.isEmpty() ? QString() : QString(u' ' + each.value))
                    << ": assumption (" << each.forWhat << ")\n";
        ++assumed;
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

/// A user's catalog file without anything wrong; complains of all that is.
std::optional<model::Catalog> readCatalog(const QString& path, Console& console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(console, {Text::tr("cannot be read: %1").arg(file.errorString())}, path);
        return std::nullopt;
    }
    const QByteArray text = file.readAll();
    const std::vector<model::Error> errors = model::Catalog::check(text);
    if (!errors.empty()) {
        complainOfAll(console, errors, path);
        return std::nullopt;
    }
    model::Result<model::Catalog> catalog = model::Catalog::fromJson(text);
    return catalog ? std::optional(std::move(catalog).value()) : std::nullopt;
}

int checkFile(const QString& path, Console& console)
{
    const auto catalog = readCatalog(path, console);
    if (!catalog)
        return kBadInput;
    console.out << Text::tr("%1: %2 entries, nothing wrong").arg(path).arg(catalog->types().size()) << '\n';
    return kFine;
}

int addTo(Arguments given, Console& console)
{
    const auto catalog = readCatalog(given.positional[1], console);
    if (!catalog)
        return kBadInput;
    given.positional = {given.positional[2]};
    auto plan = openDesign(given.positional.first(), console);
    if (!plan)
        return kBadInput;
    const auto step = model::addTypes(*plan, catalog->types());
    return writeStep(std::move(*plan), step, given, console);
}

}  // namespace

int runCatalog(const QStringList& given, Console& console)
{
    const ArgumentShape shape{.options = {QStringLiteral("-o")},
                              .flags = {QStringLiteral("--assumptions")},
                              .leastPositional = 0,
                              .mostPositional = 3,
                              .usage = findVerb(QStringLiteral("catalog"))->usage};
    const model::Result<Arguments> arguments = parseArguments(given, shape);
    if (!arguments)
        return complain(console, arguments.error());
    const QStringList words = arguments.value().positional;
    const bool add = words.size() == 3 && words[0] == QLatin1String("add");
    if (arguments.value().has(QStringLiteral("-o")) && !add)
        return complain(console, {Text::tr("usage: %1").arg(shape.usage)});
    const bool assumptions = arguments.value().has(QStringLiteral("--assumptions"));
    if (words.size() == 1 && words[0] == QLatin1String("list"))
        return assumptions ? listAssumptions(console) : listTypes(console);
    if (words.size() == 2 && words[0] == QLatin1String("show") && !assumptions)
        return show(words[1], console);
    if (words.size() == 2 && words[0] == QLatin1String("check") && !assumptions)
        return checkFile(words[1], console);
    if (add && !assumptions)
        return addTo(arguments.value(), console);
    return complain(console, {Text::tr("usage: %1").arg(shape.usage)});
}

}  // namespace app
