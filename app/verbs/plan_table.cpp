// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/plan_table.h"

#include "model/fabric/interconnects.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runPlan)
};

using Options = std::vector<model::InterconnectOption>;

QString grouped(std::int64_t number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(qlonglong{number});
}

QString kilowatts(model::Power power)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english.toString(static_cast<double>(power.base()) / 1e6, 'f', 1) + QStringLiteral(" kW");
}

QString spanText(const model::Span& span, const QString& pattern)
{
    return pattern.arg(span.least == span.most ? grouped(span.least) : grouped(span.least) + u'-' + grouped(span.most));
}

/// The sources in the order in which figures first stand on them.
class Sources {
public:
    QString mark(const QString& source)
    {
        if (!m_list.contains(source))
            m_list << source;
        return QStringLiteral(" [%1]").arg(m_list.indexOf(source) + 1);
    }
    template <class Value>
    QString mark(const model::Figure<Value>& figure)
    {
        if (figure.source.isEmpty())
            return mark(Text::tr("not known: %1").arg(figure.note));
        return mark(figure.note.isEmpty() ? figure.source : QStringLiteral("%1; %2").arg(figure.source, figure.note));
    }
    const QStringList& list() const { return m_list; }

private:
    QStringList m_list;
};

/// Rows of cells that are printed under one another.
class Table {
public:
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }

    template <class Cell>
    void add(const QString& name, const Options& options, Cell&& cell)
    {
        QStringList cells{name};
        for (const model::InterconnectOption& option : options)
            cells << cell(option);
        add(std::move(cells));
    }

    void print(QTextStream& out) const
    {
        std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows.front().size()), 0);
        for (const QStringList& row : m_rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
        }
        for (const QStringList& row : m_rows) {
            QString line;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
            while (line.endsWith(u' '))
                line.chop(1);
            out << line << '\n';
        }
    }

private:
    std::vector<QStringList> m_rows;
};

template <class Value, class Show>
QString cell(Sources& sources, const model::Figure<Value>& figure, Show&& show)
{
    return (figure.value ? show(*figure.value) : Text::tr("not known")) + sources.mark(figure);
}

void addPower(Table& table, const Options& options, Sources& sources)
{
    const auto power = [&](const std::optional<model::Power>& watts,
                           const model::InterconnectOption& option) -> QString {
        return (watts ? kilowatts(*watts) : Text::tr("not known")) + sources.mark(option.source);
    };
    table.add(Text::tr("network power"), options, [&](const auto& o) -> QString { return power(o.networkPower, o); });
    table.add(Text::tr("share of cluster power"), options, [&](const auto& o) -> QString {
        return cell(sources, o.clusterShare, [](model::Share share) -> QString {
            return QString::number(static_cast<double>(share.base()) / 10, 'f', 1) + QStringLiteral(" %");
        });
    });
    table.add(Text::tr("saved"), options, [&](const auto& o) -> QString { return power(o.saved, o); });
    const QString perGpu = Text::tr("1,400 W a GPU: %1").arg(model::gpuPowerSource());
    table.add(Text::tr("worth in GPUs"), options, [&](const auto& o) -> QString {
        return o.extraGpus ? grouped(*o.extraGpus) + sources.mark(perGpu)
                           : Text::tr("not known") + sources.mark(o.source);
    });
}

void addOptics(Table& table, const Options& options, Sources& sources)
{
    table.add(Text::tr("switch-side ports"), options,
              [](const auto& o) -> QString { return grouped(o.switchSidePorts); });
    table.add(Text::tr("transceivers at switches"), options,
              [](const auto& o) -> QString { return grouped(o.transceivers); });
    table.add(Text::tr("transceivers at NICs"), options,
              [](const auto& o) -> QString { return grouped(o.nicTransceivers); });
    const auto count = [&](const model::Count& figure, bool none) -> QString {
        return none ? QStringLiteral("0") : cell(sources, figure, grouped);
    };
    table.add(Text::tr("engines at switches"), options,
              [&](const auto& o) -> QString { return count(o.engines, o.transceivers > 0); });
    table.add(Text::tr("laser modules"), options,
              [&](const auto& o) -> QString { return count(o.laserModules, o.transceivers > 0); });
    table.add(Text::tr("lasers at switches"), options,
              [&](const auto& o) -> QString { return count(o.lasers, false); });
}

