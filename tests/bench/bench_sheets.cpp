// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"
#include "views/fiber_map/fiber_map.h"
#include "views/labels/label_sheets.h"
#include "views/paper/pdf_document.h"
#include "views/table_sheets/table_sheets.h"

namespace bench {

namespace {

std::vector<model::Id<model::Rack>> firstRacks(const model::Tables& plan, std::size_t most)
{
    std::vector<model::Id<model::Rack>> racks;
    plan.racks.forEach([&](const model::Rack& rack) {
        if (racks.size() < most)
            racks.push_back(rack.id);
    });
    return racks;
}

/// Fiber maps of so many racks as a PDF, all of it; what counts is how long 1,000 pages take.
void fiberMap(benchmark::State& state, int gpus, std::size_t racks)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    std::size_t pages = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto book = std::make_shared<const model::PortBook>(plan);
        const views::SheetSet set = views::fiberMap(book, firstRacks(plan, racks)).value();
        bytes = std::size_t(views::pdfOf(set)->size());
        pages = set.sheets.size();
    }
    state.counters["pages"] = double(pages);
    state.counters["MB"] = double(bytes) / 1e6;
    state.counters["s_per_1000"] = benchmark::Counter(
        double(pages) / 1000, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void pod(benchmark::State& state) { fiberMap(state, 576, 10); }
void hundredRacks(benchmark::State& state) { fiberMap(state, 41472, 100); }
void whole(benchmark::State& state) { fiberMap(state, 41472, 100'000); }

/// A table of 41,472 GPUs as a PDF, all of it.
void table(benchmark::State& state, views::MakeTable make)
{
    const model::Tables& plan = tests::madeCluster(41472).plan;
    std::size_t pages = 0;
    for (auto _ : state) {
        const auto table = std::make_shared<views::PaperTable>(plan, make);
        if (!table->choose({}))
            return state.SkipWithError("no table");
        const views::SheetSet set = views::tableSheets(table).value();
        benchmark::DoNotOptimize(views::pdfOf(set));
        pages = set.sheets.size();
    }
    state.counters["pages"] = double(pages);
    state.counters["s_per_1000"] = benchmark::Counter(
        double(pages) / 1000, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void cables(benchmark::State& state) { table(state, views::cableTable); }
void ports(benchmark::State& state) { table(state, views::portTable); }

/// A switch rack's labels.
void labels(benchmark::State& state)
{
    const model::Tables& plan = tests::madeCluster(576).plan;
    std::size_t pages = 0;
    for (auto _ : state) {
        const auto book = std::make_shared<const model::PortBook>(plan);
        const views::SheetSet set = views::labelSheets(book, model::cableLabels(plan).value(),
                                                       model::labelStock(plan.delivery().labelStock).value())
                                        .value();
        benchmark::DoNotOptimize(views::pdfOf(set));
        pages = set.sheets.size();
    }
    state.counters["pages"] = double(pages);
}

}  // namespace

void registerSheets()
{
    const auto add = [](const char* name, auto* run) {
        return benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->UseRealTime();
    };
    add("sheets/fiber-map/576", pod);
    add("sheets/fiber-map/41472/100-racks", hundredRacks);
    add("sheets/fiber-map/41472", whole)->Iterations(1);
    add("sheets/labels/576", labels);
    add("sheets/table/41472/cables", cables)->Iterations(1);
    add("sheets/table/41472/ports", ports)->Iterations(1);
}

}  // namespace bench
