// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/fiber_page.h"

#include "app/fiber_picture.h"
#include "model/commands/delete_device.h"
#include "model/commands/disconnect_cables.h"
#include "tests/support/made_cluster.h"
#include "tests/support/plan_builder.h"
#include "tests/support/random_steps.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"

#include <QComboBox>
#include <QToolButton>
#include <QtTest>

using namespace model;
using tests::deviceCalled;
using views::FiberMode;

class FiberPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::registerBundledFonts(); }

    void init()
    {
        m_document = std::make_unique<Document>(tests::madeCluster(576).plan);
        m_design = std::make_unique<views::LiveDesign>(*m_document);
        m_selection = std::make_unique<views::Selection>();
        m_page = std::make_unique<app::FiberPage>(*m_design, *m_selection);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_selection.reset();
        m_design.reset();
        m_document.reset();
    }

    void theFirstSwitchIsShownWhereNothingIsSelected()
    {
        QCOMPARE(name(*view().subject().device), QStringLiteral("L1-01"));
    }

    void aClickOnAPortSelectsItEverywhere()
    {
        click(port(QStringLiteral("L1-01"), 41));
        QCOMPARE(m_selection->current(), std::optional<ObjectRef>(port(QStringLiteral("L1-01"), 41)));
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("L1-01:41")));
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("els-6, engine-21")));
    }

    void aClickOnALaserModuleSelectsThePortsItLights()
    {
        const QRectF module = view().placeOf(QStringLiteral("laser module els-6"));
        QVERIFY(!module.isEmpty());
        QTest::mouseClick(&view(), Qt::LeftButton, {}, module.center().toPoint());
        QCOMPARE(m_selection->objects().size(), std::size_t(8));
        QVERIFY(m_selection->contains(port(QStringLiteral("L1-01"), 41)));
        QVERIFY(m_selection->contains(port(QStringLiteral("L1-01"), 48)));
    }

    void aClickOnAPositionTracesItsFiber()
    {
        m_selection->set(port(QStringLiteral("L1-01"), 41));
        const QRectF disc = view().placeOf(QStringLiteral("position 3, green"));
        QTest::mouseClick(&view(), Qt::LeftButton, {}, disc.center().toPoint());
        QCOMPARE(view().position(), 3);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view().position(), 4);
        // The next lit one: 5 to 8 are dark.
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view().position(), 9);
        m_selection->set(port(QStringLiteral("L1-01"), 42));
        QCOMPARE(view().position(), 0);
    }

    void aClickOnACableInTheTraceSelectsIt()
    {
        m_selection->set(port(QStringLiteral("L1-01"), 41));
        const QRectF cable = view().placeOf(QStringLiteral("cable F-00041"));
        QTest::mouseClick(&view(), Qt::LeftButton, {}, cable.center().toPoint());
        QCOMPARE(nameOf(m_design->plan(), *m_selection->current()), QStringLiteral("F-00041"));
        // It is still looked at from the same switch.
        QCOMPARE(view().subject().port, std::optional(std::get<PortRef>(port(QStringLiteral("L1-01"), 41))));
    }

    /// Numbered down each column of six.
    void arrowsWalkThePortsOnTheirGrid()
    {
        m_selection->set(port(QStringLiteral("L1-01"), 41));
        const std::pair<Qt::Key, int> steps[] = {
            {Qt::Key_Right, 47}, {Qt::Key_Up, 46}, {Qt::Key_Left, 40}, {Qt::Key_Down, 41}, {Qt::Key_Down, 42}};
        for (const auto& [key, number] : steps) {
            QTest::keyClick(&view(), key);
            QCOMPARE(m_selection->current(), std::optional<ObjectRef>(port(QStringLiteral("L1-01"), number)));
        }
    }

    void returnGoesToTheFarEndAndBack()
    {
        m_selection->set(port(QStringLiteral("L1-01"), 41));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(nameOf(m_design->plan(), *m_selection->current()), QStringLiteral("A03-T05:nic-1"));
        QCOMPARE(name(*view().subject().device), QStringLiteral("A03-T05"));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(m_selection->current(), std::optional<ObjectRef>(port(QStringLiteral("L1-01"), 41)));
    }

    void itFollowsWhatIsSelectedElsewhere()
    {
        m_selection->set(deviceCalled(m_design->plan(), QStringLiteral("S1-02")).id);
        QCOMPARE(name(*view().subject().device), QStringLiteral("S1-02"));
        m_selection->set(deviceCalled(m_design->plan(), QStringLiteral("S1-02")).rack);
        QCOMPARE(m_design->plan().deviceTypes.at(m_design->plan().devices.at(*view().subject().device).type).key,
                 QStringLiteral("q3450-ld"));
        const auto before = view().subject().device;
        m_selection->clear();
        QCOMPARE(view().subject().device, before);
    }

    void everyModeIsChosenByItsButtonAndDrawsSomethingElse()
    {
        m_selection->set(port(QStringLiteral("L1-01"), 41));
        QSet<QString> titles;
        for (QToolButton* button : m_page->controls()->findChildren<QToolButton*>()) {
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(button->isChecked());
            titles.insert(view().picture().title);
        }
        QCOMPARE(titles.size(), 4);
    }

    void theLastTwoDevicesFaceEachOther()
    {
        m_selection->set(deviceCalled(m_design->plan(), QStringLiteral("L1-01")).id);
        m_selection->set(deviceCalled(m_design->plan(), QStringLiteral("S1-01")).id);
        m_page->setMode(FiberMode::Pair);
        QVERIFY(view().subject().pair);
        QCOMPARE(name(view().subject().pair->left) + view().subject().pair->rightName, QStringLiteral("L1-01S1-01"));
        // A port of one of them is picked without leaving the pair.
        click(port(QStringLiteral("L1-01"), 80));
        QCOMPARE(name(view().subject().pair->left) + view().subject().pair->rightName, QStringLiteral("L1-01S1-01"));
        m_selection->set(deviceCalled(m_design->plan(), QStringLiteral("A01-T01")).rack);
        QCOMPARE(view().subject().pair->rightName, QStringLiteral("A01"));
        QCOMPARE(view().subject().pair->right.size(), std::size_t(18));
    }

    void oneDeviceFacesWhereItsFirstCableLeads()
    {
        m_page->setMode(FiberMode::Pair);
        QCOMPARE(name(view().subject().pair->left) + view().subject().pair->rightName, QStringLiteral("L1-01A01"));
    }

    void coloursByTheChoiceOfTheBox()
    {
        auto* box = m_page->controls()->findChild<QComboBox*>();
        for (int i = box->count() - 1; i >= 0; --i) {
            box->setCurrentIndex(i);
            QCOMPARE(view().colourBy().has_value(), i > 0);
            QVERIFY(!view().picture().parts.empty());
        }
    }

    void anEditIsShownAtOnceAndUndone()
    {
        const ObjectRef here = port(QStringLiteral("L1-01"), 41);
        m_selection->set(here);
        QVERIFY(view().subject().cable);
        const auto step = disconnectCables(m_design->plan(), {*view().subject().cable});
        QVERIFY(bool(step));
        m_document->apply(step.value());
        QVERIFY(!view().subject().cable);
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("no cable")));
        m_document->undo();
        QVERIFY(view().subject().cable);
    }

    void aDeviceThatIsDeletedIsLeftForAnother()
    {
        const auto leaf = deviceCalled(m_design->plan(), QStringLiteral("L1-01")).id;
        m_selection->set(PortRef{leaf, 41});
        m_page->setMode(FiberMode::Pair);
        const auto step = deleteDevice(m_design->plan(), leaf);
        QVERIFY(bool(step));
        m_document->apply(step.value());
        QCOMPARE(name(*view().subject().device), QStringLiteral("L1-02"));
        m_document->undo();
        QVERIFY(!view().grab().isNull());
    }

    void staysWholeUnderRandomEditsAndSelections()
    {
        constexpr FiberMode kModes[] = {FiberMode::Faceplate, FiberMode::Inside, FiberMode::Pair, FiberMode::Trace};
        tests::RandomSteps steps(20261121);
        m_document->replace(tests::stepsStart());
        for (int i = 0; i < 120; ++i) {
            switch (steps.upTo(3)) {
            case 0:
                if (m_document->canUndo())
                    m_document->undo();
                break;
            case 1:
                if (m_document->canRedo())
                    m_document->redo();
                break;
            default:
                m_document->apply(steps.next(m_document->plan()));
            }
            std::vector<ObjectRef> things;
            m_document->plan().cables.forEach([&](const Cable& cable) {
                things.insert(things.end(), {cable.id, cable.b});
            });
            m_document->plan().devices.forEach([&](const Device& device) {
                things.insert(things.end(), {device.id, device.rack});
            });
            m_selection->dropMissing(m_document->plan());
            if (!things.empty())
                m_selection->set(things[std::size_t(steps.upTo(int(things.size()) - 1))]);
            m_page->setMode(kModes[steps.upTo(3)]);
            // What is shown is of this very moment: drawn anew it is the same.
            views::FiberOptions options;
            options.mode = view().mode();
            options.position = view().position();
            options.selected = m_selection->objects();
            const PlanIndex index(m_document->plan());
            const views::Drawing anew = views::fiberDrawing(m_document->plan(), index, view().subject(), options);
            QCOMPARE(view().picture().hits.size(), anew.hits.size());
            QCOMPARE(view().picture().bounds, anew.bounds);
        }
    }

    void anEmptyDesignTeachesWhatToDo()
    {
        m_document->replace(tests::PlanBuilder().plan());
        QVERIFY(!view().subject().device);
        QCOMPARE(view().picture().title, QStringLiteral("No device with ports is here"));
        QVERIFY(!view().grab().isNull());
    }

    void whatIsAskedForByNameIsFoundOrSaidToBeMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* asked, const char* says) {
            QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(says);
        };
        row("", "");
        row("L1-03", "");
        row("L1-03:41", "");
        row("F-00041", "");
        row("A01", "");
        row("L1-01,S1-01", "");
        row("L1-01, A01", "");
        row("L1-99", "no row, rack, device, unit, tray or cable is called \"L1-99\". Did you mean L1-");
        row("L1-01:200", "200");
        row("L1-01,S1-01,S1-02", "two devices");
        row("F-00041,S1-01", "is no device");
    }

    void whatIsAskedForByNameIsFoundOrSaidToBeMissing()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const auto drawing = app::fiberOf(m_design->plan(), name);
        QCOMPARE(bool(drawing), says.isEmpty());
        if (!drawing)
            QVERIFY2(drawing.error().message.contains(says), qPrintable(drawing.error().message));
    }

private:
    views::FiberView& view() { return m_page->view(); }
    QString name(Id<Device> device) const { return m_design->plan().devices.at(device).name; }
    ObjectRef port(const QString& device, int number) const
    {
        return PortRef{deviceCalled(m_design->plan(), device).id, number};
    }
    void click(const ObjectRef& object)
    {
        const QRectF place = view().placeOf(object);
        QVERIFY(!place.isEmpty());
        QTest::mouseClick(&view(), Qt::LeftButton, {}, place.center().toPoint());
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<views::LiveDesign> m_design;
    std::unique_ptr<views::Selection> m_selection;
    std::unique_ptr<app::FiberPage> m_page;
};

RACKLOOM_TEST(FiberPageTest, QApplication)
#include "fiber_page_test.moc"
