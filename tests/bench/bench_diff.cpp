// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/diff/apply_diff.h"
#include "model/diff/change_order.h"
#include "model/diff/diff_json.h"
#include "tests/bench/benches.h"
#include "tests/support/random_edits.h"
#include "tests/support/whole_design.h"

namespace bench {

namespace {

constexpr int kEdits = 1000;

struct Pair {
    model::Tables a;
    model::Tables b;
};

/// A design as its file has it, and the same after a thousand edits.
const Pair& pairOf(int gpus)
{
    static std::map<int, Pair> pairs;
    const auto found = pairs.find(gpus);
    if (found != pairs.end())
        return found->second;
    Pair made{tests::wholeDesign(tests::madeCluster(gpus).plan), tests::madeCluster(gpus).plan};
    tests::RandomEdits edits(1);
    for (int done = 0; done < kEdits;) {
        const model::ChangeSet step = edits.next(made.b);
        step.applyTo(made.b);
        done += static_cast<int>(step.size());
    }
    made.b = tests::wholeDesign(made.b);
    return pairs.emplace(gpus, std::move(made)).first->second;
}

void same(benchmark::State& state, int gpus)
{
    const Pair& pair = pairOf(gpus);
    for (auto _ : state)
        benchmark::DoNotOptimize(model::diffPlans(pair.a, pair.a).items.size());
}

void edited(benchmark::State& state, int gpus)
{
    const Pair& pair = pairOf(gpus);
    std::size_t items = 0;
    for (auto _ : state)
        items = model::diffPlans(pair.a, pair.b).items.size();
    state.counters["items"] = static_cast<double>(items);
}

void order(benchmark::State& state, int gpus)
{
    const Pair& pair = pairOf(gpus);
    const model::PlanDiff diff = model::diffPlans(pair.a, pair.b);
    for (auto _ : state)
        benchmark::DoNotOptimize(model::changeOrder(pair.a, pair.b, diff).orders.size());
}

void apply(benchmark::State& state, int gpus)
{
    const Pair& pair = pairOf(gpus);
    const QByteArray json = model::diffJson(model::diffPlans(pair.a, pair.b));
    for (auto _ : state) {
        if (!model::applyDiff(pair.a, {json.constData(), static_cast<std::size_t>(json.size())}))
            state.SkipWithError("not applied");
    }
}

}  // namespace

void registerDiff()
{
    atEverySize("diff_same", same);
    atEverySize("diff_1000_edits", edited);
    atEverySize("diff_change_order", order);
    atEverySize("diff_apply", apply);
}

}  // namespace bench
