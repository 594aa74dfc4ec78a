// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_records.h"

#include "model/catalog/catalog.h"
#include "model/io/member_reader.h"
#include "model/io/record_codecs.h"
#include "model/io/reference_checker.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::PlanRecords)
};

QByteArray bytesOf(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r";
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    return text.substr(0, text.find_last_not_of(kSpace) + 1);
}

template <class Record>
QString named(const Record& record)
{
    if constexpr (CatalogRecord<Record>)
        return QStringLiteral("%1 \"%2\"").arg(excerpt(kKind<Record>), record.key);
    else
        return QStringLiteral("%1 %2").arg(excerpt(kKind<Record>)).arg(record.id.value());
}

Error twice(const QString& what, int line, int firstLine)
{
    return {Text::tr("%1 stands in the file twice; the first one is in line %2.").arg(what).arg(firstLine), line};
}

/// Sorts by `key`, which is what may not be there twice.
template <class Record, class Key>
std::optional<Error> sortOut(std::vector<Read<Record>>& list, Key key)
{
    const auto less = [&](const Read<Record>& a, const Read<Record>& b) { return key(a.thing) < key(b.thing); };
    if (!std::is_sorted(list.begin(), list.end(), less))
        std::stable_sort(list.begin(), list.end(), less);
    const auto same = [&](const Read<Record>& a, const Read<Record>& b) { return key(a.thing) == key(b.thing); };
    const auto found = std::adjacent_find(list.begin(), list.end(), same);
    if (found == list.end())
        return std::nullopt;
    return twice(named(found->thing), (found + 1)->line, found->line);
}

/// No new object takes the id of one that is gone and has a waiver still.
void retireWaived(Tables& plan)
{
    const Tables& read = plan;
    read.waivers.forEach([&](const Waiver& waiver) {
        const auto retire = [&]<class Record>(Table<Record>& table) {
            if (waiver.object > 0)
                table.retire(Id<Record>(static_cast<std::uint32_t>(waiver.object)));
        };
        switch (waiver.of) {
        case WaivedKind::Design:
            break;
        case WaivedKind::Row:
            return retire(plan.rows);
        case WaivedKind::Rack:
            return retire(plan.racks);
        case WaivedKind::Device:
        case WaivedKind::Port:
            return retire(plan.devices);
        case WaivedKind::Cable:
            return retire(plan.cables);
        case WaivedKind::Tray:
            return retire(plan.trays);
        case WaivedKind::Cdu:
            return retire(plan.cdus);
        case WaivedKind::Manifold:
            return retire(plan.manifolds);
        }
    });
}

/// Makes ids of one kind sort as they do among records this version knows: numbers by value, before texts.
std::optional<QByteArray> sortKeyOf(const LineValue& id)
{
    if (id.kind == LineValue::Kind::Whole && id.whole >= 0)
        return QByteArray::number(qlonglong(id.whole)).rightJustified(19, '0');
    if (id.kind == LineValue::Kind::Text)
        return '"' + bytesOf(id.text);
    return std::nullopt;
}

}  // namespace

Result<Done> PlanRecords::add(std::string_view text, std::vector<LineMember>& members, int line)
{
    const bool begins = members.size() >= 2 && members[0].name == "kind" && members[1].name == "id"
        && members[0].value.kind == LineValue::Kind::Text;
    if (!begins)
        return Error{Text::tr("A record begins with \"kind\", the word for what it is, and \"id\"."), line};
    ++m_size;
    members[0].taken = members[1].taken = true;
    const std::string_view kind = members[0].value.text;
    std::optional<Result<Done>> added;
    forEachKind([&]<class Record>() {
        if (kind != kKind<Record>)
            return;
        if constexpr (CatalogRecord<Record>)
            added = addType<Record>(text, members, line);
        else
            added = addRecord<Record>(members, line);
    });
    return added ? *added : addUnknown(text, members, line);
}

template <class Record>
Result<Done> PlanRecords::addRecord(std::vector<LineMember>& members, int line)
{
    constexpr bool kSingle = std::is_default_constructible_v<Record>;
    const std::optional<std::uint32_t> id = idFrom(members[1].value);
    if (!id || (kSingle && *id != 1)) {
        return Error{Text::tr("The id of this %1 is %2, and should be a whole number from 1 to %3.")
                         .arg(excerpt(kKind<Record>), excerpt(members[1].value))
                         .arg(kSingle ? 1 : kLargestId),
                     line};
    }
    std::vector<Read<Record>>& list = listOf<Record>();
    Record& record = list.emplace_back(Read<Record>{Codec<Record>::blank(Id<Record>(*id)), line}).thing;
    MemberReader reader(members, m_types);
    Codec<Record>::members(reader, record);
    std::vector<UnknownMember> others = reader.others(m_keepUnknown);
    if (reader.wrong())
        return Error{QStringLiteral("%1: %2.").arg(named(record), *reader.wrong()), line};
    if (!others.empty())
        m_unknown.members[{bytesOf(kKind<Record>), *id}] = std::move(others);
    return Done{};
}

