// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPoint;

namespace app {

class MainWindow;

/// Opens the menu of the current finding: the cures that are known, and to waive it or take its waiver out.
void openFindingMenu(MainWindow& window, const QPoint& onScreen);

/// Asks for the reason and waives the current finding, or takes its waiver out.
void waiveOrTakeBack(MainWindow& window);

}  // namespace app
