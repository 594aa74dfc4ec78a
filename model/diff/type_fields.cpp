// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/type_fields.h"

#include "model/catalog/json_text.h"

namespace model {

namespace {

bool isFigure(const Json& value) { return value.is_object() && value.contains("value"); }

/// A figure as a person reads it, "3950 W"; anything else as it is written.
std::string shown(const Json& value)
{
    if (!isFigure(value) || value["value"].is_null())
        return isFigure(value) ? Json("not known").dump() : value.dump();
    const bool counts = !value.contains("unit") || value["unit"] == "count" || !value["unit"].is_string();
    const std::string number = value["value"].dump();
    return counts ? number : Json(number + ' ' + value["unit"].get<std::string>()).dump();
}

/// Walks both entries side by side; each difference is named by its path.
class Walk {
public:
    std::vector<FieldChange> take() { return std::move(m_changes); }

    void compare(const std::string& path, const Json& was, const Json& now)
    {
        if (was == now)
            return;
        if (isFigure(was) && isFigure(now))
            return compareFigures(path, was, now);
        if (was.is_object() && now.is_object() && !isFigure(was) && !isFigure(now))
            return compareMembers(path, was, now);
        if (was.is_array() && now.is_array() && was.size() == now.size()) {
            for (std::size_t i = 0; i < was.size(); ++i)
                compare(path + '[' + std::to_string(i) + ']', was[i], now[i]);
            return;
        }
        add(path, shown(was), shown(now));
    }

private:
    void add(const std::string& path, const std::string& was, const std::string& now)
    {
        m_changes.push_back(
            {QByteArray::fromStdString(path), QByteArray::fromStdString(was), QByteArray::fromStdString(now)});
    }

    void compareFigures(const std::string& path, const Json& was, const Json& now)
    {
        if (shown(was) != shown(now))
            add(path, shown(was), shown(now));
        for (const auto& [name, value] : now.items()) {
            if (name != "value" && name != "unit" && (!was.contains(name) || was[name] != value))
                add(path + '.' + name, was.contains(name) ? was[name].dump() : "null", value.dump());
        }
        for (const auto& [name, value] : was.items()) {
            if (!now.contains(name))
                add(path + '.' + name, value.dump(), "null");
        }
    }

    void compareMembers(const std::string& path, const Json& was, const Json& now)
    {
        const auto below = [&](const std::string& name) { return path.empty() ? name : path + '.' + name; };
        for (const auto& [name, value] : was.items()) {
            if (now.contains(name))
                compare(below(name), value, now[name]);
            else
                add(below(name), shown(value), "null");
        }
        for (const auto& [name, value] : now.items()) {
            if (!was.contains(name))
                add(below(name), "null", shown(value));
        }
    }

    std::vector<FieldChange> m_changes;
};

Json parsed(const QByteArray& text) { return Json::parse(text.begin(), text.end(), nullptr, false); }

}  // namespace

std::vector<FieldChange> typeChanges(const QByteArray& was, const QByteArray& now)
{
    Walk walk;
    walk.compare({}, parsed(was), parsed(now));
    return walk.take();
}

}  // namespace model
