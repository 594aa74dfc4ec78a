// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_io.h"
#include "app/verbs/arguments.h"
#include "app/verbs/verb.h"
#include "model/edit/naming_scheme.h"
#include "model/fabric/generate.h"
#include "model/fabric/generate_row.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>

#include <cmath>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runNew)
};

using model::Done;
using model::Error;
using model::Result;

/// Reads one of a few words into `value`; an option not given leaves it as it is.
template <class Value>
Result<Done> takeWord(const Arguments& given, const QString& option, Value& value,
                      std::initializer_list<std::pair<const char*, Value>> words)
{
    if (!given.has(option))
        return Done{};
    QStringList known;
    for (const auto& [word, meaning] : words) {
        known << QString::fromLatin1(word);
        if (given.value(option) == known.last()) {
            value = meaning;
            return Done{};
        }
    }
    return Error{
        Text::tr("%1 is one of %2, not \"%3\"").arg(option, known.join(QStringLiteral(", ")), given.value(option))};
}

Result<Done> takeWater(const Arguments& given, model::Profile& profile)
{
    if (!given.has(QStringLiteral("--water-c")))
        return Done{};
    bool fits = false;
    const double celsius = given.value(QStringLiteral("--water-c")).toDouble(&fits);
    if (!fits || !(celsius >= 2 && celsius <= 60))
        return Error{Text::tr("--water-c is a supply temperature from 2 to 60 degrees Celsius, not \"%1\"")
                         .arg(given.value(QStringLiteral("--water-c")))};
    profile.water = model::Temperature::fromBase(std::llround(celsius * 1000));
    return Done{};
}

Result<Done> takeDate(const Arguments& given, QString& date)
{
    date = given.value(QStringLiteral("--date"));
    if (!date.isEmpty() && (date.size() != 10 || !QDate::fromString(date, Qt::ISODate).isValid()))
        return Error{Text::tr("--date is a day written YYYY-MM-DD, not \"%1\"").arg(date)};
    return Done{};
}

/// `--naming A=.. B=..` says several patterns after one option; what has no key of the scheme, such as OUT, ends them.
QStringList eachWithItsOption(const QStringList& arguments)
{
    const QString option = QStringLiteral("--naming");
    QStringList each;
    bool follows = false;  // the word before was a pattern
    for (const QString& word : arguments) {
        const bool isPattern = word.contains(u'=') && model::findNamingEntry(word.section(u'=', 0, 0));
        if (follows && isPattern)
            each << option;
        follows = isPattern && !each.isEmpty() && each.last() == option;
        each << word;
    }
    return each;
}

Result<Done> takeNaming(const Arguments& given, model::Naming& naming)
{
    QStringList keys;
    for (const model::NamingEntry& entry : model::namingEntries())
        keys << entry.key;
    for (const QString& text : given.values.value(QStringLiteral("--naming"))) {
        const qsizetype equals = text.indexOf(u'=');
        const model::NamingEntry* entry = model::findNamingEntry(text.left(equals));
        if (equals < 1 || !entry)
            return Error{Text::tr("--naming takes KEY=PATTERN with a key of %1, not \"%2\"")
                             .arg(keys.join(QStringLiteral(", ")), text)};
        naming.*entry->pattern = text.mid(equals + 1);
    }
    return model::checkNaming(naming);
}

/// What a cluster and a row from a template have in common.
Result<Done> takeCommon(const Arguments& given, model::ClusterSpec& spec)
{
    spec.name = given.value(QStringLiteral("--name"));
    spec.route = !given.has(QStringLiteral("--no-route"));
    const Result<Done> taken[] = {
        takeWord<model::CopperProfile>(given, QStringLiteral("--copper-profile"), spec.profile.copper,
                                       {{"2m", model::CopperProfile::TwoMetres},
                                        {"3m", model::CopperProfile::ThreeMetres},
                                        {"by-part", model::CopperProfile::ByPart}}),
        takeWater(given, spec.profile), takeDate(given, spec.date), takeNaming(given, spec.naming)};
    for (const auto& one : taken) {
        if (!one)
            return one.error();
    }
    return Done{};
}

