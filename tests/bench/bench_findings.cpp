// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "tests/bench/benches.h"
#include "views/panels/findings_panel.h"
#include "views/widgets/findings_tree.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

namespace bench {

namespace {

using namespace model;

/// A cluster of which about 50,000 cables are longer than its profile lets them be.
Tables faulty()
{
    const Tables& sound = tests::madeCluster(41'472).plan;
    std::vector<Length> lengths;
    sound.cables.forEach([&](const Cable& cable) { lengths.push_back(cable.length); });
    std::sort(lengths.begin(), lengths.end());
    Profile profile = sound.profile();
    profile.reach = lengths[lengths.size() - 50'000];
    Tables plan = sound;
    Edit edit(plan, {});
    edit.put(profile);
    std::move(edit).take().applyTo(plan);
    return plan;
}

/// The panel as the window shows it, painted once.
struct Stage {
    Document document{faulty()};
    views::LiveDesign design{document};
    views::FindingsPanel panel{design};

    Stage()
    {
        panel.resize(1200, 260);
        panel.chips()->setParent(&panel);
        panel.show();
        paint();
    }
    void paint()
    {
        QApplication::sendPostedEvents();
        panel.grab();
    }
};

void open(benchmark::State& state)
{
    Document document(faulty());
    views::LiveDesign design(document);
    for (auto _ : state) {
        views::FindingsPanel panel(design);
        panel.resize(1200, 260);
        panel.show();
        panel.grab();
    }
    state.counters["findings"] = double(design.findings().size());
}

/// One key more, or taken away again.
void filter(benchmark::State& state, const QString& before, const QString& after)
{
    Stage stage;
    auto& field = *stage.panel.findChild<QLineEdit*>();
    field.setText(before);
    stage.paint();
    bool isAfter = false;
    for (auto _ : state) {
        isAfter = !isAfter;
        field.setText(isAfter ? after : before);
        stage.paint();
    }
    state.counters["shown"] = stage.panel.list().findingCount();
}

void regroup(benchmark::State& state, views::FindingGrouping a, views::FindingGrouping b)
{
    Stage stage;
    bool isA = false;
    for (auto _ : state) {
        isA = !isA;
        stage.panel.setGrouping(isA ? a : b);
        stage.paint();
    }
}

/// A cable is made short enough, and too long again.
void edit(benchmark::State& state, views::FindingGrouping grouping)
{
    Stage stage;
    stage.panel.setGrouping(grouping);
    const Finding first = stage.design.findings()[25'000];
    Edit edit(stage.document.plan(), QStringLiteral("Shorten"));
    Cable cable = stage.document.plan().cables.at(std::get<Id<Cable>>(first.place.value()));
    cable.length = Length::fromBase(2'000'000);
    edit.put(cable);
    stage.document.apply(std::move(edit).take());
    bool isShort = true;
    for (auto _ : state) {
        isShort ? stage.document.undo() : stage.document.redo();
        isShort = !isShort;
        stage.paint();
    }
}

/// The same without the panel: checking, and gathering findings and counts.
void gather(benchmark::State& state)
{
    Document document(faulty());
    const views::LiveDesign design(document);
    Edit edit(document.plan(), QStringLiteral("Shorten"));
    Cable cable = document.plan().cables.at(std::get<Id<Cable>>(design.findings()[25'000].place.value()));
    cable.length = Length::fromBase(2'000'000);
    edit.put(cable);
    document.apply(std::move(edit).take());
    bool isShort = true;
    for (auto _ : state) {
        isShort ? document.undo() : document.redo();
        isShort = !isShort;
    }
}

template <class Body, class... Arguments>
void add(const char* name, Body body, Arguments... arguments)
{
    benchmark::RegisterBenchmark(name, [=](benchmark::State& state) {
        body(state, arguments...);
    })->Unit(benchmark::kMillisecond);
}

}  // namespace

void registerFindings()
{
    using views::FindingGrouping;
    add("findings_open/50k", open);
    add("findings_filter_first_key/50k", filter, QString(), QStringLiteral("f"));
    add("findings_filter_next_key/50k", filter, QStringLiteral("f-12"), QStringLiteral("f-123"));
    add("findings_filter_nothing/50k", filter, QString(), QStringLiteral("zzzz"));
    add("findings_regroup_rule/50k", regroup, FindingGrouping::Rule, FindingGrouping::Severity);
    add("findings_regroup_rack/50k", regroup, FindingGrouping::Rack, FindingGrouping::Severity);
    add("findings_edit_without_panel/50k", gather);
    add("findings_edit_by_severity/50k", edit, FindingGrouping::Severity);
    add("findings_edit_by_rack/50k", edit, FindingGrouping::Rack);
}

}  // namespace bench
