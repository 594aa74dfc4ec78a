// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit.h"
#include "tests/bench/benches.h"
#include "views/panels/table_view.h"

#include <QApplication>
#include <QClipboard>

namespace bench {

namespace {

using namespace model;
using Make = std::unique_ptr<views::TableSource> (*)(const views::LiveDesign&);

/// One design for all: checking 41,472 GPUs takes longer than what is measured.
views::LiveDesign& liveDesign()
{
    static Document document(tests::madeCluster(41'472).plan);
    static views::LiveDesign design(document);
    return design;
}

int columnOf(const views::TableModel& table, const QString& word)
{
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        if (table.columns()[i].word == word)
            return static_cast<int>(i);
    }
    qFatal("no column %s", qPrintable(word));
}

/// A table in a window, painted.
struct Stage {
    views::Selection selection;
    views::TableView view;

    explicit Stage(Make make) : view(liveDesign(), selection, make(liveDesign()))
    {
        view.resize(1280, 800);
        view.show();
        paint();
    }
    void paint()
    {
        QApplication::sendPostedEvents();
        view.viewport()->grab();
    }
};

void open(benchmark::State& state, Make make)
{
    liveDesign();
    int rows = 0;
    for (auto _ : state) {
        Stage stage(make);
        rows = stage.view.table().rowCount();
    }
    state.counters["rows"] = rows;
}

void scroll(benchmark::State& state, Make make)
{
    Stage stage(make);
    int row = 0;
    for (auto _ : state) {
        row = (row + 40) % (stage.view.table().rowCount() - 40);
        stage.view.scrollTo(stage.view.table().index(row, 0), QAbstractItemView::PositionAtTop);
        stage.paint();
    }
}

/// All of it, though the window goes on in between.
void sort(benchmark::State& state, Make make, const QString& word)
{
    Stage stage(make);
    const int column = columnOf(stage.view.table(), word);
    bool up = false;
    for (auto _ : state) {
        up = !up;
        stage.view.table().sort(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        stage.view.table().work().finish();
        stage.paint();
    }
}

/// One key more, or taken away again.
void filter(benchmark::State& state, Make make, const QString& before, const QString& after)
{
    Stage stage(make);
    views::TableModel& table = stage.view.table();
    table.setFilter(before);
    table.work().finish();
    stage.paint();
    for (auto _ : state) {
        table.setFilter(after);
        table.work().finish();
        stage.paint();
        state.PauseTiming();
        table.setFilter(before);
        table.work().finish();
        stage.paint();
        state.ResumeTiming();
    }
    table.setFilter(after);
    table.work().finish();
    state.counters["shown"] = table.rowCount();
}

/// A device of another name, and back, with the table open.
void edit(benchmark::State& state, Make make)
{
    Stage stage(make);
    Document& document = liveDesign().document();
    Edit edit(document.plan(), QStringLiteral("Rename"));
    Device device = document.plan().devices.at(Id<Device>(20'000));
    device.name += QStringLiteral("-new");
    edit.put(device);
    document.apply(std::move(edit).take());
    bool done = true;
    for (auto _ : state) {
        done ? document.undo() : document.redo();
        done = !done;
        stage.paint();
    }
    document.goTo(0);
}

void copy(benchmark::State& state, Make make)
{
    Stage stage(make);
    stage.view.selectAll();
    for (auto _ : state) {
        stage.view.copy();
        stage.view.copying().finish();
    }
    state.counters["characters"] = double(QApplication::clipboard()->text().size());
}

template <class Body, class... Arguments>
void add(const char* name, Body body, Arguments... arguments)
{
    benchmark::RegisterBenchmark(name, [=](benchmark::State& state) {
        body(state, arguments...);
    })->Unit(benchmark::kMillisecond);
}

}  // namespace

void registerTables()
{
    using namespace views;
    add("tables_open_ports/41472", open, Make(portTable));
    add("tables_open_cables/41472", open, Make(cableTable));
    add("tables_open_devices/41472", open, Make(deviceTable));
    add("tables_open_racks/41472", open, Make(rackTable));
    add("tables_scroll_ports/41472", scroll, Make(portTable));
    add("tables_sort_ports_by_name/41472", sort, Make(portTable), QStringLiteral("port"));
    add("tables_sort_ports_by_far_end/41472", sort, Make(portTable), QStringLiteral("far"));
    add("tables_sort_ports_by_loss/41472", sort, Make(portTable), QStringLiteral("loss"));
    add("tables_sort_cables_by_label/41472", sort, Make(cableTable), QStringLiteral("label"));
    add("tables_sort_devices_by_flow/41472", sort, Make(deviceTable), QStringLiteral("flow"));
    add("tables_filter_ports_first_key/41472", filter, Make(portTable), QString(), QStringLiteral("l"));
    add("tables_filter_ports_next_key/41472", filter, Make(portTable), QStringLiteral("l1-0"), QStringLiteral("l1-03"));
    add("tables_filter_ports_nothing/41472", filter, Make(portTable), QString(), QStringLiteral("zzzz"));
    add("tables_filter_ports_by_use/41472", filter, Make(portTable), QString(), QStringLiteral("use:nic rail:2"));
    add("tables_filter_cables_first_key/41472", filter, Make(cableTable), QString(), QStringLiteral("9"));
    add("tables_filter_devices/41472", filter, Make(deviceTable), QString(), QStringLiteral("role:leaf rack:A0"));
    add("tables_edit_ports/41472", edit, Make(portTable));
    add("tables_edit_devices/41472", edit, Make(deviceTable));
    add("tables_copy_ports/41472", copy, Make(portTable));
}

}  // namespace bench
