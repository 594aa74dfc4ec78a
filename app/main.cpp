// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/program_version.h"
#include "app/run_window.h"
#include "app/verbs/verb.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLocale>

#include <cstdio>

namespace {

void printHelp(QTextStream& out, const app::Verb& verb)
{
    out << verb.usage << QStringLiteral("\n    ") << verb.summary << '\n';
}

void printHelp(QTextStream& out)
{
    out << QStringLiteral("rackloom ") << app::programVersion() << QStringLiteral("\n\n")
        << QStringLiteral("rackloom                      open the window\n")
        << QStringLiteral("rackloom DESIGN.rackloom      open a design\n");
    for (const app::Verb& verb : app::verbs())
        printHelp(out, verb);
    out << QStringLiteral(
        "\nExit: 0 fine, 1 the design has errors, 2 bad usage or unreadable input. No command needs a display.\n");
}

/// Standard error is for complaints, a line each: what Qt remarks on the desktop it does not find is none.
void keepOnlyFailures(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "rackloom: %s\n", qPrintable(message));
}

/// Runs a verb without a display: painting goes to memory.
int runVerb(const app::Verb& verb, int& argc, char** argv, const QStringList& arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (arguments.contains(QStringLiteral("--help")) || arguments.value(0) == QLatin1String("-h")) {
        printHelp(out, verb);
        return app::kFine;
    }
    app::Console console{out, err};
    QLocale::setDefault(QLocale::c());  // what is written is the same on every desktop
    qInstallMessageHandler(keepOnlyFailures);
    if (!verb.draws) {
        const QCoreApplication application(argc, argv);
        return verb.run(arguments, console);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return verb.run(arguments, console);
}

bool isFile(const QString& word) { return word.contains(u'.') || word.contains(u'/'); }

}  // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString first = arguments.value(0);
    if (const app::Verb* verb = app::findVerb(first))
        return runVerb(*verb, argc, argv, arguments.mid(1));
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        printHelp(out);
        return app::kFine;
    }
    if (first == QLatin1String("--version")) {
        out << QStringLiteral("rackloom ") << app::programVersion() << '\n';
        return app::kFine;
    }
    if (!first.isEmpty() && (arguments.size() > 1 || !isFile(first))) {
        err << QStringLiteral("rackloom: \"%1\" is no command and no file; rackloom --help lists them\n").arg(first);
        return app::kBadInput;
    }
    QApplication application(argc, argv);
    return app::runWindow(application, first);
}
