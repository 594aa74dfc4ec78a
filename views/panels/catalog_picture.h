// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "views/drawing/drawing.h"
#include "views/theme.h"

#include <QWidget>

namespace views {

/// What a type of the catalog looks like, drawn from its own figures: a device's face with its ports, a rack with what it
/// comes with, a unit's footprint, a cable with its ends, the sizes of a tray. Empty where its figures make no picture.
Drawing catalogPicture(const model::CatalogType& type, const Theme& theme);

/// Shows that picture, as large as there is room.
class CatalogPicture : public QWidget {
    Q_OBJECT

public:
    explicit CatalogPicture(QWidget* parent = nullptr);

    /// Hides itself where there is no picture.
    void showType(const model::CatalogType* type);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const model::CatalogType* m_type = nullptr;
    Drawing m_drawing;
};

}  // namespace views
