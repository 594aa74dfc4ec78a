// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/name_runs.h"

#include <QCoreApplication>

#include <vector>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Impact)
};

struct Numbered {
    QString stem;
    int number = -1;
};

Numbered takenApart(const QString& name)
{
    qsizetype at = name.size();
    while (at > 0 && name[at - 1] >= u'0' && name[at - 1] <= u'9')
        --at;
    bool isNumber = false;
    const int number = name.mid(at).toInt(&isNumber);
    return isNumber ? Numbered{name.left(at), number} : Numbered{name, -1};
}

struct Run {
    QString first;
    QString last;
    int count = 0;
};

std::vector<Run> runsOf(const QStringList& names)
{
    std::vector<Run> runs;
    Numbered before;
    for (const QString& name : names) {
        const Numbered now = takenApart(name);
        const bool countsOn =
            !runs.empty() && now.number >= 0 && now.stem == before.stem && now.number == before.number + 1;
        if (!countsOn)
            runs.push_back({name, name, 0});
        runs.back().last = name;
        ++runs.back().count;
        before = now;
    }
    return runs;
}

/// "L1-03:41 to 48", but "A01-T01 to A01-T18": what stands before a colon is said once.
QString runText(const Run& run)
{
    if (run.count == 1)
        return run.first;
    const QString last = run.last.mid(run.first.indexOf(u':') + 1);
    return run.count == 2 ? run.first + QStringLiteral(", ") + last : Text::tr("%1 to %2").arg(run.first, last);
}

}  // namespace

int countRuns(const QStringList& names) { return static_cast<int>(runsOf(names).size()); }

QString nameRuns(const QStringList& names, int most)
{
    QStringList shown;
    qsizetype left = names.size();
    for (const Run& run : runsOf(names)) {
        if (shown.size() == most)
            break;
        shown << runText(run);
        left -= run.count;
    }
    const QString text = shown.join(QStringLiteral(", "));
    return left == 0 ? text : Text::tr("%1 and %2 more").arg(text).arg(left);
}

}  // namespace model
