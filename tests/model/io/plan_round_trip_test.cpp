// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "model/io/plan_reader.h"
#include "model/io/plan_writer.h"
#include "tests/support/small_design.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <random>

using namespace model;

/// Seeded random designs and seeded random damage.
class PlanRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomDesignsComeBackAsTheyWere();
    void damagedFilesAreReadOrRefusedWithALine();
};

namespace {

Result<Tables> readText(const QByteArray& text) { return readPlan({text.constData(), std::size_t(text.size())}); }

class RandomDesign {
public:
    explicit RandomDesign(std::uint32_t seed) : m_random(seed), m_builder(tests::smallTypes()) {}

    Tables make()
    {
        Tables& plan = m_builder.tables();
        plan.headers.put({Id<DesignHeader>(1), text(), text(), text()});
        plan.halls.put({Id<Hall>(1), text(), positive(), positive(), upTo(1) ? outline() : std::vector<Spot>{},
                        maybe(FloorLoad::fromBase(amount())), maybe(Mass::fromBase(amount()))});
        fill<Waiver>([&](auto id) {
            return Waiver{id,
                          text(),
                          WaivedKind(upTo(8)),
                          upTo(9),
                          upTo(3),
                          upTo(1) ? text() : QString(),
                          WaivedSeverity(upTo(2)),
                          text(),
                          text(),
                          text(),
                          text()};
        });
        fill<Revision>(
            [&](auto id) { return Revision{id, text(), text(), upTo(1) ? text() : QString(), text(), text()}; });
        if (upTo(1)) {
            Deliverables delivery;
            delivery.paper = Paper(upTo(2));
            delivery.rowsPerSheet = upTo(40);
            delivery.pageBreak = PageBreak(upTo(1));
            delivery.company = text();
            delivery.labelTemplate = text();
            delivery.labelShiftX = Length::fromBase(upTo(100'000) - 50'000);
            delivery.labelCode = LabelCode(upTo(2));
            delivery.spareLabels = upTo(9);
            plan.deliverables.put(delivery);
        }
        if (upTo(1)) {
            plan.underlays.put({Id<Underlay>(1),
                                text(),
                                {{length(), length()}, {length(), length()}},
                                {{place(), place()}, {place(), place()}},
                                many<QString>([&] { return text(); })});
        }
        fill<Obstacle>(
            [&](auto id) { return Obstacle{id, text(), ObstacleKind(upTo(1)), outline(), length(), maybe(length())}; });
        plan.profiles.put({Id<Profile>(1), CopperProfile(upTo(2)), OpticsProfile(upTo(1)), Redundancy(upTo(2)),
                           PairProfile(upTo(1)), Temperature::fromBase(amount()), text(), positive(), positive(),
                           share(), share(), share(), positive(), many<Length>([&] { return positive(); }),
                           ExcessAt(upTo(2)), positive(), positive(), positive(), positive()});
        Naming naming;
        naming.crossTray = text();
        naming.laserCable = upTo(1) ? text() : naming.laserCable;
        naming.nvlinkCable = upTo(1) ? text() : naming.nvlinkCable;
        plan.namings.put(naming);
        fill<Row>([&](auto id) { return Row{id, text()}; });
        fill<Rack>(
            [&](auto id) { return Rack{id, text(), any<RackType>(), any<Row>(), place(), place(), Facing(upTo(3))}; });
        fill<Device>([&](auto id) {
            return Device{id,           text(),       Id<DeviceType>(1 + upTo(1)), any<Rack>(),
                          1 + upTo(99), upTo(1) == 0, FabricRole(upTo(3)),         upTo(9),
                          upTo(9)};
        });
        fill<Tray>([&](auto id) {
            return Tray{id,     text(), any<TrayType>(), point(),           point(),
                        size(), size(), 1 + upTo(2),     TrayKind(upTo(2)), many<Point>([&] { return point(); })};
        });
        fill<Route>([&](auto id) {
            std::vector<Id<Tray>> trays;
            for (int i = upTo(4); i > 0; --i)
                trays.push_back(any<Tray>());
            return Route{id, any<Rack>(), any<Rack>(), trays, positive(), many<Length>([&] { return positive(); })};
        });
        fill<Cdu>([&](auto id) { return Cdu{id, text(), any<CduType>(), place(), place()}; });
        fill<Manifold>([&](auto id) { return Manifold{id, text(), any<Rack>(), text(), maybe(any<Cdu>())}; });
        addAtPorts();
        return m_builder.plan();
    }

private:
    /// What needs a device with ports and couplings.
    void addAtPorts()
    {
        m_builder.tables().devices.put({Id<Device>(5000),
                                        text(),
                                        m_builder.type<DeviceType>(QStringLiteral("box")),
                                        any<Rack>(),
                                        1,
                                        false,
                                        {},
                                        0,
                                        0});
        const Id<Device> box(5000);
        fill<Cable>([&](auto id) {
            return Cable{id,
                         any<CableType>(),
                         CableRole(upTo(6)),
                         1 + upTo(99),
                         {box, 1 + upTo(1)},
                         {box, 1 + upTo(1)},
                         maybe(any<Route>()),
                         positive(),
                         many<PortRef>([&] {
                             return PortRef{box, 1 + upTo(1)};
                         }),
                         many<PortRef>([&] {
                             return PortRef{box, 1 + upTo(1)};
                         })};
        });
        fill<Guide>([&](auto id) {
            return Guide{id, any<Cable>(), many<Id<Tray>>([&] { return any<Tray>(); }),
                         many<Id<Tray>>([&] { return any<Tray>(); }), maybe(any<Cable>())};
        });
        fill<Hose>(
            [&](auto id) { return Hose{id, box, 1, any<Manifold>(), FlowDirection(upTo(1)), maybe(any<HoseType>())}; });
    }

    /// Often none, and a few at most.
    template <class Item, class Make>
    std::vector<Item> many(Make make)
    {
        std::vector<Item> items;
        for (int i = upTo(1) * upTo(3); i > 0; --i)
            items.push_back(make());
        return items;
    }
    std::vector<Spot> outline()
    {
        std::vector<Spot> spots;
        for (int i = 3 + upTo(3); i > 0; --i)
            spots.push_back({place(), place()});
        return spots;
    }
    template <class Record, class Make>
    void fill(Make make)
    {
        for (int i = upTo(5); i >= 0; --i)
            m_builder.tables().of<Record>().put(make(Id<Record>(std::uint32_t(1 + upTo(1000)))));
    }
    template <class Record>
    Id<Record> any()
    {
        std::vector<Id<Record>> ids;
        m_builder.plan().of<Record>().forEach([&](const Record& record) { ids.push_back(record.id); });
        return ids[std::size_t(upTo(int(ids.size()) - 1))];
    }
    template <class Value>
    std::optional<Value> maybe(Value value)
    {
        return upTo(1) ? std::optional(value) : std::nullopt;
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    std::int64_t amount()
    {
        constexpr std::int64_t kMost = 9'000'000'000'000'000;
        return upTo(3) ? upTo(100'000'000) - 50'000'000
                       : std::uniform_int_distribution<std::int64_t>(-kMost, kMost)(m_random);
    }
    Length length() { return Length::fromBase(amount()); }
    Length positive() { return abs(length()); }
    Share share() { return Share::fromBase(upTo(1000)); }
    Length place() { return Length::fromBase(amount() % 100'000'000'001); }  // within 100 km
    Length size() { return Length::fromBase(1 + std::abs(amount()) % 100'000'000); }
    Point point() { return {place(), place(), place()}; }
    QString text()
    {
        const QString characters =
            QStringLiteral("aZ0-{}[]\",:\\/ \b\f\n\r\t\u0001\u001f\u007f\u00e4\u2028\ufeff\U0001F600");
        QString result;
        for (int i = upTo(6); i > 0; --i) {
            const QChar c = characters[upTo(int(characters.size()) - 1)];
            if (!c.isSurrogate())
                result += c;
        }
        return upTo(9) ? result : result + QString::fromUtf8("\xF0\x9F\x98\x80");
    }

    std::mt19937 m_random;
    tests::PlanBuilder m_builder;
};

}  // namespace

void PlanRoundTripTest::randomDesignsComeBackAsTheyWere()
{
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const Tables plan = RandomDesign(seed).make();
        const QByteArray text = writePlan(plan);
        const Result<Tables> read = readText(text);
        QVERIFY2(read,
                 qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(read ? QString() : read.error().message)));
        QVERIFY2(read.value() == plan, qPrintable(QString::number(seed)));
        QCOMPARE(writePlan(read.value()), text);
    }
}

void PlanRoundTripTest::damagedFilesAreReadOrRefusedWithALine()
{
    const QByteArray file = tests::smallDesignFile();
    const QByteArray alphabet("{}[]\",:\\019-.eE \n\0\x80\xff"
                              "azk",
                              24);
    std::mt19937 random(20260101);
    const auto upTo = [&](qsizetype most) { return std::uniform_int_distribution<qsizetype>(0, most)(random); };
    int taken = 0;
    for (int i = 0; i < 10'000; ++i) {
        QByteArray text = file;
        if (upTo(9) == 0)
            text.replace("\"minor\":0", "\"minor\":1");
        for (qsizetype changes = upTo(3) / 2 + 1; changes > 0; --changes) {
            const qsizetype at = upTo(text.size() - 1);
            const qsizetype size = upTo(3) ? 1 : upTo(40);
            if (upTo(3) == 0)
                text.insert(at, text.mid(upTo(text.size() - 1), size));
            else
                text.replace(at, size, QByteArray(int(upTo(1)), alphabet[upTo(alphabet.size() - 1)]));
        }
        const Result<Tables> read = readText(text);
        if (!read) {
            QVERIFY(!read.error().message.isEmpty());
            QVERIFY(read.error().line >= 1 && read.error().line <= text.count('\n') + 1);
            continue;
        }
        ++taken;
        const QByteArray written = writePlan(read.value());
        const Result<Tables> again = readText(written);
        QVERIFY2(again, text.constData());
        QVERIFY(again.value() == read.value());
        QCOMPARE(writePlan(again.value()), written);
    }
    QVERIFY(taken > 10 && taken < 9'000);
}

RACKLOOM_TEST(PlanRoundTripTest, QCoreApplication)
#include "plan_round_trip_test.moc"
