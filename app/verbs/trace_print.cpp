// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/trace_output.h"
#include "model/optics/link_latency.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::runTrace)
};

using namespace model;

/// Lines of cells, each column as wide as its widest cell; columns named in `right` are set to the right.
class Columns {
public:
    explicit Columns(std::set<int> right) : m_right(std::move(right)) {}

    void add(const QStringList& line) { m_lines.push_back(line); }
    /// The next `count` lines that were added.
    void print(QTextStream& out, const QString& indent, std::size_t count)
    {
        const std::vector<qsizetype> columns = widths();
        for (const std::size_t end = m_printed + count; m_printed < end; ++m_printed)
            printLine(out, indent, m_lines[m_printed], columns);
    }
    void printAll(QTextStream& out) { print(out, {}, m_lines.size()); }

private:
    std::vector<qsizetype> widths() const
    {
        std::vector<qsizetype> widths;
        for (const QStringList& line : m_lines) {
            widths.resize(std::max(widths.size(), static_cast<std::size_t>(line.size())));
            for (qsizetype i = 0; i < line.size(); ++i)
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], line[i].size());
        }
        return widths;
    }
    void printLine(QTextStream& out, const QString& indent, const QStringList& line,
                   const std::vector<qsizetype>& columns) const
    {
        QString text = indent;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype width = columns[static_cast<std::size_t>(i)];
            const bool right = m_right.count(static_cast<int>(i)) > 0;
            text += (right ? line[i].rightJustified(width) : line[i].leftJustified(width)) + QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    }

    std::set<int> m_right;
    std::vector<QStringList> m_lines;
    std::size_t m_printed = 0;
};

QString kindText(HopKind kind)
{
    switch (kind) {
    case HopKind::Laser:
        return Text::tr("laser");
    case HopKind::PmFiber:
        return Text::tr("PM fiber");
    case HopKind::Engine:
        return Text::tr("engine");
    case HopKind::Port:
        return Text::tr("port");
    case HopKind::Cable:
        return Text::tr("cable");
    case HopKind::Panel:
        return Text::tr("panel");
    case HopKind::Nic:
        break;
    }
    return Text::tr("NIC");
}

/// "3", or "3 > 10" through a cable or panel.
QString positionText(const Hop& hop)
{
    if (hop.position == 0)
        return {};
    if (hop.kind != HopKind::Cable && hop.kind != HopKind::Panel)
        return QString::number(hop.position);
    return QStringLiteral("%1 > %2").arg(hop.position).arg(hop.out.position);
}

QStringList hopLine(const Tables& plan, const Hop& hop)
{
    const auto colour = hopColour(hop);
    QString name = hopName(plan, hop);
    if (hop.kind == HopKind::Panel)
        name += QStringLiteral(" > ") + portText(plan, hop.out.port);
    return {kindText(hop.kind),
            name,
            positionText(hop),
            colour ? colourText(*colour) : QString(),
            hop.loss ? Text::tr("%1 dB").arg(decibels(hop.loss)) : QString(),
            hopLabel(plan, hop)};
}

QString ofBudget(std::optional<Loss> loss, std::optional<Loss> budget)
{
    return Text::tr("%1 of %2 dB").arg(decibels(loss), decibels(budget));
}

void printHead(const Tables& plan, const FiberTrace& fiber, bool namesPort, QTextStream& out)
{
    if (namesPort && fiber.asked.port.number > 0)
        out << Text::tr("%1, ").arg(portText(plan, fiber.asked.port));
    out << Text::tr("position %1, %2")
               .arg(QString::number(fiber.asked.position), colourText(fiberColour(fiber.asked.position)));
    if (fiber.pmConnector == 0)
        out << (fiber.direction == Direction::Transmit ? Text::tr(", lane %1 sends") : Text::tr(", lane %1 listens"))
                   .arg(fiber.lane);
    if (fiber.pmConnector > 0)
        out << Text::tr(": laser feed %1").arg(ofBudget(fiber.loss, fiber.budget));
    else if (fiber.fault == TraceFault::None)
        out << Text::tr(": link %1, latency %2")
                   .arg(ofBudget(fiber.loss, fiber.budget), latencyText(latencyOf(plan, fiber)));
    if (fiber.pmConnector == 0 && fiber.feedBudget)
        out << Text::tr(", laser feed %1").arg(ofBudget(fiber.feedLoss, fiber.feedBudget));
    out << '\n';
}

QString troubles(const Tables& plan, const FiberTrace& fiber)
{
    QStringList all{faultText(plan, fiber), lossUnknownText(plan, fiber)};
    if (fiber.pmConnector == 0 && fiber.fault == TraceFault::None)
        all << latencyOf(plan, fiber).missing;
    if (fiber.pmConnector == 0)
        all << feedFaultText(plan, fiber);
    all.removeAll(QString());
    return all.join(u' ');
}

/// What stands at the fiber's other end, and its position there.
std::pair<QString, QString> otherEnd(const Tables& plan, const FiberTrace& fiber)
{
    if (fiber.fault == TraceFault::Stops)
        return {fiber.stop == PathStop::Uncabled ? Text::tr("not cabled")
                                                 : Text::tr("open at %1").arg(portText(plan, fiber.far.port)),
                QString()};
    return {portText(plan, fiber.far.port), QString::number(fiber.far.position)};
}

