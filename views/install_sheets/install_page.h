// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/deliver/install_steps.h"
#include "views/sheets/page_breaks.h"
#include "views/sheets/sheet_frame.h"

namespace views {

enum class InstallLineKind { Cover, Section, Step, Stop, SignOff };

/// What stands under each other in a rack's procedure.
struct InstallLine {
    InstallLineKind kind = InstallLineKind::Cover;
    std::size_t section = 0;
    std::size_t step = 0;   ///< of the section
    std::size_t first = 0;  ///< of the step's items, and the one after the last: more than a page holds is in pieces
    std::size_t end = 0;
};

/// The steps of one rack within a sheet's room; all in mm.
class InstallPage {
public:
    InstallPage(const model::Tables& plan, const model::InstallProcedure& procedure, const QRectF& room);

    /// All lines of the procedure, and how they break into pages.
    std::vector<InstallLine> lines() const;
    std::vector<Block> blocksOf(const std::vector<InstallLine>& lines) const;
    double roomForLines() const;

    /// The lines from `first` to before `end`.
    void draw(Drawing& sheet, const std::vector<InstallLine>& lines, std::size_t first, std::size_t end) const;

    static constexpr double kBand = 10;  ///< high, the name of a section

private:
    const model::InstallStep& stepOf(const InstallLine& line) const
    {
        return m_procedure.sections[line.section].steps[line.step];
    }
    double heightOf(const InstallLine& line) const;
    double stopHeight(const model::InstallStep& step) const;

    void drawLine(Drawing& sheet, const InstallLine& line, const QRectF& row) const;
    void drawCover(Drawing& sheet, const QRectF& row) const;
    void drawSection(Drawing& sheet, std::size_t section, bool goesOn, double top) const;
    void drawStep(Drawing& sheet, const InstallLine& line, const QRectF& row) const;
    void drawStop(Drawing& sheet, const model::InstallStep& step, const QRectF& row) const;
    void drawSignOff(Drawing& sheet, const QRectF& row) const;
    void drawNote(Drawing& sheet) const;

    const model::Tables& m_plan;
    const model::InstallProcedure& m_procedure;
    QRectF m_room;
};

}  // namespace views
