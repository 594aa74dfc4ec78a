// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/questions.h"
#include "model/core/result.h"
#include "model/edit/document.h"

#include <QObject>

namespace app {

/// The open design and its file. Every way out of a modified design asks first, and a failure keeps what was there.
class DesignFile : public QObject {
    Q_OBJECT

public:
    explicit DesignFile(Questions questions, QObject* parent = nullptr);

    model::Document& document() { return m_document; }
    /// Whether there is a design at all; the program starts without one.
    bool isOpen() const { return m_open; }
    bool isModified() const { return m_open && (m_neverSaved || m_document.isModified()); }
    const QString& path() const { return m_path; }
    /// The file's name, or the design's while it has no file.
    QString displayName() const;

    /// Each answers whether it was done; what failed has been said.
    bool open();
    bool open(const QString& path);
    bool save();
    bool saveAs();
    /// Opens a design that has no file yet, as after making a new cluster.
    bool adopt(model::Tables plan);
    /// Before the window closes.
    bool mayClose();

    Questions& questions() { return m_questions; }
    /// Called with a design that is about to be opened and how it is called; false: somebody cancelled, nothing is opened.
    using Prepare = std::function<bool(const model::Tables& plan, const QString& name)>;
    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }

Q_SIGNALS:
    /// The design is about to give way to another.
    void closing();
    /// Another design or another path.
    void opened();
    /// The modified mark or the name may have changed.
    void stateChanged();

private:
    bool saveTo(const QString& path);
    bool take(model::Tables plan, const QString& path, bool neverSaved);

    Questions m_questions;
    Prepare m_prepare;
    model::Document m_document;
    QString m_path;
    bool m_open = false;
    bool m_neverSaved = false;
};

/// "line 12: what is wrong", or the sentence alone where there is no line.
QString errorText(const model::Error& error);

}  // namespace app
