// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace app {

class MainWindow;
struct Export;
struct ExportWish;

/// Fills the menu bar. Each menu's entries stand in a file of their own; none is there that does nothing.
void addMenus(QMenuBar& menus, MainWindow& window, const QList<QAction*>& undoAndRedo);

void addFileActions(QMenu& menu, MainWindow& window);
void addEditActions(QMenu& menu, MainWindow& window, const QList<QAction*>& undoAndRedo);
void addViewActions(QMenu& menu, MainWindow& window);
void addPlaceActions(QMenu& menu, MainWindow& window);
void addUnderlayActions(QMenu& menu, MainWindow& window);
/// Puts a file under the plan, or says why it cannot be.
void putUnderlayFile(MainWindow& window, const QString& path);
void addConnectActions(QMenu& menu, MainWindow& window);
void addCheckActions(QMenu& menu, MainWindow& window);
/// Comparing with another design, and the revisions of this one.
void addCompareActions(QMenu& menu, MainWindow& window);
void addPrintActions(QMenu& menu, MainWindow& window);
/// What is set up before anything is put out, and the bill of materials to look at.
void addDeliverActions(QMenu& menu, MainWindow& window);
void addOutputActions(QMenu& menu, MainWindow& window);
/// Asks where to, and writes it there beside the window, or says why it cannot be.
void writeExport(MainWindow& window, const Export& what, const ExportWish& wish);
void addHelpActions(QMenu& menu, MainWindow& window);

}  // namespace app
