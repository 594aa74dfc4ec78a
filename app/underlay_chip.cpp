// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/underlay_chip.h"

#include "model/commands/change_underlay.h"

#include <QMenu>

#include <algorithm>

namespace app {

using namespace model;

UnderlayChip::UnderlayChip(views::LiveDesign& design, UnderlayTool& tool, QWidget* parent)
    : QToolButton(parent), m_design(design), m_tool(tool), m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &UnderlayChip::fill);
}

void UnderlayChip::fill()
{
    m_menu->clear();
    const Underlay* underlay = m_design.plan().underlay();
    const views::UnderlayDrawing* drawing = m_tool.drawing();
    const auto say = [this](const QString& text) { m_menu->addAction(text)->setEnabled(false); };
    if (!underlay)
        return say(tr("Nothing lies under the plan: Place, Underlay…"));
    if (!drawing)
        return say(tr("%1 cannot be shown").arg(underlay->file));
    if (drawing->picture().isImage())
        return say(tr("An image has no layers"));
    QStringList names;
    for (const views::UnderlayLayer& layer : drawing->picture().layers)
        names.append(layer.name);
    names.sort(Qt::CaseInsensitive);
    for (const QString& name : names) {
        QAction* action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        const auto& hidden = underlay->hiddenLayers;
        action->setCheckable(true);
        action->setChecked(std::find(hidden.begin(), hidden.end(), name) == hidden.end());
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            if (const auto step = showUnderlayLayer(m_design.plan(), name, shown))
                Q_EMIT commandRequested(step.value());
        });
    }
}

}  // namespace app
