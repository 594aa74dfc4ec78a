// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace tests {

/// What a design needs, counted from the text of its file alone, line by line: a second opinion of the bill of materials.
class CountedText {
public:
    explicit CountedText(const QByteArray& file)
    {
        for (const QByteArray& line : file.split('\n')) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            m_records[record[u"kind"].toString()].push_back(record);
        }
        for (const QJsonObject& type : m_records[QStringLiteral("device-type")])
            m_classes[type[u"id"].toString()] = type[u"class"].toString();
        for (const QJsonObject& type : m_records[QStringLiteral("rack-type")]) {
            if (!type[u"gpus"][u"value"].isNull() && type.contains(u"gpus"))
                m_computeTypes[type[u"id"].toString()] = type[u"contents"].toArray();
        }
        for (const QJsonObject& rack : m_records[QStringLiteral("rack")])
            m_rackTypes[rack[u"id"].toInt()] = rack[u"type"].toString();
    }

    qint64 count(const QString& kind) const { return static_cast<qint64>(of(kind).size()); }

    /// Devices of a type less what comes with the compute racks.
    qint64 bought(const QString& type) const
    {
        qint64 count = 0;
        for (const QJsonObject& device : of(QStringLiteral("device")))
            count += device[u"type"].toString() == type ? 1 : 0;
        for (const auto& [id, rackType] : m_rackTypes) {
            const auto contents = m_computeTypes.find(rackType);
            if (contents == m_computeTypes.end())
                continue;
            for (const auto& content : contents->second)
                count -= content[u"device"].toString() == type ? content[u"count"].toInt() : 0;
        }
        return std::max<qint64>(count, 0);
    }
    /// Of all types of a class.
    qint64 boughtOf(const QString& deviceClass) const
    {
        qint64 count = 0;
        for (const auto& [type, is] : m_classes)
            count += is == deviceClass ? bought(type) : 0;
        return count;
    }

    qint64 hoses() const
    {
        qint64 count = 0;
        for (const QJsonObject& hose : of(QStringLiteral("hose")))
            count += hose.contains(u"type") ? 1 : 0;
        return count;
    }

    qint64 manifolds() const
    {
        qint64 count = 0;
        for (const QJsonObject& manifold : of(QStringLiteral("manifold")))
            count += m_computeTypes.contains(m_rackTypes.at(manifold[u"rack"].toInt())) ? 0 : 1;
        return count;
    }

    /// Cables longer than the stock length before and no longer than this one, in metres.
    qint64 cables(double longerThan, double upTo) const
    {
        qint64 count = 0;
        for (const QJsonObject& cable : of(QStringLiteral("cable"))) {
            const double metres = cable[u"length"].toDouble() / 1e6;
            count += cable.contains(u"route") && metres > longerThan && metres <= upTo ? 1 : 0;
        }
        return count;
    }

    /// Racks and the trays their cables come down from.
    qint64 waterfalls() const
    {
        std::map<int, QJsonObject> routes;
        for (const QJsonObject& route : of(QStringLiteral("route")))
            routes[route[u"id"].toInt()] = route;
        std::set<std::pair<int, int>> drops;
        for (const QJsonObject& cable : of(QStringLiteral("cable"))) {
            const QJsonObject route = cable.contains(u"route") ? routes[cable[u"route"].toInt()] : QJsonObject();
            const QJsonArray trays = route[u"trays"].toArray();
            if (trays.isEmpty())
                continue;
            drops.emplace(route[u"from"].toInt(), trays.first().toInt());
            drops.emplace(route[u"to"].toInt(), trays.last().toInt());
        }
        return static_cast<qint64>(drops.size());
    }

private:
    const std::vector<QJsonObject>& of(const QString& kind) const
    {
        static const std::vector<QJsonObject> none;
        const auto found = m_records.find(kind);
        return found == m_records.end() ? none : found->second;
    }

    std::map<QString, std::vector<QJsonObject>> m_records;
    std::map<QString, QString> m_classes;
    std::map<QString, QJsonArray> m_computeTypes;
    std::map<int, QString> m_rackTypes;
};

}  // namespace tests
