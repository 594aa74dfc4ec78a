// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace views {

/// The image as a PNG file, the same bytes on every display; empty where there is no image.
QByteArray pngOf(QImage image);

}  // namespace views
