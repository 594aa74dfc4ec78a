// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace model {

namespace {

/// To an unbuffered file: QSaveFile overlooks what fails when a buffer is flushed, and a part written is no error to it.
bool writeAll(QFileDevice& file, std::string_view bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const auto size = static_cast<qint64>(bytes.size());
    for (qint64 at = 0; at < size;) {
        const qint64 count = file.write(bytes.data() + at, size - at);
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

}  // namespace

Result<Done> writeWholeFile(const QString& path, std::string_view bytes, const std::function<bool()>& mayReplace)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{QCoreApplication::translate("model::writeWholeFile", "this is a folder")};
    if (info.exists() && !info.isFile()) {
        QFile file(path);
        if (!writeAll(file, bytes))
            return Error{file.errorString()};
        return Done{};
    }
    QSaveFile file(path);
    if (!writeAll(file, bytes))
        return Error{file.errorString()};
    if (mayReplace && !mayReplace()) {
        file.cancelWriting();
        return Error{QCoreApplication::translate("model::writeWholeFile", "somebody cancelled")};
    }
    if (!file.commit())
        return Error{file.errorString()};
    return Done{};
}

}  // namespace model
