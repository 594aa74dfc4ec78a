// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"
#include "model/bom/lists_csv.h"
#include "model/bom/lists_xlsx.h"
#include "model/commands/change_pathways.h"
#include "model/edit/document.h"
#include "model/routing/reroute.h"
#include "model/routing/router.h"
#include "model/routing/tray_fill.h"
#include "tests/bench/benches.h"

namespace bench {

namespace {

void generate(benchmark::State& state, int gpus)
{
    model::ClusterSpec spec;
    spec.gpus = gpus;
    for (auto _ : state) {
        const auto made = model::generateCluster(spec);
        benchmark::DoNotOptimize(made.value().plan.cables.size());
    }
}

void generateUnrouted(benchmark::State& state, int gpus)
{
    model::ClusterSpec spec;
    spec.gpus = gpus;
    spec.route = false;
    for (auto _ : state) {
        const auto made = model::generateCluster(spec);
        benchmark::DoNotOptimize(made.value().plan.cables.size());
    }
}

void routeAll(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::routeAllCables(plan).cables.size());
}

/// All trays a third wider, but every fourth that crosses rows a fifth narrower: many cables have to look for other ways.
model::Tables narrowed(model::Tables plan)
{
    int across = 0;
    const model::Tables before = plan;
    before.trays.forEach([&](model::Tray tray) {
        const bool crosses = tray.from.x == tray.to.x;
        across += crosses ? 1 : 0;
        const bool narrow = crosses && tray.layers >= 2 && across % 4 == 0;
        tray.width = tray.width * (narrow ? 8 : 13) / 10;
        plan.trays.put(tray);
    });
    return plan;
}

/// The same under fill limits that bind; says how much longer the cables become.
void routeFilled(benchmark::State& state, int gpus)
{
    const model::Tables plan = narrowed(tests::madeCluster(gpus).plan);
    model::Routing routing;
    for (auto _ : state)
        routing = model::routeAllCables(plan);
    model::Length length;
    model::Length shortest;
    for (const model::RoutedCable& cable : routing.cables)
        length += cable.length;
    plan.cables.forEach([&](const model::Cable& cable) { shortest += cable.length; });
    state.counters["longer"] = length / shortest;
    state.counters["full_cuts"] = static_cast<double>(routing.fullCuts.size());
}

void trayLoads(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::TrayLoads(plan).most(model::Id<model::Tray>(1)));
}

/// Moves a rack by 100 mm and back, with all its cables.
void moveRack(benchmark::State& state, int gpus)
{
    model::Document document(tests::madeCluster(gpus).plan);
    model::Length step = model::Length::fromBase(100'000);
    for (auto _ : state) {
        const model::Rack& rack = document.plan().racks.at(model::Id<model::Rack>(1));
        document.apply(model::moveRack(document.plan(), rack.id, {rack.x + step, rack.y}, rack.facing).value());
        step = model::Length() - step;
    }
}

/// Moves a leaf by a unit and back, its 144 cables routed again, as a drag that is dropped does.
void moveSwitch(benchmark::State& state, int gpus)
{
    model::Document document(tests::madeCluster(gpus).plan);
    const model::Id<model::Device> leaf = tests::deviceCalled(document.plan(), QStringLiteral("L1-01")).id;
    for (auto _ : state) {
        model::Edit edit(document.plan(), {});
        model::Device device = document.plan().devices.at(leaf);
        device.unit ^= 1;
        edit.put(device);
        model::rerouteCablesOf(edit, {leaf});
        document.apply(std::move(edit).take());
    }
}

void changeCable(benchmark::State& state, int gpus)
{
    model::Document document(tests::madeCluster(gpus).plan);
    for (auto _ : state) {
        model::Edit edit(document.plan(), {});
        model::Cable cable = document.plan().cables.at(model::Id<model::Cable>(100));
        cable.length += model::Length::fromBase(1);
        edit.put(cable);
        document.apply(std::move(edit).take());
    }
}

void bom(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::billOfMaterials(plan).size());
}

void cableList(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::cablesCsv(plan).size());
}

void cableBook(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::cablesXlsx(plan, {}).value().size());
}

void bomBook(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::bomXlsx(plan, model::BomGrouping::Kind, nullptr, {}).value().size());
}

}  // namespace

void registerGenerate()
{
    atEverySize("generate", generate);
    atEverySize("generate_unrouted", generateUnrouted);
    atEverySize("route_all", routeAll);
    atEverySize("route_under_fill_limits", routeFilled);
    atEverySize("tray_loads", trayLoads);
    atEverySize("edit_move_rack", moveRack);
    atEverySize("edit_move_switch", moveSwitch);
    atEverySize("edit_cable", changeCable);
    atEverySize("bom", bom);
    atEverySize("cables_csv", cableList);
    atEverySize("cables_xlsx", cableBook);
    atEverySize("bom_xlsx", bomBook);
}

}  // namespace bench
