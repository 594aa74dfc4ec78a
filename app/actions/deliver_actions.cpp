// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/menus.h"
#include "app/deliver/bom_dialog.h"
#include "app/deliver/deliverables_dialog.h"
#include "app/main_window.h"
#include "views/labels/label_sample.h"

#include <QCoreApplication>
#include <QMenu>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::deliverActions)
};

void setUp(MainWindow& window)
{
    const auto samples = madeDuring(window.file().questions(), Text::tr("Looking at the labels…"),
                                    [plan = window.design().plan()] { return views::sampleLabels(plan); });
    if (!samples)
        return;
    DeliverablesDialog dialog(window.design().plan(), *samples, &window);
    if (dialog.exec() == QDialog::Accepted && dialog.wanted() != window.design().plan().delivery())
        window.perform(dialog.step());
}

}  // namespace

void addDeliverActions(QMenu& menu, MainWindow& window)
{
    window.needsDesign(menu.addAction(Text::tr("&Set up sheets and labels…"),
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &window,
                                      [&window] { setUp(window); }));
    window.needsDesign(menu.addAction(Text::tr("&Bill of materials…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                                      &window, [&window] { BomDialog(window).exec(); }));
    menu.addSeparator();
}

}  // namespace app
