// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/deliverables_dialog.h"

#include "app/deliver/drawn_paper.h"
#include "app/deliver/labels_page.h"
#include "app/deliver/sheets_page.h"
#include "app/language.h"
#include "app/main_window.h"
#include "tests/support/test_program.h"
#include "tests/support/window_pod.h"
#include "views/labels/label_sample.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace model;
using namespace Qt::StringLiterals;

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

}  // namespace

/// How a design is printed, labelled, pulled and bought is set up in one dialog.
class DeliverablesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = tests::podForWindow(m_folder, 72);
        QVERIFY(!m_path.isEmpty());
        m_plan = tests::madeCluster(72).plan;
        m_samples = std::make_unique<views::SampleLabels>(views::sampleLabels(m_plan));
    }

    void whatIsNotTouchedStaysAsItWas()
    {
        Deliverables fine;
        fine.paper = Paper::Letter;
        fine.rowsPerSheet = 17;
        fine.purpose = u"for review"_s;
        fine.labelTemplate = u"{cable} {end}"_s;
        fine.labelStock = u"wrap-roll"_s;
        fine.labelShiftX = Length::fromBase(-1'234);
        fine.labelCode = LabelCode::None;
        fine.spareHoses = 1'234;
        Tables plan = m_plan;
        plan.deliverables.put(fine);

        QCOMPARE(app::DeliverablesDialog(plan, *m_samples).wanted(), fine);
    }

    void okIsOneStepAndCancelNone()
    {
        app::ThemeChoice theme(*qApp);
        app::Questions questions;
        questions.saveFirst = [](const QString&) { return app::SaveAnswer::Discard; };
        app::MainWindow window(theme, questions);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.file().open(m_path));
        const std::size_t before = window.file().document().history().size();
        const auto answer = [&](QDialogButtonBox::StandardButton button) {
            QTimer::singleShot(50, this, [button] {
                auto* dialog = qobject_cast<app::DeliverablesDialog*>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                called<QComboBox>(*dialog, u"Paper"_s)->setCurrentText(u"A3"_s);
                QTest::keyClicks(called<QLineEdit>(*dialog, u"Company"_s), u"Example Ltd"_s);
                called<QSpinBox>(*dialog, u"Hoses"_s)->setValue(50);
                QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
            });
            // By its action: a display without a window manager gives no window the keyboard back.
            const auto actions = window.findChildren<QAction*>();
            const auto setUp = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
                return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
            });
            QVERIFY(setUp != actions.end());
            (*setUp)->trigger();
        };
        answer(QDialogButtonBox::Cancel);
        QCOMPARE(window.file().document().history().size(), before);
        QVERIFY(window.design().plan().delivery() == Deliverables());
        answer(QDialogButtonBox::Ok);
        QCOMPARE(window.file().document().history().size(), before + 1);
        const Deliverables set = window.design().plan().delivery();
        QVERIFY(set.paper == Paper::A3 && set.company == u"Example Ltd"_s && set.spareHoses == 50);
        window.file().document().undo();
        QVERIFY(window.design().plan().delivery() == Deliverables());
    }

    void bothEndsOfARealCableFollowWhatIsTyped()
    {
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        app::LabelsPage& labels = *dialog.labels();
        labels.text()->selectAll();
        QTest::keyClicks(labels.text(), u"{cable} {end}: {rack}"_s);
        const LabelSample sample = labelSample(m_plan, u"{cable} {end}: {rack}"_s).value();
        QTRY_COMPARE(labels.sampleAtA(), sample.atA);
        QCOMPARE(labels.sampleAtB(), sample.atB);
        QVERIFY(sample.atA != sample.atB);
        const auto* picture = called<app::DrawnPaper>(dialog, u"Label at end B"_s);
        QCOMPARE(picture->drawing().title, sample.atB);
        QCOMPARE(picture->drawing().bounds.size(), QSizeF(38.1, 21.2));
    }

    void aWordIsInsertedWhereTheCursorStands()
    {
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        QLineEdit* text = dialog.labels()->text();
        text->setText(u"to "_s);
        const auto actions = dialog.labels()->findChild<QMenu*>()->actions();
        QVERIFY(actions.size() >= qsizetype(labelWords().size()));
        for (qsizetype i = 0; i < qsizetype(labelWords().size()); ++i)
            QVERIFY(actions[i]->text().endsWith(labelWords()[std::size_t(i)].meaning));
        const auto word = std::find_if(actions.begin(), actions.end(),
                                       [](const QAction* each) { return each->text().startsWith(u"{far_rack}"_s); });
        (*word)->trigger();
        QCOMPARE(text->text(), u"to {far_rack}"_s);
    }

    void aTextThatCannotBeReadIsSaidUnderItAndKeepsTheDialogOpen()
    {
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        dialog.show();
        app::LabelsPage& labels = *dialog.labels();
        labels.text()->setText(u"x {rak}"_s);
        QVERIFY2(labels.wrong().contains(u"character 3"_s) && labels.wrong().contains(u"rack"_s),
                 qPrintable(labels.wrong()));
        dialog.tabs()->setCurrentIndex(0);
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.tabs()->currentIndex(), 1);
        labels.text()->setText(u"x {rack}"_s);
        QVERIFY(labels.wrong().isEmpty());
        QTRY_VERIFY(labels.clashes().startsWith(
            QString::number(labelClashes(m_plan, LabelTemplate::parse(u"x {rack}"_s).value()).labels)));
    }

    void theSheetOfLabelsIsToScaleAndMovesWithThePrinter()
    {
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        const app::DrawnPaper& picture = *dialog.labels()->stockPicture();
        QCOMPARE(picture.drawing().bounds.size(), QSizeF(210, 297));
        const QRectF first = picture.drawing().parts[1].bounds;
        QCOMPARE(first, QRectF(4.75, 10.7, 38.1, 21.2));
        called<QDoubleSpinBox>(dialog, u"Printer shift, to the right"_s)->setValue(1.25);
        QCOMPARE(picture.drawing().parts[1].bounds, first.translated(1.25, 0));
        auto* stock = called<QComboBox>(dialog, u"Stock"_s);
        stock->setCurrentIndex(stock->findData(u"5160"_s));
        QCOMPARE(picture.drawing().bounds.size(), QSizeF(215.9, 279.4));
        QCOMPARE(dialog.wanted().labelShiftX, Length::fromBase(1'250));
    }

    void aPageOfAPortTableIsShownAsItWillBePrinted()
    {
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        const app::DrawnPaper& page = *dialog.sheets()->picture();
        QTRY_COMPARE(page.drawing().bounds.size(), QSizeF(210, 297));
        const auto rows = [&] {
            return std::count_if(page.drawing().parts.begin(), page.drawing().parts.end(),
                                 [](const views::Part& part) { return part.readAs == views::ReadAs::Row; });
        };
        const auto many = rows();
        called<QSpinBox>(dialog, u"Rows on a sheet"_s)->setValue(6);
        QTRY_VERIFY(rows() < many);
        called<QComboBox>(dialog, u"Paper"_s)->setCurrentText(u"A3"_s);
        QTRY_COMPARE(page.drawing().bounds.size(), QSizeF(297, 420));
    }

    void aDesignWithoutCablesShowsAMadeUpOneAndAnEmptyPage()
    {
        const Tables plan = emptyDesign();
        app::DeliverablesDialog dialog(plan, views::sampleLabels(plan));
        const LabelSample sample = labelSample(plan, Deliverables().labelTemplate).value();
        QTRY_COMPARE(dialog.labels()->sampleAtA(), sample.atA);
        const auto* picture = called<app::DrawnPaper>(dialog, u"Label at end A"_s);
        QCOMPARE(picture->drawing().title, sample.atA);
        QTRY_COMPARE(dialog.sheets()->picture()->drawing().bounds.size(), QSizeF(210, 297));
        QCOMPARE(dialog.wanted(), Deliverables());
    }

    void aTextInTheFileThatCannotBeReadCanBeMended()
    {
        Tables plan = m_plan;
        Deliverables broken;
        broken.labelTemplate = u"{rak}"_s;
        plan.deliverables.put(broken);
        app::DeliverablesDialog dialog(plan, views::sampleLabels(plan));
        QVERIFY(!dialog.labels()->isReadable());
        dialog.labels()->text()->setText(u"{cable}"_s);
        QVERIFY(dialog.step());
        QTRY_VERIFY(!dialog.labels()->sampleAtA().isEmpty());
    }

    /// The last one: it leaves its language behind.
    void everyLanguageFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& code : app::shippedLanguages())
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyLanguageFitsASmallScreen()
    {
        QFETCH(QString, language);
        app::chooseLanguage(language);
        app::speakChosenLanguage(*QCoreApplication::instance());
        app::DeliverablesDialog dialog(m_plan, *m_samples);
        // 1280 x 800 at 200 %, less what a desktop takes.
        dialog.resize(608, 352);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.size(), QSize(608, 352));
        for (int tab = 0; tab < dialog.tabs()->count(); ++tab) {
            dialog.tabs()->setCurrentIndex(tab);
            const auto* scroll = qobject_cast<QScrollArea*>(dialog.tabs()->widget(tab));
            QTRY_VERIFY2(scroll->horizontalScrollBar()->maximum() == 0,
                         qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    Tables m_plan;
    std::unique_ptr<views::SampleLabels> m_samples;
};

RACKLOOM_TEST(DeliverablesDialogTest, QApplication)
#include "deliverables_dialog_test.moc"
