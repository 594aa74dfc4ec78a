// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "tests/support/plan_builder.h"

#include <QByteArray>
#include <QFile>

namespace tests {

/// The smallest types that parse, in the order of kinds and keys.
inline std::vector<model::CatalogType> smallTypes()
{
    constexpr const char* kTypes[] = {
        R"({"kind":"cable-type","id":"cord","name":"Cord","connector":"mpo-12","medium":"single-mode"})",
        R"({"kind":"cdu-type","id":"pump","name":"Pump","form":"in-row"})",
        R"({"kind":"coupling-type","id":"uqd-04","name":"UQD04"})",
        R"({"kind":"device-type","id":"box","name":"Box","class":"other","mounting":{"system":"eia-19"},)"
        R"("coolant":{"couplings":[{"name":"supply","loop":"a","direction":"supply","type":"uqd-04","x_mm":1,"top_mm":1}]},)"
        R"("ports":[{"count":2,"use":"data","connector":"mpo-12","medium":"single-mode",)"
        R"("grid":{"columns":2,"rows":1,"order":"row-major","x_mm":1,"top_mm":1,"pitch_x_mm":20,"pitch_y_mm":1,)"
        R"("width_mm":10,"height_mm":10}}]})",
        R"({"kind":"device-type","id":"lump","name":"Lump","class":"other","mounting":{"system":"eia-19"}})",
        R"({"kind":"fluid-type","id":"pg25","name":"PG25"})",
        R"({"kind":"hose-type","id":"hose","name":"Hose","coupling":"uqd-04"})",
        R"({"kind":"rack-type","id":"frame","name":"Frame",)"
        R"("mounting":{"system":"eia-19","height_units":{"value":48,"unit":"count","source":"assumption"}}})",
        R"({"kind":"tray-type","id":"tray","name":"Tray","widths_mm":[150],"depths_mm":[100],"source":"assumption"})",
    };
    std::vector<model::CatalogType> types;
    for (const char* json : kTypes) {
        model::Result<model::CatalogType> type = model::parseCatalogType(json);
        if (!type)
            qFatal("%s\n%s", json, qPrintable(type.error().message));
        types.push_back(std::move(type).value());
    }
    return types;
}

/// A design with every kind of record and every optional member once there and once left out.
inline model::Tables smallDesign()
{
    using namespace model;
    PlanBuilder builder(smallTypes());
    builder.tables().headers.put(
        {Id<DesignHeader>(1), QStringLiteral("Small \"hall\" \u00e4\U0001F600"), QStringLiteral("B"), {}});
    builder.tables().halls.put({Id<Hall>(1), QStringLiteral("Hall 1"), 20_m, 10_m});
    const Id<Row> row = builder.row(QStringLiteral("A"));
    const Id<Rack> left = builder.rack(QStringLiteral("A01"), QStringLiteral("frame"), row, 1_m, 2_m);
    const Id<Rack> right =
        builder.rack(QStringLiteral("A02"), QStringLiteral("frame"), row, 1600_mm, -(2_m), Facing::South);
    const auto leaf =
        builder.fabricSwitch(QStringLiteral("L1-01"), QStringLiteral("box"), left, 10, FabricRole::Leaf, 1, 1);
    const auto spine =
        builder.fabricSwitch(QStringLiteral("S1-01"), QStringLiteral("box"), right, 10, FabricRole::Spine, 1, 2);
    builder.device(QStringLiteral("Lump"), QStringLiteral("lump"), right, 1);
    const Id<Tray> tray = builder.tray(QStringLiteral("TR-A"), QStringLiteral("tray"), {500_mm, 2_m, 2700_mm},
                                       {2100_mm, 2_m, 2700_mm}, 150_mm, 100_mm);
    builder.tray(QStringLiteral("TX-1-01"), QStringLiteral("tray"), {1_m, {}, 3_m}, {1_m, 4_m, 3_m}, 150_mm, 100_mm, 2);
    const Id<Route> route = builder.route(left, right, {tray}, 600_mm);
    const QString cord = QStringLiteral("cord");
    builder.cable(cord, CableRole::LeafSpine, {leaf, 1}, {spine, 1}, 4600_mm, route);
    builder.cable(cord, CableRole::Trunk, {leaf, 2}, {spine, 2});
    const Id<Cdu> cdu = builder.cdu(QStringLiteral("CDU-1"), QStringLiteral("pump"), 3_m, 2_m);
    const Id<Manifold> fed = builder.manifold(QStringLiteral("A01-a"), left, QStringLiteral("a"), cdu);
    const Id<Manifold> dry = builder.manifold(QStringLiteral("A02-a"), right, QStringLiteral("a"));
    builder.hose(leaf, 1, fed, FlowDirection::Supply, QStringLiteral("hose"));
    builder.hose(spine, 1, dry, FlowDirection::Return);
    return builder.plan();
}

/// The file that holds `smallDesign`, as version 1.0 of the format writes it.
inline QByteArray smallDesignFile()
{
    QFile file(QStringLiteral(RACKLOOM_SOURCE_DIR "/tests/fixtures/format/v1.0/small.rackloom"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

}  // namespace tests
