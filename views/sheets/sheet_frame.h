// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edit/tables.h"
#include "views/sheets/sheet_style.h"

namespace views {

/// What stands round a sheet: its head, its foot and the place for punched holes.
struct SheetHead {
    QString tag;     ///< white on black: the rack, or "BOM"
    QString device;  ///< in a box beside it; empty: none
    QString title;
    QString line;  ///< under the title, never two
    QString scan;  ///< what the square code carries; empty: none
    QString code;  ///< of the sheet: "FM-A05-07"
    int page = 1;
    int pages = 1;
};

/// A sheet of paper with a head and a foot round the room for what it shows; all in mm from the upper left corner.
class SheetFrame {
public:
    SheetFrame(const model::Tables& plan, model::Paper paper, bool across);

    QSizeF size() const { return m_size; }
    /// Within the margins, the head and the foot.
    const QRectF& room() const { return m_room; }
    /// Within the margins and the foot, of a sheet without head.
    QRectF roomWithoutHead() const { return m_room.adjusted(0, -kHeadHeight, 0, 0); }

    /// A sheet with nothing on it.
    Drawing blank(const QString& title) const;
    /// What is read first, so before all that the sheet shows.
    void addHead(Drawing& sheet, const SheetHead& head) const;
    /// The same on every sheet of a document, but for its code and its page; what is read last.
    void addFoot(Drawing& sheet, const SheetHead& head) const;

    static constexpr double kHeadHeight = 19;  ///< with the gap under it

private:
    QSizeF m_size;
    QRectF m_room;
    QString m_design;
    QString m_owner;  ///< company, project and purpose
    QString m_revision;
    QString m_date;
};

}  // namespace views
