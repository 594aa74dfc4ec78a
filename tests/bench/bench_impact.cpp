// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/impact/impact_text.h"
#include "tests/bench/benches.h"

namespace bench {

namespace {

/// What is lost and its words, as the window asks for them.
void impactOf(benchmark::State& state, int gpus, const QString& name)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    const model::PlanIndex index(plan);
    const model::Lost lost = model::lostCalled(plan, name).value();
    for (auto _ : state) {
        const model::Impact impact = model::impactOf(plan, index, lost);
        benchmark::DoNotOptimize(model::impactText(plan, index, impact).verdict.size());
    }
}

}  // namespace

void registerImpact()
{
    for (const char* name : {"L1-01", "L1-01:els-12", "S1-01", "CDU-1", "F-00001"}) {
        atEverySize(std::string("impact_") + name,
                    [name](benchmark::State& state, int gpus) { impactOf(state, gpus, QString::fromLatin1(name)); });
    }
    benchmark::RegisterBenchmark("impact_C1-01/41472", [](benchmark::State& state) {
        impactOf(state, 41'472, QStringLiteral("C1-01"));
    })->Unit(benchmark::kMillisecond);
}

}  // namespace bench
