// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports.h"
#include "app/price_file.h"
#include "app/verbs/arguments.h"
#include "app/verbs/terminal_progress.h"
#include "app/verbs/verb.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runExport)
};

const QString kOf = QStringLiteral("--of");
const QString kPaper = QStringLiteral("--paper");
const QString kScale = QStringLiteral("--scale");
const QString kPrices = QStringLiteral("--prices");
const QString kGroupBy = QStringLiteral("--group-by");
const QString kCrews = QStringLiteral("--crews");
const QString kFilter = QStringLiteral("--filter");
const QString kSort = QStringLiteral("--sort");
const QString kColumns = QStringLiteral("--columns");
const QString kSince = QStringLiteral("--since");
constexpr int kSmallestScale = 20'000;

model::Result<const Export*> wantedExport(const Arguments& given)
{
    QStringList kinds;
    for (const Export& known : exports())
        kinds << known.kind;
    const QString kind = given.value(QStringLiteral("--as"));
    if (kind.isEmpty())
        return model::Error{Text::tr("--as is missing: one of %1").arg(kinds.join(QStringLiteral(", ")))};
    const Export* found = findExport(kind);
    if (!found)
        return model::Error{Text::tr("--as is one of %1, not \"%2\"").arg(kinds.join(QStringLiteral(", ")), kind)};
    if (!found->ofOne && given.has(kOf))
        return model::Error{Text::tr("%1 lists the whole design: --of does not go with it").arg(kind)};
    if (given.has(kOf) && given.value(kOf).isEmpty())
        return model::Error{Text::tr("--of needs the name of what is wanted")};
    if (!given.has(QStringLiteral("-o")))
        return model::Error{Text::tr("-o OUT is missing: where shall it be written?")};
    return found;
}

/// What is printed on, by its name.
model::Result<model::Paper> paperCalled(const QString& name)
{
    if (name == QLatin1String("a4"))
        return model::Paper::A4;
    if (name == QLatin1String("a3"))
        return model::Paper::A3;
    if (name == QLatin1String("letter"))
        return model::Paper::Letter;
    return model::Error{Text::tr("--paper is one of a4, a3, letter, not \"%1\"").arg(name)};
}

/// Takes the options of a bill of materials. Error: it is none, or it cannot be grouped so.
model::Result<model::Done> addBomWish(const Arguments& given, const Export& what, ExportWish& wish)
{
    for (const QString& option : {kPrices, kGroupBy}) {
        if (given.has(option) && !what.kind.startsWith(QStringLiteral("bom-")))
            return model::Error{Text::tr("%1 goes with a bill of materials, not with %2").arg(option, what.kind)};
        if (given.has(option) && given.value(option).isEmpty())
            return model::Error{Text::tr("%1 needs a value").arg(option)};
    }
    wish.prices = given.value(kPrices);
    wish.groupBy = given.value(kGroupBy);
    if (const auto grouping = groupingOf(wish.groupBy); !grouping)
        return grouping.error();
    return model::Done{};
}

/// How many crews pull. Error: not a pull schedule, or no number a hall has room for.
model::Result<int> crewsOf(const Arguments& given, const Export& what)
{
    constexpr int kMost = 100;
    if (!given.has(kCrews))
        return 1;
    if (!what.kind.startsWith(QStringLiteral("pull-schedule-")))
        return model::Error{Text::tr("%1 goes with a pull schedule, not with %2").arg(kCrews, what.kind)};
    bool isNumber = false;
    const int crews = given.value(kCrews).toInt(&isNumber);
    if (!isNumber || crews < 1 || crews > kMost)
        return model::Error{
            Text::tr("--crews is a number from 1 to %1, not \"%2\"").arg(kMost).arg(given.value(kCrews))};
    return crews;
}

