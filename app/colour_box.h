// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/colouring.h"
#include "views/widgets/choice_box.h"

namespace app {

/// "Colour by": a list of what the colours of a view can say.
class ColourBox : public views::ChoiceBox {
    Q_OBJECT

public:
    /// Offers these, in their order.
    ColourBox(const std::vector<views::ColourBy>& choices, views::ColourBy chosen, QWidget* parent = nullptr);

    void choose(views::ColourBy by);

Q_SIGNALS:
    void chosen(views::ColourBy by);
};

}  // namespace app
