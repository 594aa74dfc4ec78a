// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/entry_dimension.h"
#include "model/catalog/figure.h"
#include "model/catalog/json_text.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

/// One thing wrong with an entry; `path` names the member.
struct EntryProblem {
    std::string path;
    QString message;
    bool unknownMember = false;  ///< only a check objects to it: designs keep what a later version may understand
};

/// Takes the members out of one JSON object of an entry and notes what is wrong with them; what it returns for a
/// wrong member is a stand-in, never to be used once a problem is noted.
class EntryReader {
public:
    EntryReader(const Json& object, std::string path, std::vector<EntryProblem>& problems);

    bool has(std::string_view name) const;
    /// Empty where absent.
    QString text(std::string_view name);
    QString requiredText(std::string_view name);
    /// A catalog id: lower-case letters, digits and dashes.
    QString requiredKey(std::string_view name);
    bool flag(std::string_view name);
    /// A whole number from `low` to `high`; `fallback` where absent, an error where there is none.
    int whole(std::string_view name, int low, int high, std::optional<int> fallback = std::nullopt);
    /// A required length given as a plain number of millimetres.
    Length millimetres(std::string_view name);
    /// Plain numbers of one unit, ascending; empty where absent.
    std::vector<std::int64_t> numbers(std::string_view name, std::string_view unit, Dimension dimension);

    /// A list of whole numbers from `low` to `high`; empty where absent.
    std::vector<int> wholes(std::string_view name, int low, int high);
    /// A list of lists of four whole numbers; empty where absent.
    std::vector<std::array<int, 4>> quadruples(std::string_view name, int low, int high);

    std::optional<EntryReader> object(std::string_view name);
    EntryReader requiredObject(std::string_view name);
    std::vector<EntryReader> objects(std::string_view name);

    template <class Value>
    Figure<Value> figure(std::string_view name, Dimension dimension = kDimensionOf<Value>)
    {
        Count base = countedFigure(name, dimension);
        if constexpr (std::is_same_v<Value, std::int64_t>)
            return base;
        else
            return {base.value ? std::optional(Value::fromBase(*base.value)) : std::nullopt, base.source, base.note};
    }
    /// Any further figures of the entry, under names of its own.
    void freeFigures(std::string_view name);

    struct Choice {
        std::string_view word;
        int value;
    };
    /// The choice whose word the member is; the first one where the member is wrong, or absent though not required.
    template <class Enum>
    Enum choice(std::string_view name, std::initializer_list<std::pair<std::string_view, Enum>> choices, bool required)
    {
        std::vector<Choice> plain;
        for (const auto& [word, value] : choices)
            plain.push_back({word, static_cast<int>(value)});
        return static_cast<Enum>(chosen(name, plain, required));
    }

    void note(std::string_view name, const QString& message, bool unknownMember = false);
    /// To be called when every known member was asked for: notes the others.
    void refuseOthers();

private:
    const Json* member(std::string_view name, bool required);
    /// The member if it is a list; `what` says what it should be one of.
    const Json* list(std::string_view name, const QString& what);
    Count countedFigure(std::string_view name, Dimension dimension);
    int chosen(std::string_view name, const std::vector<Choice>& choices, bool required);
    std::string pathOf(std::string_view name) const;

    const Json* m_object;
    std::string m_path;
    std::vector<EntryProblem>* m_problems;
    std::vector<std::string_view> m_known;
};

}  // namespace model
