// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/labels/label_code.h"

#include "views/elevation/rack_geometry.h"
#include "views/sheets/scan_code.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::labels)
};

}  // namespace

bool isStrip(const QSizeF& printed)
{
    constexpr double kLeastHeight = 13;
    return printed.height() < kLeastHeight || printed.width() < 1.5 * kLeastHeight;
}

double labelScale(const QSizeF& printed) { return std::min(printed.width() / 38.1, printed.height() / 21.2); }

QImage labelCode(const QString& text, LabelCode code)
{
    return code == LabelCode::Qr ? qrCode(text) : code == LabelCode::DataMatrix ? dataMatrix(text) : QImage();
}

double codeSide(const QSizeF& printed, int modules)
{
    const double across = modules + 2;
    const double wanted = across * millimetres(kSheetModule);
    const QSizeF room = printed - QSizeF(2 * kLabelEdge, 2 * kLabelEdge);
    double side = 0;
    if (isStrip(printed)) {
        // More than its share of the width only where that makes it large enough.
        side = std::min(room.height(), room.width() * 0.36);
        if (side < wanted && wanted <= std::min(room.height(), room.width() * 0.45))
            side = wanted;
    } else {
        const double s = labelScale(printed);
        side = std::clamp(wanted, 11.4 * s, std::max(11.4 * s, room.height() - 5 * s));
    }
    return side < across * millimetres(kLeastModule) ? 0 : side;
}

QStringList codeNotes(const LabelSet& set, const LabelStock& stock, LabelCode code)
{
    if (code == LabelCode::None)
        return {};
    const QSizeF printed(millimetres(stock.width), millimetres(stock.printHeight));
    // The longest text has the smallest modules; it is longest with small letters, which take more room in a code.
    const CableLabel* longest = nullptr;
    const auto weight = [](const CableLabel& label) {
        const auto small = std::count_if(label.text.begin(), label.text.end(), [](QChar c) { return c.isLower(); });
        return std::pair(label.text.toUtf8().size(), small);
    };
    for (const CableLabel& label : set.labels) {
        if (!longest || weight(label) > weight(*longest))
            longest = &label;
    }
    if (!longest)
        return {};
    const QImage image = labelCode(longest->text, code);
    const double side = image.isNull() ? 0 : codeSide(printed, image.width());
    if (side <= 0) {
        return {Words::tr("%1 has no room for a code that scanners read, as of \"%2\": it is left out.")
                    .arg(stock.name, longest->text)};
    }
    const double module = side / (image.width() + 2);
    if (module >= millimetres(kSheetModule) - 1e-6)
        return {};
    return {
        Words::tr(
            "On %1 the modules of codes are as small as %2 mm, less than the %3 mm that every scanner reads: try one "
            "with yours, or take a larger label, a shorter text or Data Matrix.")
            .arg(stock.name, QString::number(module, 'f', 2), QString::number(millimetres(kSheetModule)))};
}

}  // namespace views
