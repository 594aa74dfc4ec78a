// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"

#include "model/catalog/json_text.h"
#include "model/catalog/type_readers.h"
#include "model/core/assert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <set>

/// A static library's resources are not found by themselves; the macro must stand outside any namespace.
static void initialiseResources() { Q_INIT_RESOURCE(catalog); }

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::Catalog)
};

struct Kind {
    const char* word;
    CatalogType (*read)(EntryReader&);
};

template <auto read>
CatalogType reader(EntryReader& entry)
{
    return read(entry);
}

/// In the order of CatalogType's alternatives.
constexpr std::array kKinds{
    Kind{"device-type", reader<readDeviceType>}, Kind{"rack-type", reader<readRackType>},
    Kind{"cable-type", reader<readCableType>},   Kind{"coupling-type", reader<readCouplingType>},
    Kind{"hose-type", reader<readHoseType>},     Kind{"cdu-type", reader<readCduType>},
    Kind{"fluid-type", reader<readFluidType>},   Kind{"tray-type", reader<readTrayType>},
};

QByteArray canonical(const Json& entry)
{
    Json ordered = Json::object();
    ordered["kind"] = entry["kind"];
    ordered["id"] = entry["id"];
    for (const auto& [name, value] : entry.items())
        ordered[name] = value;
    return QByteArray::fromStdString(ordered.dump());
}

/// The type that `object` describes, or nothing where even its kind is wrong; not to be used if there are problems.
std::optional<CatalogType> readEntry(const Json& object, const std::string& path, std::vector<EntryProblem>& problems)
{
    if (!object.is_object()) {
        problems.push_back({path, Text::tr("a catalog entry is an object in braces")});
        return std::nullopt;
    }
    EntryReader entry(object, path, problems);
    const QString kind = entry.requiredText("kind");
    const QString id = entry.requiredKey("id");
    const QString name = entry.requiredText("name");
    if (!problems.empty())
        return std::nullopt;
    const auto known =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& each) { return kind == QLatin1String(each.word); });
    if (known == kKinds.end()) {
        entry.note("kind", Text::tr("\"%1\" is no kind of catalog entry").arg(kind.left(60)));
        return std::nullopt;
    }
    CatalogType type = known->read(entry);
    entry.freeFigures("figures");
    entry.refuseOthers();
    std::visit(
        [&](auto& held) {
            held.key = id;
            held.name = name;
            held.json = canonical(object);
        },
        type);
    return type;
}

QString messageOf(const EntryProblem& problem, std::size_t prefixLength)
{
    const std::string path = problem.path.substr(std::min(prefixLength, problem.path.size()));
    const QString shown = QString::fromStdString(path.starts_with('.') ? path.substr(1) : path);
    return shown.isEmpty() ? problem.message : QStringLiteral("%1: %2").arg(shown, problem.message);
}

struct ReadFile {
    std::vector<CatalogType> types;
    std::vector<EntryProblem> problems;  ///< paths from the file's root, messages with the path in the entry
    std::vector<Error> errors;           ///< without unknown members
    std::vector<Error> findings;         ///< with them
    std::set<std::pair<std::size_t, QString>> keys;
};

void readOne(const Json& object, const std::string& path, ReadFile& file)
{
    std::vector<EntryProblem> problems;
    std::optional<CatalogType> type = readEntry(object, path, problems);
    if (type && !file.keys.emplace(type->index(), keyOf(*type)).second) {
        problems.push_back({path.empty() ? "id" : path + ".id",
                            Text::tr("there are two entries \"%1\"; rename one").arg(keyOf(*type))});
    }
    for (EntryProblem& problem : problems) {
        problem.message = messageOf(problem, path.size());
        file.problems.push_back(std::move(problem));
    }
    if (type)
        file.types.push_back(std::move(*type));
}

ReadFile readFile(std::string_view bytes)
{
    ReadFile file;
    const Result<JsonText> text = readJson(bytes);
    if (!text) {
        file.errors = file.findings = {text.error()};
        return file;
    }
    const Json& root = text.value().root;
    if (!root.is_array())
        readOne(root, {}, file);
    for (std::size_t i = 0; root.is_array() && i < root.size(); ++i)
        readOne(root[i], "[" + std::to_string(i) + "]", file);
    if (file.problems.empty())
        return file;
    const std::map<std::string, int> lines = text.value().lines();
    for (const EntryProblem& problem : file.problems) {
        file.findings.push_back({problem.message, lineOf(lines, problem.path)});
        if (!problem.unknownMember)
            file.errors.push_back(file.findings.back());
    }
    return file;
}

std::string_view viewOf(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

}  // namespace

QString kindOf(const CatalogType& type) { return QLatin1String(kKinds[type.index()].word); }

const QString& keyOf(const CatalogType& type)
{
    return std::visit([](const auto& held) -> const QString& { return held.key; }, type);
}

const QByteArray& jsonOf(const CatalogType& type)
{
    return std::visit([](const auto& held) -> const QByteArray& { return held.json; }, type);
}

Result<CatalogType> parseCatalogType(std::string_view json)
{
    ReadFile file = readFile(json);
    if (!file.errors.empty())
        return Error{file.errors.front().message};
    if (file.types.size() != 1)
        return Error{Text::tr("one catalog entry was expected, not %1").arg(file.types.size())};
    return std::move(file.types.front());
}

Result<Catalog> Catalog::fromJson(const QByteArray& text)
{
    ReadFile file = readFile(viewOf(text));
    if (!file.errors.empty())
        return file.errors.front();
    Catalog catalog;
    catalog.m_types = std::move(file.types);
    return catalog;
}

std::vector<Error> Catalog::check(const QByteArray& text)
{
    std::vector<Error> findings = readFile(viewOf(text)).findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Error& a, const Error& b) { return a.line < b.line; });
    return findings;
}

const Catalog& Catalog::builtIn()
{
    static const Catalog whole = [] {
        initialiseResources();
        Catalog catalog;
        const QDir folder(QStringLiteral(":/catalog"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (name == QLatin1String("schema.json") || !file.open(QIODevice::ReadOnly))
                continue;
            Result<Catalog> part = fromJson(file.readAll());
            MODEL_ASSERT(part);
            for (CatalogType& type : part.value().m_types)
                catalog.m_types.push_back(std::move(type));
        }
        std::sort(catalog.m_types.begin(), catalog.m_types.end(), [](const CatalogType& a, const CatalogType& b) {
            return std::pair(a.index(), keyOf(a)) < std::pair(b.index(), keyOf(b));
        });
        return catalog;
    }();
    return whole;
}

}  // namespace model
