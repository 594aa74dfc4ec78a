// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/actions/connect_by_hand.h"

#include "app/dialogs/connect_dialog.h"
#include "app/dialogs/reterminate_dialog.h"
#include "app/dialogs/swap_dialog.h"
#include "app/dialogs/trunk_dialog.h"
#include "app/main_window.h"
#include "model/commands/change_ends.h"
#include "model/commands/connect_ports.h"
#include "model/commands/disconnect_cables.h"
#include "model/edit/object_ref.h"

#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace app {

using namespace model;

namespace {

/// Shows the dialog and performs its step when it is accepted.
template <class Dialog>
void run(Dialog&& dialog, MainWindow& window)
{
    if (dialog.exec() == QDialog::Accepted)
        window.perform(dialog.step());
}

}  // namespace

ConnectByHand::ConnectByHand(QMenu& menu, MainWindow& window) : QObject(&window), m_window(window)
{
    m_here = menu.addAction(tr("&Connect from here"), QKeySequence(Qt::Key_C), this, &ConnectByHand::fromOrToHere);
    m_letGo = menu.addAction(tr("&Let go of the first port"), QKeySequence(Qt::SHIFT | Qt::Key_C), this,
                             &ConnectByHand::letGo);
    window.needsDesign(menu.addAction(tr("Connect &ports…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                                      &ConnectByHand::openDialog));
    menu.addSeparator();
    m_disconnect = menu.addAction(tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_Delete), this,
                                  &ConnectByHand::disconnectSelected);
    m_swap = menu.addAction(tr("&Swap with…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), this,
                            &ConnectByHand::swapSelected);
    m_reterminate = menu.addAction(tr("Re-&terminate…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this,
                                   &ConnectByHand::reterminateSelected);
    menu.addSeparator();
    window.needsDesign(menu.addAction(tr("&Make trunks…"), this, &ConnectByHand::makeTrunks));
    window.needsDesign(menu.addAction(tr("&Back to jumpers…"), this, &ConnectByHand::backToJumpers));
    menu.addSeparator();
    connect(&window.selection(), &views::Selection::changed, this, &ConnectByHand::showState);
    connect(&window.file(), &DesignFile::opened, this, &ConnectByHand::letGo);
    connect(&window.design(), &views::LiveDesign::changed, this, &ConnectByHand::showState);
    showState();
}

std::vector<PortRef> ConnectByHand::selectedPorts() const
{
    std::vector<PortRef> ports;
    for (const ObjectRef& object : m_window.selection().objects()) {
        if (const auto* port = std::get_if<PortRef>(&object))
            ports.push_back(*port);
    }
    return ports;
}

/// Cables that are selected, and those in selected ports, each once.
std::vector<Id<Cable>> ConnectByHand::selectedCables() const
{
    std::vector<Id<Cable>> cables;
    for (const ObjectRef& object : m_window.selection().objects()) {
        if (const auto* cable = std::get_if<Id<Cable>>(&object))
            cables.push_back(*cable);
        const auto* port = std::get_if<PortRef>(&object);
        if (!port)
            continue;
        for (const PlanIndex::Plugged& plugged : m_window.design().index().cablesOf(port->device)) {
            if (plugged.port == port->number)
                cables.push_back(plugged.cable);
        }
    }
    std::sort(cables.begin(), cables.end());
    cables.erase(std::unique(cables.begin(), cables.end()), cables.end());
    return cables;
}

void ConnectByHand::fromOrToHere()
{
    const auto ports = selectedPorts();
    const Tables& plan = m_window.design().plan();
    if (ports.size() == 2) {
        m_window.perform(connectPorts(plan, ports[0], ports[1]));
    } else if (ports.size() == 1 && !m_first) {
        m_first = ports[0];
        m_window.statusBar()->showMessage(
            tr("Connecting from %1: select the other port and press C.").arg(portText(plan, ports[0])));
    } else if (ports.size() == 1 && m_window.perform(connectPorts(plan, *m_first, ports[0]))) {
        m_first.reset();
    }
    showState();
}

void ConnectByHand::letGo()
{
    if (m_first)
        m_window.statusBar()->clearMessage();
    m_first.reset();
    showState();
}

void ConnectByHand::openDialog()
{
    const Tables& plan = m_window.design().plan();
    std::vector<PortRef> ports = selectedPorts();
    if (m_first && (ports.empty() || ports[0] != *m_first))
        ports.insert(ports.begin(), *m_first);
    const auto text = [&](std::size_t i) { return i < ports.size() ? portText(plan, ports[i]) : QString(); };
    run(ConnectDialog(plan, text(0), text(1), &m_window), m_window);
}

void ConnectByHand::disconnectSelected()
{
    m_window.perform(disconnectCables(m_window.design().plan(), selectedCables()));
}

void ConnectByHand::swapSelected()
{
    const Tables& plan = m_window.design().plan();
    const auto cables = selectedCables();
    if (cables.empty())
        return;
    const QString other = cables.size() > 1 ? nameOf(plan, cables[1]) : QString();
    run(SwapDialog(plan, cables[0], other, &m_window), m_window);
}

void ConnectByHand::reterminateSelected()
{
    const auto cables = selectedCables();
    if (cables.size() == 1)
        run(ReterminateDialog(m_window.design().plan(), cables[0], &m_window), m_window);
}

/// The cables selected, by name; two racks stand for the cables between them.
QString ConnectByHand::selectedWords() const
{
    const Tables& plan = m_window.design().plan();
    QStringList racks;
    for (const ObjectRef& object : m_window.selection().objects()) {
        if (const auto* rack = std::get_if<Id<Rack>>(&object))
            racks << plan.racks.at(*rack).name;
    }
    QStringList words;
    for (const Id<Cable> cable : selectedCables())
        words << nameOf(plan, cable);
    if (racks.size() == 2)
        words << racks.join(u'=');
    return words.join(QStringLiteral("; "));
}

void ConnectByHand::makeTrunks()
{
    run(TrunkDialog(m_window.design().plan(), TrunkDialog::Way::ToTrunks, selectedWords(), &m_window), m_window);
}

void ConnectByHand::backToJumpers()
{
    run(TrunkDialog(m_window.design().plan(), TrunkDialog::Way::ToJumpers, selectedWords(), &m_window), m_window);
}

void ConnectByHand::showState()
{
    const Tables& plan = m_window.design().plan();
    if (m_first && !views::isThere(plan, *m_first))
        m_first.reset();
    const auto ports = selectedPorts();
    const std::size_t cables = selectedCables().size();
    m_here->setEnabled(ports.size() == 1 || (ports.size() == 2 && !m_first));
    if (m_first)
        m_here->setText(tr("&Connect %1 to here").arg(portText(plan, *m_first)));
    else
        m_here->setText(ports.size() == 2 ? tr("&Connect these two") : tr("&Connect from here"));
    m_letGo->setEnabled(m_first.has_value());
    m_disconnect->setEnabled(cables > 0);
    m_disconnect->setText(cables > 1 ? tr("&Disconnect %1 cables").arg(cables) : tr("&Disconnect"));
    m_swap->setEnabled(cables == 1 || cables == 2);
    m_reterminate->setEnabled(cables == 1);
}

}  // namespace app
