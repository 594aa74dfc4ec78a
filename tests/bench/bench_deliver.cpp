// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/deliver/install_steps.h"
#include "model/deliver/label_lists.h"
#include "model/deliver/pull_list.h"
#include "tests/bench/benches.h"

namespace bench {

namespace {

void labels(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(labelsCsv(plan, cableLabels(plan).value()).size());
}

void pulls(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(pullScheduleCsv(plan, model::pullSchedule(plan)).size());
}

void steps(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    const model::PlanIndex index(plan);
    for (auto _ : state) {
        plan.racks.forEach(
            [&](const model::Rack& rack) { benchmark::DoNotOptimize(installSteps(plan, index, rack.id).steps); });
    }
}

}  // namespace

void registerDeliver()
{
    atEverySize("labels_csv", labels);
    atEverySize("pull_schedule_csv", pulls);
    atEverySize("install_steps_all_racks", steps);
}

}  // namespace bench
