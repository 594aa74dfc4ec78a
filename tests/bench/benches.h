// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/made_cluster.h"

#include <benchmark/benchmark.h>

#include <string>

namespace bench {

inline constexpr int kSizes[] = {576, 4'608, 41'472};

/// Registers `body(state, gpus)` at every size, as "name/576".
template <class Body>
void atEverySize(const std::string& name, Body body)
{
    for (const int gpus : kSizes) {
        benchmark::RegisterBenchmark((name + '/' + std::to_string(gpus)).c_str(),
                                     [body, gpus](benchmark::State& state) { body(state, gpus); })
            ->Unit(benchmark::kMillisecond);
    }
}

void registerGenerate();
void registerFiles();
void registerCheck();
void registerDeliver();
void registerDiff();
void registerImpact();
void registerPaint();
void registerFind();
void registerFindings();
void registerFloor();
void registerViews();
void registerTables();
void registerSheets();
void registerUnderlay();

}  // namespace bench
