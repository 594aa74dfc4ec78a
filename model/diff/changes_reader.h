// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "model/entities/design.h"

#include <string>
#include <vector>

namespace model {

/// One record that another takes the place of; empty where there was none, or is none.
struct RecordChange {
    std::string kind;
    QString name;
    std::string was;  ///< the line of the file
    std::string now;
};

/// `count` records of a kind from `from` on become `to` and following.
struct NumberRun {
    std::string kind;
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t count = 0;
};

/// What `diffJson` wrote, as far as it makes one design of another.
struct WrittenChanges {
    QString fromName;
    QString fromRevision;
    std::vector<RecordChange> records;
    std::vector<NumberRun> runs;

    /// The way back.
    void turn();
};

/// Error: what is wrong with the text, and what is expected instead.
Result<WrittenChanges> readChanges(std::string_view json);

}  // namespace model
