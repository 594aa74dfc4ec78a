// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deliver/labels_page.h"

#include "app/deliver/drawn_paper.h"
#include "app/deliver/page_form.h"
#include "views/theme.h"
#include "views/widgets/choice_box.h"
#include "views/widgets/wrapped_label.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <cmath>

namespace app {

using namespace model;

namespace {

constexpr int kPauseMs = 120;
constexpr int kMostLetters = 400;
constexpr double kMillimetre = 1000;  ///< micrometres
constexpr double kMostShift = 50;     ///< mm
constexpr int kSampleHeight = 118;    ///< px of a drawn label

QDoubleSpinBox* shiftBox(Length shift, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setDecimals(2);
    box->setRange(-kMostShift, kMostShift);
    box->setSuffix(QStringLiteral(" mm"));
    box->setValue(static_cast<double>(shift.base()) / kMillimetre);
    return box;
}

/// What the box says; what it showed of `before` is still that, though it was rounded.
Length shiftOf(const QDoubleSpinBox& box, Length before)
{
    const double typed = box.value() * kMillimetre;
    return std::abs(typed - static_cast<double>(before.base())) <= 5 ? before : Length::fromBase(std::llround(typed));
}

/// Sets a property that the style sheet looks at.
void mark(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

LabelsPage::LabelsPage(const Tables& plan, const views::SampleLabels& samples, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_before(plan.delivery()),
      m_samples(samples),
      m_text(new QLineEdit(m_before.labelTemplate, this)),
      m_wrong(new views::WrappedLabel({}, this)),
      m_clashes(new views::WrappedLabel({}, this)),
      m_whose(new QLabel(this)),
      m_pictureA(new DrawnPaper(this)),
      m_pictureB(new DrawnPaper(this)),
      m_atA(new views::WrappedLabel({}, this)),
      m_atB(new views::WrappedLabel({}, this)),
      m_stock(new views::ChoiceBox(this)),
      m_source(new views::WrappedLabel({}, this)),
      m_shiftX(shiftBox(m_before.labelShiftX, this)),
      m_shiftY(shiftBox(m_before.labelShiftY, this)),
      m_code(new views::ChoiceBox(this)),
      m_stockPicture(new DrawnPaper(this)),
      m_sampled([this](const LabelSample& sample) { showSamples(sample); }),
      m_counted([this](const QString& said) {
          m_clashes->setText(said);
          m_clashes->updateGeometry();
      })
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(makeText());
    layout->addLayout(makeSamples());
    layout->addSpacing(6);
    layout->addLayout(makeStock(m_before), 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_counted.ask([plan = m_plan, text = m_text->text()] {
            const auto wanted = LabelTemplate::parse(text);
            if (!wanted)
                return QString();
            const QString said = clashText(plan, labelClashes(plan, wanted.value()));
            return said.isEmpty() ? tr("No two labels say the same.") : said;
        });
    });
    connect(m_text, &QLineEdit::textChanged, this, &LabelsPage::showText);
    for (QComboBox* choice : {m_stock, m_code})
        connect(choice, &QComboBox::currentIndexChanged, this, &LabelsPage::showStock);
    for (QDoubleSpinBox* shift : {m_shiftX, m_shiftY})
        connect(shift, &QDoubleSpinBox::valueChanged, this, &LabelsPage::showStock);
    showStock();
    showText();
}

/// The template, its words, and what is wrong with it.
QLayout* LabelsPage::makeText()
{
    auto* caption = new QLabel(tr("&Text of a label"), this);
    caption->setBuddy(m_text);
    m_text->setAccessibleName(tr("Text of a label"));
    m_text->setFont(views::codeFont(13));
    m_text->setMaxLength(kMostLetters);
    auto* words = new QToolButton(this);
    words->setText(tr("&Insert a word"));
    words->setProperty("boxed", true);
    words->setPopupMode(QToolButton::InstantPopup);
    words->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(words);
    for (const LabelWordInfo& word : labelWords()) {
        const QString braced = QStringLiteral("{%1}").arg(word.name);
        menu->addAction(braced + u'\t' + word.meaning, this, [this, braced] { insert(braced); });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual text"), this, [this] { m_text->setText(Deliverables().labelTemplate); });
    words->setMenu(menu);
    setTabOrder(m_text, words);
    m_wrong->setProperty("wrong", true);
    m_clashes->setProperty("second", true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(words);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(caption);
    rows->addLayout(line);
    rows->addWidget(m_wrong);
    rows->addWidget(m_clashes);
    return rows;
}

void LabelsPage::addSample(QGridLayout& grid, int column, const QString& end, DrawnPaper* picture,
                           views::WrappedLabel* text)
{
    auto* caption = new QLabel(end, this);
    caption->setProperty("note", true);
    text->setFont(views::codeFont(12));
    text->setAccessibleName(end);
    picture->setAccessibleName(end);
    picture->setFixedHeight(kSampleHeight);
    grid.addWidget(caption, 1, column);
    grid.addWidget(text, 2, column);
    grid.addWidget(picture, 3, column);
    grid.setColumnStretch(column, 1);
}

QLayout* LabelsPage::makeSamples()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    m_whose->setProperty("second", true);
    grid->addWidget(m_whose, 0, 0, 1, 2);
    addSample(*grid, 0, tr("Label at end A"), m_pictureA, m_atA);
    addSample(*grid, 1, tr("Label at end B"), m_pictureB, m_atB);
    return grid;
}

QLayout* LabelsPage::makeStock(const Deliverables& delivery)
{
    for (const LabelStock& stock : labelStocks())
        m_stock->addItem(stock.name, stock.key);
    if (m_stock->findData(delivery.labelStock) < 0)
        m_stock->addItem(delivery.labelStock, delivery.labelStock);
    m_stock->setCurrentIndex(m_stock->findData(delivery.labelStock));
    for (const auto& [name, code] : {std::pair(tr("QR code"), LabelCode::Qr),
                                     {tr("Data Matrix"), LabelCode::DataMatrix},
                                     {tr("none"), LabelCode::None}})
        m_code->addItem(name, int(code));
    m_code->setCurrentIndex(m_code->findData(int(delivery.labelCode)));
    m_shiftX->setToolTip(tr("How far to the right of its place the printer prints; measure one sheet."));
    m_shiftY->setToolTip(tr("How far below its place the printer prints; measure one sheet."));
    m_source->setProperty("note", true);
    auto* form = pageForm();
    addField(*form, tr("&Stock"), m_stock);
    form->addRow(m_source);
    addField(*form, tr("Printer shift, to the &right"), m_shiftX);
    addField(*form, tr("Printer shift, &down"), m_shiftY);
    addField(*form, tr("&Code for scanners"), m_code);
    m_stockPicture->setAccessibleName(tr("The sheet with its labels, to scale"));
    m_stockPicture->setMinimumSize(150, 200);
    auto* fields = new QVBoxLayout;
    fields->addLayout(form);
    fields->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(24);
    both->addLayout(fields, 5);
    both->addWidget(m_stockPicture, 4);
    return both;
}

void LabelsPage::writeTo(Deliverables& delivery) const
{
    delivery.labelTemplate = m_text->text();
    delivery.labelStock = m_stock->currentData().toString();
    delivery.labelShiftX = shiftOf(*m_shiftX, m_before.labelShiftX);
    delivery.labelShiftY = shiftOf(*m_shiftY, m_before.labelShiftY);
    delivery.labelCode = LabelCode(m_code->currentData().toInt());
}

bool LabelsPage::isReadable() const { return wrong().isEmpty(); }

QString LabelsPage::wrong() const { return m_wrong->text(); }

QString LabelsPage::clashes() const { return m_clashes->text(); }

QString LabelsPage::sampleAtA() const { return m_atA->text(); }

QString LabelsPage::sampleAtB() const { return m_atB->text(); }

void LabelsPage::insert(const QString& word)
{
    m_text->setFocus();
    m_text->insert(word);
}

void LabelsPage::showText()
{
    const auto wanted = LabelTemplate::parse(m_text->text());
    m_wrong->setText(wanted ? QString() : wanted.error().message);
    m_wrong->setVisible(!wanted);
    m_clashes->setVisible(bool(wanted));
    mark(m_text, "state", wanted ? QString() : QStringLiteral("wrong"));
    if (!wanted)
        return;
    m_sampled.ask([plan = m_plan, text = m_text->text()] {
        const auto sample = labelSample(plan, text);
        return sample ? sample.value() : LabelSample();
    });
    m_pause.start();
}

void LabelsPage::showSamples(const LabelSample& sample)
{
    m_whose->setText(sample.madeUp ? tr("The design has no cable yet: this is how one would look.")
                                   : tr("Cable %1 of this design").arg(sample.cable));
    m_atA->setText(sample.atA);
    m_atB->setText(sample.atB);
    m_samples.atA.label.text = sample.atA;
    m_samples.atB.label.text = sample.atB;
    for (views::WrappedLabel* text : {m_atA, m_atB})
        text->updateGeometry();
    showPictures();
}

void LabelsPage::showPictures()
{
    const auto stock = labelStock(m_stock->currentData().toString());
    if (!stock)
        return;
    Deliverables delivery = m_before;
    writeTo(delivery);
    m_pictureA->setDrawing(labelPicture(m_samples.atA, stock.value(), views::labelLook(delivery)),
                           m_samples.atA.label.text);
    m_pictureB->setDrawing(labelPicture(m_samples.atB, stock.value(), views::labelLook(delivery)),
                           m_samples.atB.label.text);
    m_stockPicture->setDrawing(views::stockPicture(stock.value(), delivery, m_samples), stock.value().name);
}

/// The source of the layout, or that it is assumed, stands under the stock.
void LabelsPage::showStock()
{
    const auto stock = labelStock(m_stock->currentData().toString());
    const bool isAssumed = stock && stock.value().assumed();
    const QString layout = stock ? stock.value().assumed() ? stock.value().note : stock.value().source : QString();
    m_source->setText(!stock ? stock.error().message : isAssumed ? tr("assumption: %1").arg(layout) : layout);
    mark(m_source, "state", !stock ? QStringLiteral("wrong") : isAssumed ? QStringLiteral("assumption") : QString());
    m_source->updateGeometry();
    showPictures();
}

}  // namespace app
