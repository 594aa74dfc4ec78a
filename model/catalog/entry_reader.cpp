// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/entry_reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::EntryReader)
};

QString shown(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString shown(const Json& value) { return QString::fromStdString(value.dump()).left(60); }

const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}

bool isKey(const QString& text)
{
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('-');
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace

EntryReader::EntryReader(const Json& object, std::string path, std::vector<EntryProblem>& problems)
    : m_object(&object), m_path(std::move(path)), m_problems(&problems)
{
}

std::string EntryReader::pathOf(std::string_view name) const
{
    if (name.empty() || m_path.empty())
        return m_path + std::string(name);
    return m_path + "." + std::string(name);
}

void EntryReader::note(std::string_view name, const QString& message, bool unknownMember)
{
    m_problems->push_back({pathOf(name), message, unknownMember});
}

const Json* EntryReader::member(std::string_view name, bool required)
{
    m_known.push_back(name);
    const auto found = m_object->find(name);
    if (found != m_object->end())
        return &*found;
    if (required)
        note(name, Text::tr("missing; the entry needs it"));
    return nullptr;
}

bool EntryReader::has(std::string_view name) const { return m_object->contains(name); }

QString EntryReader::text(std::string_view name)
{
    const Json* value = member(name, false);
    if (!value)
        return {};
    if (!value->is_string()) {
        note(name, Text::tr("%1 should be a text in quotes").arg(shown(*value)));
        return {};
    }
    return QString::fromStdString(value->get_ref<const std::string&>());
}

QString EntryReader::requiredText(std::string_view name)
{
    const QString found = text(name);
    if (!has(name))
        note(name, Text::tr("missing; the entry needs it"));
    else if (found.isEmpty() && m_object->find(name)->is_string())
        note(name, Text::tr("empty; the entry needs it"));
    return found;
}

QString EntryReader::requiredKey(std::string_view name)
{
    const QString found = requiredText(name);
    if (!found.isEmpty() && !isKey(found))
        note(name, Text::tr("\"%1\" should be lower-case letters, digits and dashes, at most 64").arg(found.left(60)));
    return found;
}

bool EntryReader::flag(std::string_view name)
{
    const Json* value = member(name, false);
    if (value && !value->is_boolean())
        note(name, Text::tr("%1 should be true or false").arg(shown(*value)));
    return value && value->is_boolean() && value->get<bool>();
}

int EntryReader::whole(std::string_view name, int low, int high, std::optional<int> fallback)
{
    const Json* value = member(name, !fallback);
    if (!value)
        return fallback.value_or(low);
    const bool fits = value->is_number_integer() && *value >= low && *value <= high;
    if (!fits) {
        note(name, Text::tr("%1 should be a whole number from %2 to %3").arg(shown(*value)).arg(low).arg(high));
        return low;
    }
    return value->get<int>();
}

Length EntryReader::millimetres(std::string_view name)
{
    const Json* value = member(name, true);
    if (!value)
        return {};
    if (!value->is_number()) {
        note(name, Text::tr("%1 should be a number of millimetres").arg(shown(*value)));
        return {};
    }
    const Result<std::int64_t> base = toBaseUnits(value->get<double>(), "mm", Dimension::Metre);
    if (!base) {
        note(name, base.error().message);
        return {};
    }
    return Length::fromBase(base.value());
}

std::vector<std::int64_t> EntryReader::numbers(std::string_view name, std::string_view unit, Dimension dimension)
{
    const Json* list = this->list(name, Text::tr("numbers"));
    std::vector<std::int64_t> result;
    if (!list)
        return result;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = std::string(name) + "[" + std::to_string(i) + "]";
        if (!(*list)[i].is_number()) {
            note(place, Text::tr("%1 should be a number").arg(shown((*list)[i])));
            return {};
        }
        const Result<std::int64_t> base = toBaseUnits((*list)[i].get<double>(), unit, dimension);
        if (!base) {
            note(place, base.error().message);
            return {};
        }
        result.push_back(base.value());
    }
    return result;
}

const Json* EntryReader::list(std::string_view name, const QString& what)
{
    const Json* value = member(name, false);
    if (!value || value->is_array())
        return value;
    note(name, Text::tr("%1 should be a list of %2").arg(shown(*value), what));
    return nullptr;
}

std::vector<int> EntryReader::wholes(std::string_view name, int low, int high)
{
    std::vector<int> result;
    const Json* list = this->list(name, Text::tr("numbers"));
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Json& value = (*list)[i];
        if (!value.is_number_integer() || value < low || value > high) {
            note(std::string(name) + "[" + std::to_string(i) + "]",
                 Text::tr("%1 should be a whole number from %2 to %3").arg(shown(value)).arg(low).arg(high));
            return {};
        }
        result.push_back(value.get<int>());
    }
    return result;
}

