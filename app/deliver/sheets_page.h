// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deliver/latest_answer.h"
#include "model/edit/tables.h"
#include "views/drawing/drawing.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace app {

class DrawnPaper;

/// Paper and title block of all that is printed, with a page of the design's first port table beside them.
class SheetsPage : public QWidget {
    Q_OBJECT

public:
    explicit SheetsPage(const model::Tables& plan, QWidget* parent = nullptr);
    void writeTo(model::Deliverables& delivery) const;
    DrawnPaper* picture() const { return m_picture; }

private:
    void showPage();

    model::Tables m_plan;
    QComboBox* m_paper;
    QSpinBox* m_rows;
    QComboBox* m_break;
    QLineEdit* m_company;
    QLineEdit* m_project;
    QLineEdit* m_purpose;
    DrawnPaper* m_picture;
    QTimer m_pause;
    LatestAnswer<views::Drawing> m_page;
};

}  // namespace app
