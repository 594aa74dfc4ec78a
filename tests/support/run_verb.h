// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/verbs/verb.h"

#include <QFile>
#include <QTextStream>

namespace tests {

/// What a verb answered: its exit code and what it wrote.
struct Answer {
    int exit = 0;
    QString out;
    QString err;
};

/// Runs a verb as the command line does, in this process.
inline Answer rackloom(const QString& verb, const QStringList& arguments)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    app::Console console{out, err};
    answer.exit = app::findVerb(verb)->run(arguments, console);
    out.flush();
    err.flush();
    return answer;
}

/// What a file holds; nothing where there is none.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace tests
