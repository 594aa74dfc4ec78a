// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/io/plan_writer.h"
#include "tests/support/made_cluster.h"
#include "views/bundled_fonts.h"

#include <QSettings>
#include <QTemporaryDir>

namespace tests {

/// Readies a program for windows: settings of its own and the interface's fonts. Answers the path of a file with a cluster
/// of so many GPUs; empty where it cannot be written.
inline QString podForWindow(const QTemporaryDir& folder, int gpus)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    views::registerBundledFonts();
    const QString path = folder.filePath(QStringLiteral("pod.rackloom"));
    return model::writePlanFile(madeCluster(gpus).plan, path) ? path : QString();
}

}  // namespace tests
