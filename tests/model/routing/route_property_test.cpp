// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/routing/cable_length.h"
#include "model/routing/reroute.h"
#include "model/routing/tray_fill.h"
#include "tests/support/cable_hall.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace model;
using tests::CableHall;
using tests::HallSteps;
using Node = HallSteps::Node;

namespace {

Tables routed(const Tables& plan)
{
    Tables after = plan;
    routeDesign(plan).step.applyTo(after);
    return after;
}

/// Whether every tray holds no more than the day-one fill.
bool allFit(const Tables& plan)
{
    const TrayLoads loads(plan);
    bool fit = true;
    plan.trays.forEach(
        [&](const Tray& tray) { fit &= loads.most(tray.id) <= part(traySection(tray), plan.profile().fillDayOne); });
    return fit;
}

using Ends = std::vector<std::pair<Node, std::int64_t>>;

/// Where one end of a cable may meet the trays, and what it costs to come there.
Ends endsOf(const Tables& plan, const HallSteps& hall, const PortRef& port)
{
    const CableEndWay way(plan, port);
    Ends ends;
    for (const Node& node : hall.below(plan.racks.at(plan.devices.at(port.device).rack)))
        ends.emplace_back(node, way.to(hall.point(node)).base());
    return ends;
}

/// The shortest way of a cable over the steps that are open, by plain Dijkstra; micrometres, without slack.
template <class IsOpen>
std::optional<std::int64_t> shortestOver(const Tables& plan, const HallSteps& hall, const Cable& cable, IsOpen&& isOpen)
{
    const auto distances = hall.distances(endsOf(plan, hall, cable.a), isOpen);
    std::optional<std::int64_t> best;
    for (const auto& [node, cost] : endsOf(plan, hall, cable.b)) {
        const auto there = distances.find(node);
        if (there != distances.end() && (!best || there->second + cost < *best))
            best = there->second + cost;
    }
    return best;
}

bool everyStep(Id<Tray>, int) { return true; }

struct CheapFlow {
    int cables = 0;
    std::int64_t cost = 0;  ///< micrometres
};

/// The most cables that can pass from some nodes to others, and the least they are long together: one cable at a time
/// along the cheapest augmenting way, by Bellman and Ford.
CheapFlow cheapestFlow(const HallSteps& hall, const std::map<Id<Tray>, int>& room, const Ends& from, const Ends& to,
                       int most)
{
    std::map<std::pair<Node, Node>, int> flow;
    CheapFlow sent;
    for (; sent.cables < most; ++sent.cables) {
        std::map<Node, std::pair<std::int64_t, Node>> via;
        std::queue<Node> queue;
        for (const auto& [node, cost] : from) {
            via.insert_or_assign(node, std::pair(cost, node));
            queue.push(node);
        }
        while (!queue.empty()) {
            const Node node = queue.front();
            queue.pop();
            const std::int64_t here = via.at(node).first;
            hall.beside(node, [&](const Node& next, bool step) {
                const int passing = flow[{node, next}];
                if (step && passing >= room.at(node.first))
                    return;
                const std::int64_t cost = here + (!step ? 0 : passing < 0 ? -500'000 : 500'000);
                const auto known = via.find(next);
                if (known != via.end() && known->second.first <= cost)
                    return;
                via.insert_or_assign(next, std::pair(cost, node));
                queue.push(next);
            });
        }
        std::optional<std::pair<std::int64_t, Node>> end;
        for (const auto& [node, cost] : to) {
            if (via.contains(node) && (!end || via.at(node).first + cost < end->first))
                end = {via.at(node).first + cost, node};
        }
        if (!end)
            return sent;
        sent.cost += end->first;
        for (Node node = end->second; via.at(node).second != node; node = via.at(node).second) {
            ++flow[{via.at(node).second, node}];
            --flow[{node, via.at(node).second}];
        }
    }
    return sent;
}

}  // namespace

class RoutePropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengthsAreThoseOfAPlainDijkstra();
    void betweenTwoRacksTheMaxFlowDecides();
    void anAssignmentThatExistsIsFound();
    void noCableCouldLieShorterInTheRoomThatIsLeft();
    void theSameDesignGivesTheSameRoutes();
    void routingSomeAgainChangesNothing();
    void loadsFollowEveryStep();
};