Result<model::ClusterSpec> specFrom(const Arguments& given)
{
    model::ClusterSpec spec;
    if (const auto taken = takeCommon(given, spec); !taken)
        return taken.error();
    if (!given.has(QStringLiteral("--gpus")))
        return Error{Text::tr("--gpus is missing: how many GPUs shall the cluster have?")};
    const auto gpus = wholeNumber(given.value(QStringLiteral("--gpus")), QStringLiteral("--gpus"));
    if (!gpus)
        return gpus.error();
    spec.gpus = gpus.value();
    spec.computeRack = given.value(QStringLiteral("--compute"), spec.computeRack);
    spec.management = given.has(QStringLiteral("--management"));
    spec.switchType = given.value(QStringLiteral("--switch"), spec.switchType);
    const Result<Done> taken[] = {
        takeWord<model::Tiers>(given, QStringLiteral("--tiers"), spec.tiers,
                               {{"auto", model::Tiers::Auto}, {"2", model::Tiers::Two}, {"3", model::Tiers::Three}}),
        takeWord<model::OpticsProfile>(
            given, QStringLiteral("--optics"), spec.profile.optics,
            {{"port-aligned", model::OpticsProfile::PortAligned}, {"lane-striped", model::OpticsProfile::LaneStriped}}),
        takeWord<model::Redundancy>(given, QStringLiteral("--redundancy"), spec.profile.redundancy,
                                    {{"shelf", model::Redundancy::ShelfN1},
                                     {"psu", model::Redundancy::PsuN1},
                                     {"feed", model::Redundancy::FeedNN}})};
    for (const auto& one : taken) {
        if (!one)
            return one.error();
    }
    return spec;
}

/// The text of a built-in template, or of a file.
Result<QByteArray> templateText(const QString& name)
{
    if (const QByteArray text = model::builtInTemplate(name); !text.isEmpty())
        return text;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Text::tr("there is no template \"%1\": the built-in ones are %2, and a file of your own ends in .json")
                .arg(name, model::builtInTemplates().join(QStringLiteral(", ")))};
    }
    return file.readAll();
}

/// Makes a row from a template; what only clusters have is refused.
int newFromTemplate(const Arguments& given, Console& console)
{
    for (const char* option :
         {"--gpus", "--compute", "--switch", "--tiers", "--optics", "--redundancy", "--management"}) {
        if (given.has(QString::fromLatin1(option)))
            return complain(console,
                            {Text::tr("%1 is for clusters; a template says itself what it holds")
                                 .arg(QString::fromLatin1(option))});
    }
    const QString name = given.value(QStringLiteral("--template"));
    model::ClusterSpec spec;
    if (const auto taken = takeCommon(given, spec); !taken)
        return complain(console, taken.error());
    const auto text = templateText(name);
    if (!text)
        return complain(console, text.error());
    const auto row = model::readRowTemplate(text.value());
    if (!row)
        return complainOfAll(console, model::checkRowTemplate(text.value()), name);
    const auto made = model::generateRow(row.value(), {spec.profile, spec.naming, spec.name, spec.date, spec.route});
    if (!made)
        return complain(console, made.error(), name);
    const QString path = given.positional.first();
    if (const auto written = writeDesign(made.value(), path); !written)
        return complain(console, written.error(), path);
    console.out << row.value().description << '\n'
                << Text::tr("%1: %2 racks, %3 links, for planning only.")
                       .arg(path)
                       .arg(made.value().racks.size())
                       .arg(made.value().cables.size())
                << '\n';
    return kFine;
}

}  // namespace

int runNew(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {QStringLiteral("--gpus"),   QStringLiteral("--compute"),    QStringLiteral("--switch"),
                     QStringLiteral("--tiers"),  QStringLiteral("--water-c"),    QStringLiteral("--copper-profile"),
                     QStringLiteral("--optics"), QStringLiteral("--redundancy"), QStringLiteral("--name"),
                     QStringLiteral("--date"),   QStringLiteral("--naming"),     QStringLiteral("--template")};
    shape.flags = {QStringLiteral("--no-route"), QStringLiteral("--management")};
    shape.usage = findVerb(QStringLiteral("new"))->usage;
    const auto given = parseArguments(eachWithItsOption(arguments), shape);
    if (!given)
        return complain(console, given.error());
    if (given.value().has(QStringLiteral("--template")))
        return newFromTemplate(given.value(), console);
    const auto spec = specFrom(given.value());
    if (!spec)
        return complain(console, spec.error());
    const auto made = model::generateCluster(spec.value());
    if (!made)
        return complain(console, made.error());
    const QString path = given.value().positional.first();
    if (const auto written = writeDesign(made.value().plan, path); !written)
        return complain(console, written.error(), path);
    for (const QString& note : made.value().notes)
        console.out << note << '\n';
    const model::FabricShape& fabric = made.value().shape;
    console.out << Text::tr("%1: %2 racks with %3 switches (%4 leaves, %5 spines, %6 cores) and %7 cables.")
                       .arg(path)
                       .arg(made.value().plan.racks.size())
                       .arg(fabric.switches())
                       .arg(fabric.leaves)
                       .arg(fabric.spines)
                       .arg(fabric.cores)
                       .arg(made.value().plan.cables.size())
                << '\n';
    return kFine;
}

}  // namespace app
