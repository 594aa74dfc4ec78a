// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/core/result.h"
#include "views/floor/floor_view.h"

#include <functional>

namespace app {

struct Questions;

/// Keeps the underlay of the open design under its floor plan: files are read beside the window, and once.
class UnderlayTool : public QObject {
    Q_OBJECT

public:
    /// `design` and `view` must outlive this.
    UnderlayTool(views::LiveDesign& design, views::FloorView& view, QObject* parent = nullptr);

    /// The step that puts a file under the plan; says what is wrong with it. Nothing where somebody cancelled.
    std::optional<model::Result<model::ChangeSet>> put(const QString& path, const Questions& ask);
    /// What has been read of the file under the plan; null: nothing, or not yet.
    const views::UnderlayDrawing* drawing() const;

Q_SIGNALS:
    /// What lies under the plan, or which of its layers are shown, has changed.
    void changed();
    /// What was taken for granted of a file that was put, or left out of it.
    void noted(const QString& sentence);

private:
    using Read = model::Result<std::shared_ptr<const views::UnderlayDrawing>>;

    void follow(const model::ChangeSet& changes);
    void bringUpToDate();
    void show();
    void load(const QString& path);

    views::LiveDesign& m_design;
    views::FloorView& m_view;
    QString m_path;  ///< of the file that has been read
    std::optional<Read> m_read;
    std::shared_ptr<const bool> m_loading;  ///< of the last file asked for; its loader holds the same
};

}  // namespace app
