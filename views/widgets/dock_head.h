// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace views {

/// The head of a dock, 30 px high: its name, or the names of its pages to switch between, and a grey note at the right.
class DockHead : public QWidget {
    Q_OBJECT

public:
    explicit DockHead(const QStringList& pages, QWidget* parent = nullptr);

    void setNote(const QString& note);
    const QString& note() const { return m_fullNote; }
    void setCurrent(int page);
    int current() const { return m_current; }
    /// Puts a widget after the names, shown with `page` only.
    void addWidget(QWidget* widget, int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addTab(const QString& page);
    void elideNote();

    QHBoxLayout* m_layout;
    std::vector<QToolButton*> m_tabs;
    std::vector<std::pair<QWidget*, int>> m_extras;
    QLabel* m_note;
    QString m_fullNote;
    int m_current = 0;
};

}  // namespace views
