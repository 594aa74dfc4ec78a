// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/long_work.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QWidget;

namespace app {

enum class SaveAnswer { Save, Discard, Cancel };

/// What the window asks a person; tests answer in their place.
struct Questions {
    /// Before a modified design goes away.
    std::function<SaveAnswer(const QString& designName)> saveFirst;
    /// A file to open, or to write to; empty: none. `suggestion` is a path, `filter` as file dialogs take it.
    std::function<QString()> fileToOpen;
    /// The same of any kind; none: nothing is chosen.
    std::function<QString(const QString& title, const QString& filter)> fileToRead;
    std::function<QString(const QString& title, const QString& suggestion, const QString& filter)> fileToWrite;
    /// Says what went wrong.
    std::function<void(const QString& title, const QString& message)> complain;
    /// Does long work while the window lives on, as `doBeside`; false: somebody cancelled. None: it is done at once.
    std::function<bool(const QString& what, const LongWork& work)> during;
};

/// What `make` makes, made as `ask` does long work; nothing where somebody cancelled. `make` must own all it reads, and may
/// take a GoesOn to tell how far it is.
template <class Make>
auto madeDuring(const Questions& ask, const QString& what, Make make)
{
    const auto call = [make = std::move(make)](const GoesOn& goesOn) {
        if constexpr (std::is_invocable_v<const Make&, const GoesOn&>)
            return make(goesOn);
        else
            return make();
    };
    using Answer = decltype(call(GoesOn()));
    if (!ask.during)
        return std::optional<Answer>(call({}));
    const auto made = std::make_shared<std::optional<Answer>>();
    if (!ask.during(what, [made, call](const GoesOn& goesOn) { made->emplace(call(goesOn)); }))
        return std::optional<Answer>();
    return std::move(*made);
}

/// Questions as dialogs over `window`, or over the dialog that is open in it.
Questions dialogsOver(QWidget* window);

}  // namespace app
