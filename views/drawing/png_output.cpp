// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/png_output.h"

#include <QBuffer>

namespace views {

QByteArray pngOf(QImage image)
{
    constexpr int kDotsPerMeter = 3780;  // 96 an inch; an image has the display's until it is told
    image.setDotsPerMeterX(kDotsPerMeter);
    image.setDotsPerMeterY(kDotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace views
