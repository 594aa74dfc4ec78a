// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app {

enum class SaveAnswer { Save, Discard, Cancel };

/// What the window asks a person; tests answer in their place.
struct Questions {
    /// Before a modified design goes away.
    std::function<SaveAnswer(const QString& designName)> saveFirst;
    /// A file to open, or to write to; empty: none. `suggestion` is a path, `filter` as file dialogs take it.
    std::function<QString()> fileToOpen;
    std::function<QString(const QString& title, const QString& suggestion, const QString& filter)> fileToWrite;
    /// Says what went wrong.
    std::function<void(const QString& title, const QString& message)> complain;
};

/// Questions as dialogs over `parent`.
Questions dialogsOver(QWidget* parent);

}  // namespace app
