// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <utility>

namespace tests {

/// Writes an ASCII DXF group by group.
class DxfBuilder {
public:
    using Groups = std::initializer_list<std::pair<int, QByteArray>>;

    DxfBuilder& add(const Groups& groups)
    {
        for (const auto& [code, value] : groups)
            m_text.append(QByteArray::number(code).rightJustified(3)).append('\n').append(value).append('\n');
        return *this;
    }
    DxfBuilder& entity(const QByteArray& kind, const QByteArray& layer, const Groups& groups)
    {
        return add({{0, kind}, {8, layer}}).add(groups);
    }
    DxfBuilder& begin(const QByteArray& section) { return add({{0, "SECTION"}, {2, section}}); }
    DxfBuilder& end() { return add({{0, "ENDSEC"}}); }
    QByteArray text() const { return QByteArray(m_text).append("  0\nEOF\n"); }

private:
    QByteArray m_text;
};

/// A room of 12 m by 8 m in millimetres: walls, a door, columns put as blocks, a name, and what an underlay leaves out.
inline QByteArray roomDxf(const QByteArray& unit = "4")
{
    DxfBuilder dxf;
    dxf.begin("HEADER").add({{9, "$ACADVER"}, {1, "AC1015"}, {9, "$INSUNITS"}, {70, unit}}).end();
    dxf.begin("TABLES");
    dxf.add({{0, "TABLE"}, {2, "LAYER"}});
    dxf.add({{0, "LAYER"}, {2, "WALLS"}, {70, "0"}, {62, "7"}, {0, "LAYER"}, {2, "HIDDEN"}, {70, "0"}, {62, "-7"}});
    dxf.add({{0, "LAYER"}, {2, "FROZEN"}, {70, "1"}, {62, "7"}, {0, "ENDTAB"}});
    dxf.end().begin("BLOCKS");
    dxf.add({{0, "BLOCK"}, {2, "COLUMN"}, {10, "0"}, {20, "0"}});
    dxf.entity("LWPOLYLINE", "0",
               {{90, "4"},
                {70, "1"},
                {10, "-200"},
                {20, "-200"},
                {10, "200"},
                {20, "-200"},
                {10, "200"},
                {20, "200"},
                {10, "-200"},
                {20, "200"}});
    dxf.add({{0, "ENDBLK"}}).end().begin("ENTITIES");
    dxf.entity("LWPOLYLINE", "WALLS",
               {{90, "4"},
                {70, "1"},
                {10, "0"},
                {20, "0"},
                {10, "12000"},
                {20, "0"},
                {10, "12000"},
                {20, "8000"},
                {10, "0"},
                {20, "8000"}});
    dxf.entity("ARC", "DOORS", {{10, "3000"}, {20, "0"}, {40, "900"}, {50, "0"}, {51, "90"}});
    dxf.entity("LINE", "DOORS", {{10, "3000"}, {20, "0"}, {11, "3000"}, {21, "900"}});
    dxf.entity("INSERT", "COLUMNS",
               {{2, "COLUMN"}, {10, "2000"}, {20, "2000"}, {70, "3"}, {71, "2"}, {44, "4000"}, {45, "4000"}});
    dxf.entity("TEXT", "NAMES", {{10, "5000"}, {20, "4000"}, {40, "400"}, {1, "Data hall %%c2"}});
    dxf.entity("HATCH", "WALLS", {{10, "0"}});
    dxf.entity("HATCH", "WALLS", {{10, "0"}});
    return dxf.end().text();
}

}  // namespace tests
