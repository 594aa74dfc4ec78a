// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/main_window.h"

#include "app/actions/menus.h"
#include "app/dialogs/new_cluster_dialog.h"
#include "app/find_box.h"
#include "app/floor_page.h"
#include "app/recent_files.h"
#include "app/settings.h"
#include "app/status_line.h"
#include "app/tables_page.h"
#include "app/top_bar.h"
#include "app/view_memory.h"
#include "app/view_pages.h"
#include "app/welcome_page.h"
#include "model/commands/move_device.h"
#include "model/commands/rename_object.h"
#include "model/fabric/generate.h"
#include "views/checked_design.h"
#include "views/panels/inspector_panel.h"
#include "views/underlay/underlay_file.h"
#include "views/unit_text.h"
#include "views/widgets/dock_head.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolTip>

namespace app {

using namespace model;

namespace {

constexpr int kLayoutVersion = 1;
const QString kUnitsKey = QStringLiteral("units");

/// The one design file among what is being dragged; empty if there is none.
QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(ThemeChoice& theme, std::optional<Questions> questions, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_file(questions ? std::move(*questions) : dialogsOver(this)),
      m_design(std::make_unique<views::LiveDesign>(m_file.document()))
{
    setObjectName(QStringLiteral("rackloom"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    resize(1600, 1000);
    const bool imperial = settings().value(kUnitsKey).toString() == QLatin1String("imperial");
    views::setLengthUnits(imperial ? views::LengthUnits::Imperial : views::LengthUnits::Metric);
    makePanels();
    makeTopBar();
    connectDesign();
    restoreGeometry(settings().value(QStringLiteral("geometry")).toByteArray());
    for (QDockWidget* dock : m_docks)
        dock->hide();
    showFile();
}

MainWindow::~MainWindow() = default;

ElevationPage& MainWindow::elevation() { return m_pages->elevation(); }

bool MainWindow::perform(Result<ChangeSet> step)
{
    if (!step) {
        m_status->showMessage(step.error().message, 8000);
        return false;
    }
    m_status->clearMessage();
    m_file.document().apply(std::move(step).value());
    return true;
}

void MainWindow::jumpTo(const ObjectRef& object)
{
    m_selection.set(object);
    m_pages->reveal(object);
}

void MainWindow::openSample(int gpus)
{
    ClusterSpec spec;
    spec.gpus = gpus;
    make(spec);
}

void MainWindow::newCluster()
{
    NewClusterDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    make(dialog.spec());
}

void MainWindow::make(const ClusterSpec& spec)
{
    auto made = madeDuring(m_file.questions(), tr("Laying out %1 GPUs…").arg(views::countText(spec.gpus)),
                           [spec] { return generateCluster(spec); });
    if (made && *made)
        m_file.adopt(std::move(*made).value().plan);
    else if (made)
        m_file.questions().complain(tr("The cluster cannot be made"), errorText(made->error()));
}

std::optional<views::CheckedDesign> MainWindow::checkedBeside(const Tables& plan, const QString& name)
{
    return madeDuring(m_file.questions(), tr("Checking %1…").arg(name), [plan] { return views::CheckedDesign(plan); });
}

void MainWindow::checkAgain()
{
    auto checked = checkedBeside(m_design->plan(), m_file.displayName());
    if (!checked)
        return;
    // It is the same design: what is selected in it stays so.
    const std::vector<ObjectRef> selected = m_selection.objects();
    m_design->adopt(std::move(*checked));
    m_selection.set(selected);
}

void MainWindow::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void MainWindow::setUnits(views::LengthUnits units)
{
    views::setLengthUnits(units);
    settings().setValue(kUnitsKey,
                        units == views::LengthUnits::Metric ? QStringLiteral("metric") : QStringLiteral("imperial"));
    if (m_file.isOpen())
        m_design->tellAgain();
    m_pages->tables().showUnits();
    for (QWidget* widget : findChildren<QWidget*>())
        widget->update();
}

void MainWindow::say(const QString& sentence) { m_status->showMessage(sentence, 8000); }

void MainWindow::connectDesign()
{
    m_file.setPrepare([this](const Tables& plan, const QString& name) {
        auto checked = checkedBeside(plan, name);
        if (checked)
            m_design->expect(std::move(*checked));
        return checked.has_value();
    });
    connect(&m_file, &DesignFile::opened, this, &MainWindow::openLayout);
    connect(&m_file, &DesignFile::closing, this, [this] { rememberViews(*m_pages, m_file.path()); });
    connect(&m_file, &DesignFile::stateChanged, this, &MainWindow::showFile);
    connect(m_design.get(), &views::LiveDesign::changed, this, [this] {
        m_selection.dropMissing(m_design->plan());
        showFigures();
    });
    connect(m_design.get(), &views::LiveDesign::replaced, this, [this] {
        m_selection.clear();
        showFigures();
    });
    connect(&m_theme, &ThemeChoice::changed, this, [this](const views::Theme& theme) {
        m_pages->setTheme(theme);
        showFigures();
    });
    m_pages->setTheme(m_theme.theme());
}

/// The design came: the docks take the places they had.
void MainWindow::openLayout()
{
    m_centre->setCurrentWidget(m_pages);
    // What is behind must not hold the window wide.
    m_welcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    if (!m_layoutOpen) {
        m_layoutOpen = true;
        for (QDockWidget* dock : m_docks)
            dock->show();
        resizeDocks({m_docks[0], m_docks[1]}, {296, 336}, Qt::Horizontal);
        resizeDocks({m_docks[2]}, {228}, Qt::Vertical);
        restoreState(settings().value(QStringLiteral("layout")).toByteArray(), kLayoutVersion);
    }
    recallViews(*m_pages, m_file.path());
    showFigures();
    m_pages->focusView();
}

void MainWindow::rememberLayout()
{
    QSettings remembered = settings();
    remembered.setValue(QStringLiteral("geometry"), saveGeometry());
    if (m_layoutOpen)
        remembered.setValue(QStringLiteral("layout"), saveState(kLayoutVersion));
}

void MainWindow::showFile()
{
    const bool open = m_file.isOpen();
    const bool modified = m_file.isModified();
    setWindowTitle(open ? m_file.displayName() + QStringLiteral("[*]") : QString());
    setWindowModified(modified);
    if (!open)
        m_top->setFile({});
    else
        m_top->setFile(tr("%1 · revision %2 · %3")
                           .arg(m_file.displayName(), m_file.document().plan().header().revision,
                                modified ? tr("modified") : tr("saved")));
    const Document& document = m_file.document();
    m_undo->setEnabled(open && document.canUndo());
    m_redo->setEnabled(open && document.canRedo());
    const QString undone = document.canUndo() ? document.history()[document.position() - 1].label : QString();
    const QString redone = document.canRedo() ? document.history()[document.position()].label : QString();
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redone));
    m_top->setUndoLabel(undone);
    for (QAction* action : m_needDesign)
        action->setEnabled(open);
    if (!open)
        m_welcome->setRecent(recentFiles());
}

void MainWindow::showFigures()
{
    if (!m_file.isOpen())
        return;
    m_status->showDesign(m_design.get());
    const DesignSummary& sum = m_design->summary();
    m_projectHead->setNote(tr("%1 GPUs · %2 switches").arg(views::countText(sum.gpus), views::countText(sum.switches)));
}

void MainWindow::renameTo(const ObjectRef& object, const QString& name)
{
    const auto step = renameObject(m_design->plan(), object, name);
    if (step)
        perform(step);
    else
        m_inspector->showRefusal(views::FieldEdit::Name, step.error().message);
}

/// Takes "17" or "U17".
void MainWindow::moveTo(const ObjectRef& object, const QString& unit)
{
    const auto* id = std::get_if<Id<Device>>(&object);
    const Device* device = id ? m_design->plan().devices.find(*id) : nullptr;
    if (!device)
        return;
    QString digits = unit.trimmed();
    if (digits.startsWith(u'U', Qt::CaseInsensitive))
        digits.remove(0, 1);
    bool isNumber = false;
    const int wanted = digits.toInt(&isNumber);
    const auto step = isNumber
        ? moveDevice(m_design->plan(), *id, device->rack, wanted)
        : Result<ChangeSet>(Error{tr("A unit is a whole number, counted from 1 at the bottom.")});
    if (step)
        perform(step);
    else
        m_inspector->showRefusal(views::FieldEdit::Unit, step.error().message);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_file.mayClose()) {
        event->ignore();
        return;
    }
    rememberLayout();
    if (m_file.isOpen())
        rememberViews(*m_pages, m_file.path());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (!path.isEmpty() && (m_file.isOpen() || !views::isUnderlayName(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = droppedFile(*event->mimeData());
    if (views::isUnderlayName(path))
        putUnderlayFile(*this, path);
    else
        m_file.open(path);
}

void MainWindow::showPointer()
{
    const views::Canvas* canvas = m_pages->canvas();
    m_shownScale = canvas ? canvas->scale() : 0;
    m_status->setPointer(m_pointer, m_shownScale);
}

/// The scale changes in many ways, and every one of them paints.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched == m_pages->canvas() && m_file.isOpen()
        && m_shownScale != m_pages->canvas()->scale())
        showPointer();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status)
        showFigures();
}

}  // namespace app