/// Which rows and columns are wanted of a table. Error: it is none.
model::Result<views::TableWish> tableWishOf(const Arguments& given, const Export& what)
{
    for (const QString& option : {kFilter, kSort, kColumns}) {
        if (given.has(option) && !what.isTable)
            return model::Error{
                Text::tr("%1 goes with a table, such as cables-pdf, not with %2").arg(option, what.kind)};
        if (given.has(option) && given.value(option).trimmed().isEmpty())
            return model::Error{Text::tr("%1 needs a value").arg(option)};
        if (given.values.value(option).size() > 1)
            return model::Error{Text::tr("%1 is given twice, and one counts: which?").arg(option)};
    }
    views::TableWish wish{given.value(kFilter), given.value(kSort), {}};
    if (given.has(kColumns))
        wish.columns = given.value(kColumns).split(u',');
    return wish;
}

model::Result<ExportWish> wishOf(const Arguments& given, const Export& what)
{
    ExportWish wish;
    wish.of = given.value(kOf);
    if (const auto added = addBomWish(given, what, wish); !added)
        return added.error();
    const auto crews = crewsOf(given, what);
    if (!crews)
        return crews.error();
    wish.crews = crews.value();
    auto table = tableWishOf(given, what);
    if (!table)
        return table.error();
    wish.table = std::move(table).value();
    const bool knowsBefore =
        what.kind.startsWith(QStringLiteral("labels-")) || what.kind == QLatin1String("fiber-map-pdf");
    if (given.has(kSince) && !knowsBefore)
        return model::Error{Text::tr("%1 goes with labels and the fiber map, not with %2").arg(kSince, what.kind)};
    if (given.has(kSince) && given.value(kSince).isEmpty())
        return model::Error{Text::tr("--since needs the design as it was handed out before")};
    for (const QString& option : {kPaper, kScale}) {
        if (given.has(option) && !what.sheets)
            return model::Error{Text::tr("%1 is no pages: %2 does not go with it").arg(what.kind, option)};
    }
    if (given.has(kScale) && !what.toScale)
        return model::Error{
            Text::tr("%1 has no scale: --scale goes with the floor plan and the elevations").arg(what.kind)};
    if (given.has(kPaper)) {
        const auto paper = paperCalled(given.value(kPaper));
        if (!paper)
            return paper.error();
        wish.paper = paper.value();
    }
    if (given.has(kScale)) {
        bool isNumber = false;
        wish.scale = given.value(kScale).section(u':', -1).trimmed().toInt(&isNumber);
        if (!isNumber || wish.scale < 1 || wish.scale > kSmallestScale)
            return model::Error{Text::tr("--scale is a whole number from 1 to %1, as 50 for 1 : 50, not \"%2\"")
                                    .arg(kSmallestScale)
                                    .arg(given.value(kScale))};
    }
    return wish;
}

}  // namespace

int runExport(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {
        QStringLiteral("--as"), kOf, kPaper, kScale, kPrices, kGroupBy, kCrews, kFilter, kSort, kColumns, kSince,
        QStringLiteral("-o")};
    shape.usage = findVerb(QStringLiteral("export"))->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const auto wanted = wantedExport(given.value());
    if (!wanted)
        return complain(console, wanted.error());
    const auto wish = wishOf(given.value(), *wanted.value());
    if (!wish)
        return complain(console, wish.error());
    if (const auto list = readPrices(wish.value().prices); !list)
        return complain(console, list.error(), wish.value().prices);
    const QString in = given.value().positional.first();
    const auto plan = openDesign(in, console);
    if (!plan)
        return kBadInput;
    std::shared_ptr<const model::Tables> since;
    if (given.value().has(kSince)) {
        auto before = openDesign(given.value().value(kSince), console);
        if (!before)
            return kBadInput;
        since = std::make_shared<const model::Tables>(*std::move(before));
    }
    const auto bytes = [&] {
        TerminalProgress progress(QFileInfo(given.value().value(QStringLiteral("-o"))).fileName());
        ExportWish told = wish.value();
        told.since = since;
        told.goesOn = progress.goesOn();
        return wanted.value()->make(*plan, told);
    }();
    if (!bytes)
        return complain(console, bytes.error(), in);
    const QString out = given.value().value(QStringLiteral("-o"));
    if (const auto written = writeWhole(out, bytes.value().bytes); !written)
        return complain(console, written.error(), out);
    for (const QString& note : bytes.value().notes)
        console.err << QStringLiteral("rackloom: ") << note << '\n';
    return kFine;
}

}  // namespace app
