// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_io.h"

#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"

#include <QDir>

namespace app {

using namespace model;

namespace {

QDir folderOf(const QString& path) { return QFileInfo(path).absoluteDir(); }

void renameUnderlay(Tables& plan, const QString& file)
{
    Underlay underlay = *plan.underlay();
    underlay.file = file;
    plan.underlays.put(underlay);
}

}  // namespace

Result<Tables> readDesign(const QString& path)
{
    auto plan = readPlanFile(path);
    if (!plan)
        return plan;
    return asOpened(std::move(plan).value(), path);
}

Tables asOpened(Tables plan, const QString& path)
{
    if (plan.underlay())
        renameUnderlay(plan, QDir::cleanPath(folderOf(path).absoluteFilePath(plan.underlay()->file)));
    return plan;
}

Tables asInFile(Tables plan, const QString& path)
{
    if (plan.underlay())
        renameUnderlay(plan, folderOf(path).relativeFilePath(plan.underlay()->file));
    return plan;
}

Result<Done> writeDesign(const Tables& plan, const QString& path, const std::function<bool()>& mayReplace)
{
    return writePlanFile(asInFile(plan, path), path, mayReplace);
}

}  // namespace app
