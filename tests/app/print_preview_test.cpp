// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/print_preview.h"

#include "app/main_window.h"
#include "app/preview/page_sight.h"
#include "app/preview/page_strip.h"
#include "app/preview/print_options.h"
#include "app/preview/print_pages.h"
#include "app/view_pages.h"
#include "tests/support/run_verb.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/paper/typeface.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>
#include <QtTest>

using namespace model;

namespace {

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QString withoutSpaces(const QString& text)
{
    QString letters;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            letters += letter;
    }
    return letters;
}

/// All that a page says and does not cut.
QStringList textsOf(const views::Drawing& drawing)
{
    QStringList texts;
    for (const views::Part& part : drawing.parts) {
        for (const views::Shape& shape : part.shapes) {
            const auto* text = std::get_if<views::Text>(&shape);
            if (text && !text->isSilent
                && (text->room <= 0
                    || views::paperWidth(text->text, text->family, text->weight) * text->size <= text->room))
                texts << withoutSpaces(text->text);
        }
    }
    return texts;
}

/// How many places are not about as dark and coloured in both pictures, in parts of all; how an edge is smoothed is no
/// difference.
double differing(const QImage& sharpOne, const QImage& sharpOther)
{
    const QSize coarse = sharpOne.size().scaled(400, 400, Qt::KeepAspectRatio);
    const QImage one = sharpOne.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage other = sharpOther.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int far = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            far += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 75;
        }
    }
    return double(far) / (one.width() * one.height());
}