template <class Type>
Result<Done> PlanRecords::addType(std::string_view text, const std::vector<LineMember>& members, int line)
{
    Result<CatalogType> parsed = parseCatalogType(text);
    if (!parsed)
        return Error{
            QStringLiteral("%1 %2: %3.").arg(excerpt(kKind<Type>), excerpt(members[1].value), parsed.error().message),
            line};
    Type* type = std::get_if<Type>(&parsed.value());
    if (!type)
        return Error{Text::tr("This %1 is not of the kind it says.").arg(excerpt(kKind<Type>)), line};
    if (m_keepUnknown)
        type->json = bytesOf(trimmed(text));
    listOf<Type>().push_back({std::move(*type), line});
    return Done{};
}

Result<Done> PlanRecords::addUnknown(std::string_view text, const std::vector<LineMember>& members, int line)
{
    const std::string_view kind = members[0].value.text;
    if (!m_keepUnknown)
        return Error{Text::tr("\"%1\" is no kind of record this version knows.").arg(excerpt(kind)), line};
    const std::optional<QByteArray> id = sortKeyOf(members[1].value);
    if (!id)
        return Error{Text::tr("The id of this %1 should be a whole number or a text.").arg(excerpt(kind)), line};
    const auto [place, isNew] = m_unknownLines.try_emplace({bytesOf(kind), *id}, line);
    if (!isNew)
        return twice(QStringLiteral("%1 %2").arg(excerpt(kind), excerpt(members[1].value)), line, place->second);
    m_unknown.records[place->first] = bytesOf(trimmed(text));
    return Done{};
}

template <class Type>
std::optional<Error> PlanRecords::settleTypes(Tables& plan)
{
    std::vector<Read<Type>>& list = listOf<Type>();
    if (std::optional<Error> wrong = sortOut(list, [](const Type& type) { return type.key.toUtf8(); }))
        return wrong;
    for (std::uint32_t i = 0; i < list.size(); ++i) {
        list[i].thing.id = Id<Type>(i + 1);
        plan.of<Type>().put(std::move(list[i].thing));
    }
    return std::nullopt;
}

template <class Record, class Checker>
std::optional<Error> PlanRecords::settleRecords(Tables& plan, Checker& checker)
{
    std::vector<Read<Record>> list = std::move(listOf<Record>());
    if (std::optional<Error> wrong = sortOut(list, [](const Record& record) { return record.id; }))
        return wrong;
    for (Read<Record>& read : list) {
        Codec<Record>::members(checker, read.thing);
        checker.whole(read.thing);
        if (const std::optional<QString> wrong = checker.takeWrong())
            return Error{QStringLiteral("%1: %2.").arg(named(read.thing), *wrong), read.line};
        plan.of<Record>().put(std::move(read.thing));
    }
    return std::nullopt;
}

template <class Record>
std::optional<Error> PlanRecords::missing(const Tables& plan, int lastLine)
{
    if (!plan.of<Record>().empty())
        return std::nullopt;
    return Error{Text::tr("The record of kind \"%1\" is missing; every design has one.").arg(excerpt(kKind<Record>)),
                 lastLine};
}

Result<Done> PlanRecords::settle(Tables& plan, int lastLine)
{
    std::optional<Error> wrong;
    forEachKind([&]<class Record>() {
        if constexpr (CatalogRecord<Record>)
            wrong = wrong ? wrong : settleTypes<Record>(plan);
    });
    if (wrong)
        return *wrong;
    // What is referred to comes before what refers to it.
    ReferenceChecker checker(plan, m_types);
    const auto settleInOrder = [&]<class... Record>(std::tuple<Record*...>) {
        ((wrong = wrong ? wrong : settleRecords<Record>(plan, checker)), ...);
    };
    settleInOrder(std::tuple<Profile*, Naming*, Hall*, Row*, Rack*, Device*, Tray*, Route*, Cable*, Cdu*, Manifold*,
                             Hose*, Guide*, Obstacle*, Underlay*, Waiver*, Revision*, Deliverables*>());
    const auto missOnes = [&]<class... Record>(std::tuple<Record*...>) {
        ((wrong = wrong ? wrong : missing<Record>(plan, lastLine)), ...);
    };
    missOnes(std::tuple<Profile*, Naming*, Hall*>());
    if (wrong)
        return *wrong;
    retireWaived(plan);
    plan.unknown.members.merge(m_unknown.members);
    plan.unknown.records = std::move(m_unknown.records);
    return Done{};
}

}  // namespace model
