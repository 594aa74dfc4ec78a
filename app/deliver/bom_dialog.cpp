// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/bom_dialog.h"

#include "app/actions/menus.h"
#include "app/bom_exports.h"
#include "app/main_window.h"
#include "app/price_file.h"
#include "app/settings.h"
#include "model/bom/bom_table.h"
#include "views/adapters/bom_table_model.h"
#include "views/widgets/cell_delegate.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/wrapped_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

namespace app {

using namespace model;

namespace {

const QString kPricesKey = QStringLiteral("prices/file");
const QString kGroupKey = QStringLiteral("bom/group");
constexpr int kLeastDescription = 240;  ///< px

}  // namespace

BomDialog::BomDialog(MainWindow& window)
    : QDialog(&window),
      m_window(window),
      m_grouping(new views::ChoiceBox(this)),
      m_prices(new QLineEdit(settings().value(kPricesKey).toString(), this)),
      m_without(new QPushButton(tr("&Without prices"), this)),
      m_wrong(new views::WrappedLabel({}, this)),
      m_rows(new views::BomTableModel(this)),
      m_table(new QTableView(this)),
      m_total(new views::WrappedLabel({}, this))
{
    setWindowTitle(tr("Bill of materials"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_wrong->setProperty("wrong", true);
    m_wrong->hide();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_total->setFont(bold);
    auto* note = new views::WrappedLabel(bomNote(), this);
    note->setProperty("note", true);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    layout->addLayout(makeHead());
    layout->addWidget(m_wrong);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    layout->addWidget(note);
    layout->addLayout(makeFoot());
    resize(QSize(1180, 720).boundedTo(window.screen()->availableSize() - QSize(32, 48)));
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        settings().setValue(kGroupKey, m_grouping->currentData());
        showBill();
    });
    connect(m_prices, &QLineEdit::editingFinished, this, [this] { setPrices(m_prices->text().trimmed()); });
    connect(m_without, &QPushButton::clicked, this, [this] { setPrices({}); });
    showBill();
    m_table->setFocus();
}

QLayout* BomDialog::makeHead()
{
    for (const auto& [name, word] : {std::pair(tr("kind"), "kind"), {tr("rack"), "rack"}, {tr("row"), "row"}})
        m_grouping->addItem(name, QString::fromLatin1(word));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(settings().value(kGroupKey).toString())));
    m_grouping->setAccessibleName(tr("Group by"));
    m_prices->setPlaceholderText(tr("no prices: choose a CSV with part_number, price and currency"));
    m_prices->setAccessibleName(tr("File of prices"));
    auto* group = new QLabel(tr("&Group by"), this);
    group->setBuddy(m_grouping);
    auto* prices = new QLabel(tr("&Prices"), this);
    prices->setBuddy(m_prices);
    auto* choose = new QPushButton(tr("&Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &BomDialog::choosePrices);
    setTabOrder(m_prices, choose);
    setTabOrder(choose, m_without);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(group);
    line->addWidget(m_grouping);
    line->addSpacing(12);
    line->addWidget(prices);
    line->addWidget(m_prices, 1);
    for (QPushButton* button : {choose, m_without}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    return line;
}

void BomDialog::makeTable()
{
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new views::CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Parts"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(25);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    head->setToolTip(tr("Sorts all parts; the third click brings the groups back."));
    m_table->viewport()->installEventFilter(this);
    const int widths[] = {192, 330, 76, 70, 60, 66, 96, 70, 112, 120};
    for (int section = 0; section < views::BomTableModel::ColumnCount; ++section)
        m_table->setColumnWidth(section, widths[section]);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &BomDialog::fitColumns);
}

/// A button for every way in which a bill of materials can be written.
QLayout* BomDialog::makeFoot()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch(1);
    for (const Export& what : exports()) {
        if (!what.kind.startsWith(QLatin1String("bom-")))
            continue;
        auto* button = new QPushButton(tr("Export %1…").arg(what.suffix.toUpper()), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, wanted = &what] { writeExport(m_window, *wanted, wish()); });
        line->addWidget(button);
        m_writers.push_back(button);
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(close);
    return line;
}