std::vector<std::array<int, 4>> EntryReader::quadruples(std::string_view name, int low, int high)
{
    std::vector<std::array<int, 4>> result;
    const Json* list = this->list(name, Text::tr("lists of four numbers"));
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Json& value = (*list)[i];
        const bool fits = value.is_array() && value.size() == 4
            && std::all_of(value.begin(), value.end(),
                           [&](const Json& each) { return each.is_number_integer() && each >= low && each <= high; });
        if (!fits) {
            note(std::string(name) + "[" + std::to_string(i) + "]",
                 Text::tr("%1 should be four whole numbers from %2 to %3").arg(shown(value)).arg(low).arg(high));
            return {};
        }
        result.push_back({value[0].get<int>(), value[1].get<int>(), value[2].get<int>(), value[3].get<int>()});
    }
    return result;
}

std::optional<EntryReader> EntryReader::object(std::string_view name)
{
    const Json* value = member(name, false);
    if (!value)
        return std::nullopt;
    if (!value->is_object()) {
        note(name, Text::tr("%1 should be an object in braces").arg(shown(*value)));
        return std::nullopt;
    }
    return EntryReader(*value, pathOf(name), *m_problems);
}

EntryReader EntryReader::requiredObject(std::string_view name)
{
    if (std::optional<EntryReader> found = object(name))
        return *found;
    if (!has(name))
        note(name, Text::tr("missing; the entry needs it"));
    return EntryReader(emptyObject(), pathOf(name), *m_problems);
}

std::vector<EntryReader> EntryReader::objects(std::string_view name)
{
    const Json* list = member(name, false);
    std::vector<EntryReader> result;
    if (!list)
        return result;
    if (!list->is_array()) {
        note(name, Text::tr("%1 should be a list in brackets").arg(shown(*list)));
        return result;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = std::string(name) + "[" + std::to_string(i) + "]";
        if ((*list)[i].is_object())
            result.emplace_back((*list)[i], pathOf(place), *m_problems);
        else
            note(place, Text::tr("%1 should be an object in braces").arg(shown((*list)[i])));
    }
    return result;
}

Count EntryReader::countedFigure(std::string_view name, Dimension dimension)
{
    std::optional<EntryReader> figure = object(name);
    if (!figure)
        return {};
    const Json* value = figure->member("value", true);
    const QString unit = figure->requiredText("unit");
    const QString source = figure->text("source");
    const QString reason = figure->text("reason");
    const QString remark = figure->text("note");
    figure->refuseOthers();
    if (!value || unit.isEmpty())
        return {};
    if (!value->is_null() && !value->is_number()) {
        figure->note("value", Text::tr("%1 should be a number, or null where it is not known").arg(shown(*value)));
        return {};
    }
    const double number = value->is_null() ? 0 : value->get<double>();
    const Result<std::int64_t> base = toBaseUnits(number, unit.toStdString(), dimension);
    if (!base) {
        const bool wrongUnit = !toBaseUnits(0, unit.toStdString(), dimension);
        figure->note(wrongUnit ? "unit" : "value", base.error().message);
        return {};
    }
    if (value->is_null()) {
        if (reason.isEmpty())
            figure->note("reason", Text::tr("missing; a figure without a value says why it is not known"));
        return {std::nullopt, {}, reason};
    }
    if (source.isEmpty())
        figure->note("source", Text::tr("missing; name the document, or write \"assumption\""));
    return {base.value(), source, remark};
}

void EntryReader::freeFigures(std::string_view name)
{
    std::optional<EntryReader> figures = object(name);
    if (!figures)
        return;
    for (const auto& [key, value] : figures->m_object->items())
        figures->countedFigure(key, Dimension::Any);
}

int EntryReader::chosen(std::string_view name, const std::vector<Choice>& choices, bool required)
{
    const bool given = has(name);
    const QString word = required ? requiredText(name) : text(name);
    QStringList words;
    for (const Choice& choice : choices) {
        if (word == shown(choice.word))
            return choice.value;
        words += shown(choice.word);
    }
    if (given && m_object->find(name)->is_string())
        note(name, Text::tr("\"%1\" should be one of %2").arg(word.left(60), words.join(QLatin1String(", "))));
    return choices.front().value;
}

void EntryReader::refuseOthers()
{
    for (const auto& [key, value] : m_object->items()) {
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            note(key, Text::tr("no member of that name belongs here"), true);
    }
}

}  // namespace model
