// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/scan_code.h"

#include <zint.h>

#include <memory>

namespace views {

namespace {

struct Deleter {
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

ScanCode encoded(const QString& text, int symbology, int option1, int option3)
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
    ScanCode code;
    code.modules = symbol->width;
    const auto isDark = [&](int row, int column) {
        return (symbol->encoded_data[row][column >> 3] >> (column & 7) & 1) != 0;
    };
    constexpr double kOverlap = 0.02;  // so that no light shows between two rows
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column) {
            const int first = column;
            while (column < symbol->width && isDark(row, column))
                ++column;
            if (column > first)
                code.dark.emplace_back(first, row, column - first, 1 + kOverlap);
        }
    }
    return code;
}

}  // namespace

ScanCode qrCode(const QString& text)
{
    constexpr int kLevelM = 2;
    return encoded(text, BARCODE_QRCODE, kLevelM, 0);
}

ScanCode dataMatrix(const QString& text) { return encoded(text, BARCODE_DATAMATRIX, -1, DM_SQUARE); }

void drawScanCode(PartBuilder& part, const ScanCode& code, const QRectF& room, double quiet)
{
    if (code.modules == 0)
        return;
    const double module = std::min(room.width(), room.height()) / (code.modules + 2 * quiet);
    const QPointF origin = room.topLeft() + QPointF(quiet, quiet) * module;
    std::vector<QRectF> dark;
    dark.reserve(code.dark.size());
    for (const QRectF& each : code.dark)
        dark.emplace_back(origin + each.topLeft() * module, each.size() * module);
    part.field(std::move(dark), filled(Qt::black));
}

}  // namespace views
