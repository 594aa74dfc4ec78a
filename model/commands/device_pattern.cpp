// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/device_pattern.h"

#include "model/core/name_glob.h"
#include "model/core/near_miss.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(model::devicesMatching)
};

/// A word for many devices: by what they do in the fabric, or by what they are.
struct RoleWord {
    const char* word;
    FabricRole role;
    DeviceClass deviceClass;  ///< where `role` is None
};

constexpr RoleWord kRoleWords[] = {
    {"leaf", FabricRole::Leaf, DeviceClass::Switch},
    {"spine", FabricRole::Spine, DeviceClass::Switch},
    {"core", FabricRole::Core, DeviceClass::Switch},
    {"switch", FabricRole::None, DeviceClass::Switch},
    {"compute", FabricRole::None, DeviceClass::ComputeTray},
    {"nvlink", FabricRole::None, DeviceClass::NvlinkTray},
    {"management", FabricRole::None, DeviceClass::ManagementSwitch},
    {"panel", FabricRole::None, DeviceClass::Panel},
    {"shuffle", FabricRole::None, DeviceClass::ShuffleBox},
    {"laser-shelf", FabricRole::None, DeviceClass::LaserShelf},
};

bool isCalled(const Tables& plan, const Device& device, const RoleWord& word)
{
    if (word.role != FabricRole::None)
        return device.role == word.role;
    return plan.deviceTypes.at(device.type).deviceClass == word.deviceClass;
}

/// The devices of a role, all of them or those whose number within it matches.
Result<std::vector<Id<Device>>> devicesOfRole(const Tables& plan, const std::vector<Id<Device>>& ordered,
                                              const QString& pattern)
{
    std::vector<Id<Device>> found;
    for (const RoleWord& word : kRoleWords) {
        const QString text = QString::fromLatin1(word.word);
        const bool numbered = pattern.startsWith(text + u'-', Qt::CaseInsensitive);
        if (!numbered && pattern.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        const auto glob = NameGlob::fromText(numbered ? pattern.mid(text.size() + 1) : QStringLiteral("*"));
        if (!glob)
            return glob.error();
        int number = 0;
        for (const Id<Device> id : ordered) {
            if (isCalled(plan, plan.devices.at(id), word) && glob.value().matches(QString::number(++number)))
                found.push_back(id);
        }
    }
    return found;
}

}  // namespace

std::vector<Id<Device>> devicesInOrder(const Tables& plan)
{
    std::vector<Id<Device>> ids;
    plan.devices.forEach([&](const Device& device) { ids.push_back(device.id); });
    const auto place = [&](Id<Device> id) {
        const Device& device = plan.devices.at(id);
        const Rack& rack = plan.racks.at(device.rack);
        const int role = device.role == FabricRole::None ? 1000 : static_cast<int>(device.role);
        const bool byPlace = device.role == FabricRole::None;
        return std::tuple(role, device.pod, device.index, byPlace ? rack.row.value() : 0, byPlace ? rack.x : Length(),
                          byPlace ? rack.y : Length(), byPlace ? device.unit : 0, id.value());
    };
    std::sort(ids.begin(), ids.end(), [&](Id<Device> a, Id<Device> b) { return place(a) < place(b); });
    return ids;
}

Result<std::vector<Id<Device>>> devicesMatching(const Tables& plan, const QString& pattern)
{
    const auto glob = NameGlob::fromText(pattern);
    if (!glob)
        return glob.error();
    const std::vector<Id<Device>> ordered = devicesInOrder(plan);
    std::vector<Id<Device>> found;
    std::vector<QString> names;
    for (const Id<Device> id : ordered) {
        names.push_back(plan.devices.at(id).name);
        if (glob.value().matches(names.back()))
            found.push_back(id);
    }
    if (!found.empty())
        return found;
    auto ofRole = devicesOfRole(plan, ordered, pattern);
    if (!ofRole || !ofRole.value().empty())
        return ofRole;
    QStringList words;
    for (const RoleWord& word : kRoleWords) {
        words << QString::fromLatin1(word.word);
        names.push_back(words.last());
    }
    if (!glob.value().isPlain())
        return Error{
            Text::tr("No device is called \"%1\"; roles are %2.").arg(pattern, words.join(QStringLiteral(", ")))};
    return Error{Text::tr("There is no device \"%1\".").arg(pattern) + nearMissQuestion(pattern, names)};
}

}  // namespace model
