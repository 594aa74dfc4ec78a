// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "model/routing/reroute.h"
#include "model/rules/checker.h"
#include "tests/bench/benches.h"

namespace bench {

namespace {

void fullCheck(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::Checker(plan).counts().errors);
}

/// Checks again after `there` and after its way back, in turn.
void recheck(benchmark::State& state, const model::Tables& start, const model::ChangeSet& there)
{
    const model::ChangeSet back = there.inverted();
    model::Tables after = start;
    there.applyTo(after);
    model::Checker checker(start);
    bool isThere = false;
    for (auto _ : state) {
        isThere = !isThere;
        checker.update(isThere ? after : start, isThere ? there : back);
    }
    benchmark::DoNotOptimize(checker.counts().errors);
}

void recheckCable(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    model::Edit edit(plan, {});
    model::Cable cable = plan.cables.at(model::Id<model::Cable>(100));
    cable.length += model::Length::fromBase(1'000);
    edit.put(cable);
    recheck(state, plan, std::move(edit).take());
}

/// A link of the fabric taken out: what it joined is summed up anew.
void recheckLink(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    model::Edit edit(plan, {});
    edit.erase(model::Id<model::Cable>(static_cast<std::uint32_t>(gpus) + 100));
    recheck(state, plan, std::move(edit).take());
}

void recheckSwitch(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    model::Edit edit(plan, {});
    model::Device leaf = tests::deviceCalled(plan, QStringLiteral("L1-01"));
    leaf.unit += 1;
    edit.put(leaf);
    model::rerouteCablesOf(edit, {leaf.id});
    recheck(state, plan, std::move(edit).take());
}

void recheckRack(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    model::Edit edit(plan, {});
    model::Rack rack = plan.racks.at(model::Id<model::Rack>(1));
    rack.name += u'x';
    edit.put(rack);
    recheck(state, plan, std::move(edit).take());
}

}  // namespace

void registerCheck()
{
    atEverySize("check", fullCheck);
    atEverySize("recheck_cable", recheckCable);
    atEverySize("recheck_link", recheckLink);
    atEverySize("recheck_switch", recheckSwitch);
    atEverySize("recheck_rack", recheckRack);
}

}  // namespace bench
