// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace app {

/// The sample that opens at a key.
inline constexpr int kSampleGpus = 576;

/// What the middle of the window shows while no design is open: the ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Lists these files under the ways to begin.
    void setRecent(const QStringList& files);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested(int gpus);
    void fileRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* moreSamples();

    QVBoxLayout* m_recent;
};

}  // namespace app
