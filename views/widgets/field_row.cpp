// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/field_row.h"

#include "views/theme.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/figure_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace views {

namespace {

constexpr int kNoteWidth = 78;
constexpr int kLeastBox = 36;
constexpr int kSwatch = 10;
constexpr int kSpacing = 8;

const char* stateWord(FieldState state)
{
    switch (state) {
    case FieldState::Assumption:
        return "assumption";
    case FieldState::Unknown:
        return "unknown";
    case FieldState::Wrong:
        return "wrong";
    case FieldState::Good:
        return "good";
    case FieldState::Plain:
        break;
    }
    return "plain";
}

/// A round spot with an edge, so that white shows on white and black on black.
QPixmap swatchOf(const QColor& colour, double scale, const QColor& edge)
{
    QPixmap picture(QSize(kSwatch, kSwatch) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0.5, 0.5, kSwatch - 1, kSwatch - 1));
    return picture;
}

void setWord(QWidget* widget, const char* property, const char* word)
{
    const QVariant value = QString::fromLatin1(word);
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

FieldRow::FieldRow(const InspectorField& field, QWidget* parent)
    : QWidget(parent),
      m_swatch(new QLabel(this)),
      m_label(new ElidedLabel({}, this)),
      m_box(new FigureBox(this)),
      m_note(new ElidedLabel({}, this)),
      m_refusal(new QLabel(this)),
      m_gauge(new Gauge(this)),
      m_line(new QHBoxLayout),
      m_below(new QHBoxLayout)
{
    // The panel says how wide a row is; what is in it makes do.
    setMinimumWidth(1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    m_line->setSpacing(kSpacing);
    m_swatch->setFixedSize(kSwatch, kSwatch);
    m_label->setProperty("second", true);
    m_note->setProperty("note", true);
    m_refusal->setProperty("refusal", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_box->setProperty("field", true);
    m_box->setMinimumWidth(kLeastBox);
    m_label->setBuddy(m_box);
    m_line->addWidget(m_swatch);
    m_line->addWidget(m_label);
    m_line->addWidget(m_box, 1);
    m_line->addWidget(m_note);
    lines->addLayout(m_line);
    lines->addLayout(m_below);
    lines->addWidget(m_refusal);
    lines->addWidget(m_gauge);
    const bool editable = field.edit != FieldEdit::None;
    m_box->setReadOnly(!editable);
    m_box->setFocusPolicy(editable ? Qt::StrongFocus : Qt::ClickFocus);
    m_box->installEventFilter(this);
    connect(m_box, &QLineEdit::editingFinished, this, &FieldRow::finish);
    setField(field);
}

void FieldRow::setField(const InspectorField& field)
{
    const bool typing = m_box->hasFocus() && m_box->isModified();
    m_field = field;
    m_label->setText(field.label);
    m_swatch->setVisible(field.swatch.has_value());
    if (field.swatch)
        m_swatch->setPixmap(swatchOf(*field.swatch, devicePixelRatioF(), palette().color(QPalette::Mid)));
    if (!typing) {
        m_box->setText(field.value);
        m_box->setCursorPosition(0);
        m_box->setModified(false);
        m_refusal->hide();
    }
    m_box->setNote(field.tooltip);
    m_box->setAccessibleName(field.label);
    m_box->setAccessibleDescription(field.note);
    m_note->setVisible(!field.note.isEmpty());
    m_note->setText(field.note);
    m_note->setNote(field.tooltip);
    setState(stateWord(field.state));
    m_gauge->setVisible(field.gauge.has_value());
    if (field.gauge)
        m_gauge->setShare(field.gauge->share, 0.9, field.gauge->kind);
    arrange();
}

int FieldRow::wantedLabelWidth() const
{
    return m_label->fontMetrics().horizontalAdvance(m_field.label) + 1 + (m_field.swatch ? kSwatch + kSpacing : 0);
}

void FieldRow::setLabelWidth(int width)
{
    m_labelWidth = width;
    arrange();
}

/// The source stands beside the value where both have room, and under it where the value needs the row.
void FieldRow::arrange()
{
    m_label->setFixedWidth(m_field.swatch ? m_labelWidth - kSwatch - kSpacing : m_labelWidth);
    m_refusal->setContentsMargins(m_labelWidth + kSpacing, 0, 0, 0);
    m_below->setContentsMargins(m_labelWidth + kSpacing, 0, 0, 0);
    const int beside = width() - m_labelWidth - 2 * kSpacing - kNoteWidth;
    const bool below = !m_field.note.isEmpty() && std::max(kLeastBox, m_box->widthFor(m_box->text())) > beside;
    QHBoxLayout* const wanted = below ? m_below : m_line;
    if (wanted->indexOf(m_note) < 0) {
        (below ? m_line : m_below)->removeWidget(m_note);
        wanted->addWidget(m_note);
    }
    m_note->setMinimumWidth(below ? 0 : kNoteWidth);
    m_note->setMaximumWidth(below ? QWIDGETSIZE_MAX : kNoteWidth);
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void FieldRow::setState(const char* state)
{
    setWord(m_box, "state", m_field.edit == FieldEdit::None || m_field.state != FieldState::Plain ? state : "editable");
    setWord(m_note, "state", state);
}

void FieldRow::showRefusal(const QString& reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
    setWord(m_box, "state", "wrong");
}

void FieldRow::finish()
{
    if (m_field.edit == FieldEdit::None || !m_box->isModified())
        return;
    m_box->setModified(false);
    if (m_box->text() != m_field.value)
        Q_EMIT edited(m_box->text());
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && m_field.edit != FieldEdit::None) {
        m_box->setModified(false);
        setField(m_field);
        m_box->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace views
