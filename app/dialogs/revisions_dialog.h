// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace app {

class MainWindow;

/// The issues of the design, newest first. Each button is a step of the document.
class RevisionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `window` must outlive this.
    explicit RevisionsDialog(MainWindow& window);

private:
    QPushButton* addButton(const QString& text, QLayout& layout);
    void fill();
    void ask(bool isNew);
    void takeBack();

    MainWindow& m_window;
    QTreeWidget* m_list;
    QLabel* m_state;
    QPushButton* m_correct = nullptr;
    QPushButton* m_remove = nullptr;
};

}  // namespace app
