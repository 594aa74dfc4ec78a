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
    constexpr double kEarlier = 4.4;  // what says that there were more
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
    const auto typeOf = [](std::size_t r) { return sheetType(8.5, r == 0 ? QFont::Bold : QFont::Normal); };
    const auto widthOfCell = [&](int i) { return (std::min(ends[i], 185.0) - columns[i]) * stretch; };
    std::vector<QStringList> notes;
    for (std::size_t r = 0; r < all.size(); ++r)
        notes.push_back(wrapped(all[r].note, typeOf(r), widthOfCell(2)));
    const auto heightOf = [&](const QStringList& note) { return std::max(kRow, 2.6 + kLine * double(note.size())); };
    const auto fitting = [&](double height) {
        std::size_t count = 0;
        for (double used = 0; count < all.size(); ++count) {
            used += heightOf(notes[count]);
            if (used > height)
                break;
        }
        return count;
    };
    const double left = room.bottom() - y;
    std::size_t shown = fitting(left);
    if (shown < all.size())
        shown = std::max<std::size_t>(1, fitting(left - kEarlier));
    // The newest stands here whatever it says, if need be without the end of its note.
    const double forNewest = left - (shown < all.size() ? kEarlier : 0);
    const auto mostLines = std::max<qsizetype>(1, qsizetype((forNewest - 2.6) / kLine));
    if (notes.front().size() > mostLines) {
        notes.front().resize(mostLines);
        notes.front().back() += QChar(0x2026);
    }
    for (std::size_t r = 0; r < shown; ++r) {
        const Revision& revision = all[r];
        const QStringList cells{revision.name, revision.date, revision.note, revision.author, revision.checked};
        const Type type = typeOf(r);
        const QStringList& note = notes[r];
        const double height = heightOf(note);
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
    if (shown < all.size()) {
        const std::size_t rest = all.size() - shown;
        const QString earlier = rest == 1
            ? Words::tr("1 earlier revision: %1").arg(all.back().name)
            : Words::tr("%1 earlier revisions: %2 to %3").arg(rest).arg(all.back().name, all[shown].name);
        part.text({room.left(), y + kEarlier / 2}, earlier, fitted(earlier, sheetType(8), room.width()));
        y += kEarlier;
    }
    sheet.parts.push_back(std::move(part).take());
    return y - room.top();
}

}  // namespace views
