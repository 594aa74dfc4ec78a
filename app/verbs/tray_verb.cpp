// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/places.h"
#include "app/verbs/write_step.h"
#include "model/catalog/catalog.h"
#include "model/commands/change_pathways.h"
#include "model/edit/called.h"
#include "model/io/words.h"
#include "model/routing/hall_geometry.h"
#include "model/routing/tray_fill.h"

#include <QCoreApplication>

namespace app {

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runTray)
};

QString inMetres(Length length) { return QString::number(static_cast<double>(length.base()) / 1e6, 'f', 1); }

QString columns(const QStringList& cells)
{
    constexpr int kWidths[] = {12, 8, 12, 7, 10, 8, 11, 0};
    QString line;
    for (int i = 0; i < cells.size(); ++i)
        line += i == 0 || i == 1 || i == 7 ? cells[i].leftJustified(kWidths[i]) : cells[i].rightJustified(kWidths[i]);
    return line.trimmed();
}

/// Every tray with its size, how full it is and how near power comes.
void list(const Tables& plan, QTextStream& out)
{
    const TrayLoads loads(plan);
    out << columns({u"tray"_s, u"use"_s, u"mm"_s, u"layers"_s, u"metres"_s, u"filled"_s, u"power mm"_s, {}}) << '\n';
    plan.trays.forEach([&](const Tray& tray) {
        const auto gap = nearestPower(plan, tray);
        const Area section = traySection(tray);
        const double fill = section > Area() ? loads.most(tray.id) / section * 100 : 0;
        out << columns({tray.name, QString::fromLatin1(wordOf(tray.kind).data()),
                        u"%1x%2"_s.arg(tray.width.base() / 1000).arg(tray.depth.base() / 1000),
                        QString::number(tray.layers), inMetres(lengthOf(tray)), u"%1 %"_s.arg(fill, 0, 'f', 1),
                        gap ? QString::number(gap->clear.base() / 1000) : u"-"_s,
                        tray.from.z < Length() ? Text::tr("  under the floor") : QString()})
            << '\n';
    });
}

/// The design's tray type for that use; taken from the built-in catalog where it is not on board yet.
Result<Id<TrayType>> typeFor(Tables& plan, TrayKind kind)
{
    const QString keys[] = {u"fiber-tray"_s, u"copper-ladder"_s, u"power-ladder"_s};
    const QString& key = keys[static_cast<std::size_t>(kind)];
    if (const TrayType* known = findType<TrayType>(plan, key))
        return known->id;
    TrayType type = *Catalog::builtIn().find<TrayType>(key);
    type.id = plan.trayTypes.nextId();
    plan.trayTypes.put(type);
    return type.id;
}

/// The tray as the command line describes it, on top of what it was.
Result<Tray> trayFrom(Tables& plan, const Arguments& given, const QString& name, const Tray* old)
{
    const auto points = pointsFrom(given.values.value(u"--points"_s));
    if (!points)
        return points.error();
    if (!old && points.value().size() < 2)
        return Error{Text::tr("--points needs two places or more: X,Y,Z in metres")};
    const auto kind = fromWord<TrayKind>(given.value(u"--kind"_s, u"fiber"_s).toStdString());
    if (!kind)
        return Error{Text::tr("--kind is fiber, copper or power")};
    Tray tray = old ? *old : Tray{plan.trays.nextId(), name, Id<TrayType>(1), {}, {}, 300_mm, 100_mm, 1, *kind, {}};
    if (!old || given.has(u"--kind"_s)) {
        const auto type = typeFor(plan, *kind);
        if (!type)
            return type.error();
        tray.kind = *kind;
        tray.type = type.value();
    }
    if (points.value().size() >= 2) {
        tray.from = points.value().front();
        tray.to = points.value().back();
        tray.via.assign(points.value().begin() + 1, points.value().end() - 1);
    }
    for (const auto& [option, member] :
         {std::pair(u"--width"_s, &Tray::width), std::pair(u"--depth"_s, &Tray::depth)}) {
        if (!given.has(option))
            continue;
        const auto length = lengthFrom(given.value(option), 1_mm, option);
        if (!length)
            return length.error();
        tray.*member = length.value();
    }
    if (given.has(u"--layers"_s)) {
        const auto layers = wholeNumber(given.value(u"--layers"_s), u"--layers"_s);
        if (!layers)
            return layers.error();
        tray.layers = layers.value();
    }
    return tray;
}

}  // namespace

int runTray(const QStringList& arguments, Console& console)
{
    ArgumentShape shape;
    shape.options = {u"-o"_s, u"--kind"_s, u"--width"_s, u"--depth"_s, u"--layers"_s};
    shape.many = {u"--points"_s};
    shape.leastPositional = 2;
    shape.mostPositional = 3;
    shape.usage = findVerb(u"tray"_s)->usage;
    const auto given = parseArguments(arguments, shape);
    if (!given)
        return complain(console, given.error());
    const QStringList& words = given.value().positional;
    auto plan = openDesign(words[0], console);
    if (!plan)
        return kBadInput;
    if (words[1] == u"list"_s) {
        list(*plan, console.out);
        return kFine;
    }
    const bool draw = words[1] == u"draw"_s;
    const bool change = words[1] == u"change"_s;
    if (words.size() < 3 || (!draw && !change && words[1] != u"remove"_s))
        return complain(console,
                        {Text::tr("say list, draw NAME, change NAME or remove NAME; usage: %1").arg(shape.usage)});
    const Tray* known = called(plan->trays, words[2]);
    if (draw && known)
        return complain(console,
                        {Text::tr("there is a tray called %1 already: \"tray change %1\" changes it").arg(words[2])},
                        words[0]);
    if (!draw && !known)
        return complain(console, {Text::tr("there is no tray called \"%1\"").arg(words[2])}, words[0]);
    if (draw || change) {
        const auto tray = trayFrom(*plan, given.value(), words[2], known);
        return tray ? writeStep(*plan, drawTray(*plan, tray.value()), given.value(), console)
                    : complain(console, tray.error());
    }
    return writeStep(*plan, removeTray(*plan, known->id), given.value(), console);
}

}  // namespace app
