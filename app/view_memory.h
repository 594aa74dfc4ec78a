// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view_pages.h"

namespace app {

/// Notes how the design at `path` is being looked at: the page, where and how near, colours and layers. It is kept with the
/// program's settings, of the designs seen last; a design without a file is not noted.
void rememberViews(ViewPages& pages, const QString& path);
/// Looks at the design as it was last looked at; leaves everything where nothing is noted.
void recallViews(ViewPages& pages, const QString& path);

}  // namespace app
