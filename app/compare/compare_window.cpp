// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/compare_window.h"

#include "app/compare/chip_flow.h"
#include "app/compare/save_changes.h"
#include "app/design_io.h"
#include "app/main_window.h"
#include "model/commands/take_over.h"
#include "model/diff/diff_words.h"
#include "views/compare/change_chip.h"
#include "views/compare/change_delegate.h"
#include "views/compare/change_tree_model.h"
#include "views/compare/compared_floor.h"
#include "views/unit_text.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/findings_tree.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace app {

using namespace model;
using views::ChangeTreeModel;
using views::Side;

namespace {
constexpr int kPauseMs = 150;
}  // namespace

CompareWindow::CompareWindow(MainWindow& window, const ComparedDesigns& compared)
    : QDialog(&window),
      m_window(window),
      m_title(new views::ElidedLabel({}, this)),
      m_older(new views::ComparedFloor(Side::Older, this)),
      m_newer(new views::ComparedFloor(Side::Newer, this)),
      m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_list(new views::FindingsTree(this)),
      m_changes(new ChangeTreeModel(this))
{
    setWindowTitle(tr("What changes"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(5);
    parts->addWidget(makePlans());
    parts->addWidget(makeList());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout->addWidget(parts, 1);
    for (views::ComparedFloor* plan : {m_older, m_newer}) {
        plan->setTheme(window.theme().theme());
        connect(plan, &views::ComparedFloor::escaped, this, &QDialog::reject);
    }
    connect(&window.theme(), &ThemeChoice::changed, this, [this](const views::Theme& theme) {
        m_older->setTheme(theme);
        m_newer->setTheme(theme);
    });
    connect(m_older, &views::ComparedFloor::looked, this, [this] { m_newer->follow(*m_older); });
    connect(m_newer, &views::ComparedFloor::looked, this, [this] { m_older->follow(*m_newer); });
    connect(m_older, &views::ComparedFloor::placeChosen, this,
            [this](const ObjectRef& place) { chooseAt(place, Side::Older); });
    connect(m_newer, &views::ComparedFloor::placeChosen, this,
            [this](const ObjectRef& place) { chooseAt(place, Side::Newer); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(m_filter, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &CompareWindow::filterList);
    resize(window.size().expandedTo({1000, 640}) - QSize(40, 40));
    show(compared);
    m_list->setFocus();
}

QPushButton* CompareWindow::addButton(const QString& text, QLayout& layout)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

QLayout* CompareWindow::makeHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = views::uiFont(15, QFont::DemiBold);
    m_title->setFont(bold);
    line->addWidget(m_title, 1);
    connect(addButton(tr("S&wap sides"), *line), &QPushButton::clicked, this, &CompareWindow::turn);
    connect(addButton(tr("&Save list…"), *line), &QPushButton::clicked, this, &CompareWindow::saveList);
    auto* pages = new QMenu(this);
    pages->addAction(tr("Change &order…"), this, [this] { showPages(ChangePages::Order); });
    pages->addAction(tr("&Labels that change…"), this, [this] { showPages(ChangePages::Labels); });
    pages->addAction(tr("&Fiber map, changes marked…"), this, [this] { showPages(ChangePages::FiberMap); });
    addButton(tr("&Print"), *line)->setMenu(pages);
    connect(addButton(tr("&Back to the design"), *line), &QPushButton::clicked, this, &QDialog::reject);
    head->addLayout(line);
    auto* legend = new ChipFlow(this);
    for (const ChangeKind kind : kChangesInOrder) {
        auto* chip = new views::ChangeChip(kind, legend);
        connect(chip, &QAbstractButton::toggled, this, &CompareWindow::showKinds);
        m_chips.push_back(chip);
    }
    head->addWidget(legend);
    return head;
}

QWidget* CompareWindow::makePlans()
{
    auto* plans = new QWidget(this);
    auto* line = new QHBoxLayout(plans);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(1);
    auto* between = new QFrame(plans);
    between->setProperty("hairline", true);
    between->setFixedWidth(1);
    line->addWidget(m_older, 1);
    line->addWidget(between);
    line->addWidget(m_newer, 1);
    return plans;
}

QWidget* CompareWindow::makeList()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(12);
    m_filter->setPlaceholderText(tr("Filter: a cable, a rack, a tray…"));
    m_filter->setAccessibleName(tr("Filter the changes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    line->addWidget(m_filter, 1);
    m_count->setProperty("second", true);
    line->addWidget(m_count);
    line->addStretch(1);
    m_take = addButton({}, *line);
    connect(m_take, &QPushButton::clicked, this, &CompareWindow::takeAll);
    m_jump = addButton(tr("Show in the &design"), *line);
    connect(m_jump, &QPushButton::clicked, this, &CompareWindow::showInDesign);
    layout->addLayout(line);
    m_list->setModel(m_changes);
    m_list->setItemDelegate(new views::ChangeDelegate(m_list));
    m_list->setAccessibleName(tr("Changes"));
    QHeaderView& header = *m_list->header();
    header.show();
    header.setSectionsMovable(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(false);
    const int widths[] = {36, 190, 150, 420};
    for (int i = 0; i < ChangeTreeModel::Now; ++i)
        header.resizeSection(i, widths[i]);
    connect(&header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool sorts = column == ChangeTreeModel::Name || column == ChangeTreeModel::Where;
        QHeaderView& head = *m_list->header();
        const bool again = sorts && head.isSortIndicatorShown() && head.sortIndicatorSection() == column
            && head.sortIndicatorOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        head.setSortIndicatorShown(sorts);
        head.setSortIndicator(column, order);
        m_changes->sort(column, order);
        m_list->expandAll();
    });
    connect(m_list, &views::FindingsTree::becameCurrent, this,
            [this](const QModelIndex& index) { choose(m_changes->itemAt(index)); });
    layout->addWidget(m_list, 1);
    return part;
}

void CompareWindow::show(const ComparedDesigns& compared)
{
    m_compared = compared;
    m_title->setText(tr("From %1 to %2").arg(compared.olderName, compared.newerName));
    m_take->setText(compared.open == Side::Older ? tr("&Take over all changes") : tr("&Take all changes back"));
    for (views::ChangeChip* chip : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
        chip->setCount(int(compared.comparison->diff().count(chip->kind())));
    }
    m_older->setComparison(compared.comparison);
    m_newer->setComparison(compared.comparison);
    m_changes->setComparison(compared.comparison);
    showKinds();
}

void CompareWindow::showKinds()
{
    views::ChangeKinds kinds;
    for (const views::ChangeChip* chip : m_chips)
        kinds.set(chip->kind(), chip->isChecked());
    if (kinds.isEmpty())
        kinds = views::ChangeKinds::all();
    m_older->setShown(kinds);
    m_newer->setShown(kinds);
    m_changes->setShown(kinds);
    filterList();
}

void CompareWindow::filterList()
{
    m_pause.stop();
    m_changes->setFilter(m_filter->text());
    m_list->expandAll();
    const int shown = m_changes->itemCount();
    const auto all = int(m_compared.comparison->diff().items.size());
    m_count->setText(shown == 0         ? tr("No change is like this.")
                         : shown == all ? tr("%1 changes").arg(views::countText(all))
                                        : tr("%1 of %2 changes").arg(views::countText(shown), views::countText(all)));
    choose({});
}

void CompareWindow::choose(std::optional<std::size_t> item)
{
    m_older->choose(item);
    m_newer->choose(item);
    m_jump->setEnabled(false);
    if (!item)
        return;
    const DiffItem& change = m_compared.comparison->diff().items[*item];
    m_jump->setEnabled(m_compared.comparison->objectOf(change, m_compared.open).has_value());
    const QRectF was = m_older->placeOf(*item);
    const QRectF now = m_newer->placeOf(*item);
    const QRectF before = was.isNull() ? was : was.translated(m_compared.comparison->shift());
    m_newer->reveal(now.united(before));
    m_older->follow(*m_newer);
}

/// The first change there, or the one after the chosen.
void CompareWindow::chooseAt(const ObjectRef& place, Side side)
{
    QModelIndex first;
    bool pastChosen = false;
    for (const std::size_t item : m_compared.comparison->itemsAt(place, side)) {
        const QModelIndex index = m_changes->indexOf(item);
        if (!index.isValid())
            continue;
        if (pastChosen) {
            first = index;
            break;
        }
        first = first.isValid() ? first : index;
        pastChosen = m_newer->chosen() == item;
    }
    if (!first.isValid())
        return;
    m_list->setCurrentIndex(first);
    m_list->scrollTo(first);
}

void CompareWindow::turn()
{
    if (const auto other = turned(m_compared, m_window.file().questions()))
        show(*other);
}

void CompareWindow::showInDesign()
{
    const auto item = m_newer->chosen();
    const auto object = item
        ? m_compared.comparison->objectOf(m_compared.comparison->diff().items[*item], m_compared.open)
        : std::nullopt;
    if (!object)
        return;
    accept();
    m_window.jumpTo(*object);
}

/// One step that can be undone: the open design becomes the other one.
void CompareWindow::takeAll()
{
    const Side other = m_compared.other();
    const auto step =
        takeOver(m_window.design().plan(), asOpened(m_compared.comparison->side(other).plan, m_compared.otherPath),
                 tr("Make it like %1").arg(m_compared.name(other)));
    if (!step) {
        m_window.file().questions().complain(tr("Nothing was taken over"), step.error().message);
        return;
    }
    accept();
    m_window.perform(step);
    m_window.say(tr("The design is as %1 now; Undo takes that back.").arg(m_compared.name(other)));
}

void CompareWindow::showPages(ChangePages what)
{
    showOrderPreview(m_compared, what, m_window.file().questions(), this);
}
void CompareWindow::saveList() { saveChangeList(m_compared, m_window.file().questions()); }

}  // namespace app
