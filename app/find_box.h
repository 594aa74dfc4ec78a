// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/finder.h"

#include <QLineEdit>

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace app {

/// The search field of the menu bar: anything of the design by its name, types, commands and settings.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    /// `finder` must outlive this.
    explicit FindBox(Finder& finder, QWidget* parent = nullptr);

    /// What is listed now, best first.
    const std::vector<Found>& results() const { return m_found; }
    QSize sizeHint() const override { return {330, 26}; }

Q_SIGNALS:
    void chosen(const model::ObjectRef& object);
    /// A type, by its key.
    void typeChosen(const QString& key);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lookUp(const QString& text);
    void choose(int row);

    Finder& m_finder;
    QStandardItemModel* m_results;
    QCompleter* m_completer;
    std::vector<Found> m_found;
};

}  // namespace app
