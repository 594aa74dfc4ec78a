// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"
#include "app/preview/print_options.h"
#include "app/print_preview.h"
#include "app/tables_page.h"
#include "app/view_pages.h"
#include "tests/support/run_verb.h"
#include "tests/support/sheet_text.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/panels/table_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

namespace {

QString textOf(const views::SheetSet& sheets)
{
    QByteArray text;
    for (const views::Sheet& sheet : sheets.sheets)
        text += tests::textLayerOf(sheet.draw());
    return QString::fromUtf8(text);
}

void chooseKind(const app::PrintPreview& preview, const QString& title)
{
    auto* kinds = preview.findChild<QListWidget*>();
    kinds->setCurrentItem(kinds->findItems(title, Qt::MatchExactly).front());
}

}  // namespace

/// A table is printed as it is shown in the window.
class TablePrintTest : public QObject {
    Q_OBJECT

    views::TableView& view() { return m_window->pages().tables().table(); }
    int columnCalled(const char* word)
    {
        const auto& columns = view().table().columns();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].word == QLatin1String(word))
                return int(i);
        }
        qFatal("no column %s", word);
    }
    void clickOnHead(const char* word)
    {
        QHeaderView& header = *view().horizontalHeader();
        const int column = columnCalled(word);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
        view().table().work().finish();
    }
    /// Presses the key for the preview and looks at it.
    void preview(const std::function<void(app::PrintPreview&)>& look)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        bool seen = false;
        QTimer::singleShot(50, this, [&] {
            auto* dialog = qobject_cast<app::PrintPreview*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = true;
            look(*dialog);
            dialog->reject();
        });
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(seen);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 576);
        QVERIFY(!m_path.isEmpty());
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void init()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return m_written; };
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->file().open(m_path));
        m_window->pages().show(app::ViewPages::Tables);
    }

    void whatIsFilteredSortedAndChosenOnTheScreenIsOnThePaper()
    {
        m_window->pages().tables().showTable(QStringLiteral("devices"));
        QTest::keyClicks(&m_window->pages().tables().filterField(), QStringLiteral("role:leaf -L1-05"));
        view().table().work().finish();
        clickOnHead("name");
        clickOnHead("name");
        view().setColumnHidden(columnCalled("type"), true);
        QHeaderView& header = *view().horizontalHeader();
        header.moveSection(header.visualIndex(columnCalled("draw")), 1);
        QCOMPARE(view().table().rowCount(), 7);
        m_written = m_folder.filePath(QStringLiteral("window.pdf"));
        preview([this](app::PrintPreview& dialog) {
            QCOMPARE(dialog.options().what().kind, QStringLiteral("devices-pdf"));
            const QString said = textOf(dialog.sheets());
            QVERIFY2(said.contains(QStringLiteral("7 of 312 rows · by Name, descending")), qPrintable(said));
            QVERIFY(
                said.contains(QStringLiteral("Filter: role:leaf -L1-05\nName | Draw (W) | Findings | Rack | Unit |")));
            QVERIFY(!said.contains(QStringLiteral("Type")));
            QStringList rows;
            for (int row = 0; row < view().table().rowCount(); ++row)
                rows << view().table().index(row, columnCalled("name")).data().toString();
            QStringList printed;
            for (const QString& line : said.split(u'\n')) {
                if (line.startsWith(QStringLiteral("L1-")))
                    printed << line.section(QStringLiteral(" | "), 0, 0);
            }
            QCOMPARE(printed, rows);
            for (auto* button : dialog.findChildren<QPushButton*>()) {
                if (button->text().remove(u'&').startsWith(QStringLiteral("Export PDF")))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        // The command line writes the same bytes.
        const QString other = m_folder.filePath(QStringLiteral("other.pdf"));
        const tests::Answer answer =
            tests::rackloom(QStringLiteral("export"),
                            {m_path, QStringLiteral("--as"), QStringLiteral("devices-pdf"), QStringLiteral("--filter"),
                             QStringLiteral("role:leaf -L1-05"), QStringLiteral("--sort"), QStringLiteral("-name"),
                             QStringLiteral("--columns"),
                             QStringLiteral("name,draw,findings,rack,unit,role,pod,clipped,used,ports,flow"),
                             QStringLiteral("-o"), other});
        QCOMPARE(answer.err, QString());
        QVERIFY(!tests::bytesOf(other).isEmpty());
        QVERIFY(tests::bytesOf(m_written) == tests::bytesOf(other));
    }

    void anotherKindIsWholeAndTheFirstIsAsItWas()
    {
        m_window->pages().tables().showTable(QStringLiteral("racks"));
        m_window->pages().tables().filterField().setText(QStringLiteral("network"));
        view().table().work().finish();
        preview([](app::PrintPreview& dialog) {
            QVERIFY(textOf(dialog.sheets()).contains(QStringLiteral("2 of 10 rows")));
            chooseKind(dialog, QStringLiteral("Table of trays"));
            QVERIFY(textOf(dialog.sheets()).contains(QStringLiteral("all 4 rows · in the design's order")));
            chooseKind(dialog, QStringLiteral("Floor plan"));
            QVERIFY(textOf(dialog.sheets()).contains(QStringLiteral("Row A")));
            chooseKind(dialog, QStringLiteral("Table of racks"));
            QVERIFY(textOf(dialog.sheets()).contains(QStringLiteral("2 of 10 rows")));
        });
    }

    void everyTableThatIsOpenIsTheOneThatIsPrinted()
    {
        for (const char* key : {"racks", "devices", "cables", "ports", "trays", "couplings"}) {
            m_window->pages().tables().showTable(QLatin1String(key));
            preview([key](app::PrintPreview& dialog) {
                QCOMPARE(dialog.options().what().kind, QLatin1String(key) + QStringLiteral("-pdf"));
                QVERIFY(!dialog.sheets().sheets.empty());
            });
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_written;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(TablePrintTest, QApplication)

#include "table_print_test.moc"
