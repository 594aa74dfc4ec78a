// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/edit/change_set.h"

namespace model {

/// What is said of an issue of the design. `date` is YYYY-MM-DD.
struct RevisionText {
    QString name;  ///< empty: the next one, of a correction the one it has
    QString author;
    QString checked;  ///< by whom; empty: nobody yet
    QString date;
    QString note;
};

/// The issue that was handed out last; null where there was none.
const Revision* latestRevision(const Tables& plan);

/// The name the next issue takes: the header's where nobody has issued that yet, else the one after the latest: B after A,
/// AA after Z, P3 after P2. Empty where the latest name does not say what comes after it.
QString nextRevisionName(const Tables& plan);

/// Issues the design: a record is added, and the header has its name and date. Error: the author or the note is missing,
/// the date is no day of the calendar, or the name is taken or cannot be printed.
Result<ChangeSet> issueRevision(const Tables& plan, const RevisionText& text);

/// Says otherwise what was said of the latest issue. Error: as above, or there is none.
Result<ChangeSet> correctRevision(const Tables& plan, const RevisionText& text);

/// That the latest issue bears an earlier day than the one before it, which may be meant; empty: it does not.
QString earlierDateText(const Tables& plan);

/// Takes the latest issue back: the header has the name and date of the one before; where there is none the name stays
/// and the date goes. Error: there is none.
Result<ChangeSet> removeRevision(const Tables& plan);

}  // namespace model
