// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace support {

/// As much of JSON Schema (2020-12) as the project's schemas use; a keyword it does not know is a problem, never ignored.
class JsonSchema {
public:
    explicit JsonSchema(const QJsonObject& root) : m_root(root) {}

    /// What is wrong with `value` under the definition called `name`: one line a problem, with the member's path.
    QStringList problems(const QJsonValue& value, const QString& name) const
    {
        QStringList found;
        check(value, definition(QStringLiteral("#/$defs/") + name), name, found);
        return found;
    }

private:
    QJsonObject definition(const QString& reference) const
    {
        return m_root[QStringLiteral("$defs")].toObject()[reference.mid(8)].toObject();
    }

    static QString typeOf(const QJsonValue& value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return QStringLiteral("null");
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        case QJsonValue::Double:
            return QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::Object:
            return QStringLiteral("object");
        default:
            return QStringLiteral("nothing");
        }
    }

    static bool isOfType(const QJsonValue& value, const QString& type)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
        return typeOf(value) == type;
    }

    int matches(const QJsonValue& value, const QJsonArray& schemas, const QString& path, QStringList& closest) const
    {
        int count = 0;
        for (const QJsonValue& schema : schemas) {
            QStringList found;
            check(value, schema.toObject(), path, found);
            count += found.isEmpty() ? 1 : 0;
            if (closest.isEmpty() || found.size() < closest.size())
                closest = found;
        }
        return count;
    }

    void checkMembers(const QJsonObject& object, const QJsonObject& schema, const QString& path,
                      QStringList& found) const
    {
        const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
        const QJsonValue others = schema[QStringLiteral("additionalProperties")];
        for (const QJsonValue& name : schema[QStringLiteral("required")].toArray()) {
            if (!object.contains(name.toString()))
                found += path + QLatin1Char('.') + name.toString() + QStringLiteral(": missing");
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString place = path + QLatin1Char('.') + member.key();
            if (properties.contains(member.key()))
                check(member.value(), properties[member.key()].toObject(), place, found);
            else if (others.isObject())
                check(member.value(), others.toObject(), place, found);
            else if (!others.toBool(true))
                found += place + QStringLiteral(": does not belong here");
        }
    }

    void checkScalar(const QJsonValue& value, const QString& keyword, const QJsonValue& limit, const QString& path,
                     QStringList& found) const
    {
        bool holds = true;
        if (keyword == QLatin1String("type"))
            holds = isOfType(value, limit.toString());
        else if (keyword == QLatin1String("const"))
            holds = value == limit;
        else if (keyword == QLatin1String("enum"))
            holds = limit.toArray().contains(value);
        else if (keyword == QLatin1String("pattern"))
            holds = !value.isString() || QRegularExpression(limit.toString()).match(value.toString()).hasMatch();
        else if (keyword == QLatin1String("minLength"))
            holds = !value.isString() || value.toString().size() >= limit.toInt();
        else if (keyword == QLatin1String("minItems"))
            holds = !value.isArray() || value.toArray().size() >= limit.toInt();
        else if (keyword == QLatin1String("maxItems"))
            holds = !value.isArray() || value.toArray().size() <= limit.toInt();
        else if (keyword == QLatin1String("description"))
            holds = true;
        else if (keyword == QLatin1String("minimum"))
            holds = !value.isDouble() || value.toDouble() >= limit.toDouble();
        else if (keyword == QLatin1String("maximum"))
            holds = !value.isDouble() || value.toDouble() <= limit.toDouble();
        else
            found += path + QStringLiteral(": the schema's keyword %1 is not understood").arg(keyword);
        if (!holds)
            found += path + QStringLiteral(": breaks %1").arg(keyword);
    }

    void check(const QJsonValue& value, const QJsonObject& schema, const QString& path, QStringList& found) const
    {
        if (schema.isEmpty())
            found += path + QStringLiteral(": the schema has no such definition");
        if (value.isObject())
            checkMembers(value.toObject(), schema, path, found);
        static const QStringList members{QStringLiteral("properties"), QStringLiteral("required"),
                                         QStringLiteral("additionalProperties")};
        for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
            if (rule.key() == QLatin1String("$ref")) {
                check(value, definition(rule.value().toString()), path, found);
            } else if (rule.key() == QLatin1String("oneOf")) {
                QStringList closest;
                if (matches(value, rule.value().toArray(), path, closest) != 1)
                    found +=
                        closest.isEmpty() ? QStringList(path + QStringLiteral(": more than one of oneOf")) : closest;
            } else if (rule.key() == QLatin1String("items")) {
                const QJsonArray list = value.toArray();
                for (qsizetype i = 0; i < list.size(); ++i)
                    check(list[i], rule.value().toObject(), path + QStringLiteral("[%1]").arg(i), found);
            } else if (!members.contains(rule.key())) {
                checkScalar(value, rule.key(), rule.value(), path, found);
            }
        }
    }

    QJsonObject m_root;
};

}  // namespace support