QPushButton* button(const QWidget& in, const QString& text)
{
    for (auto* each : in.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

template <class Field>
Field* called(const QWidget& in, const QString& name)
{
    for (auto* each : in.findChildren<Field*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

}  // namespace

/// What is previewed is what is printed.
class PrintPreviewTest : public QObject {
    Q_OBJECT

    const Tables& plan() { return m_window->design().plan(); }
    QString written(const QString& name) const { return m_folder.filePath(name); }

    std::unique_ptr<app::PrintPreview> preview(const QString& kind, const QString& of = {})
    {
        auto made = std::make_unique<app::PrintPreview>(*m_window, kind, of);
        made->show();
        if (!QTest::qWaitForWindowExposed(made.get()))
            return nullptr;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("poppler-utils is not installed");
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 576);
        QVERIFY(!m_path.isEmpty());
        m_theme = std::make_unique<app::ThemeChoice>(*qApp);
    }

    void init()
    {
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        questions.fileToWrite = [this](const QString&, const QString&, const QString&) { return m_writes; };
        questions.complain = [this](const QString&, const QString& message) { m_complaints << message; };
        m_complaints.clear();
        m_window = std::make_unique<app::MainWindow>(*m_theme, questions);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->file().open(m_path));
    }

    void aPageLooksAsInThePdf_data()
    {
        QTest::addColumn<QString>("kind");
        for (const app::Export& what : app::exports()) {
            if (what.sheets)
                QTest::newRow(qPrintable(what.kind)) << what.kind;
        }
    }

    void aPageLooksAsInThePdf()
    {
        QFETCH(QString, kind);
        const auto dialog = preview(kind);
        QVERIFY(dialog);
        m_writes = written(kind);
        QTest::mouseClick(button(*dialog, QStringLiteral("Export PDF")), Qt::LeftButton);
        QCOMPARE(m_complaints, QStringList());
        // What is shown is the page painted as wide as it is shown...
        const views::Sheet& sheet = dialog->sheets().sheets.front();
        app::PageSight& sight = dialog->sight();
        const QImage painted = app::paintedPage(sheet, int(std::lround(sight.paper().width())));
        const QPoint corner = sight.paper().topLeft().toPoint();
        const auto shown = [&] { return sight.viewport()->grab(QRect(corner, painted.size())).toImage(); };
        QTRY_VERIFY2(differing(shown(), painted) < 0.005, qPrintable(QString::number(differing(shown(), painted))));
        // ...and that is what the PDF has, as another program paints it.
        constexpr int kWidth = 3200;  // modules of codes are moved to whole pixels there
        const QString picture = written(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to-x"),
                  QString::number(kWidth), QStringLiteral("-scale-to-y"), QStringLiteral("-1"), m_writes, picture});
        const QImage printed(picture + QStringLiteral(".png"));
        QVERIFY(!printed.isNull());
        const QImage large = app::paintedPage(sheet, kWidth).scaled(printed.size());
        QVERIFY2(differing(large, printed) < 0.02, qPrintable(QString::number(differing(large, printed))));
        // It would see another page.
        QImage blank(printed.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        QVERIFY(differing(blank, printed) > 0.04);
    }

    void everyPageSaysTheSameInThePdfAndOnTheCommandLine_data() { aPageLooksAsInThePdf_data(); }

    void everyPageSaysTheSameInThePdfAndOnTheCommandLine()
    {
        QFETCH(QString, kind);
        const auto dialog = preview(kind);
        m_writes = written(kind);
        QTest::mouseClick(button(*dialog, QStringLiteral("Export PDF")), Qt::LeftButton);
        const QString other = written(QStringLiteral("other.pdf"));
        QCOMPARE(tests::rackloom(QStringLiteral("export"),
                                 {m_path, QStringLiteral("--as"), kind, QStringLiteral("-o"), other})
                     .exit,
                 app::kFine);
        QVERIFY(!tests::bytesOf(other).isEmpty());
        QVERIFY(tests::bytesOf(m_writes) == tests::bytesOf(other));
        const auto& sheets = dialog->sheets().sheets;
        const QStringList pages = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"),
                                                             {QStringLiteral("-raw"), m_writes, QStringLiteral("-")}))
                                      .split(u'\f');
        QCOMPARE(std::size_t(pages.size()), sheets.size() + 1);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const QString read = withoutSpaces(pages[qsizetype(i)]);
            for (const QString& text : textsOf(sheets[i].draw()))
                QVERIFY2(read.contains(text), qPrintable(QString::number(i + 1) + u' ' + text));
        }
    }

    void pagesAreTurnedByKeysButtonsNumberAndName()
    {
        const auto dialog = preview(QStringLiteral("elevation-pdf"));
        app::PageSight& sight = dialog->sight();
        const int last = int(dialog->sheets().sheets.size()) - 1;
        QVERIFY(last >= 3);
        QTest::keyClick(&sight, Qt::Key_PageDown);
        QCOMPARE(sight.page(), 1);
        QTest::keyClick(&sight, Qt::Key_End);
        QCOMPARE(sight.page(), last);
        QTest::keyClick(&sight, Qt::Key_PageDown);
        QCOMPARE(sight.page(), last);
        QTest::mouseClick(called<QToolButton>(*dialog, QStringLiteral("First page")), Qt::LeftButton);
        QCOMPARE(sight.page(), 0);
        QVERIFY(!called<QToolButton>(*dialog, QStringLiteral("Previous page"))->isEnabled());
        QTest::mouseClick(called<QToolButton>(*dialog, QStringLiteral("Next page")), Qt::LeftButton);
        QCOMPARE(sight.page(), 1);
        auto* number = called<QSpinBox>(*dialog, QStringLiteral("Page"));
        QCOMPARE(number->value(), 2);
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("3"));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(sight.page(), 2);
        QCOMPARE(dialog->findChild<app::PageStrip*>()->currentIndex().row(), 2);
        auto* find = called<QLineEdit>(*dialog, QStringLiteral("Find a page by rack, device or kind"));
        const QString wanted = dialog->sheets().sheets[std::size_t(last)].bookmark.join(u' ');
        QTest::keyClicks(find, wanted.toLower());
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(sight.page(), last);
        QVERIFY(dialog->isVisible());
    }

    void paperAndTitleBlockAreAStepOfTheDesignThatCanBeUndone()
    {
        const auto dialog = preview(QStringLiteral("floor-pdf"));
        QCOMPARE(dialog->sheets().sheets.front().size, QSizeF(297, 210));
        called<QComboBox>(*dialog, QStringLiteral("Paper"))->setCurrentText(QStringLiteral("A3"));
        QCOMPARE(dialog->sheets().sheets.front().size, QSizeF(420, 297));
        QCOMPARE(plan().delivery().paper, Paper::A3);
        auto* company = called<QLineEdit>(*dialog, QStringLiteral("Company"));
        QTest::keyClicks(company, QStringLiteral("Example Ltd"));
        QTest::keyClick(company, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(plan().delivery().company, QStringLiteral("Example Ltd"));
        QVERIFY(textsOf(dialog->sheets().sheets.front().draw()).join(u' ').contains(QStringLiteral("ExampleLtd")));
        m_window->file().document().undo();
        m_window->file().document().undo();
        QVERIFY(plan().delivery() == Deliverables());
    }

    void aScaleIsOfThisPrintOnlyAndOfDrawingsOnly()
    {
        const auto dialog = preview(QStringLiteral("floor-pdf"));
        auto* scale = called<QComboBox>(*dialog, QStringLiteral("Scale"));
        QVERIFY(scale->isVisible());
        QCOMPARE(dialog->sheets().sheets.size(), 1u);
        scale->setCurrentText(QStringLiteral("1 : 25"));
        QVERIFY(dialog->sheets().sheets.size() > 1);
        QVERIFY(!m_window->isWindowModified());
        auto* kinds = dialog->findChild<QListWidget*>();
        kinds->setCurrentItem(kinds->findItems(QStringLiteral("Fiber sheet"), Qt::MatchExactly).front());
        QVERIFY(!scale->isVisible());
        QCOMPARE(dialog->sheets().sheets.size(), 1u);
    }

    void whatCannotBePrintedIsSaidInPlaceOfAPage()
    {
        const auto dialog = preview(QStringLiteral("elevation-pdf"));
        auto* of = called<QLineEdit>(*dialog, QStringLiteral("Only of a rack, row or device"));
        QTest::keyClicks(of, QStringLiteral("A0l"));
        QTest::keyClick(of, Qt::Key_Return);
        QCOMPARE(dialog->sheets().sheets.size(), 0u);
        QVERIFY(!button(*dialog, QStringLiteral("Print"))->isEnabled());
        of->clear();
        QTest::keyClicks(of, QStringLiteral("A01"));
        QTest::keyClick(of, Qt::Key_Return);
        QCOMPARE(dialog->sheets().sheets.size(), 1u);
        QVERIFY(button(*dialog, QStringLiteral("Print"))->isEnabled());
    }

    void ofThousandsOfPagesOnlyThoseInSightAreDrawn()
    {
        std::atomic<int> drawn = 0;
        auto set = std::make_shared<views::SheetSet>();
        for (int i = 0; i < 12'000; ++i) {
            set->sheets.push_back({{QString::number(i)}, QSizeF(210, 297), [&drawn] {
                                       ++drawn;
                                       views::Drawing sheet;
                                       sheet.bounds = {0, 0, 210, 297};
                                       return sheet;
                                   }});
        }
        app::PagePainter painter;
        painter.setSheets(set);
        app::PageStrip strip(painter);
        strip.resize(160, 600);
        strip.startOver();
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QTRY_VERIFY(drawn >= 4);
        strip.setPage(11'000);
        QTRY_VERIFY(drawn >= 8);
        QTest::qWait(50);
        QVERIFY2(drawn <= 20, qPrintable(QString::number(drawn)));
        // What was painted is kept.
        const int before = drawn;
        strip.viewport()->repaint();
        QTest::qWait(50);
        QCOMPARE(int(drawn), before);
    }

    void aPrinterGetsEveryPageInItsSize()
    {
        const auto dialog = preview(QStringLiteral("elevation-pdf"));
        QPrinter printer(QPrinter::HighResolution);
        const QString path = written(QStringLiteral("printed.pdf"));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QVERIFY(app::printPages(printer, dialog->sheets(), 2, 3, {}));
        const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path}));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +2\\n"))), qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("842 x 595")), qPrintable(info));
        const auto stopped = app::printPages(printer, dialog->sheets(), 1, 3, [](double) { return false; });
        QVERIFY(!stopped);
    }

    void withoutAPrinterThePdfIsOffered()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("there is a printer");
        const auto dialog = preview(QStringLiteral("floor-pdf"));
        QTest::mouseClick(button(*dialog, QStringLiteral("Print")), Qt::LeftButton);
        bool isSaid = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("No printer is set up"));
        QVERIFY(isSaid);
    }

    void oneKeyShowsWhatIsLookedAt()
    {
        QString first;
        const auto look = [&] {
            auto* dialog = qobject_cast<app::PrintPreview*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            first = dialog->options().what().kind;
            dialog->reject();
        };
        for (const auto& [page, kind] :
             {std::pair(app::ViewPages::Plan, "floor-pdf"), std::pair(app::ViewPages::Elevation, "elevation-pdf"),
              std::pair(app::ViewPages::Fiber, "fiber-pdf")}) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            m_window->pages().show(page);
            QTimer::singleShot(50, this, look);
            QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(first, QString::fromLatin1(kind));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_writes;
    QStringList m_complaints;
    std::unique_ptr<app::ThemeChoice> m_theme;
    std::unique_ptr<app::MainWindow> m_window;
};

RACKLOOM_TEST(PrintPreviewTest, QApplication)

#include "print_preview_test.moc"
