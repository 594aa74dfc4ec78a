// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/design_file.h"

#include "app/design_io.h"
#include "app/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSemaphore>

#include <atomic>

namespace app {

namespace {

/// The wait cursor while it lives.
class Busy {
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

/// A file on its way to the disk.
struct Writing {
    std::atomic_flag decided;  ///< whether it may replace the old file
    QSemaphore ended;
    model::Result<model::Done> done = model::Done{};
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
    if (!take(std::move(read).value(), path, false))
        return false;
    rememberFile(path);
    return true;
}

bool DesignFile::adopt(model::Tables plan)
{
    if (!mayClose())
        return false;
    return take(std::move(plan), {}, true);
}

bool DesignFile::take(model::Tables plan, const QString& path, bool neverSaved)
{
    if (m_prepare && !m_prepare(plan, path.isEmpty() ? plan.header().name : QFileInfo(path).fileName()))
        return false;
    if (m_open)
        Q_EMIT closing();
    const Busy busy;
    m_path = path;
    m_open = true;
    m_neverSaved = neverSaved;
    m_document.replace(std::move(plan));
    Q_EMIT opened();
    Q_EMIT stateChanged();
    return true;
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
    const QString name = QFileInfo(path).fileName();
    // Cancelled, the writing goes on unheard: whoever comes first decides whether it may replace the file in its end.
    const auto writing = std::make_shared<Writing>();
    const auto written = madeDuring(m_questions, tr("Saving %1…").arg(name), [plan = m_document.plan(), path, writing] {
        writing->done = writeDesign(plan, path, [&] { return !writing->decided.test_and_set(); });
        writing->ended.release();
        return true;
    });
    if (!written && !writing->decided.test_and_set())
        return false;
    // Now only the exchange of the files can be on its way.
    writing->ended.acquire();
    if (!writing->done) {
        m_questions.complain(tr("%1 cannot be saved").arg(name), errorText(writing->done.error()));
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
