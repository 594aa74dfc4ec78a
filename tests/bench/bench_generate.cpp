// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/bom/bill_of_materials.h"
#include "model/bom/lists_csv.h"
#include "model/edit/document.h"
#include "model/routing/reroute.h"
#include "model/routing/router.h"
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

}  // namespace

void registerGenerate()
{
    atEverySize("generate", generate);
    atEverySize("generate_unrouted", generateUnrouted);
    atEverySize("route_all", routeAll);
    atEverySize("edit_move_switch", moveSwitch);
    atEverySize("edit_cable", changeCable);
    atEverySize("bom", bom);
    atEverySize("cables_csv", cableList);
}

}  // namespace bench
