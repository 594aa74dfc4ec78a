// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/live_design.h"
#include "views/selection.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace views {
class ElidedLabel;
class SlicedWork;
class TableSource;
class TableView;
}  // namespace views

namespace app {

/// The design as tables: one choice, filter and count above, the rows below. A table is made when it is first looked at.
class TablesPage : public QWidget {
    Q_OBJECT

public:
    /// Answers the path of a file to write, as `Questions::fileToWrite` does; empty: none.
    using AskFile = std::function<QString(const QString& title, const QString& suggestion, const QString& filter)>;

    /// `design` and `selection` must outlive this.
    TablesPage(views::LiveDesign& design, views::Selection& selection, QWidget* parent = nullptr);
    ~TablesPage() override;

    /// Shows the table that tells most of the object, and brings its row into view.
    void reveal(const model::ObjectRef& object);
    void setAskFile(AskFile ask) { m_askFile = std::move(ask); }
    /// By the key of its source: "racks".
    void showTable(const QString& key);
    views::TableView& table() const;
    QLineEdit& filterField() { return *m_filter; }
    /// "124 of 23,232", and how many are selected.
    QString countShown() const;
    /// Lengths are shown in other units now: filters mean other rows.
    void showUnits();
    /// Writes what is shown to a file that it asks for.
    void saveCsv();

Q_SIGNALS:
    void commandRequested(const model::ChangeSet& changes);
    void jumpRequested(const model::ObjectRef& object);
    /// What could not be done, as a sentence.
    void complained(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tab {
        std::function<std::unique_ptr<views::TableSource>()> source;
        QString key;
        QToolButton* button = nullptr;
        views::TableView* view = nullptr;  ///< none: nobody looked at it yet
        QString filter;
    };

    void makeHead();
    void addTab(const QString& key, const QString& title, std::function<std::unique_ptr<views::TableSource>()> source);
    void choose(std::size_t tab);
    void make(Tab& tab);
    static void filter(views::TableView& view, const QString& text);
    void filterRows();
    void showCount();
    void showEmpty();
    void watch(views::SlicedWork& work, const QString& what);
    void fillColumnMenu();

    views::LiveDesign& m_design;
    views::Selection& m_selection;
    AskFile m_askFile;
    std::vector<Tab> m_tabs;
    std::size_t m_tab = 0;
    QHBoxLayout* m_head;
    QLineEdit* m_filter;
    views::ElidedLabel* m_count;
    QLabel* m_doing;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QToolButton* m_columns;
    QToolButton* m_save;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    views::SlicedWork* m_saving;
};

}  // namespace app
