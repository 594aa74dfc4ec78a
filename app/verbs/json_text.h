// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace app {

/// Text as JSON holds it.
inline std::string jsonText(const QString& text) { return text.toStdString(); }

}  // namespace app
