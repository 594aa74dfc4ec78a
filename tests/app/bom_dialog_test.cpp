// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/bom_dialog.h"

#include "app/language.h"
#include "app/main_window.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/adapters/bom_table_model.h"
#include "views/tables/natural_order.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;
using views::BomTableModel;

namespace {

QPushButton* button(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// The bill of materials in the window is the one that is exported.
class BomDialogTest : public QObject {
    Q_OBJECT

    QString priceFile(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

    static QString cell(const app::BomDialog& dialog, int row, BomTableModel::Column column)
    {
        return dialog.rows().index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 72);
        QVERIFY(!m_path.isEmpty());
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.fileToRead = [this](const QString&, const QString&) { return m_reads; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return m_writes; };
        questions.complain = [this](const QString&, const QString& message) { m_complaints << message; };
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->show();
        QVERIFY(m_window->file().open(m_path));
        m_plan = m_window->design().plan();
    }

    void partsAreSortedUnderTheirTotalAndGroupedAgain()
    {
        app::BomDialog dialog(*m_window);
        const BomTable table = bomTable(m_plan, BomGrouping::Kind, nullptr).value();
        QCOMPARE(dialog.rows().rowCount(), int(table.rows.size()));
        const QString first = cell(dialog, 0, BomTableModel::PartNumber);
        auto* head = dialog.findChild<QTableView*>()->horizontalHeader();
        const QPoint place(head->sectionViewportPosition(BomTableModel::Quantity) + 20, head->height() / 2);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
            const int last = dialog.rows().rowCount() - 1;
            QVERIFY(dialog.rows().rowAt(last).kind == BomTableKind::Total);
            for (int row = 0; row < last; ++row) {
                QVERIFY(dialog.rows().rowAt(row).kind == BomTableKind::Part);
                if (row > 0) {
                    const auto upper = *dialog.rows().rowAt(row - 1).quantity;
                    const auto lower = *dialog.rows().rowAt(row).quantity;
                    QVERIFY(order == Qt::AscendingOrder ? upper <= lower : upper >= lower);
                }
            }
        }
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(dialog.rows().rowCount(), int(table.rows.size()));
        QCOMPARE(cell(dialog, 0, BomTableModel::PartNumber), first);
        // The total has no part number, and is last none the less.
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {20, head->height() / 2});
        QVERIFY(dialog.rows().rowAt(dialog.rows().rowCount() - 1).kind == BomTableKind::Total);
        QVERIFY(
            views::naturalOrder(cell(dialog, 0, BomTableModel::PartNumber), cell(dialog, 1, BomTableModel::PartNumber))
            < 0);
    }

    void pricesAreRememberedAndWhatHasNoneIsCounted()
    {
        const QString part = bomTable(m_plan, BomGrouping::Kind, nullptr).value().rows.front().part.partNumber;
        m_reads = priceFile(u"good.csv"_s, "part_number,price,currency\n" + part.toUtf8() + ",1000.50,EUR\n");
        {
            app::BomDialog dialog(*m_window);
            QVERIFY(dialog.total().isEmpty());
            QTest::mouseClick(button(dialog, u"Choose…"_s), Qt::LeftButton);
            QCOMPARE(dialog.wish().prices, m_reads);
        }
        app::BomDialog dialog(*m_window);
        const BomTable& table = dialog.rows().table();
        QVERIFY(table.unpriced > 0);
        QCOMPARE(
            dialog.total(),
            u"Total EUR %1 · lines with no price: %2"_s.arg(moneyText(*table.rows.back().amount)).arg(table.unpriced));
        QCOMPARE(cell(dialog, 0, BomTableModel::Price), u"1,000.50"_s);
        QVERIFY(!dialog.findChild<QTableView*>()->isColumnHidden(BomTableModel::Price));
        QTest::mouseClick(button(dialog, u"Without prices"_s), Qt::LeftButton);
        QVERIFY(dialog.total().isEmpty());
        QVERIFY(dialog.wish().prices.isEmpty());
    }

    void pricesThatAreRefusedAreSaidWithFileAndLineAndNothingIsWritten()
    {
        app::BomDialog dialog(*m_window);
        m_reads = priceFile(u"bad.csv"_s, "part_number,price,currency\nA,1,EUR\nB,dear,EUR\n");
        QTest::mouseClick(button(dialog, u"Choose…"_s), Qt::LeftButton);
        QVERIFY2(dialog.wrong().contains(u"bad.csv, line 3"_s), qPrintable(dialog.wrong()));
        QVERIFY(dialog.rows().rowCount() > 0);
        QVERIFY(!button(dialog, u"Export CSV…"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Without prices"_s), Qt::LeftButton);
        QVERIFY(dialog.wrong().isEmpty());
        QVERIFY(button(dialog, u"Export CSV…"_s)->isEnabled());
    }

    void whatIsExportedIsWhatTheCommandLineWrites_data()
    {
        QTest::addColumn<QString>("kind");
        for (const app::Export& what : app::exports()) {
            if (what.kind.startsWith(u"bom-"_s))
                QTest::newRow(qPrintable(what.kind)) << what.kind;
        }
    }

    void whatIsExportedIsWhatTheCommandLineWrites()
    {
        QFETCH(QString, kind);
        const app::Export& what = *app::findExport(kind);
        m_reads = priceFile(u"prices.csv"_s, "part_number,price,currency\nX,1,EUR\n");
        m_writes = m_folder.filePath(u"bill."_s + what.suffix);
        app::BomDialog dialog(*m_window);
        dialog.findChild<QComboBox*>()->setCurrentIndex(1);
        QTest::mouseClick(button(dialog, u"Choose…"_s), Qt::LeftButton);
        QVERIFY(dialog.rows().rowAt(0).kind == BomTableKind::Head);
        QTest::mouseClick(button(dialog, u"Export %1…"_s.arg(what.suffix.toUpper())), Qt::LeftButton);
        app::ExportWish wish;
        wish.groupBy = u"rack"_s;
        wish.prices = m_reads;
        QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u' ')));
        QVERIFY(bytesOf(m_writes) == what.make(m_plan, wish).value().bytes);
    }

    /// The last one: it leaves its language behind.
    void everyLanguageFitsASmallScreen()
    {
        for (const QString& code : app::shippedLanguages()) {
            app::chooseLanguage(code);
            app::speakChosenLanguage(*QCoreApplication::instance());
            // 1280 x 800 at 200 %, less what a desktop takes.
            const QSize least = app::BomDialog(*m_window).minimumSizeHint();
            QVERIFY2(least.width() <= 608 && least.height() <= 352, qPrintable(code));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_reads;
    QString m_writes;
    QStringList m_complaints;
    Tables m_plan;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(BomDialogTest, QApplication)
#include "bom_dialog_test.moc"
