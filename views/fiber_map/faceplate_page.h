// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fiber_map/faceplate_sheet.h"
#include "views/fiber_map/plate.h"
#include "views/sheets/change_marks.h"

namespace views {

/// Over a plate, mm: bands of far ends, and under them the heads of columns.
inline constexpr double kOverPlate = 26;
inline constexpr double kFaceBand = 15;
/// Under it, for notes.
inline constexpr double kUnderPlate = 21;

/// Draws one plate with what belongs to it.
class FaceplatePage {
public:
    FaceplatePage(const model::PortBook& book, const model::DeviceType& type, const model::PortList& list,
                  const model::PortGroup& group, const Plate& plate, const std::vector<TablePage>& tables,
                  const QRectF& room, const ChangeMarks* marks)
        : m_book(book),
          m_plan(book.plan()),
          m_type(type),
          m_list(list),
          m_group(group),
          m_plate(plate),
          m_tables(tables),
          m_room(room),
          m_runs(portRuns(list, std::size_t(plate.rows()))),
          m_marks(marks)
    {
    }

    void addBands(Drawing& sheet);
    void addColumnHeads(Drawing& sheet);
    void addPlate(Drawing& sheet);
    void addLasers(Drawing& sheet);
    void addNotes(Drawing& sheet);

private:
    struct BandText {
        QString name;
        QString place;
        QString bundles;
        QString fewBundles;  ///< the first, and how many more
        QString pages;
        double width = 0;
    };
    BandText bandText(const PortRun& run) const;
    void addNarrowBand(PartBuilder& part, const PortRun& run, const BandText& said, const QRectF& band) const;
    void addWideBand(PartBuilder& part, const PortRun& run, const BandText& said, const QRectF& band) const;
    /// Where its band stands: over the run's ports; none: no port of it is on the plate, or no cable in it.
    std::optional<QRectF> overRun(const PortRun& run) const;
    /// "p. 7", "p. 7–8"; empty: no page has the run.
    QString pagesOf(const PortRun& run) const;
    /// What follows the prefix that all ports of the plate have.
    QString numberOf(const model::PortLine& line) const { return line.name.mid(m_group.prefix.size()); }
    /// The same of the port at the far end.
    QString farNumberOf(const model::PortLine& line) const;
    void addCell(PartBuilder& part, const PortRun& run, const model::PortLine& line);
    void addOtherPorts(Drawing& sheet);
    /// What of a port's place the strong colour round it leaves.
    QRectF cellRect(int port) const;

    const model::PortBook& m_book;
    const model::Tables& m_plan;
    const model::DeviceType& m_type;
    const model::PortList& m_list;
    const model::PortGroup& m_group;
    const Plate& m_plate;
    const std::vector<TablePage>& m_tables;
    QRectF m_room;
    std::vector<PortRun> m_runs;
    const ChangeMarks* m_marks;
};

}  // namespace views
