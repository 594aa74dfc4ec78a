// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/revision_block.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using namespace model;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::revisionBlock)
};

}  // namespace

double addRevisions(Drawing& sheet, const Tables& plan, const QRectF& room)
{
    constexpr double kRow = 6.2;
    constexpr double kLine = 3.6;
    PartBuilder part(Words::tr("revisions"), room);
    part.text(room.topLeft() + QPointF(0, 2), Words::tr("Revisions"), sheetType(11, QFont::Bold));
    std::vector<Revision> all;
    plan.revisions.forEach([&](const Revision& revision) { all.insert(all.begin(), revision); });
    if (all.empty())
        all.push_back({Id<Revision>(1),
                       plan.header().revision,
                       {},
                       {},
                       plan.header().date,
                       Words::tr("not issued yet: a working copy")});
    const double columns[] = {0, 14, 38, 122, 148};
    const double ends[] = {13, 37, 120, 147, room.width()};
    const QStringList heads{Words::tr("Rev"), Words::tr("Date"), Words::tr("What changed"), Words::tr("By"),
                            Words::tr("Checked")};
    const double stretch = room.width() / 185;
    double y = room.top() + 7.4;
    for (int i = 0; i < 5; ++i)
        part.text({room.left() + columns[i] * stretch, y}, heads[i], sheetType(7.5, QFont::Medium));
    part.lines({{room.left(), y + 2.4, room.right(), y + 2.4}}, outlined(kInk, kBlockLine));
    y += 2.4;
    for (std::size_t r = 0; r < all.size(); ++r) {
        const Revision& revision = all[r];
        const QStringList cells{revision.name, revision.date, revision.note, revision.author, revision.checked};
        const Type type = sheetType(8.5, r == 0 ? QFont::Bold : QFont::Normal);
        const auto widthOfCell = [&](int i) { return (std::min(ends[i], 185.0) - columns[i]) * stretch; };
        const QStringList note = wrapped(revision.note, type, widthOfCell(2));
        const double height = std::max(kRow, 2.6 + kLine * double(note.size()));
        if (y + height > room.bottom() && r > 0)
            break;
        if (r == 0)
            part.rect({room.left(), y, room.width(), height}, filled(kZebra));
        for (int i = 0; i < 5; ++i) {
            const QStringList lines = i == 2 ? note : QStringList{cells[i]};
            for (qsizetype line = 0; line < lines.size(); ++line) {
                const double middle = y + height / 2 + kLine * (double(line) - double(lines.size() - 1) / 2);
                part.text({room.left() + columns[i] * stretch, middle}, lines[line],
                          fitted(lines[line], type, widthOfCell(i)));
            }
        }
        y += height;
        part.lines({{room.left(), y, room.right(), y}}, outlined(kRowRule, kRowLine));
    }
    sheet.parts.push_back(std::move(part).take());
    return y - room.top();
}

}  // namespace views
