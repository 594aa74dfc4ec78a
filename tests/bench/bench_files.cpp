// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/bench/benches.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace bench {

namespace {

QString fileOf(int gpus)
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("%1.rackloom").arg(gpus));
}

const QByteArray& textOf(int gpus)
{
    static std::map<int, QByteArray> texts;
    QByteArray& text = texts[gpus];
    if (text.isEmpty())
        text = model::writePlan(tests::madeCluster(gpus).plan);
    return text;
}

void save(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state) {
        if (!model::writePlanFile(plan, fileOf(gpus)))
            state.SkipWithError("not written");
    }
    state.counters["bytes"] = static_cast<double>(textOf(gpus).size());
}

/// What saving is without the disk, to set beside the rival.
void write(benchmark::State& state, int gpus)
{
    const model::Tables& plan = tests::madeCluster(gpus).plan;
    for (auto _ : state)
        benchmark::DoNotOptimize(model::writePlan(plan).size());
}

void load(benchmark::State& state, int gpus)
{
    if (!model::writePlanFile(tests::madeCluster(gpus).plan, fileOf(gpus)))
        state.SkipWithError("not written");
    for (auto _ : state) {
        const auto plan = model::readPlanFile(fileOf(gpus));
        if (!plan)
            state.SkipWithError(qPrintable(plan.error().message));
    }
}

/// One nlohmann value a line, as a program without a reader of its own would hold the file.
std::vector<nlohmann::json> domOf(const QByteArray& text)
{
    std::vector<nlohmann::json> lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        lines.push_back(nlohmann::json::parse(text.data() + from, text.data() + end));
        from = end + 1;
    }
    return lines;
}

void domLoad(benchmark::State& state, int gpus)
{
    const QByteArray& text = textOf(gpus);
    for (auto _ : state)
        benchmark::DoNotOptimize(domOf(text).size());
}

void domDump(benchmark::State& state, int gpus)
{
    const std::vector<nlohmann::json> lines = domOf(textOf(gpus));
    for (auto _ : state) {
        std::string text;
        for (const nlohmann::json& line : lines)
            text += line.dump() + '\n';
        benchmark::DoNotOptimize(text.size());
    }
}

}  // namespace

void registerFiles()
{
    atEverySize("save", save);
    atEverySize("write", write);
    atEverySize("load", load);
    atEverySize("rival_dom_dump", domDump);
    atEverySize("rival_dom_load", domLoad);
}

}  // namespace bench
