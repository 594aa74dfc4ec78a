// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace views {

/// The findings under their headings. A heading takes the whole width and opens or closes with a click or Return; it
/// draws title, counts and severities from the roles of RowRole.
class FindingsTree : public QTreeView {
    Q_OBJECT

public:
    explicit FindingsTree(QWidget* parent = nullptr);

    bool isHeading(const QModelIndex& index) const;

Q_SIGNALS:
    /// A click or Return on a finding.
    void chosen(const QModelIndex& index);
    /// The pointer is over another row, or over none.
    void hovered(const QModelIndex& index);
    /// Another row is the current one, by mouse or keyboard.
    void becameCurrent(const QModelIndex& index);
    /// The right button or the menu key on a finding.
    void menuRequested(const QPoint& onScreen);
    /// A person opened or closed a heading.
    void turned(const QModelIndex& heading, bool open);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void turn(const QModelIndex& heading);
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const;
};

}  // namespace views