void RoutePropertyTest::lengthsAreThoseOfAPlainDijkstra()
{
    int found = 0;
    int lost = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        CableHall hall(seed);
        for (std::size_t a = 0; a < hall.racks(); ++a) {
            for (std::size_t b = 0; b < hall.racks(); ++b) {
                if (a != b)
                    hall.cable(a, b);
            }
        }
        hall.plan().trays.forEach([&](const Tray& tray) { hall.holdsJumpers(tray.id, 1000); });
        const Tables plan = routed(hall.plan());
        const HallSteps steps(plan);
        plan.cables.forEach([&](const Cable& cable) {
            const auto best = shortestOver(plan, steps, cable, everyStep);
            QCOMPARE(cable.route.has_value(), best.has_value());
            ++(best ? found : lost);
            if (best) {
                QVERIFY2(cable.length == Length::fromBase(*best) + 2_m,
                         qPrintable(QStringLiteral("seed %1 cable %2: %3 not %4")
                                        .arg(seed)
                                        .arg(cable.id.value())
                                        .arg(cable.length / 1_m)
                                        .arg(*best / 1e6 + 2)));
            }
        });
    }
    QVERIFY(found > 1'000 && lost > 100);
}

void RoutePropertyTest::betweenTwoRacksTheMaxFlowDecides()
{
    int fitted = 0;
    int full = 0;
    int detours = 0;
    for (std::uint32_t seed = 1; seed <= 1'500; ++seed) {
        CableHall hall(seed);
        std::map<Id<Tray>, int> room;
        hall.plan().trays.forEach([&](const Tray& tray) { room[tray.id] = hall.upTo(6); });
        for (const auto& [tray, jumpers] : room)
            hall.holdsJumpers(tray, jumpers);
        const int cables = 1 + hall.upTo(9);
        for (int i = 0; i < cables; ++i)
            hall.cable(0, 1);
        const HallSteps steps(hall.plan());
        const Cable& one = hall.plan().cables.at(Id<Cable>(1));
        const CheapFlow flow =
            cheapestFlow(steps, room, endsOf(hall.plan(), steps, one.a), endsOf(hall.plan(), steps, one.b), cables);
        const int most = flow.cables;
        const RoutedDesign answer = routeDesign(hall.plan());
        if (!answer.noWays.empty()) {
            QCOMPARE(most, 0);
            continue;
        }
        Tables plan = hall.plan();
        answer.step.applyTo(plan);
        const QByteArray where = QByteArray::number(seed);
        QVERIFY2(allFit(plan) == (most == cables), where);
        QVERIFY2(answer.fullCuts.empty() == (most == cables), where);
        ++(most == cables ? fitted : full);
        if (most == cables) {
            std::int64_t detour = 0;
            plan.cables.forEach([&](const Cable& cable) {
                detour += (cable.length - 2_m).base() - *shortestOver(plan, steps, cable, everyStep);
            });
            QCOMPARE(detour, flow.cost - cables * *shortestOver(plan, steps, one, everyStep));
            detours += detour > 0 ? 1 : 0;
        }
        for (const FullCut& cut : answer.fullCuts) {
            QVERIFY2(cut.proven, where);
            QCOMPARE(cut.cables, cables);
            QCOMPARE(cut.demand.base(), std::int64_t{707} * cables);
            QCOMPARE(cut.room.base(), std::int64_t{707} * most);
            QVERIFY(!fullCutText(plan, cut).isEmpty());
        }
    }
    QVERIFY(fitted > 50 && full > 50 && detours > 20);
}

