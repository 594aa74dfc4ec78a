// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"

namespace model {

/// Whether a thing can be called so: the name can be printed on a label and said on the command line. Error: it is empty,
/// holds a sign that parts names or stands for many, or has blanks at its ends.
Result<Done> checkName(const QString& name);

/// The same of what is in the midst of a name, such as a pattern of a naming scheme.
Result<Done> checkNameSigns(const QString& text);

}  // namespace model
