// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_file.h"

#include "app/design_io.h"
#include "app/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace app {

namespace {

/// The wait cursor while it lives.
class Busy {
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

}  // namespace

QString errorText(const model::Error& error)
{
    return error.line > 0 ? DesignFile::tr("Line %1: %2").arg(error.line).arg(error.message) : error.message;
}

DesignFile::DesignFile(Questions questions, QObject* parent) : QObject(parent), m_questions(std::move(questions))
{
    connect(&m_document, &model::Document::changed, this, &DesignFile::stateChanged);
    connect(&m_document, &model::Document::saved, this, &DesignFile::stateChanged);
}

QString DesignFile::displayName() const
{
    return m_path.isEmpty() ? m_document.plan().header().name : QFileInfo(m_path).fileName();
}

bool DesignFile::open()
{
    const QString path = m_questions.fileToOpen();
    return !path.isEmpty() && open(path);
}

bool DesignFile::open(const QString& path)
{
    if (!mayClose())
        return false;
    const QString name = QFileInfo(path).fileName();
    auto made = madeDuring(m_questions, tr("Reading %1…").arg(name), [path] { return readDesign(path); });
    if (!made)
        return false;
    auto& read = *made;
    if (!read) {
        m_questions.complain(tr("%1 cannot be opened").arg(name),
                             tr("%1\n%2").arg(QDir::toNativeSeparators(path), errorText(read.error())));
        return false;
    }
    rememberFile(path);
    m_neverSaved = false;
    take(std::move(read).value(), path);
    return true;
}

bool DesignFile::adopt(model::Tables plan)
{
    if (!mayClose())
        return false;
    m_neverSaved = true;
    take(std::move(plan), {});
    return true;
}

void DesignFile::take(model::Tables plan, const QString& path)
{
    if (m_open)
        Q_EMIT closing();
    const Busy busy;
    m_path = path;
    m_open = true;
    m_document.replace(std::move(plan));
    Q_EMIT opened();
    Q_EMIT stateChanged();
}

bool DesignFile::save() { return m_path.isEmpty() ? saveAs() : saveTo(m_path); }

bool DesignFile::saveAs()
{
    const QString suggestion =
        m_path.isEmpty() ? m_document.plan().header().name + QStringLiteral(".rackloom") : m_path;
    QString path = m_questions.fileToWrite(tr("Save design as"), suggestion, tr("Rackloom designs (*.rackloom)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".rackloom");
    return saveTo(path);
}

bool DesignFile::saveTo(const QString& path)
{
    const Busy busy;
    const auto written = writeDesign(m_document.plan(), path);
    if (!written) {
        m_questions.complain(tr("%1 cannot be saved").arg(QFileInfo(path).fileName()), errorText(written.error()));
        return false;
    }
    m_path = path;
    m_neverSaved = false;
    rememberFile(path);
    m_document.markSaved();
    return true;
}

bool DesignFile::mayClose()
{
    if (!isModified())
        return true;
    switch (m_questions.saveFirst(displayName())) {
    case SaveAnswer::Save:
        return save();
    case SaveAnswer::Discard:
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

}  // namespace app
