// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/compare_designs.h"
#include "app/compare/order_preview.h"
#include "views/theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace views {
class ChangeChip;
class ChangeTreeModel;
class ComparedFloor;
class ElidedLabel;
class FindingsTree;
}  // namespace views

namespace app {

/// What changes from one design to another: both floor plans side by side, and under them the list of changes.
class CompareWindow : public QDialog {
    Q_OBJECT

public:
    /// `window` must outlive this.
    CompareWindow(MainWindow& window, const ComparedDesigns& compared);

    views::ComparedFloor& older() { return *m_older; }
    views::ComparedFloor& newer() { return *m_newer; }
    views::FindingsTree& list() { return *m_list; }
    const views::ChangeTreeModel& changes() const { return *m_changes; }
    const ComparedDesigns& compared() const { return m_compared; }

private:
    QLayout* makeHead();
    QWidget* makePlans();
    QWidget* makeList();
    QPushButton* addButton(const QString& text, QLayout& layout);
    void show(const ComparedDesigns& compared);
    void showKinds();
    void filterList();
    void choose(std::optional<std::size_t> item);
    void chooseAt(const model::ObjectRef& place, views::Side side);
    void turn();
    void showInDesign();
    void takeAll();
    void showPages(ChangePages what);
    void saveList();

    MainWindow& m_window;
    ComparedDesigns m_compared;
    views::ElidedLabel* m_title;
    views::ComparedFloor* m_older;
    views::ComparedFloor* m_newer;
    std::vector<views::ChangeChip*> m_chips;
    QLineEdit* m_filter;
    QLabel* m_count;
    QPushButton* m_take = nullptr;
    QPushButton* m_jump = nullptr;
    views::FindingsTree* m_list;
    views::ChangeTreeModel* m_changes;
    QTimer m_pause;  ///< a person types faster than long lists are searched
};

}  // namespace app
