// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/object_ref.h"

#include <QLineEdit>

#include <functional>
#include <vector>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace app {

struct Found;

/// The search field of the menu bar: things of the design by name, and the program's commands by their words.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    using Search = std::function<std::vector<Found>(const QString& text)>;
    /// `commands` answers the actions that can be run just now.
    FindBox(Search search, std::function<std::vector<QAction*>()> commands, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {330, 26}; }

Q_SIGNALS:
    void chosen(const model::ObjectRef& object);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lookUp(const QString& text);
    void choose(int row);

    struct Entry {
        std::optional<model::ObjectRef> object;
        QAction* command = nullptr;
    };

    Search m_search;
    std::function<std::vector<QAction*>()> m_commands;
    QStandardItemModel* m_results;
    QCompleter* m_completer;
    std::vector<Entry> m_entries;
};

}  // namespace app
