// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/revisions_dialog.h"

#include "app/dialogs/revision_dialog.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

using namespace model;

namespace {

template <class Field>
Field* called(const QWidget& in, const QString& name)
{
    for (auto* each : in.findChildren<Field*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QPushButton* button(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

}  // namespace

/// Issuing a design by hand.
class RevisionsDialogTest : public QObject {
    Q_OBJECT

    const Tables& plan() { return m_window->design().plan(); }

    /// Presses a button of the list and, in the dialog that comes, fills in these fields and accepts.
    void issue(app::RevisionsDialog& list, const QString& press, const QList<std::pair<QString, QString>>& fields)
    {
        QTimer::singleShot(0, this, [&, fields] {
            auto* dialog = qobject_cast<app::RevisionDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            m_proposed = called<QLineEdit>(*dialog, QStringLiteral("Revision"))->text();
            m_proposedDate = called<QLineEdit>(*dialog, QStringLiteral("Date"))->text();
            m_proposedAuthor = called<QLineEdit>(*dialog, QStringLiteral("Author"))->text();
            for (const auto& [name, text] : fields) {
                auto* field = called<QLineEdit>(*dialog, name);
                QVERIFY2(field, qPrintable(name));
                field->setText(text);
            }
            dialog->accept();
        });
        QTest::mouseClick(button(list, press), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 72);
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void init()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->show();
        QVERIFY(m_window->file().open(m_path));
    }

    void issuesStandNewestFirstAndEachIsOneStepThatCanBeUndone()
    {
        app::RevisionsDialog list(*m_window);
        list.show();
        QVERIFY(!button(list, QStringLiteral("Take"))->isEnabled());
        const QString author = QStringLiteral("Ada");
        issue(list, QStringLiteral("Issue"),
              {{QStringLiteral("Date"), QStringLiteral("2026-03-01")},
               {QStringLiteral("Author"), author},
               {QStringLiteral("Note"), QStringLiteral("First issue")}});
        QCOMPARE(m_proposed, QStringLiteral("A"));
        QCOMPARE(m_proposedDate, QString());
        QCOMPARE(plan().revisions.size(), std::size_t(1));
        issue(list, QStringLiteral("Issue"),
              {{QStringLiteral("Date"), QStringLiteral("2026-04-01")},
               {QStringLiteral("Checked by"), QStringLiteral("Grace")},
               {QStringLiteral("Note"), QStringLiteral("Row B turned")}});
        QCOMPARE(m_proposed, QStringLiteral("B"));
        QCOMPARE(m_proposedAuthor, author);
        QCOMPARE(plan().header().revision, QStringLiteral("B"));
        const auto* tree = list.findChild<QTreeWidget*>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("B"));
        QCOMPARE(tree->topLevelItem(0)->text(3), QStringLiteral("Grace"));
        issue(list, QStringLiteral("Correct"), {{QStringLiteral("Note"), QStringLiteral("Row C turned")}});
        QCOMPARE(tree->topLevelItem(0)->text(4), QStringLiteral("Row C turned"));
        QTest::mouseClick(button(list, QStringLiteral("Take")), Qt::LeftButton);
        QCOMPARE(plan().header().revision, QStringLiteral("A"));
        QCOMPARE(tree->topLevelItemCount(), 1);
        for (int step = 0; step < 4; ++step)
            m_window->file().document().undo();
        QVERIFY(plan().revisions.empty());
        QCOMPARE(tree->topLevelItemCount(), 0);
    }

    void anEarlierDayIsSaidAndMayBeMeant()
    {
        Tables issued = plan();
        issueRevision(
            issued,
            {QStringLiteral("A"), QStringLiteral("M"), {}, QStringLiteral("2026-03-14"), QStringLiteral("first")})
            .value()
            .applyTo(issued);
        app::RevisionDialog dialog(issued, app::RevisionDialog::Purpose::Issue, nullptr);
        const auto fill = [&](const char* name, const char* text) {
            auto* field = called<QLineEdit>(dialog, QString::fromLatin1(name));
            field->setText(QString::fromLatin1(text));
        };
        fill("Author", "M");
        fill("Note", "second");
        fill("Date", "2026-02-27");
        QTRY_VERIFY2(dialog.says().contains(QStringLiteral("bears an earlier day, 2026-02-27, than revision A")),
                     qPrintable(dialog.says()));
        QVERIFY(dialog.step());
        fill("Date", "2026-03-14");
        QTRY_VERIFY(!dialog.says().contains(QStringLiteral("earlier day")));
    }

    void theWindowSaysTheRevision()
    {
        const auto says = [this](const QString& words) {
            for (const auto* label : m_window->findChildren<QLabel*>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(says(QStringLiteral("revision A")));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_proposed;
    QString m_proposedDate;
    QString m_proposedAuthor;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(RevisionsDialogTest, QApplication)
#include "revisions_dialog_test.moc"
