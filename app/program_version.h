// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// The version of this build, as the project file gives it.
QString programVersion();

}  // namespace app
