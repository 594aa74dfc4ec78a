// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"

#include <QStringList>

#include <vector>

namespace model {

/// A row of like racks as data: what stands in each, the ladder above them, and the links between them. Every member has a
/// source or is marked an assumption. All numbers count from 1.
struct RowTemplate {
    /// `count` devices of one type from `unit` up, in every rack.
    struct Devices {
        QString type;
        int unit = 1;
        int count = 0;
    };
    /// `count` links between the racks `from` and `to`.
    struct Links {
        int from = 1;
        int to = 1;
        int count = 0;
        QString cable;  ///< key of the copper type of that lane rate and wire class
    };

    QString key;
    QString name;
    QString description;
    std::vector<CatalogType> types;  ///< the template's own planning types
    QString rackType;
    int racks = 0;
    std::vector<Devices> devices;
    QString ladderType;
    Length ladderAboveRack;
    Length ladderWidth;
    Length ladderDepth;
    Figure<Length> slackPerEnd;
    std::vector<Links> links;

    /// The type of that key, the template's own before the built-in catalog's; null where neither has it.
    template <class Type>
    const Type* find(const QString& wanted) const
    {
        for (const CatalogType& type : types) {
            if (const Type* own = std::get_if<Type>(&type); own && own->key == wanted)
                return own;
        }
        return Catalog::builtIn().find<Type>(wanted);
    }
};

/// Everything wrong with a template, each with its line: members that are missing, unknown or out of range, types that
/// nobody has, devices that do not fit, links to racks that are not there, more links than ports. Empty: it is fine.
std::vector<Error> checkRowTemplate(const QByteArray& text);

/// Reads a template. Error: the first thing that is wrong with it.
Result<RowTemplate> readRowTemplate(const QByteArray& text);

/// The keys of the templates compiled into the program.
QStringList builtInTemplates();
/// The text of one of them; empty where there is none of that key.
QByteArray builtInTemplate(const QString& key);

}  // namespace model
