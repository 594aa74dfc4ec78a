// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"

#include <QApplication>

#include <cstdio>
#include <map>

namespace {

/// The usual table, and after it how the processor's time grows from 4,608 to 41,472 GPUs: cables grow 13.5 times, from
/// 9,216 to 124,416.
class GrowthReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            m_times[run.benchmark_name()] = run.GetAdjustedCPUTime();
    }
    void Finalize() override
    {
        std::printf("\n%-28s %8s\n", "growth 4608 -> 41472", "times");
        for (const auto& [name, time] : m_times) {
            const auto slash = name.find("/41472");
            if (slash == std::string::npos)
                continue;
            const auto smaller = m_times.find(name.substr(0, slash) + "/4608" + name.substr(slash + 6));
            if (smaller != m_times.end())
                std::printf("%-28s %8.1f\n", name.substr(0, slash).c_str(), time / smaller->second);
        }
    }

private:
    std::map<std::string, double> m_times;
};

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    bench::registerGenerate();
    bench::registerFiles();
    bench::registerCheck();
    bench::registerDeliver();
    bench::registerDiff();
    bench::registerImpact();
    bench::registerPaint();
    bench::registerFind();
    bench::registerFindings();
    bench::registerFloor();
    bench::registerViews();
    bench::registerTables();
    bench::registerSheets();
    bench::registerUnderlay();
    GrowthReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
