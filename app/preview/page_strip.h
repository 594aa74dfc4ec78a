// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace app {

class PagePainter;

/// The pages small, one under the other; only those in sight are painted.
class PageStrip : public QListView {
    Q_OBJECT

public:
    /// `painter` must outlive this.
    explicit PageStrip(PagePainter& painter, QWidget* parent = nullptr);

    /// Other sheets than before.
    void startOver();
    void setPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Pages;
    Pages* m_pages;
};

}  // namespace app
