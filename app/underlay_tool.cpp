// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/underlay_tool.h"

#include "app/questions.h"
#include "app/underlay_files.h"
#include "model/commands/change_underlay.h"
#include "views/underlay/underlay_file.h"
#include "views/underlay/underlay_placement.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace app {

using namespace model;

UnderlayTool::UnderlayTool(views::LiveDesign& design, views::FloorView& view, QObject* parent)
    : QObject(parent), m_design(design), m_view(view)
{
    connect(&design, &views::LiveDesign::changed, this, &UnderlayTool::follow);
    connect(&design, &views::LiveDesign::replaced, this, [this] {
        m_path.clear();
        bringUpToDate();
    });
}

void UnderlayTool::follow(const ChangeSet& changes)
{
    if (!changes.of<Underlay>().empty())
        bringUpToDate();
}

const views::UnderlayDrawing* UnderlayTool::drawing() const
{
    return m_design.plan().underlay() && m_read && *m_read ? m_read->value().get() : nullptr;
}

std::optional<Result<ChangeSet>> UnderlayTool::put(const QString& path, const Questions& ask)
{
    auto read =
        madeDuring(ask, tr("Reading %1…").arg(QFileInfo(path).fileName()), [path] { return readForDrawing(path); });
    if (!read)
        return std::nullopt;
    if (!*read)
        return Result<ChangeSet>(read->error());
    const views::UnderlayPicture& picture = read->value()->picture();
    const QString name = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const Underlay* old = m_design.plan().underlay();
    Underlay underlay = views::placedUnderlay(picture, name, m_design.plan());
    if (old && old->file == name)
        underlay = *old;  // read again, and left where it is
    m_path = name;
    m_read = std::move(*read);
    m_loading.reset();
    const QStringList notes = views::underlayNotes(picture);
    if (old && *old == underlay)
        show();
    if (!notes.isEmpty())
        Q_EMIT noted(notes.join(QStringLiteral("; ")));
    return putUnderlay(m_design.plan(), underlay);
}

void UnderlayTool::bringUpToDate()
{
    const Underlay* underlay = m_design.plan().underlay();
    if (!underlay) {
        m_loading.reset();
        show();
        return;
    }
    if (underlay->file == m_path && m_read)
        show();
    else
        load(underlay->file);
}

void UnderlayTool::show()
{
    const Underlay* underlay = m_design.plan().underlay();
    m_view.setUnderlay(underlay && m_read ? underlayOf(*underlay, *m_read) : views::FloorUnderlay());
    Q_EMIT changed();
}

void UnderlayTool::load(const QString& path)
{
    m_path = path;
    m_read.reset();
    const auto token = std::make_shared<const bool>(true);
    m_loading = token;
    views::FloorUnderlay waiting;
    waiting.note = tr("%1 is being read…").arg(QFileInfo(path).fileName());
    m_view.setUnderlay(waiting);
    Q_EMIT changed();
    // The application outlives the pool's work; this object may not.
    const QPointer<UnderlayTool> self(this);
    QThreadPool::globalInstance()->start([self, token, path, application = QCoreApplication::instance()] {
        auto read = std::make_shared<Read>(readForDrawing(path));
        QMetaObject::invokeMethod(
            application,
            [self, token, read] {
                if (!self || self->m_loading != token)
                    return;
                self->m_read = std::move(*read);
                self->show();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace app