/// The name of the last part of that kind on the way that belongs to `device`, without the device's name.
QString partOn(const FiberTrace& fiber, HopKind kind, Id<Device> device)
{
    for (const Hop& hop : fiber.hops) {
        if (hop.kind == kind && hop.device == device)
            return partName(hop.part);
    }
    return {};
}

QString laserOn(const Tables& plan, const FiberTrace& fiber, Id<Device> device)
{
    if (fiber.hops.empty() || fiber.hops.front().kind != HopKind::Laser)
        return {};
    const Hop& laser = fiber.hops.front();
    if (laser.device == device)
        return partName(laser.part);
    return fiber.pmConnector > 0 || fiber.direction == Direction::Transmit ? hopName(plan, laser) : QString();
}

QString cablesOn(const Tables& plan, const FiberTrace& fiber)
{
    QStringList cables;
    for (const Hop& hop : fiber.hops) {
        if (hop.cable)
            cables << hopName(plan, hop);
    }
    if (fiber.direction == Direction::Receive)
        std::reverse(cables.begin(), cables.end());
    return cables.join(QStringLiteral(" > "));
}

QStringList dataLine(const Tables& plan, const FiberTrace& fiber)
{
    const Id<Device> device = fiber.asked.port.device;
    const bool sends = fiber.direction == Direction::Transmit;
    const auto [far, farPosition] = otherEnd(plan, fiber);
    const QString trouble = fiber.fault == TraceFault::Stops ? QString() : faultText(plan, fiber);
    return {portName(plan.deviceTypes.at(plan.devices.at(device).type), fiber.asked.port.number),
            QString::number(fiber.asked.position),
            colourText(fiberColour(fiber.asked.position)),
            (sends ? Text::tr("tx %1") : Text::tr("rx %1")).arg(fiber.lane),
            sends ? laserOn(plan, fiber, device) : QString(),
            sends ? partOn(fiber, HopKind::PmFiber, device) : QString(),
            partOn(fiber, HopKind::Engine, device),
            cablesOn(plan, fiber),
            far,
            farPosition,
            decibels(fiber.loss),
            decibels(fiber.budget),
            trouble};
}

QStringList feedLine(const Tables& plan, const FiberTrace& fiber)
{
    const Id<Device> device = fiber.asked.port.device;
    QStringList engines;
    for (const Hop& hop : fiber.hops) {
        if (hop.kind == HopKind::Engine)
            engines << partName(hop.part);
    }
    return {partName({PartKind::PmConnector, fiber.pmConnector, 0}),
            QString::number(fiber.asked.position),
            colourText(fiberColour(fiber.asked.position)),
            laserOn(plan, fiber, device),
            engines.join(QStringLiteral(", ")),
            cablesOn(plan, fiber),
            decibels(fiber.loss),
            decibels(fiber.budget),
            faultText(plan, fiber)};
}

}  // namespace

QString decibels(std::optional<Loss> loss)
{
    return loss ? QString::number(static_cast<double>(loss->base()) / 1000.0, 'f', 3) : QStringLiteral("?");
}

void printTraceHops(const Tables& plan, const TraceAnswer& answer, QTextStream& out)
{
    out << Text::tr("%1: %2 lit fibers, in the light's direction").arg(answer.name).arg(answer.fibers.size()) << '\n';
    Columns columns({4});
    for (const FiberTrace& fiber : answer.fibers) {
        for (const Hop& hop : fiber.hops)
            columns.add(hopLine(plan, hop));
    }
    for (const FiberTrace& fiber : answer.fibers) {
        out << '\n';
        const bool isPort = fiber.asked.port.number > 0 && portText(plan, fiber.asked.port) == answer.name;
        printHead(plan, fiber, !isPort, out);
        columns.print(out, QStringLiteral("    "), fiber.hops.size());
        if (const QString trouble = troubles(plan, fiber); !trouble.isEmpty())
            out << QStringLiteral("    ") << trouble << '\n';
    }
}

void printTraceList(const Tables& plan, const TraceAnswer& answer, QTextStream& out)
{
    out << Text::tr("%1: %2 lit fibers to other devices, %3 PM fibers")
               .arg(answer.name)
               .arg(answer.fibers.size())
               .arg(answer.feeds.size())
        << '\n';
    if (!answer.fibers.empty()) {
        Columns columns({0, 1, 9, 10, 11});
        columns.add({Text::tr("port"), Text::tr("pos"), Text::tr("colour"), Text::tr("lane"), Text::tr("laser"),
                     Text::tr("PM"), Text::tr("engine"), Text::tr("cables"), Text::tr("other end"), Text::tr("pos"),
                     Text::tr("dB"), Text::tr("budget")});
        for (const FiberTrace& fiber : answer.fibers)
            columns.add(dataLine(plan, fiber));
        out << '\n';
        columns.printAll(out);
    }
    if (!answer.feeds.empty()) {
        Columns columns({1, 6, 7});
        columns.add({Text::tr("PM"), Text::tr("pos"), Text::tr("colour"), Text::tr("laser"), Text::tr("engine"),
                     Text::tr("cables"), Text::tr("dB"), Text::tr("budget")});
        for (const FiberTrace& fiber : answer.feeds)
            columns.add(feedLine(plan, fiber));
        out << '\n';
        columns.printAll(out);
    }
}

}  // namespace app
