// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/connect_dialog.h"
#include "app/dialogs/reterminate_dialog.h"
#include "app/dialogs/swap_dialog.h"
#include "app/dialogs/trunk_dialog.h"
#include "app/main_window.h"
#include "model/commands/disconnect_cables.h"
#include "model/commands/port_pattern.h"
#include "model/edit/object_ref.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"
#include "views/bundled_fonts.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace model;

namespace {

QString s(const char* text) { return QString::fromLatin1(text); }

}  // namespace

/// Cables in the window: by two picked ports, by dialogs, and back by undo.
class ConnectByHandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Tables m_pod;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;

    const Tables& plan() const { return m_window->design().plan(); }
    Id<Cable> cable(const char* name) const { return cableCalled(plan(), s(name)).value(); }
    PortRef port(const char* name) const { return portCalled(plan(), s(name)).value(); }

    /// The entry of the Connect menu whose text begins so, without its mnemonic.
    QAction* entry(const char* text) const
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (QString(action->text()).remove(u'&').startsWith(s(text)))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        views::registerBundledFonts();
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
        ClusterSpec spec;
        spec.gpus = 72;
        m_pod = generateCluster(spec).value().plan;
    }

    void init()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.complain = [](const QString&, const QString&) {};
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->file().adopt(m_pod));
    }

    void disconnectsAndConnectsTwoPickedPorts()
    {
        const Cable before = plan().cables.at(cable("F-00001"));
        m_window->selection().set(before.id);
        entry("Disconnect")->trigger();
        QVERIFY(!plan().cables.contains(before.id));
        m_window->selection().set(before.b);
        QTest::keyClick(m_window.get(), Qt::Key_C);
        QVERIFY(entry("Connect L1-01:1 to here"));
        m_window->selection().set(before.a);
        QTest::keyClick(m_window.get(), Qt::Key_C);
        const Cable& made = plan().cables.at(cable("F-00001"));
        QCOMPARE(made.a, before.a);
        QCOMPARE(made.b, before.b);
        QVERIFY(entry("Connect from here"));
        m_window->file().document().undo();
        m_window->file().document().undo();
        QVERIFY(plan() == m_pod);
    }

    void letsGoOfTheFirstPort()
    {
        m_window->selection().set(port("A01-T01:mgmt-1"));
        entry("Connect from here")->trigger();
        QVERIFY(entry("Let go")->isEnabled());
        entry("Let go")->trigger();
        QVERIFY(!entry("Let go")->isEnabled());
        QVERIFY(entry("Connect from here"));
    }

    void saysWhyTwoPortsCannotBeConnected()
    {
        m_window->selection().set(port("A01-T01:mgmt-1"));
        entry("Connect from here")->trigger();
        m_window->selection().set(port("L1-01:100"));
        entry("Connect A01-T01:mgmt-1 to here")->trigger();
        QVERIFY(plan() == m_pod);
        QVERIFY(entry("Let go")->isEnabled());
    }

    void offersOnlyWhatTheSelectionAllows()
    {
        m_window->selection().clear();
        for (const char* text : {"Connect from here", "Disconnect", "Swap with", "Re-terminate"})
            QVERIFY2(!entry(text)->isEnabled(), text);
        m_window->selection().set(std::vector<ObjectRef>{cable("F-00001"), cable("F-00002"), cable("F-00003")});
        QVERIFY(entry("Disconnect 3 cables")->isEnabled());
        QVERIFY(!entry("Swap with")->isEnabled());
    }

    void aRowComesFromItsTemplate()
    {
        entry("NVL576 row (planning)")->trigger();
        QCOMPARE(plan().racks.size(), std::size_t(8));
        QVERIFY(!plan().cables.empty());
    }

    void theConnectDialogSaysWhatItWouldDo()
    {
        Tables bare = m_pod;
        disconnectCables(m_pod, cablesNamed(m_pod, {s("nic-leaf")}).value()).value().applyTo(bare);
        app::ConnectDialog dialog(bare, s("leaf-*:1-72"));
        QVERIFY2(dialog.says().contains(s("A port is DEVICE:PORT")), qPrintable(dialog.says()));
        const QList<QLineEdit*> fields = dialog.findChildren<QLineEdit*>();
        QLineEdit* to = fields[0]->text().isEmpty() ? fields[0] : fields[1];
        QTest::keyClicks(to, s("nic rail r"));
        QTRY_VERIFY2(dialog.says().contains(s("72 cables")), qPrintable(dialog.says()));
        QCOMPARE(dialog.step().value().of<Cable>().size(), std::size_t(72));
        to->setText(s("nic rail x"));
        QTRY_VERIFY2(dialog.says().contains(s("no device")), qPrintable(dialog.says()));
    }

    void theSwapDialogNamesTheNewEnds()
    {
        app::SwapDialog dialog(m_pod, cable("F-00001"), s("F-00019"));
        QVERIFY2(dialog.says().contains(s("F-00019, A01-T01:nic-2 to L1-01:1"))
                     || dialog.says().contains(s("F-00019, A01-T01:nic-2 to")),
                 qPrintable(dialog.says()));
        QVERIFY(dialog.step());
    }

    void theTrunkDialogSaysItsEffectAndGoesBack()
    {
        using app::TrunkDialog;
        QVERIFY(entry("Make trunks")->isEnabled() && entry("Back to jumpers")->isEnabled());
        TrunkDialog dialog(m_pod, TrunkDialog::Way::ToTrunks);
        QVERIFY2(dialog.says().contains(s("Name cables, bundles")), qPrintable(dialog.says()));
        auto* cables = dialog.findChild<QLineEdit*>();
        cables->setText(s("A01=A02; F-00001"));
        QTRY_VERIFY2(dialog.says().contains(s("72 links over 6 trunks")), qPrintable(dialog.says()));
        QVERIFY2(dialog.says().contains(s("of 3.00 dB")), qPrintable(dialog.says()));
        cables->setText(s("A01=A05"));
        QTRY_VERIFY2(dialog.says().contains(s("There is no rack")), qPrintable(dialog.says()));
        cables->setText(s("F-00001"));
        QVERIFY(m_window->perform(dialog.step()));
        TrunkDialog back(plan(), TrunkDialog::Way::ToJumpers, s("T-00001"));
        QVERIFY2(back.says().contains(s("1 link without 1 trunk")), qPrintable(back.says()));
        QVERIFY(m_window->perform(back.step()));
        QCOMPARE(plan().cables.size(), m_pod.cables.size());
        m_window->file().document().undo();
        m_window->file().document().undo();
        QVERIFY(plan() == m_pod);
    }

    void theReterminateDialogRefusesAUsedPort()
    {
        app::ReterminateDialog dialog(m_pod, cable("F-00001"));
        dialog.port()->setText(s("L1-01:2"));
        QTRY_VERIFY2(dialog.says().contains(s("already has F-00002")), qPrintable(dialog.says()));
        dialog.port()->setText(s("L1-01:40"));
        QTRY_VERIFY2(dialog.says().contains(s("to L1-01:40")), qPrintable(dialog.says()));
    }
};

RACKLOOM_TEST(ConnectByHandTest, QApplication)
#include "connect_by_hand_test.moc"
