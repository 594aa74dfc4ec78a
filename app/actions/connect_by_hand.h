// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entities/cable.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace app {

class MainWindow;

/// Connecting what is selected: a first port is remembered until a second one is picked; cables are disconnected, swapped
/// and re-terminated. Lives as long as its window.
class ConnectByHand : public QObject {
    Q_OBJECT

public:
    ConnectByHand(QMenu& menu, MainWindow& window);

private:
    void fromOrToHere();
    void openDialog();
    void disconnectSelected();
    void swapSelected();
    void reterminateSelected();
    void makeTrunks();
    void backToJumpers();
    QString selectedWords() const;
    void letGo();
    void showState();
    std::vector<model::PortRef> selectedPorts() const;
    std::vector<model::Id<model::Cable>> selectedCables() const;

    MainWindow& m_window;
    std::optional<model::PortRef> m_first;
    QAction* m_here;
    QAction* m_letGo;
    QAction* m_disconnect;
    QAction* m_swap;
    QAction* m_reterminate;
};

}  // namespace app
