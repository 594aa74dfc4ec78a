// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/naming_scheme.h"

#include "model/core/name_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::NamingScheme)
};

const QString kCounter = QStringLiteral("#");

std::vector<NamingEntry> allEntries()
{
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    const QStringList counted{kCounter};
    const QStringList inRack{s("{rack}"), kCounter};
    return {
        {s("row"), Text::tr("Row"), &Naming::row, counted},
        {s("rack"), Text::tr("Rack"), &Naming::rack, {s("{row}"), kCounter}},
        {s("compute-tray"), Text::tr("Compute tray"), &Naming::computeTray, inRack},
        {s("nvlink-tray"), Text::tr("NVLink tray"), &Naming::nvlinkTray, inRack},
        {s("power-shelf"), Text::tr("Power shelf"), &Naming::powerShelf, inRack},
        {s("management"), Text::tr("Management switch"), &Naming::management, inRack},
        {s("leaf"), Text::tr("Leaf switch"), &Naming::leaf, {s("{pod}"), kCounter}},
        {s("spine"), Text::tr("Spine switch"), &Naming::spine, {s("{pod}"), kCounter}},
        {s("core"), Text::tr("Core switch"), &Naming::core, {s("{plane}"), kCounter}},
        {s("cdu"), Text::tr("CDU"), &Naming::cdu, counted},
        {s("manifold"), Text::tr("Manifold"), &Naming::manifold, {s("{rack}"), s("{loop}")}},
        {s("row-tray"), Text::tr("Tray along a row"), &Naming::rowTray, {s("{row}")}},
        {s("cross-tray"), Text::tr("Tray across rows"), &Naming::crossTray, {s("{column}"), kCounter}},
        {s("fabric-cable"), Text::tr("Fabric cable"), &Naming::fabricCable, counted},
        {s("management-cable"), Text::tr("Management cable"), &Naming::managementCable, counted},
        {s("trunk-cable"), Text::tr("Trunk cable"), &Naming::trunkCable, counted},
        {s("laser-cable"), Text::tr("Laser feed"), &Naming::laserCable, counted},
        {s("nvlink-cable"), Text::tr("NVLink cable"), &Naming::nvlinkCable, counted},
    };
}

bool hasCounter(const QString& pattern)
{
    static const QRegularExpression counter(QStringLiteral("\\{(n+|A)\\}"));
    return pattern.contains(counter);
}

}  // namespace

const std::vector<NamingEntry>& namingEntries()
{
    static const std::vector<NamingEntry> entries = allEntries();
    return entries;
}

const NamingEntry* findNamingEntry(const QString& key)
{
    for (const NamingEntry& entry : namingEntries()) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

Result<Done> checkNaming(const Naming& naming)
{
    for (const NamingEntry& entry : namingEntries()) {
        const QString& pattern = naming.*entry.pattern;
        if (const auto fine = checkNameSigns(pattern); !fine)
            return Error{Text::tr("The pattern for %1: %2").arg(entry.key, fine.error().message)};
        for (const QString& word : entry.needs) {
            const bool there = word == kCounter ? hasCounter(pattern) : pattern.contains(word);
            if (!there) {
                return Error{Text::tr("The pattern \"%1\" for %2 lacks %3, so that two of them would get one name.")
                                 .arg(pattern, entry.key, word == kCounter ? QStringLiteral("{n}") : word)};
            }
        }
        for (const NamingEntry& other : namingEntries()) {
            if (other.key != entry.key && naming.*other.pattern == pattern)
                return Error{Text::tr("%1 and %2 have the same pattern \"%3\": their names would clash.")
                                 .arg(entry.key, other.key, pattern)};
        }
    }
    return Done{};
}

}  // namespace model