/// Shows the columns that say something, and gives descriptions what they leave. What a group's head says stands in no column.
void BomDialog::fitColumns()
{
    const QHeaderView* head = m_table->horizontalHeader();
    const bool isPriced = !m_rows->table().prices.isEmpty();
    const bool hasHeads = m_rows->table().grouping != BomGrouping::Kind && head->sortIndicatorSection() < 0;
    m_table->setColumnHidden(views::BomTableModel::Price, !isPriced);
    m_table->setColumnHidden(views::BomTableModel::Amount, !isPriced);
    m_table->setColumnHidden(views::BomTableModel::Group, hasHeads);
    fitDescription();
}

void BomDialog::fitDescription()
{
    const QHeaderView* head = m_table->horizontalHeader();
    const int others = head->length() - head->sectionSize(views::BomTableModel::Description);
    m_table->setColumnWidth(views::BomTableModel::Description,
                            std::max(kLeastDescription, m_table->viewport()->width() - others));
}

bool BomDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitDescription();
    return QDialog::eventFilter(watched, event);
}

ExportWish BomDialog::wish() const
{
    ExportWish wish;
    wish.groupBy = m_grouping->currentData().toString();
    wish.prices = settings().value(kPricesKey).toString();
    return wish;
}

QString BomDialog::wrong() const { return m_wrong->text(); }

QString BomDialog::total() const { return m_total->text(); }

void BomDialog::choosePrices()
{
    const auto& ask = m_window.file().questions().fileToRead;
    const QString path = ask ? ask(tr("A list of prices"), tr("Prices (*.csv);;All files (*)")) : QString();
    if (!path.isEmpty())
        setPrices(path);
}

void BomDialog::setPrices(const QString& path)
{
    m_prices->setText(path);
    if (path == settings().value(kPricesKey).toString())
        return;
    settings().setValue(kPricesKey, path);
    showBill();
}

/// Where the prices are refused, the parts are shown without, and nothing is written until that is mended.
void BomDialog::showBill()
{
    struct Bill {
        Result<BomTable> table;
        QString wrong;
    };
    const auto made = madeDuring(
        m_window.file().questions(), tr("Counting parts…"), [plan = m_window.design().plan(), wish = wish()]() -> Bill {
            const auto wanted = bomWish(wish);
            if (wanted) {
                auto table = bomTable(plan, wanted.value().grouping, wanted.value().list());
                if (table)
                    return {std::move(table), {}};
                return {bomTable(plan, wanted.value().grouping, nullptr), table.error().message};
            }
            const auto grouping = groupingOf(wish.groupBy);
            return {bomTable(plan, grouping ? grouping.value() : BomGrouping::Kind, nullptr), wanted.error().message};
        });
    if (!made)
        return;
    const QString wrong = made->table ? made->wrong : made->table.error().message;
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    m_wrong->updateGeometry();
    m_rows->setTable(made->table ? made->table.value() : BomTable());
    const BomTable& table = m_rows->table();
    const bool hasPrices = !table.prices.isEmpty();
    fitColumns();
    m_without->setEnabled(!m_prices->text().isEmpty());
    QStringList says;
    if (!table.rows.empty() && table.rows.back().amount)
        says << tr("Total %1 %2").arg(table.currency, moneyText(*table.rows.back().amount));
    if (hasPrices && table.unpriced > 0)
        says << tr("lines with no price: %1").arg(table.unpriced);
    if (table.rows.empty())
        says << tr("The design has no parts yet.");
    m_total->setText(says.join(QStringLiteral(" · ")));
    m_total->setVisible(!says.isEmpty());
    m_total->updateGeometry();
    for (QPushButton* writer : m_writers)
        writer->setEnabled(wrong.isEmpty());
}

}  // namespace app
