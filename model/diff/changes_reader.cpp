// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/changes_reader.h"

#include "model/core/id.h"
#include "model/diff/diff_json.h"
#include "model/diff/json_slices.h"
#include "model/io/line_scanner.h"
#include "model/io/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::ChangesReader)
};

using Members = std::vector<LineMember>;
using Kind = LineValue::Kind;

const LineValue* valueOf(const Members& members, std::string_view name, Kind kind)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const LineMember& m) { return m.name == name; });
    return found != members.end() && found->value.kind == kind ? &found->value : nullptr;
}

/// The members of an object that is a member.
std::optional<Members> membersOf(const Members& members, std::string_view name)
{
    const LineValue* value = valueOf(members, name, Kind::Object);
    Members inner;
    if (!value || !scanObject(value->text, inner))
        return std::nullopt;
    return inner;
}

Error noChanges(QString what)
{
    if (what.endsWith(u'.'))
        what.chop(1);
    return {Text::tr("This is no list of changes as \"rackloom diff A B --format json\" writes it: %1.").arg(what)};
}

/// The record of one side as a line of a file; empty where there is no such side or it says no other than the other one.
std::string recordOf(const Members& item, std::string_view side)
{
    const auto members = membersOf(item, side);
    const LineValue* record = members ? valueOf(*members, "record", Kind::Object) : nullptr;
    return record ? compacted(record->text) : std::string();
}

std::optional<RecordChange> changeOf(std::string_view text)
{
    Members item;
    if (!scanObject(text, item))
        return std::nullopt;
    const LineValue* kind = valueOf(item, "kind", Kind::Text);
    const LineValue* name = valueOf(item, "name", Kind::Text);
    if (!kind || !name)
        return std::nullopt;
    return RecordChange{std::string(kind->text), decodeText(*name), recordOf(item, "was"), recordOf(item, "now")};
}

std::optional<NumberRun> runOf(std::string_view text)
{
    Members members;
    if (!scanObject(text, members))
        return std::nullopt;
    const LineValue* kind = valueOf(members, "kind", Kind::Text);
    const auto number = [&](std::string_view name) -> std::uint32_t {
        const LineValue* value = valueOf(members, name, Kind::Whole);
        const bool fits = value && value->whole >= 1 && value->whole <= kLargestId;
        return fits ? static_cast<std::uint32_t>(value->whole) : 0;
    };
    const NumberRun run{kind ? std::string(kind->text) : std::string(), number("from"), number("to"), number("count")};
    const bool sound = kind && run.from > 0 && run.to > 0 && run.count > 0;
    return sound ? std::optional(run) : std::nullopt;
}

/// Reads the items of the list called `name` into `into`. Error: it is not there, or one is not as it should be.
template <class Item, class Read>
std::optional<Error> readList(const Members& members, const QString& name, Read&& read, std::vector<Item>& into)
{
    const LineValue* list = valueOf(members, name.toStdString(), Kind::Array);
    if (!list)
        return noChanges(Text::tr("the list \"%1\" is missing").arg(name));
    for (const std::string_view text : arrayItems(list->text)) {
        auto item = read(text);
        if (!item)
            return noChanges(Text::tr("an item of \"%1\" is not as it should be, %2").arg(name, excerpt(text)));
        into.push_back(*std::move(item));
    }
    return std::nullopt;
}

}  // namespace

void WrittenChanges::turn()
{
    for (RecordChange& change : records)
        std::swap(change.was, change.now);
    for (NumberRun& run : runs)
        std::swap(run.from, run.to);
}

Result<WrittenChanges> readChanges(std::string_view json)
{
    if (firstInvalidUtf8(json))
        return noChanges(Text::tr("it is not UTF-8 text"));
    while (!json.empty() && (json.back() == '\n' || json.back() == '\r' || json.back() == ' '))
        json.remove_suffix(1);
    Members members;
    if (const auto scanned = scanObject(json, members); !scanned)
        return noChanges(scanned.error().message);
    const auto frame = membersOf(members, "rackloom_diff");
    const LineValue* version = frame ? valueOf(*frame, "version", Kind::Whole) : nullptr;
    if (!version)
        return noChanges(Text::tr("it does not begin with {\"rackloom_diff\":{\"version\":"));
    if (version->whole > kDiffVersion)
        return Error{Text::tr("These changes need a Rackloom that reads version %1 of them; this one reads version %2.")
                         .arg(version->whole)
                         .arg(kDiffVersion)};
    WrittenChanges changes;
    if (const auto from = membersOf(members, "from")) {
        const LineValue* name = valueOf(*from, "name", Kind::Text);
        const LineValue* revision = valueOf(*from, "revision", Kind::Text);
        changes.fromName = name ? decodeText(*name) : QString();
        changes.fromRevision = revision ? decodeText(*revision) : QString();
    }
    std::optional<Error> wrong;
    for (int i = 0; i <= kChangeKinds && !wrong; ++i) {
        const std::string_view word = i < kChangeKinds ? changeWord(static_cast<ChangeKind>(i)) : "records";
        wrong = readList(members, excerpt(word), changeOf, changes.records);
    }
    wrong = wrong ? wrong : readList(members, QStringLiteral("renumbered"), runOf, changes.runs);
    if (wrong)
        return *wrong;
    return changes;
}

}  // namespace model
