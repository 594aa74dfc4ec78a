// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/finder.h"

#include "app/dialogs/profile_dialog.h"
#include "app/find_commands.h"
#include "model/commands/rename_object.h"
#include "model/edit/edit.h"
#include "model/fabric/generate.h"
#include "tests/support/test_program.h"

#include <QFormLayout>
#include <QLabel>
#include <QMenuBar>
#include <QtTest>

using namespace model;
using app::Found;

namespace {

QStringList names(const std::vector<Found>& found)
{
    QStringList texts;
    for (const Found& each : found)
        texts << each.name;
    return texts;
}

}  // namespace

class FinderTest : public QObject {
    Q_OBJECT

    QString first(const char* text)
    {
        const auto found = m_finder->find(QString::fromLatin1(text), 12);
        return found.empty() ? QString() : found.front().name;
    }
    Id<Device> device(const QString& name)
    {
        std::optional<Id<Device>> found;
        m_document->plan().devices.forEach([&](const Device& each) {
            if (each.name == name)
                found = each.id;
        });
        return *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ClusterSpec spec;
        spec.gpus = 576;
        m_pod = generateCluster(spec).value().plan;
    }
    void init()
    {
        m_document = std::make_unique<Document>(m_pod);
        m_design = std::make_unique<views::LiveDesign>(*m_document);
        m_finder = std::make_unique<app::Finder>(*m_design);
    }

    void beginningsComeBeforeWordsAndThoseBeforeScatteredLetters()
    {
        // A01 itself, then what begins with it; of equal rank in natural order, racks first.
        const QStringList found = names(m_finder->find(QStringLiteral("a01"), 6));
        QCOMPARE(found.front(), QStringLiteral("A01"));
        QVERIFY(found[1].startsWith(QStringLiteral("A01-")));
        // "l103" is in L1-03 with one letter between.
        QCOMPARE(first("l103"), QStringLiteral("L1-03"));
        QCOMPARE(first("L1-03"), QStringLiteral("L1-03"));
    }

    void saysWhatItIsAndWhere()
    {
        const auto found = m_finder->find(QStringLiteral("L1-03"), 1);
        QVERIFY(found.front().what.contains(QStringLiteral("Q3450")));
        const Device& leaf = m_pod.devices.at(device(QStringLiteral("L1-03")));
        QVERIFY(found.front().what.contains(m_pod.racks.at(leaf.rack).name + QStringLiteral(", U%1").arg(leaf.unit)));
    }

    void findsAPortByItsDeviceAndNumber()
    {
        const auto found = m_finder->find(QStringLiteral("L1-03:41"), 12);
        QCOMPARE(found.front().name, QStringLiteral("L1-03:41"));
        QVERIFY(*found.front().object == ObjectRef(PortRef{device(QStringLiteral("L1-03")), 41}));
        // One that is still being typed, with a hasty name: 4 itself and then the forties.
        const QStringList typing = names(m_finder->find(QStringLiteral("l103:4"), 12));
        QCOMPARE(typing.front(), QStringLiteral("L1-03:4"));
        QCOMPARE(typing.value(1), QStringLiteral("L1-03:40"));
        QVERIFY(typing.contains(QStringLiteral("L1-03:49")));
        QCOMPARE(first("a01-t01:nic-2"), QStringLiteral("A01-T01:nic-2"));
    }

    void findsACableByItsNameAndByTheBeginningOfIt()
    {
        QCOMPARE(first("F-00041"), QStringLiteral("F-00041"));
        QCOMPARE(first("f-00041"), QStringLiteral("F-00041"));
        const QStringList typing = names(m_finder->find(QStringLiteral("f-0004"), 12));
        QCOMPARE(typing.front(), QStringLiteral("F-00040"));
        QVERIFY(typing.contains(QStringLiteral("F-00049")));
    }

