// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QMenuBar;

namespace app {

/// Every key of the program: those of the menus as they are now, and those of the views.
class KeyboardDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeyboardDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

}  // namespace app
