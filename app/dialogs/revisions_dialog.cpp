// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/revisions_dialog.h"

#include "app/dialogs/revision_dialog.h"
#include "app/main_window.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace app {

using namespace model;

namespace {
enum Column { Name, Date, Author, Checked, Note };
}

RevisionsDialog::RevisionsDialog(MainWindow& window)
    : QDialog(&window), m_window(window), m_list(new QTreeWidget(this)), m_state(new QLabel(this))
{
    setWindowTitle(tr("Revisions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(12);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_list->setHeaderLabels({tr("Revision"), tr("Date"), tr("Author"), tr("Checked by"), tr("Note")});
    m_list->setAccessibleName(tr("Issued revisions, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {90, 100, 140, 140};
    for (int i = Name; i < Note; ++i)
        m_list->header()->resizeSection(i, widths[i]);
    layout->addWidget(m_list, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    QPushButton* issue = addButton(tr("&Issue…"), *line);
    issue->setProperty("primary", true);
    connect(issue, &QPushButton::clicked, this, [this] { ask(true); });
    m_correct = addButton(tr("&Correct the latest…"), *line);
    connect(m_correct, &QPushButton::clicked, this, [this] { ask(false); });
    m_remove = addButton(tr("&Take the latest back"), *line);
    connect(m_remove, &QPushButton::clicked, this, &RevisionsDialog::takeBack);
    line->addStretch(1);
    connect(addButton(tr("C&lose"), *line), &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(line);
    connect(&window.file().document(), &Document::changed, this, &RevisionsDialog::fill);
    resize(760, 380);
    fill();
    (m_list->topLevelItemCount() > 0 ? static_cast<QWidget*>(m_list) : issue)->setFocus();
}

QPushButton* RevisionsDialog::addButton(const QString& text, QLayout& layout)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    layout.addWidget(button);
    return button;
}

void RevisionsDialog::fill()
{
    const Tables& plan = m_window.design().plan();
    m_list->clear();
    plan.revisions.forEach([this](const Revision& revision) {
        auto* item = new QTreeWidgetItem(
            {revision.name, revision.date, revision.author, revision.checked, revision.note.simplified()});
        item->setToolTip(Note, revision.note);
        m_list->insertTopLevelItem(0, item);
    });
    const bool any = m_list->topLevelItemCount() > 0;
    if (any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_correct->setEnabled(any);
    m_remove->setEnabled(any);
    const QString name = plan.header().revision;
    m_state->setText(
        any ? tr("The design is at revision %1.").arg(name)
            : tr("Nothing has been issued yet. Issue the design when it is handed out: its sheets bear the "
                 "revision, the date and the names."));
}

void RevisionsDialog::ask(bool isNew)
{
    RevisionDialog dialog(m_window.design().plan(),
                          isNew ? RevisionDialog::Purpose::Issue : RevisionDialog::Purpose::Correct, this);
    if (dialog.exec() == QDialog::Accepted)
        m_window.perform(dialog.step());
}

void RevisionsDialog::takeBack() { m_window.perform(removeRevision(m_window.design().plan())); }

}  // namespace app