void RoutePropertyTest::anAssignmentThatExistsIsFound()
{
    // Cables are laid along ways of random cost, and every tray is made just as wide as that takes.
    int halls = 0;
    int missed = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        CableHall hall(seed);
        Tables open = hall.plan();
        for (int i = 4 + hall.upTo(20); i > 0; --i) {
            const auto a = static_cast<std::size_t>(hall.upTo(static_cast<int>(hall.racks()) - 1));
            const auto b = static_cast<std::size_t>(hall.upTo(static_cast<int>(hall.racks()) - 1));
            hall.cable(a, b);
        }
        std::map<Id<Tray>, std::vector<int>> laid;  // by step
        const HallSteps steps(hall.plan());
        bool joined = true;
        hall.plan().cables.forEach([&](const Cable& cable) {
            const Id<Rack> rackA = hall.plan().devices.at(cable.a.device).rack;
            const Id<Rack> rackB = hall.plan().devices.at(cable.b.device).rack;
            if (rackA == rackB)
                return;
            std::map<Id<Tray>, int> cost;
            hall.plan().trays.forEach([&](const Tray& tray) { cost[tray.id] = 1 + hall.upTo(20); });
            std::map<Node, std::pair<std::int64_t, Node>> via;
            std::priority_queue<std::tuple<std::int64_t, Node, Node>, std::vector<std::tuple<std::int64_t, Node, Node>>,
                                std::greater<>>
                queue;
            const Node start = steps.below(hall.plan().racks.at(rackA)).front();
            queue.emplace(0, start, start);
            while (!queue.empty()) {
                const auto [at, node, before] = queue.top();
                queue.pop();
                if (!via.emplace(node, std::pair(at, before)).second)
                    continue;
                const std::int64_t now = at;
                const Node here = node;
                steps.beside(here, [&](const Node& next, bool step) {
                    queue.emplace(now + (step ? cost[here.first] : 0), next, here);
                });
            }
            const Node end = steps.below(hall.plan().racks.at(rackB)).front();
            joined &= via.contains(end);
            for (Node node = end; via.contains(node) && via.at(node).second != node; node = via.at(node).second) {
                const Node& before = via.at(node).second;
                if (before.first != node.first)
                    continue;
                auto& count = laid[node.first];
                count.resize(static_cast<std::size_t>(steps.steps(node.first)) + 1);
                ++count[static_cast<std::size_t>(std::min(node.second, before.second))];
            }
        });
        if (!joined)
            continue;
        ++halls;
        std::map<Id<Tray>, int> room;
        hall.plan().trays.forEach([&](const Tray& tray) { room[tray.id] = 0; });
        for (const auto& [tray, count] : laid)
            room[tray] = *std::max_element(count.begin(), count.end());
        for (const auto& [tray, jumpers] : room)
            hall.holdsJumpers(tray, jumpers);
        const RoutedDesign answer = routeDesign(hall.plan());
        Tables plan = hall.plan();
        answer.step.applyTo(plan);
        if (!allFit(plan)) {
            ++missed;
            qWarning("seed %u: %zu cuts", seed, answer.fullCuts.size());
        }
        for (const FullCut& cut : answer.fullCuts)
            QVERIFY2(!cut.proven, "a cut that an assignment crosses is called full");
    }
    QVERIFY(halls > 40);
    QCOMPARE(missed, 0);
}

