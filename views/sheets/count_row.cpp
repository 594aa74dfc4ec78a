// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/count_row.h"

namespace views {

void drawCountRow(PartBuilder& part, const QRectF& room, const std::vector<std::pair<QString, QString>>& counts)
{
    constexpr double kNumber = 5.6 / 15;  // of the height, down to the middle of the letters
    constexpr double kWhat = 11.8 / 15;
    part.rect(room, outlined(kInk, kBlockLine), 0.8);
    const double width = room.width() / double(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto& [number, what] = counts[i];
        const double x = room.left() + width * double(i);
        if (i > 0)
            part.lines({{x, room.top(), x, room.bottom()}}, outlined(kRowRule, kPartLine));
        part.text({x + 2.4, room.top() + room.height() * kNumber}, number,
                  shrunk(number, sheetType(20, QFont::Bold), width - 4, 9));
        part.text({x + 2.4, room.top() + room.height() * kWhat}, what, fitted(what, sheetType(8), width - 4));
    }
}

}  // namespace views
