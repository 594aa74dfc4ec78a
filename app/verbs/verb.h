// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/tables.h"

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace app {

inline constexpr int kFine = 0;
inline constexpr int kDesignHasErrors = 1;
inline constexpr int kBadInput = 2;

/// Where a verb writes: its result and its complaints.
struct Console {
    QTextStream& out;
    QTextStream& err;
};

/// One command of the command line.
struct Verb {
    QString name;
    QString usage;    ///< "rackloom info DESIGN [--format text|json]"
    QString summary;  ///< one line for the help
    bool draws;       ///< needs fonts and painting, though no display
    int (*run)(const QStringList& arguments, Console& console);
};

/// All verbs, in the order the help shows them.
const std::vector<Verb>& verbs();
/// The verb called `name`, or null.
const Verb* findVerb(const QString& name);

/// Writes `rackloom: FILE:LINE: message` (without a line where there is none, without a file where `file` is empty) and
/// returns the exit code for bad input.
int complain(Console& console, const model::Error& error, const QString& file = {});

/// Complains of the first four of many things wrong with a file, and says how many more there are.
int complainOfAll(Console& console, const std::vector<model::Error>& errors, const QString& file);

/// Reads a design and complains where that fails.
std::optional<model::Tables> openDesign(const QString& path, Console& console);

/// Writes bytes through a temporary file and an atomic rename.
model::Result<model::Done> writeWhole(const QString& path, const QByteArray& bytes);

/// "text" or "json". Error: anything else.
model::Result<bool> wantsJson(const QString& format);

int runNew(const QStringList& arguments, Console& console);
int runInfo(const QStringList& arguments, Console& console);
int runCheck(const QStringList& arguments, Console& console);
int runRoute(const QStringList& arguments, Console& console);
int runTray(const QStringList& arguments, Console& console);
int runHall(const QStringList& arguments, Console& console);
int runPlace(const QStringList& arguments, Console& console);
int runDelete(const QStringList& arguments, Console& console);
int runMove(const QStringList& arguments, Console& console);
int runGuide(const QStringList& arguments, Console& console);
int runSet(const QStringList& arguments, Console& console);
int runConnect(const QStringList& arguments, Console& console);
int runDisconnect(const QStringList& arguments, Console& console);
int runRules(const QStringList& arguments, Console& console);
int runRename(const QStringList& arguments, Console& console);
int runSwap(const QStringList& arguments, Console& console);
int runReterminate(const QStringList& arguments, Console& console);
int runWaive(const QStringList& arguments, Console& console);
int runFix(const QStringList& arguments, Console& console);
int runImpact(const QStringList& arguments, Console& console);
int runTrace(const QStringList& arguments, Console& console);
int runBundles(const QStringList& arguments, Console& console);
int runTrunk(const QStringList& arguments, Console& console);
int runUntrunk(const QStringList& arguments, Console& console);
int runPlan(const QStringList& arguments, Console& console);
int runDiff(const QStringList& arguments, Console& console);
int runRevision(const QStringList& arguments, Console& console);
int runExport(const QStringList& arguments, Console& console);
int runRender(const QStringList& arguments, Console& console);
int runResave(const QStringList& arguments, Console& console);
int runCatalog(const QStringList& arguments, Console& console);

}  // namespace app