void RoutePropertyTest::noCableCouldLieShorterInTheRoomThatIsLeft()
{
    int detours = 0;
    for (std::uint32_t seed = 1; seed <= 600; ++seed) {
        CableHall hall(seed);
        std::map<Id<Tray>, int> room;
        hall.plan().trays.forEach([&](const Tray& tray) { room[tray.id] = 5 + hall.upTo(30); });
        for (const auto& [tray, jumpers] : room)
            hall.holdsJumpers(tray, jumpers);
        for (int i = 0; i < 40; ++i) {
            const auto a = static_cast<std::size_t>(hall.upTo(static_cast<int>(hall.racks()) - 1));
            hall.cable(a, (a + 1) % hall.racks());
        }
        const Tables plan = routed(hall.plan());
        if (!allFit(plan))
            continue;
        const HallSteps steps(plan);
        std::map<Node, int> lying;  // by the lower end of each step
        const auto forEachStepOf = [&](const Cable& cable, auto&& visit) {
            const auto stretches = StretchFinder(plan).stretchesOf(plan.routes.at(*cable.route));
            for (const Stretch& stretch : *stretches) {
                const Length first = std::min(stretch.from, stretch.to);
                const Length last = std::max(stretch.from, stretch.to);
                for (Length at = first; at < last; at += 500_mm)
                    visit(Node{stretch.tray, static_cast<int>(at.base() / 500'000)});
            }
        };
        plan.cables.forEach([&](const Cable& cable) {
            if (cable.route)
                forEachStepOf(cable, [&](const Node& step) { ++lying[step]; });
        });
        plan.cables.forEach([&](const Cable& cable) {
            if (!cable.route)
                return;
            forEachStepOf(cable, [&](const Node& step) { --lying[step]; });
            const auto best = shortestOver(plan, steps, cable, [&](Id<Tray> tray, int step) {
                return lying[{tray, step}] < room[tray];
            });
            forEachStepOf(cable, [&](const Node& step) { ++lying[step]; });
            const std::int64_t own = (cable.length - 2_m).base();
            QVERIFY2(own == *best,
                     qPrintable(QStringLiteral("seed %1 cable %2: %3 not %4")
                                    .arg(seed)
                                    .arg(cable.id.value())
                                    .arg(own / 1e6)
                                    .arg(double(*best) / 1e6)));
            detours += own > *shortestOver(plan, steps, cable, everyStep) ? 1 : 0;
        });
    }
    QVERIFY(detours > 100);
}

void RoutePropertyTest::theSameDesignGivesTheSameRoutes()
{
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CableHall hall(seed);
        for (int i = 0; i < 30; ++i)
            hall.cable(static_cast<std::size_t>(hall.upTo(1)), hall.racks() - 1);
        const Tables once = routed(hall.plan());
        QVERIFY(routed(hall.plan()) == once);
        QVERIFY(routed(once) == once);
    }
}

void RoutePropertyTest::routingSomeAgainChangesNothing()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CableHall hall(seed);
        for (int i = 0; i < 30; ++i)
            hall.cable(static_cast<std::size_t>(hall.upTo(1)), hall.racks() - 1);
        const Tables plan = routed(hall.plan());
        if (!allFit(plan))
            continue;
        Edit edit(plan, QStringLiteral("again"));
        std::vector<Id<Cable>> some;
        plan.cables.forEach([&](const Cable& cable) {
            if (hall.upTo(2) == 0)
                some.push_back(cable.id);
        });
        routeCables(edit, some);
        const ChangeSet step = std::move(edit).take();
        for (const Change<Cable>& change : step.of<Cable>())
            QVERIFY(std::find(some.begin(), some.end(), change.id()) != some.end());
        Tables after = plan;
        step.applyTo(after);
        QVERIFY(allFit(after));
    }
}

void RoutePropertyTest::loadsFollowEveryStep()
{
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        CableHall hall(seed);
        for (int i = 0; i < 30; ++i)
            hall.cable(static_cast<std::size_t>(hall.upTo(1)), hall.racks() - 1);
        Tables plan = routed(hall.plan());
        TrayLoads loads(plan);
        for (int i = 0; i < 20; ++i) {
            Edit edit(plan, QStringLiteral("step"));
            Cable cable = plan.cables.at(Id<Cable>(static_cast<std::uint32_t>(1 + hall.upTo(29))));
            if (hall.upTo(2) == 0)
                cable.route.reset();
            else if (plan.routes.size() > 0)
                cable.route =
                    Id<Route>(static_cast<std::uint32_t>(1 + hall.upTo(static_cast<int>(plan.routes.size()) - 1)));
            edit.put(cable);
            if (hall.upTo(3) == 0) {
                Rack rack = plan.racks.at(hall.rack(0));
                rack.x += Length::fromBase(500'000);
                edit.put(rack);
            }
            if (hall.upTo(3) == 0) {
                Tray tray = plan.trays.at(Id<Tray>(1));
                tray.to.x += 1_m;
                tray.kind = TrayKind::Fiber;
                edit.put(tray);
            }
            const ChangeSet step = std::move(edit).take();
            step.applyTo(plan);
            loads.update(plan, step);
            const TrayLoads fresh(plan);
            plan.trays.forEach([&](const Tray& tray) {
                QCOMPARE(loads.most(tray.id).base(), fresh.most(tray.id).base());
                QCOMPARE(loads.mostBetween(tray.id, 1_m, 2_m).base(), fresh.mostBetween(tray.id, 1_m, 2_m).base());
            });
        }
    }
}

RACKLOOM_TEST(RoutePropertyTest, QCoreApplication)
#include "route_property_test.moc"
