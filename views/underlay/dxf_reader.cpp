// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/underlay/dxf_reader.h"

#include "views/underlay/dxf_flatten.h"
#include "views/underlay/dxf_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using model::Error;
using model::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(views::readDxf)
};

struct Unit {
    int code;  ///< of $INSUNITS
    const char* name;
    double millimetres;
};
constexpr Unit kUnits[] = {{1, "inch", 25.4},   {2, "foot", 304.8}, {4, "mm", 1},
                           {5, "cm", 10},       {6, "m", 1000},     {7, "km", 1e6},
                           {10, "yard", 914.4}, {14, "dm", 100},    {21, "US survey foot", 1200000.0 / 3937}};

/// A drawing while its sections go by.
class Reader {
public:
    Result<UnderlayPicture> read(std::string_view file)
    {
        DxfRecords records(file);
        DxfRecord record;
        bool any = false;
        while (m_tooMuch.isEmpty() && records.next(record)) {
            if (!any && record.kind != "SECTION")
                return Error{Words::tr("this is no DXF drawing: it does not begin with a section"), records.line()};
            any = true;
            if (!take(record))
                break;
        }
        if (m_tooMuch.isEmpty() && records.damagedLine() > 0) {
            return Error{
                Words::tr(
                    "this is no DXF drawing, or a damaged one: a group code is missing; save it again as ASCII DXF"),
                records.damagedLine()};
        }
        if (m_tooMuch.isEmpty() && !any)
            return Error{Words::tr("this is no DXF drawing: nothing stands in it")};
        return finish();
    }

private:
    /// False at the end of the file.
    bool take(const DxfRecord& record)
    {
        if (record.kind == "EOF") {
            m_ended = true;
            return false;
        }
        if (record.kind == "SECTION") {
            closePolyline();
            m_section = record.text(2);
            if (m_section == "HEADER")
                readHeader(record);
        } else if (record.kind == "ENDSEC") {
            closePolyline();
            m_section = {};
            m_block = nullptr;
        } else if (m_section == "TABLES" && record.kind == "LAYER") {
            m_layers[std::string(record.text(2))] = record.number(62, 7) >= 0 && (record.whole(70) & 1) == 0;
        } else if (m_section == "BLOCKS" && record.kind == "BLOCK") {
            m_block = &m_blocks[std::string(record.text(2))];
            *m_block = {{record.number(10), record.number(20)}, {}};
        } else if (m_section == "BLOCKS" && record.kind == "ENDBLK") {
            closePolyline();
            m_block = nullptr;
        } else if (m_section == "ENTITIES" || (m_section == "BLOCKS" && m_block)) {
            readEntity(record);
        }
        return true;
    }

    void readHeader(const DxfRecord& header)
    {
        for (std::size_t i = 0; i + 1 < header.groups.size(); ++i) {
            if (header.groups[i].code != 9 || header.groups[i].value.find("$INSUNITS") == std::string_view::npos)
                continue;
            const double code = dxfNumber(header.groups[i + 1].value);
            const auto known = std::find_if(std::begin(kUnits), std::end(kUnits),
                                            [code](const Unit& unit) { return code == unit.code; });
            m_unit = known == std::end(kUnits) ? nullptr : known;
        }
    }

    void readEntity(const DxfRecord& record)
    {
        if (record.kind == "VERTEX") {
            if (m_polyline && (record.whole(70) & 16) == 0)
                std::get<DxfPolyline>(m_polyline->shape)
                    .vertices.push_back({{record.number(10), record.number(20)}, record.number(42)});
            return;
        }
        closePolyline();
        // What lies on a sheet of paper or is hidden is no part of the room.
        if (record.kind == "SEQEND" || record.whole(60) == 1)
            return;
        if (record.whole(67) == 1) {
            ++m_leftOut[Words::tr("on a sheet of paper")];
            return;
        }
        if (record.kind == "POLYLINE" && (record.whole(70) & (16 | 64)) == 0) {
            m_polyline = dxfBlank(record);
            m_polyline->shape = DxfPolyline{{}, (record.whole(70) & 1) != 0};
            return;
        }
        if (std::optional<DxfEntity> entity = dxfEntity(record))
            put(std::move(*entity));
        else
            ++m_leftOut[dxfText(record.kind.substr(0, 40))];
    }

    void closePolyline()
    {
        if (!m_polyline)
            return;
        DxfEntity entity = std::move(*m_polyline);
        m_polyline.reset();
        if (std::get<DxfPolyline>(entity.shape).vertices.size() >= 2)
            put(std::move(entity));
        else
            ++m_leftOut[QStringLiteral("POLYLINE")];
    }

    void put(DxfEntity entity)
    {
        if (m_block) {
            m_block->entities.push_back(std::move(entity));
            return;
        }
        // Blocks may stand behind the drawing that uses them.
        if (std::holds_alternative<DxfInsert>(entity.shape)) {
            m_inserts.push_back(std::move(entity));
            return;
        }
        if (!m_flattener)
            m_flattener.emplace(m_blocks, m_layers, m_unit ? m_unit->millimetres : 1);
        if (!m_flattener->add(entity))
            m_tooMuch = m_flattener->tooMuch();
    }

    Result<UnderlayPicture> finish()
    {
        closePolyline();
        m_block = nullptr;
        if (!m_flattener)
            m_flattener.emplace(m_blocks, m_layers, m_unit ? m_unit->millimetres : 1);
        for (std::size_t i = 0; i < m_inserts.size() && m_tooMuch.isEmpty(); ++i) {
            if (!m_flattener->add(m_inserts[i]))
                m_tooMuch = m_flattener->tooMuch();
        }
        if (!m_tooMuch.isEmpty()) {
            return Error{
                Words::tr(
                    "the drawing has %1, which is more than an underlay may have: take out what is no part of the "
                    "room, and save it again")
                    .arg(m_tooMuch)};
        }
        UnderlayPicture picture = std::move(*m_flattener).take();
        picture.endsEarly = !m_ended;
        picture.unit = m_unit ? QString::fromLatin1(m_unit->name) : QString();
        for (const auto& [kind, count] : m_leftOut)
            picture.leftOut[kind] += count;
        if (picture.layers.empty())
            return Error{Words::tr("there is nothing in the drawing that a floor plan could show")};
        return picture;
    }

    bool m_ended = false;
    std::string_view m_section;
    const Unit* m_unit = nullptr;
    DxfLayers m_layers;
    DxfBlocks m_blocks;
    DxfBlock* m_block = nullptr;
    std::optional<DxfEntity> m_polyline;
    std::vector<DxfEntity> m_inserts;
    std::map<QString, int> m_leftOut;
    std::optional<DxfFlattener> m_flattener;
    QString m_tooMuch;
};

bool looksLikeDwg(std::string_view file)
{
    return file.size() >= 6 && file.starts_with("AC10")
        && std::all_of(file.begin() + 4, file.begin() + 6, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Result<UnderlayPicture> readDxf(std::string_view file)
{
    if (file.starts_with("AutoCAD Binary DXF"))
        return Error{Words::tr("this is a binary DXF drawing: save it as ASCII DXF")};
    if (looksLikeDwg(file))
        return Error{Words::tr("this is a DWG drawing: save it as ASCII DXF")};
    if (file.starts_with("\xEF\xBB\xBF"))
        file.remove_prefix(3);
    return Reader().read(file);
}

}  // namespace views