void addRest(Table& table, const Options& options, Sources& sources)
{
    const auto nanoseconds = [&](const model::Figure<model::Span>& figure) -> QString {
        return cell(sources, figure, [](const auto& span) -> QString { return spanText(span, Text::tr("%1 ns")); });
    };
    table.add(Text::tr("latency added by an optic"), options,
              [&](const auto& o) -> QString { return nanoseconds(o.addedLatency); });
    table.add(Text::tr("by DSPs, longest path"), options,
              [&](const auto& o) -> QString { return nanoseconds(o.pathLatency); });
    table.add(Text::tr("what is changed"), options, [&](const auto& o) -> QString {
        return cell(sources, o.serviceUnit, [](const QString& unit) { return unit; });
    });
    table.add(Text::tr("price of one optic"), options, [&](const auto& o) -> QString {
        return cell(sources, o.unitCost,
                    [](const auto& span) -> QString { return spanText(span, QStringLiteral("$%1")); });
    });
}

void printCopper(Sources& sources, QTextStream& out)
{
    const model::CopperOption copper = model::copperOption();
    const auto metres = [&](const model::Figure<model::Length>& reach) {
        return cell(sources, reach, [](model::Length length) -> QString {
            return QString::number(static_cast<double>(length.base()) / 1e6, 'f', 1) + QStringLiteral(" m");
        });
    };
    // One after the other, so that sources are numbered as they are read.
    const QString toSwitch = metres(copper.reach.nicToSwitch);
    const QString between = metres(copper.reach.switchToSwitch);
    const QString two = metres(copper.reach.twoMetres);
    const QString three = metres(copper.reach.threeMetres);
    const QString latency = cell(sources, copper.addedLatency,
                                 [](const auto& span) -> QString { return spanText(span, Text::tr("%1 ns")); });
    const QString unit = cell(sources, copper.serviceUnit, [](const QString& word) { return word; });
    out << '\n'
        << Text::tr("Copper where it reaches (%1)").arg(copper.title) << '\n'
        << Text::tr("  NIC to switch %1, switch to switch %2; or any link %3 (profile \"2m\") or %4 (\"3m\").")
               .arg(toSwitch, between, two, three)
        << '\n'
        << Text::tr("  Latency added: %1. What is changed: %2.").arg(latency, unit) << '\n'
        << "  " << copper.limits << '\n';
}

void printCaveat(int gpus, Sources& sources, QTextStream& out)
{
    const model::LikeForLike like = model::likeForLike(gpus);
    out << '\n'
        << like.caveat << '\n'
        << Text::tr("With pluggable switches of %1 [%2]: network power %3, saved %4, worth %5 GPUs.")
               .arg(QString::number(static_cast<double>(like.pluggableSwitch.base()) / 1e6, 'f', 2)
                    + QStringLiteral(" kW"))
               .arg(sources.mark(like.source).mid(2).chopped(1))
               .arg(kilowatts(like.networkPower), kilowatts(like.saved), grouped(like.extraGpus))
        << '\n';
}

}  // namespace

void printPlan(int gpus, QTextStream& out)
{
    const Options options = model::compareInterconnects(gpus);
    const model::FabricShape& shape = options.front().shape;
    const auto compute = model::computePower(gpus);
    out << Text::tr("%1 GPUs, %2 of compute racks; %3 leaves, %4 spines, %5 cores; not rounded to whole racks.")
               .arg(grouped(gpus), compute.value ? kilowatts(*compute.value) : Text::tr("power not known"),
                    grouped(shape.leaves), grouped(shape.spines), grouped(shape.cores))
        << "\n\n";
    Sources sources;
    Table table;
    table.add(QString(), options, [](const auto& option) -> QString { return option.title; });
    table.add(Text::tr("switches"), options,
              [](const auto& option) -> QString { return grouped(option.shape.switches()); });
    addPower(table, options, sources);
    addOptics(table, options, sources);
    addRest(table, options, sources);
    table.print(out);
    printCopper(sources, out);
    printCaveat(gpus, sources, out);
    out << '\n' << Text::tr("Sources") << '\n';
    for (qsizetype i = 0; i < sources.list().size(); ++i)
        out << QStringLiteral("  [%1] %2").arg(i + 1).arg(sources.list()[i]) << '\n';
}

}  // namespace app
