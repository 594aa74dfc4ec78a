// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "views/widgets/table_delegate.h"

#include "views/adapters/table_model.h"
#include "views/widgets/severity_mark.h"
#include "views/widgets/theme_of.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace views {

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentGround);
    const QVariant severity = index.data(SeverityRole);
    const auto align = index.data(Qt::TextAlignmentRole).isValid() ? Qt::AlignRight : Qt::AlignLeft;
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(option.font);
    painter->setPen(severity.isValid() ? severityColor(static_cast<model::Severity>(severity.toInt()), theme)
                                       : theme.ink);
    const QString text = index.data().toString();
    painter->drawText(cell, align | Qt::AlignVCenter,
                      option.fontMetrics.horizontalAdvance(text) <= cell.width()
                          ? text
                          : option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("cellEditor"));
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto* completer = new QCompleter(choices, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        field->setCompleter(completer);
    }
    return field;
}

void TableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

}  // namespace views
