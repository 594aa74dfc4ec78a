// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/deliver/latest_answer.h"
#include "model/deliver/label_texts.h"
#include "views/labels/label_sample.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLayout;
class QLineEdit;

namespace views {
class WrappedLabel;
}

namespace app {

class DrawnPaper;

/// What stands on labels and what they are printed on: both ends of a real cable are shown while the text is being written.
class LabelsPage : public QWidget {
    Q_OBJECT

public:
    /// `samples` are those of `plan`; they may take a while, so they are made before.
    LabelsPage(const model::Tables& plan, const views::SampleLabels& samples, QWidget* parent = nullptr);
    void writeTo(model::Deliverables& delivery) const;

    /// Whether the text can be read.
    bool isReadable() const;
    QLineEdit* text() const { return m_text; }
    /// What is wrong with the text, empty where nothing is.
    QString wrong() const;
    /// How many labels could not be told apart, once counted.
    QString clashes() const;
    /// The text at end A and at end B of the sample.
    QString sampleAtA() const;
    QString sampleAtB() const;
    DrawnPaper* stockPicture() const { return m_stockPicture; }

private:
    QLayout* makeText();
    QLayout* makeSamples();
    QLayout* makeStock(const model::Deliverables& delivery);
    void addSample(QGridLayout& grid, int column, const QString& end, DrawnPaper* picture, views::WrappedLabel* text);
    void insert(const QString& word);
    void showText();
    void showSamples(const model::LabelSample& sample);
    void showPictures();
    void showStock();

    model::Tables m_plan;
    model::Deliverables m_before;
    views::SampleLabels m_samples;
    QLineEdit* m_text;
    views::WrappedLabel* m_wrong;
    views::WrappedLabel* m_clashes;
    QLabel* m_whose;
    DrawnPaper* m_pictureA;
    DrawnPaper* m_pictureB;
    views::WrappedLabel* m_atA;
    views::WrappedLabel* m_atB;
    QComboBox* m_stock;
    views::WrappedLabel* m_source;
    QDoubleSpinBox* m_shiftX;
    QDoubleSpinBox* m_shiftY;
    QComboBox* m_code;
    DrawnPaper* m_stockPicture;
    QTimer m_pause;
    LatestAnswer<model::LabelSample> m_sampled;
    LatestAnswer<QString> m_counted;
};

}  // namespace app
