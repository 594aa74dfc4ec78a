// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/sheets/name_text.h"

#include <algorithm>

namespace views {

namespace {

constexpr double kNarrowest = 0.92;
constexpr double kStep = 0.25;  ///< points that letters get smaller by at a time

/// Its pieces, each with what it breaks after.
QStringList piecesOf(const QString& name)
{
    QStringList pieces{QString()};
    for (const QChar c : name) {
        pieces.back() += c;
        if (QStringLiteral("-_./ ").contains(c))
            pieces << QString();
    }
    if (pieces.size() > 1 && pieces.back().isEmpty())
        pieces.removeLast();
    return pieces;
}

/// The pieces in lines no wider than `room`; none: one of them is wider.
QStringList linesOf(const QStringList& pieces, const Type& type, double room)
{
    QStringList lines;
    for (const QString& piece : pieces) {
        if (widthOf(piece.trimmed(), type) > room)
            return {};
        if (!lines.isEmpty() && widthOf(QString(lines.back() + piece).trimmed(), type) <= room)
            lines.back() += piece;
        else
            lines << piece;
    }
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

}  // namespace

double NameText::width() const
{
    double most = 0;
    for (const QString& line : lines)
        most = std::max(most, widthOf(line, type));
    return most;
}

NameText nameText(const QString& name, const Type& type, QSizeF room)
{
    const double width = widthOf(name, type);
    if (width <= room.width())
        return {{name}, type};
    Type tried = type;
    if (width * kNarrowest <= room.width()) {
        tried.stretch = room.width() / width;
        return {{name}, tried};
    }
    tried.stretch = kNarrowest;
    const QStringList pieces = piecesOf(name);
    const double least = std::min(type.size, points(kLeastType));
    for (tried.size = type.size;; tried.size = std::max(least, tried.size - points(kStep))) {
        const QStringList lines = linesOf(pieces, tried, room.width());
        const double height = NameText{lines, tried}.step() * double(lines.size() - 1) + tried.size;
        if (lines.size() == 1 || (!lines.isEmpty() && height <= room.height()))
            return {lines, tried};
        if (tried.size <= least)
            break;
    }
    QString end = name;
    for (qsizetype cut = 1; cut < name.size() && widthOf(end, tried) > room.width(); ++cut)
        end = QChar(0x2026) + name.mid(cut);
    return {{end}, tried};
}

void drawName(PartBuilder& part, QPointF at, const NameText& name)
{
    const double first = at.y() - name.step() * double(name.lines.size() - 1) / 2;
    for (qsizetype i = 0; i < name.lines.size(); ++i)
        part.text({at.x(), first + name.step() * double(i)}, name.lines[i], name.type);
}

}  // namespace views
