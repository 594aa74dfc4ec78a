// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/finding_menu.h"

#include "app/dialogs/waive_dialog.h"
#include "app/main_window.h"
#include "model/commands/mend_finding.h"
#include "model/commands/waive_finding.h"
#include "model/rules/waiver_book.h"
#include "views/panels/findings_panel.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace app {

using namespace model;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::findingMenu)
};

std::vector<ChangeSet> curesOf(const Tables& plan, const Finding& finding)
{
    if (finding.waived || !hasMends(finding.rule))
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    std::vector<ChangeSet> cures = mendsFor(plan, finding);
    QGuiApplication::restoreOverrideCursor();
    return cures;
}

std::optional<Id<Waiver>> waiverOf(const Tables& plan, const Finding& finding)
{
    const Waiver wanted = waiverFor(finding);
    std::optional<Id<Waiver>> found;
    plan.waivers.forEach([&](const Waiver& waiver) {
        if (waiver.rule == wanted.rule && waiver.figure == wanted.figure && placeOf(waiver) == placeOf(wanted))
            found = waiver.id;
    });
    return found;
}

/// Not the one about waivers themselves.
bool mayBeWaived(const Finding& finding) { return finding.rule != WaiverBook::info().id; }

void waive(MainWindow& window, const Finding& finding)
{
    WaiveDialog dialog(window.design().plan(), finding, &window);
    if (dialog.exec() == QDialog::Accepted)
        window.perform(dialog.step());
}

}  // namespace

void openFindingMenu(MainWindow& window, const QPoint& onScreen)
{
    const auto finding = window.findings().current();
    if (!finding)
        return;
    const Tables& plan = window.design().plan();
    QMenu menu(&window);
    const std::vector<ChangeSet> cures = curesOf(plan, *finding);
    for (const ChangeSet& cure : cures)
        menu.addAction(cure.label, &window, [&window, cure] { window.perform(cure); });
    if (cures.empty())
        menu.addAction(finding->fix.isEmpty() ? Text::tr("No cure is known") : finding->fix)->setEnabled(false);
    menu.addSeparator();
    if (mayBeWaived(*finding)) {
        menu.addAction(finding->waived ? Text::tr("Take the &waiver out") : Text::tr("&Waive…"), &window,
                       [&window] { waiveOrTakeBack(window); });
    }
    menu.exec(onScreen);
}

void waiveOrTakeBack(MainWindow& window)
{
    const auto finding = window.findings().current();
    if (!finding || !mayBeWaived(*finding))
        return;
    const Tables& plan = window.design().plan();
    if (!finding->waived)
        waive(window, *finding);
    else if (const auto waiver = waiverOf(plan, *finding))
        window.perform(removeWaiver(plan, *waiver));
}

}  // namespace app
