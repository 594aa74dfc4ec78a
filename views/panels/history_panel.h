// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/document.h"

#include <QListView>

namespace views {

/// The steps of the history; a click or Return goes to that step.
class HistoryPanel : public QListView {
    Q_OBJECT

public:
    /// `document` must outlive this.
    explicit HistoryPanel(model::Document& document, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goTo(const QModelIndex& index);
    void showPosition();

    model::Document& m_document;
};

}  // namespace views
