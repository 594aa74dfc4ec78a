// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/finder.h"

#include <QStringList>

class QMenuBar;

namespace app {

/// The object name of the action that opens the profile.
inline constexpr QLatin1String kProfileAction("profile");

/// Every command of the menus that can be run just now, with its menu and its keys, and every setting of the profile with
/// the command that opens it.
std::vector<FindableCommand> findableCommands(const QMenuBar& menus);

/// What can be set in the profile, as its dialog calls it.
QStringList profileSettings();

}  // namespace app