    void findsACableByTheTextOfItsLabelAtEitherEnd()
    {
        const Cable& cable = m_pod.cables.at(Id<Cable>(7));
        const QString near = endText(m_pod, cable.a);
        const QString far = endText(m_pod, cable.b);
        for (const QString& label : QStringList{near + u'/' + far, far + u'/' + near}) {
            const auto found = m_finder->find(label, 12);
            QVERIFY(!found.empty());
            QVERIFY(*found.front().object == ObjectRef(cable.id));
            QCOMPARE(found.front().what, label);
        }
    }

    void forgivesALetterOnlyWhereNothingIsLikeIt()
    {
        QCOMPARE(first("CDV-1"), QStringLiteral("CDU-1"));
        QCOMPARE(first("CDU-1"), QStringLiteral("CDU-1"));
        QVERIFY(m_finder->find(QStringLiteral("no such thing at all"), 12).empty());
        QVERIFY(m_finder->find(QStringLiteral("  "), 12).empty());
    }

    void findsTypesByNameAndKey()
    {
        const auto found = m_finder->find(QStringLiteral("q3450-ld"), 12);
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const Found& each) { return each.type == QStringLiteral("q3450-ld"); }));
    }

    void findsCommandsByAnyOfTheirWordsAndSettingsByTheirNames()
    {
        QMenuBar menus;
        QMenu* file = menus.addMenu(QStringLiteral("&File"));
        QAction* save = file->addAction(QStringLiteral("Save &as…"));
        QAction* gone = file->addAction(QStringLiteral("Save &nothing"));
        gone->setEnabled(false);
        QAction* profile = file->addAction(QStringLiteral("&Profile…"));
        profile->setObjectName(app::kProfileAction);
        QAction* dark = menus.addMenu(QStringLiteral("&View"))
                            ->addMenu(QStringLiteral("T&heme"))
                            ->addAction(QStringLiteral("&Dark"));
        m_finder->setCommands([&] { return app::findableCommands(menus); });
        const auto command = [&](const char* text) {
            const auto found = m_finder->find(QString::fromLatin1(text), 12);
            return found.empty() ? nullptr : found.front().command;
        };
        QCOMPARE(command("save"), save);
        QCOMPARE(command("as sav"), save);
        QCOMPARE(command("dark"), dark);
        QCOMPARE(m_finder->find(QStringLiteral("dark"), 12).front().what, QStringLiteral("View › Theme"));
        QCOMPARE(command("tray fill"), profile);
        QCOMPARE(command("porfile"), profile);
    }

    void knowsEverySettingOfTheProfile()
    {
        const app::ProfileDialog dialog(m_pod);
        QStringList labels;
        for (const QFormLayout* form : dialog.findChildren<QFormLayout*>()) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
                if (const auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr)
                    labels << label->text().remove(u'&');
            }
        }
        QVERIFY(labels.size() > 20);
        for (const QString& label : labels)
            QVERIFY2(app::profileSettings().contains(label), qPrintable(label));
        QCOMPARE(labels.size(), app::profileSettings().size());
    }

    void followsEditsAndUndo()
    {
        QCOMPARE(first("L1-03"), QStringLiteral("L1-03"));
        m_document->apply(
            renameObject(m_document->plan(), device(QStringLiteral("L1-03")), QStringLiteral("Zebra")).value());
        QCOMPARE(first("zebra"), QStringLiteral("Zebra"));
        QCOMPARE(first("zebra:7"), QStringLiteral("Zebra:7"));
        m_document->undo();
        QCOMPARE(first("zebra"), QString());
        Edit edit(m_document->plan(), QStringLiteral("Number"));
        Cable cable = m_document->plan().cables.at(Id<Cable>(7));
        cable.number = 77'777;
        edit.put(cable);
        QCOMPARE(first("f-77777"), QString());
        m_document->apply(std::move(edit).take());
        QCOMPARE(first("f-77777"), QStringLiteral("F-77777"));
    }

private:
    Tables m_pod;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<views::LiveDesign> m_design;
    std::unique_ptr<app::Finder> m_finder;
};

RACKLOOM_TEST(FinderTest, QApplication)
#include "finder_test.moc"
