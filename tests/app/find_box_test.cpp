// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find_box.h"

#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QtTest>

using namespace model;

class FindBoxTest : public QObject {
    Q_OBJECT

    /// Types into the field and presses Return after `down` steps down the list.
    void find(const char* text, int down = 0)
    {
        m_box->setFocus();
        QTest::keyClicks(m_box.get(), QString::fromLatin1(text));
        for (int i = 0; i < down; ++i)
            QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : m_box.get(),
                            Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : m_box.get(),
                        Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ClusterSpec spec;
        spec.gpus = 72;
        m_document = std::make_unique<Document>(generateCluster(spec).value().plan);
        m_design = std::make_unique<views::LiveDesign>(*m_document);
        m_finder = std::make_unique<app::Finder>(*m_design);
    }
    void init()
    {
        m_chosen.clear();
        m_types.clear();
        m_box = std::make_unique<app::FindBox>(*m_finder);
        connect(m_box.get(), &app::FindBox::chosen, this,
                [this](const ObjectRef& object) { m_chosen.push_back(object); });
        connect(m_box.get(), &app::FindBox::typeChosen, this, [this](const QString& key) { m_types << key; });
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
        m_box->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
    }
    void cleanup() { m_box.reset(); }

    void returnChoosesTheBestAnswer()
    {
        find("l1-03:41");
        QCOMPARE(m_chosen.size(), std::size_t(1));
        QCOMPARE(nameOf(m_document->plan(), m_chosen.front()), QStringLiteral("L1-03:41"));
        QVERIFY(m_box->text().isEmpty());
    }

    void theListIsWalkedWithTheKeys()
    {
        find("l1-03:4", 2);
        QCOMPARE(m_chosen.size(), std::size_t(1));
        QCOMPARE(nameOf(m_document->plan(), m_chosen.front()), QStringLiteral("L1-03:40"));
    }

    void aCommandIsRunAndATypeIsTold()
    {
        QAction action(QStringLiteral("Frobnicate everything"));
        int runs = 0;
        connect(&action, &QAction::triggered, this, [&] { ++runs; });
        m_finder->setCommands([&] {
            return std::vector<app::FindableCommand>{{action.text(), QStringLiteral("Test"), &action}};
        });
        find("frob");
        QCOMPARE(runs, 1);
        m_finder->setCommands({});
        find("q3450-ld");
        QCOMPARE(m_types, QStringList{QStringLiteral("q3450-ld")});
    }

    void escapeLeavesWithoutChoosing()
    {
        m_box->setFocus();
        QTest::keyClicks(m_box.get(), QStringLiteral("l1"));
        QVERIFY(!m_box->results().empty());
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QVERIFY(m_box->text().isEmpty());
        QVERIFY(m_chosen.empty());
    }

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<views::LiveDesign> m_design;
    std::unique_ptr<app::Finder> m_finder;
    std::unique_ptr<app::FindBox> m_box;
    std::vector<ObjectRef> m_chosen;
    QStringList m_types;
};

RACKLOOM_TEST(FindBoxTest, QApplication)
#include "find_box_test.moc"
