// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/program_version.h"

namespace app {

QString programVersion() { return QStringLiteral(RACKLOOM_VERSION); }

}  // namespace app
