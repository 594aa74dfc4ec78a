// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/colour_box.h"

namespace app {

ColourBox::ColourBox(const std::vector<views::ColourBy>& choices, views::ColourBy first, QWidget* parent)
    : ChoiceBox(parent)
{
    for (const views::ColourBy by : choices)
        addItem(views::colourPhrase(by), static_cast<int>(by));
    setAccessibleName(tr("Colour by"));
    setToolTip(tr("What the colours say"));
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    choose(first);
    connect(this, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT chosen(static_cast<views::ColourBy>(currentData().toInt())); });
}

void ColourBox::choose(views::ColourBy by) { setCurrentIndex(std::max(0, findData(static_cast<int>(by)))); }

}  // namespace app
