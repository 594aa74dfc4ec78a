// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace app {

/// The fields of a page under each other, each beside what it is called; where there is no room, under it.
inline QFormLayout* pageForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// Adds a field; its name for whoever cannot see it is the caption without its key.
inline void addField(QFormLayout& form, const QString& caption, QWidget* field)
{
    form.addRow(caption, field);
    field->setAccessibleName(QString(caption).remove(u'&'));
}

/// A small heading over fields.
inline QLabel* pageHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    return heading;
}

/// A whole number without arrows.
inline QSpinBox* numberBox(int least, int most, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    return box;
}

}  // namespace app
