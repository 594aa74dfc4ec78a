// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finder.h"
#include "model/edit/edit.h"
#include "tests/bench/benches.h"

namespace bench {

namespace {

using namespace model;

/// 41,472 GPUs: 23,232 devices, 124,416 cables and about 300,000 ports.
struct Stage {
    Document document{tests::madeCluster(41'472).plan};
    views::LiveDesign design{document};
    app::Finder finder{design};
};

Stage& stage()
{
    static Stage made;
    return made;
}

/// One key.
void find(benchmark::State& state, const QString& text)
{
    stage().finder.prepare();
    std::size_t found = 0;
    for (auto _ : state)
        found = stage().finder.find(text, 12).size();
    state.counters["found"] = double(found);
}

/// The first key after a device got another name.
void findAfterAnEdit(benchmark::State& state)
{
    Document& document = stage().document;
    Edit edit(document.plan(), QStringLiteral("Rename"));
    Device device = document.plan().devices.at(Id<Device>(20'000));
    device.name += QStringLiteral("-new");
    edit.put(device);
    document.apply(std::move(edit).take());
    bool done = true;
    for (auto _ : state) {
        state.PauseTiming();
        done ? document.undo() : document.redo();
        done = !done;
        state.ResumeTiming();
        benchmark::DoNotOptimize(stage().finder.find(QStringLiteral("l1-03"), 12));
    }
    document.goTo(0);
}

}  // namespace

void registerFind()
{
    for (const char* text :
         {"l", "l1", "l1-03", "l103", "l1-03:41", "a01-t01:nic-2", "f-0", "f-00041", "41", "zzzz", "cdv-1"}) {
        benchmark::RegisterBenchmark((std::string("find_key/") + text + "/41472").c_str(),
                                     [text](benchmark::State& state) { find(state, QString::fromLatin1(text)); })
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("find_after_an_edit/41472", findAfterAnEdit)->Unit(benchmark::kMillisecond);
}

}  // namespace bench
