// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace app {

enum class WayPicture { NewCluster, Open, Sample };

/// One way to begin: a picture, its name, what comes of it, and the keys for it.
class WayCard : public QAbstractButton {
    Q_OBJECT

public:
    WayCard(WayPicture picture, const QString& name, const QString& what, const QString& keys,
            QWidget* parent = nullptr);
    QSize sizeHint() const override { return {248, 190}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WayPicture m_picture;
    QString m_what;
    QString m_keys;
};

}  // namespace app
