// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenuBar;
class QToolButton;

namespace app {

/// The first line of the window: name, menus, search field, the open file, and undo and redo with their step's label.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(QWidget* search, QAction* undo, QAction* redo, QWidget* parent = nullptr);

    QMenuBar& menus() { return *m_menus; }
    /// The file's name with its state: "pod.rackloom · saved".
    void setFile(const QString& text);
    /// What undo would take back; empty where there is nothing.
    void setUndoLabel(const QString& label);

private:
    QMenuBar* m_menus;
    QLabel* m_file;
    QToolButton* m_undo;
};

}  // namespace app
