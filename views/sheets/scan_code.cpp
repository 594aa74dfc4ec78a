// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/scan_code.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace views {

namespace {

struct Deleter {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

QImage encoded(const QString& text, int symbology, int option1, int option3)
{
    const std::unique_ptr<zint_symbol, Deleter> symbol(ZBarcode_Create());
    symbol->symbology = symbology;
    symbol->option_1 = option1;
    symbol->option_3 = option3;
    symbol->input_mode = UNICODE_MODE;
    const QByteArray bytes = text.toUtf8();
    if (ZBarcode_Encode(symbol.get(), reinterpret_cast<const unsigned char*>(bytes.constData()), int(bytes.size()))
        >= ZINT_ERROR)
        return {};
    QImage code(symbol->width, symbol->rows, QImage::Format_Mono);
    code.fill(0);
    code.setColorTable({qRgba(255, 255, 255, 0), qRgb(0, 0, 0)});
    code.fill(0);  // the bits that fill up a row's last byte too: the same code is the same bytes
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column)
            code.setPixel(column, row, symbol->encoded_data[row][column >> 3] >> (column & 7) & 1);
    }
    return code;
}

}  // namespace

QImage qrCode(const QString& text)
{
    constexpr int kLevelM = 2;
    return encoded(text, BARCODE_QRCODE, kLevelM, 0);
}

QImage dataMatrix(const QString& text) { return encoded(text, BARCODE_DATAMATRIX, -1, DM_SQUARE); }

void drawScanCode(PartBuilder& part, const QImage& code, const QRectF& room, double quiet)
{
    if (code.isNull())
        return;
    const double module = std::min(room.width(), room.height()) / (code.width() + 2 * quiet);
    const QPointF origin = room.topLeft() + QPointF(quiet, quiet) * module;
    part.image({code, QTransform(module, 0, 0, module, origin.x(), origin.y())});
}

}  // namespace views
