// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace views {

/// A thin bar under a figure that has a limit: how much of the limit is used.
class Gauge : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Plain, Supply, Good };
    explicit Gauge(QWidget* parent = nullptr);

    /// `share` is of the limit, 1 at the limit; over `warnAbove` the bar is in warning colour, over 1 in error colour.
    void setShare(double share, double warnAbove, Kind kind);
    QSize sizeHint() const override { return {120, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    double m_warnAbove = 0.9;
    Kind m_kind = Kind::Plain;
};

}  // namespace views
